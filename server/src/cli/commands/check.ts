/** seedbed check: the findings of the articles, for people and for other programs. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorOf } from '../../corpus/project/anchor.ts';
import { PROJECT_FILES } from '../../corpus/project/project.ts';
import { acceptedLine, fileOfLines } from '../../corpus/project/write.ts';
import type { ReportedFinding } from '../../export/finding.ts';
import { FINDING_FORMATS } from '../../export/finding-formats.ts';
import type { Settings } from '../../protocol/settings.ts';
import { capped } from '../../rules/cap.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { type CliCorpus, readCorpus } from '../corpus.ts';
import { findingsOf, settingsOf } from '../findings.ts';
import { frame } from '../frame.ts';
import { exitCode, type FailOn, failOnOf } from '../outcome.ts';
import { framedTexts, reportFrom, reportsOf, shownPath } from '../reports.ts';
import { texts } from '../texts.ts';
import { writeAtomically } from '../write-file.ts';

/** Of one rule in one article, for people; `--all` shows them all. */
const MOST_OF_RULE = 20;

export const check: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
      rule: { type: 'string', multiple: true, default: [] },
      'write-baseline': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const format = FINDING_FORMATS.get(values.format);
  if (!format && values.format !== 'text') {
    throw new UsageError(`--format ${values.format}? text, ${[...FINDING_FORMATS.keys()].join(', ')}`);
  }
  const failOn = failOnOf(values['fail-on']);
  const corpus = await readCorpus(positionals, terminal, { baseline: !values['write-baseline'] });
  const settings = settingsOf(corpus, values.rule);
  for (const problem of corpus.problems) terminal.err(`${problem}\n`);
  if (values['write-baseline']) return writeBaseline(corpus, settings, terminal);
  if (!format)
    return printAll(corpus, settings, failOn, values.all ? Number.POSITIVE_INFINITY : MOST_OF_RULE, terminal);
  const findings = [...reportsOf(corpus, settings, terminal)].flatMap((each) => each.findings);
  terminal.out(format(reportFrom(corpus, findings, terminal)));
  return exitCode(corpus, findings, failOn);
};

function printAll(corpus: CliCorpus, settings: Settings, failOn: FailOn, most: number, terminal: Terminal): number {
  const shown = framedTexts(corpus, terminal);
  const all: ReportedFinding[] = [];
  for (const { findings } of reportsOf(corpus, settings, terminal)) {
    all.push(...findings);
    for (const finding of capped(findings, most, terminal.locale)) {
      terminal.out(frame(finding, shown, terminal.colour));
    }
  }
  const files = corpus.articles.length + corpus.rejected.length;
  terminal.out(`${texts[terminal.locale].summary(all.length, files)}\n`);
  return exitCode(corpus, all, failOn);
}

/** All that is found now, so that only what is new is reported from here on. */
async function writeBaseline(corpus: CliCorpus, settings: Settings, terminal: Terminal): Promise<number> {
  const lines = corpus.articles.flatMap((article) =>
    findingsOf(corpus, article, settings, terminal).map((finding) =>
      acceptedLine({
        rule: finding.rule,
        ...anchorOf(article.text, finding),
        article: corpus.owner.pathOf(article.file),
      }),
    ),
  );
  const path = join(corpus.owner.root, PROJECT_FILES.baseline);
  await writeAtomically(path, fileOfLines(lines));
  terminal.out(`${texts[terminal.locale].baseline(new Set(lines).size, shownPath(path))}\n`);
  return corpus.problems.length > 0 ? 2 : 0;
}
