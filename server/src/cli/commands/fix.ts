/** seedbed fix: makes the preferred fixes, or prints them as a diff. An article is either old or new, never half. */
import { promises as fs } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { fixAll } from '../../actions/fix-all.ts';
import { understand } from '../../analysis/understand.ts';
import { decode } from '../../protocol/decode.ts';
import { notText } from '../../protocol/file-findings.ts';
import type { Settings } from '../../protocol/settings.ts';
import { withoutAccepted } from '../../rules/accepted.ts';
import { checkArticle } from '../../rules/check.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Command, Terminal } from '../command.ts';
import { type CliArticle, type CliCorpus, readCorpus } from '../corpus.ts';
import { findingsOf, knownRule, settingsOf } from '../findings.ts';
import { exitCode, failOnOf } from '../outcome.ts';
import { texts } from '../texts.ts';
import { isWritable, writeAtomically } from '../write-file.ts';

/** Fixing one article may show what is wrong in another; more rounds than any corpus needs. */
const MOST_ROUNDS = 5;

export const fix: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      rule: { type: 'string', multiple: true, default: [] },
      'fail-on': { type: 'string', default: 'warning' },
      'dry-run': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const rules = new Set(values.rule.flatMap((list) => list.split(',')).map(knownRule));
  const failOn = failOnOf(values['fail-on']);
  const wants = ({ rule }: Finding): boolean => rules.size === 0 || rules.has(rule);
  const read = await readCorpus(positionals, terminal);
  const settings = settingsOf(read, []);
  const { corpus, count } = fixedCorpus(read, settings, wants, terminal);
  const problems = [...read.problems];
  let files = 0;
  for (const [i, article] of corpus.articles.entries()) {
    const before = read.articles[i];
    if (!before || before.text === article.text) {
      if (article.file === '-' && !values['dry-run']) terminal.out(article.text);
      continue;
    }
    if (values['dry-run']) terminal.out(patchOf(article.file, before.text, article.text));
    else {
      const refusal = await write(before, article, terminal);
      if (refusal !== undefined) {
        problems.push(refusal);
        continue;
      }
    }
    files++;
  }
  for (const problem of problems) terminal.err(`${problem}\n`);
  const left = corpus.articles.flatMap((article) => findingsOf(corpus, article, settings, terminal)).filter(wants);
  const refused = read.rejected.map(({ problem }) => notText(problem, terminal.locale)).filter(wants);
  for (const { file } of read.rejected) terminal.err(`${texts[terminal.locale].notText(file)}\n`);
  terminal.err(`${texts[terminal.locale].fixed(count, files, values['dry-run'])}\n`);
  return exitCode({ problems }, [...left, ...refused], failOn);
};

/** The corpus with all wanted fixes made, in memory. */
function fixedCorpus(
  read: CliCorpus,
  settings: Settings,
  wants: (finding: Finding) => boolean,
  terminal: Terminal,
): { readonly corpus: CliCorpus; readonly count: number } {
  let corpus = read;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const texts = new Map<string, string>();
    for (const article of corpus.articles) {
      if (article.understood.isTooLarge) continue;
      const fixed = fixAll({
        text: article.text,
        findings: findingsOf(corpus, article, settings, terminal),
        findingsIn: (text) => articleFindings(corpus, article, text, settings, terminal),
        wants,
      });
      count += fixed.count;
      if (fixed.revision.text !== article.text) texts.set(article.uri, fixed.revision.text);
    }
    if (texts.size === 0) break;
    corpus = corpus.edited(texts);
  }
  return { corpus, count };
}

/** Of the rules that need no corpus, in a text that is not in it yet. */
function articleFindings(
  { owner }: CliCorpus,
  { file, understood }: CliArticle,
  text: string,
  { rules }: Settings,
  { locale }: Terminal,
): readonly Finding[] {
  const { article, facts, pack } = understand(text, [understood.pack], undefined, understood.pack.id);
  return withoutAccepted(
    owner.project,
    owner.pathOf(file),
    text,
    checkArticle({ article, facts, pack, locale }, rules),
  );
}

const patchOf = (file: string, before: string, after: string): string =>
  createTwoFilesPatch(file, file, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });

/** The reason why nothing was written; `undefined` where it was. */
async function write(
  before: CliArticle,
  { file, text, shift }: CliArticle,
  terminal: Terminal,
): Promise<string | undefined> {
  const say = texts[terminal.locale];
  const content = `${shift === 1 ? '\ufeff' : ''}${text}`;
  if (file === '-') {
    terminal.out(content);
    return undefined;
  }
  if (!(await isWritable(file))) return say.readOnly(file);
  // Somebody may have edited it since it was read.
  const now = decode(await fs.readFile(file));
  if (!('text' in now) || now.text !== before.text) return say.changed(file);
  return writeAtomically(file, content).then(
    () => undefined,
    (error: unknown) => `${file}: ${error instanceof Error ? error.message : String(error)}`,
  );
}
