/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read. */

import { contentHash } from '../base/hash.ts';
import type { Span } from '../base/span.ts';
import { RULES } from '../rules/index.ts';
import type { Severity } from '../rules/rule.ts';
import type { Report, ReportedFinding } from './finding.ts';

const LEVELS: { readonly [severity in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function toSarif(report: Report): string {
  const named = [...new Set([...RULES.map(({ id }) => id), ...report.findings.map(({ rule }) => rule)])];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Seedbed', version: report.version, rules: named.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(report, finding, named.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string): object {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.docs.en.title },
    fullDescription: { text: rule.docs.en.what },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultOf(report: Report, finding: ReportedFinding, ruleIndex: number): object {
  const { file, rule, severity, message, related, fixes, start, end } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: location(report, file, { start, end }) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: other.message },
            physicalLocation: location(report, other.file, other),
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(report, fix)) }),
    partialFingerprints: { 'seedbed/v1': contentHash(`${rule}\n${file}\n${message}`) },
  };
}

function fixOf(report: Report, { title, edits }: ReportedFinding['fixes'][number]): object {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({ deletedRegion: region(report, file, edit), insertedContent: { text: edit.newText } })),
    })),
  };
}

const location = (report: Report, file: string, span: Span): object => ({
  artifactLocation: { uri: uriOf(file) },
  region: region(report, file, span),
});

/** A file of which no text is known has a first line, nothing more. */
function region(report: Report, file: string, { start, end }: Span): object {
  const from = report.place(file, start);
  const to = report.place(file, end);
  if (!from || !to) return { startLine: 1 };
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A path as the user gave it, as a relative or absolute URI reference. */
const uriOf = (file: string): string => file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
