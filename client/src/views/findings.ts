/**
 * The view of findings: by rule, then by place; where a rule has many, by file. They are those that the editor already
 * has, so nothing is asked for.
 */
import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  type Memento,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  workspace,
} from 'vscode';
import { findingCount, plainCount } from './counts.ts';
import { createTree, type Page, type Row, type Tree } from './tree.ts';

export const findingsView = 'seedbed.findings';

export interface PlacedFinding {
  readonly uri: Uri;
  /** The URI as a text. */
  readonly path: string;
  readonly rule: string;
  readonly diagnostic: Diagnostic;
}

export interface FindingSubject {
  readonly finding: PlacedFinding;
}

export interface RuleSubject {
  readonly rule: string;
}

type FindingsByRule = ReadonlyMap<string, readonly PlacedFinding[]>;

const PAGE = 100;
/** Findings of a rule from which on they are grouped by file. */
const MANY = 50;
const LATER = 250;

/** `describe`: what a rule finds. */
export function createFindingsView(state: Memento, describe: (rule: string) => string | undefined): Tree {
  let latest: FindingsByRule = new Map();
  const tree = createTree({
    id: findingsView,
    state,
    roots(filter) {
      const found = allFindings().filter((finding) => matches(finding, filter));
      tree.view.description = found.length === 0 ? '' : plainCount(found.length);
      latest = byRule(found);
      return {
        rows: [...latest].map(([rule, all]) => ruleRow(rule, all, describe(rule), () => latest.get(rule) ?? [])),
      };
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = languages.onDidChangeDiagnostics(() => {
    clearTimeout(timer);
    timer = setTimeout(tree.refresh, LATER);
  });
  return {
    ...tree,
    dispose() {
      clearTimeout(timer);
      Disposable.from(follow, tree).dispose();
    },
  };
}

/** By file, then by place. */
export function allFindings(): readonly PlacedFinding[] {
  const found = languages.getDiagnostics().flatMap(([uri, list]) => {
    const path = uri.toString();
    return list.flatMap((diagnostic): readonly PlacedFinding[] => {
      const rule = diagnostic.source === 'seedbed' ? ruleOf(diagnostic) : undefined;
      return rule === undefined ? [] : [{ uri, path, rule, diagnostic }];
    });
  });
  return found.sort(
    (a, b) => compareTexts(a.path, b.path) || a.diagnostic.range.start.compareTo(b.diagnostic.range.start),
  );
}

/** By UTF-16 code units: there may be thousands. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ruleOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
}

function matches({ rule, uri, diagnostic }: PlacedFinding, filter: string): boolean {
  const text = `${rule} ${uri.path} ${diagnostic.message}`.toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What is worst comes first, then what is rarest: long lists of hints do not bury a conflict. */
export function byRule(found: readonly PlacedFinding[]): FindingsByRule {
  const rules = new Map<string, PlacedFinding[]>();
  for (const finding of found) {
    const list = rules.get(finding.rule);
    if (list) list.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return new Map([...rules].sort(([a, m], [b, n]) => worst(m) - worst(n) || m.length - n.length || a.localeCompare(b)));
}

const worst = (list: readonly PlacedFinding[]): DiagnosticSeverity =>
  list.reduce<DiagnosticSeverity>(
    (least, { diagnostic }) => Math.min(least, diagnostic.severity),
    DiagnosticSeverity.Hint,
  );

/** `latest` gives its findings whenever they are asked for. */
function ruleRow(
  rule: string,
  findings: readonly PlacedFinding[],
  about: string | undefined,
  latest: () => readonly PlacedFinding[],
): Row {
  const item = new TreeItem(rule, TreeItemCollapsibleState.Collapsed);
  item.id = rule;
  item.iconPath = severityIcon(worst(findings));
  item.description = plainCount(findings.length);
  item.tooltip = [rule, ...(about === undefined ? [] : [about])].join('\n\n');
  item.accessibilityInformation = { label: `${rule}, ${findingCount(findings.length)}` };
  item.contextValue = 'rule';
  const subject: RuleSubject = { rule };
  const row: Row = {
    item,
    subject,
    load(offset) {
      const now = latest();
      return now.length < MANY
        ? page(now, offset, (finding) => findingRow(row, finding))
        : page([...byFile(now)], offset, ([path, own]) => fileRow(row, own, () => byFile(latest()).get(path) ?? []));
    },
  };
  return row;
}

const page = <T>(list: readonly T[], offset: number, rowOf: (each: T) => Row): Page => ({
  rows: list.slice(offset, offset + PAGE).map(rowOf),
  next: offset + PAGE < list.length ? offset + PAGE : undefined,
});

function byFile(findings: readonly PlacedFinding[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const files = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const list = files.get(finding.path);
    if (list) list.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
}

/** `findings`: of one file, one at least. */
function fileRow(parent: Row, findings: readonly PlacedFinding[], latest: () => readonly PlacedFinding[]): Row {
  const path = findings[0]?.uri.path ?? '';
  const file = fileOf(path);
  const item = new TreeItem(file, TreeItemCollapsibleState.Collapsed);
  item.id = `${parent.item.id} ${findings[0]?.path}`;
  item.iconPath = new ThemeIcon('file-text');
  item.description = plainCount(findings.length);
  item.accessibilityInformation = { label: `${file}, ${findingCount(findings.length)}` };
  item.contextValue = 'findingFile';
  const row: Row = {
    item,
    parent,
    load: (offset) => page(latest(), offset, (finding) => findingRow(row, finding)),
  };
  return row;
}

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function findingRow(parent: Row, finding: PlacedFinding): Row {
  const { uri, diagnostic } = finding;
  const { range, message, severity } = diagnostic;
  const item = new TreeItem(message, TreeItemCollapsibleState.None);
  const file = fileOf(uri.path);
  const place = l10n.t('{0}, line {1}', file, range.start.line + 1);
  item.id = `${finding.rule} ${uri} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${message}`;
  item.description = `${shortFile(file)}:${range.start.line + 1}`;
  item.tooltip = `${message}\n${workspace.asRelativePath(uri)}:${range.start.line + 1}`;
  item.iconPath = severityIcon(severity);
  item.accessibilityInformation = { label: `${message}, ${place}` };
  item.contextValue = 'finding';
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [uri, { selection: range, preserveFocus: true }],
  };
  const subject: FindingSubject = { finding };
  return { item, parent, subject };
}

/** The number of a seed file (`003_571d259c6e2e3277.txt` → `003`), else its name. */
const shortFile = (file: string): string => /^(\d+)_[0-9a-f]{8,}\.txt$/i.exec(file)?.[1] ?? file;

function severityIcon(severity: DiagnosticSeverity): ThemeIcon {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
    case DiagnosticSeverity.Warning:
      return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
    case DiagnosticSeverity.Information:
      return new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground'));
    case DiagnosticSeverity.Hint:
      return new ThemeIcon('lightbulb');
  }
}

export const isCommandSubject = (row: unknown): row is Row =>
  typeof row === 'object' && row !== null && 'item' in row && 'subject' in row;
