/** seedbed check: the findings of the articles, for people or as JSON. */
import { parseArgs } from 'node:util';
import type { ArticleId } from '../../base/ids.ts';
import { compareSpans, type Span } from '../../base/span.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { notText, tooLarge } from '../../protocol/file-findings.ts';
import { readSettings } from '../../protocol/settings.ts';
import { checkArticle, checkCorpus } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { type CliArticle, type CliCorpus, readCorpus } from '../corpus.ts';
import { frame } from '../frame.ts';
import { texts } from '../texts.ts';

const ORDER: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A finding as the contract has it; offsets in UTF-16 code units of the file as it is on disk. */
interface Reported extends Span {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Span & { readonly file: string; readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly (Span & { readonly file: string; readonly newText: string })[];
  }[];
}

export const check: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
      rule: { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError(`--format ${values.format}? text or json`);
  const failOn = ORDER.indexOf(values['fail-on'] as Severity);
  if (failOn < 0) throw new UsageError(`--fail-on ${values['fail-on']}? ${ORDER.join(', ')}`);
  const rules = ruleSettings(values.rule);

  const corpus = await readCorpus(positionals, terminal);
  for (const problem of corpus.problems) terminal.err(`${problem}\n`);
  const reported: Reported[] = [];
  const print = values.format === 'text' ? printer(corpus, terminal) : undefined;
  for (const finding of reports(corpus, rules, terminal)) {
    print?.(finding);
    reported.push(finding);
  }
  if (values.format === 'json') terminal.out(`${JSON.stringify(asJson(corpus, reported), null, 2)}\n`);
  else terminal.out(`${summary(corpus, reported.length, terminal)}\n`);
  if (corpus.problems.length > 0) return 2;
  return reported.some(({ severity }) => ORDER.indexOf(severity) >= failOn) ? 1 : 0;
};

/** One article after the other, so that of a large corpus the first findings are there at once. */
function* reports(
  corpus: CliCorpus,
  rules: ReturnType<typeof ruleSettings>,
  terminal: Terminal,
): Generator<Reported, void, undefined> {
  for (const { file, problem } of corpus.rejected) yield rejection(file, problem, terminal);
  const byUri = new Map(corpus.articles.map((article) => [article.uri, article]));
  for (const article of corpus.articles) {
    for (const finding of findingsOf(corpus, article, rules, terminal))
      yield report(corpus.view, byUri, article, finding);
  }
}

function ruleSettings(given: readonly string[]): ReturnType<typeof readSettings>['rules'] {
  const pairs = given.map((pair) => {
    const [rule = '', severity = 'warning'] = pair.split('=');
    if (!RULES.some(({ id }) => id === rule)) throw new UsageError(`--rule ${rule}? no such rule`);
    return [rule, severity] as const;
  });
  const complain = (fault: string): never => {
    throw new UsageError(fault);
  };
  return readSettings({ rules: Object.fromEntries(pairs) }, complain).rules;
}

function findingsOf(
  { view }: CliCorpus,
  { uri, text, understood }: CliArticle,
  rules: ReturnType<typeof ruleSettings>,
  { locale }: Terminal,
): readonly Finding[] {
  const id = view.find(uri);
  if (id === undefined) return [];
  if (understood.isTooLarge) return [tooLarge(text.length, locale)];
  const context = { ...understood, locale, view, id };
  return [...checkArticle(context, rules), ...checkCorpus(context, rules)].sort(compareSpans);
}

function report(view: CorpusView, byUri: ReadonlyMap<string, CliArticle>, own: CliArticle, finding: Finding): Reported {
  const place = (article: ArticleId | undefined, { start, end }: Span) => {
    const other = article === undefined ? own : byUri.get(view.uri(article));
    const { file, shift } = other ?? own;
    return { file, start: start + shift, end: end + shift };
  };
  return {
    ...place(undefined, finding),
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    related: finding.related.map((related) => ({ ...place(related.article, related), message: related.message })),
    fixes: finding.fixes().map(({ title, preferred, edits }) => ({
      title,
      preferred,
      edits: edits.map((edit) => ({ ...place(edit.article, edit), newText: edit.newText })),
    })),
  };
}

function rejection(file: string, problem: 'binary' | 'not-utf8', { locale }: Terminal): Reported {
  const { start, end, rule, severity, message } = notText(problem, locale);
  return { file, start, end, rule, severity, message, related: [], fixes: [] };
}

function asJson({ articles, rejected }: CliCorpus, findings: readonly Reported[]): object {
  const byRule: { [rule: string]: number } = {};
  for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return { findings, summary: { files: articles.length + rejected.length, byRule } };
}

function printer(corpus: CliCorpus, terminal: Terminal): (finding: Reported) => void {
  const articles = new Map(corpus.articles.map((article) => [article.file, article]));
  return (finding) => terminal.out(frame(finding, articles, terminal.colour));
}

const summary = ({ articles, rejected }: CliCorpus, findings: number, { locale }: Terminal): string =>
  texts[locale].summary(findings, articles.length + rejected.length);
