/** seedbed stats: the corpus in numbers: articles, dates, what is named and counted, events, and findings by rule. */
import { parseArgs } from 'node:util';
import { formatCount, type Locale, type Localised } from '../../base/locale.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { type CliCorpus, readCorpus } from '../corpus.ts';
import { findingsOf, settingsOf } from '../findings.ts';

type Counts = { [name: string]: number };

/** The object of `--format json`. */
interface Stats {
  readonly articles: number;
  /** Files that are no text. */
  readonly rejected: number;
  /** Publication dates, stated or inferred; of months the first and the last too. */
  readonly published: { readonly first: string | null; readonly last: string | null; readonly unknown: number };
  readonly languages: Counts;
  readonly sentences: number;
  readonly mentions: Counts;
  readonly entities: Counts;
  readonly facts: Counts;
  readonly events: number;
  readonly stories: number;
  readonly findings: Counts;
}

export const stats: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError(`--format ${values.format}? text or json`);
  const corpus = await readCorpus(positionals, terminal);
  for (const problem of corpus.problems) terminal.err(`${problem}\n`);
  const counted = statsOf(corpus, terminal);
  terminal.out(values.format === 'json' ? `${JSON.stringify(counted, null, 2)}\n` : inWords(counted, terminal.locale));
  return corpus.problems.length > 0 ? 2 : 0;
};

function statsOf(corpus: CliCorpus, terminal: Terminal): Stats {
  const { view, articles, rejected } = corpus;
  const settings = settingsOf(corpus, []);
  const languages: Counts = {};
  const mentions: Counts = {};
  const facts: Counts = { times: 0, quantities: 0, quotations: 0, roles: 0, events: 0 };
  const findings: Counts = {};
  let sentences = 0;
  for (const article of articles) {
    const id = view.find(article.uri);
    if (id === undefined) continue;
    const own = article.understood.facts;
    add(languages, own.language);
    sentences += own.sentences.length / 2;
    for (let i = 0; i < own.mentions.count; i++) add(mentions, view.typeOf(id, i));
    add(facts, 'times', own.times.count);
    add(facts, 'quantities', own.quantities.count);
    add(facts, 'quotations', own.quotations.length);
    add(facts, 'roles', own.roles.length);
    add(facts, 'events', own.events.count);
    for (const { rule } of findingsOf(corpus, article, settings, terminal)) add(findings, rule);
  }
  const entities: Counts = {};
  for (const { type } of view.entities()) add(entities, type);
  return {
    articles: articles.length,
    rejected: rejected.length,
    published: publishedIn(view),
    languages: byCount(languages),
    sentences,
    mentions: byCount(mentions),
    entities: byCount(entities),
    facts,
    events: view.events().length,
    stories: view.stories().length,
    findings: byCount(findings),
  };
}

function publishedIn(view: CorpusView): Stats['published'] {
  const dates = view.articles().map((article) => view.publication(article)?.value);
  const known = dates.filter((date) => date !== undefined).sort();
  return { first: known[0] ?? null, last: known.at(-1) ?? null, unknown: dates.length - known.length };
}

const add = (counts: Counts, name: string, by = 1): void => {
  counts[name] = (counts[name] ?? 0) + by;
};

/** The most first; of equals in the order of the alphabet. */
const byCount = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));

type Titles = { readonly [key in keyof Stats]: string } & { readonly unknown: string };

const TITLES: Localised<Titles> = {
  en: {
    articles: 'Articles',
    rejected: 'Files without text',
    published: 'Published',
    unknown: 'unknown',
    languages: 'Languages',
    sentences: 'Sentences',
    mentions: 'Mentions',
    entities: 'Entities',
    facts: 'Facts',
    events: 'Events in several articles',
    stories: 'Stories',
    findings: 'Findings',
  },
  nl: {
    articles: 'Artikelen',
    rejected: 'Bestanden zonder tekst',
    published: 'Gepubliceerd',
    unknown: 'onbekend',
    languages: 'Talen',
    sentences: 'Zinnen',
    mentions: 'Vermeldingen',
    entities: 'Entiteiten',
    facts: 'Feiten',
    events: 'Gebeurtenissen in meer artikelen',
    stories: 'Verhalen',
    findings: 'Bevindingen',
  },
};

/** A line for each number; what is counted by kind follows its sum, indented. */
function inWords(counted: Stats, locale: Locale): string {
  const titles = TITLES[locale];
  const width = Math.max(...Object.values(titles).map(({ length }) => length)) + 2;
  const row = (title: string, value: string): string => `${title.padEnd(width)}${value}\n`;
  const number = (value: number): string => formatCount(value, locale);
  const group = (title: string, counts: Counts): string => {
    const rows = Object.entries(counts).map(([name, count]) => row(`  ${name}`, number(count)));
    return row(title, number(Object.values(counts).reduce((sum, count) => sum + count, 0))) + rows.join('');
  };
  const { first, last, unknown } = counted.published;
  const dates = [first === null ? '' : first === last ? first : `${first} – ${last}`];
  if (unknown > 0) dates.push(`${number(unknown)} ${titles.unknown}`);
  return [
    row(titles.articles, number(counted.articles)),
    counted.rejected > 0 ? row(titles.rejected, number(counted.rejected)) : '',
    row(titles.published, dates.filter((part) => part !== '').join(', ')),
    row(titles.languages, Object.keys(counted.languages).join(', ')),
    row(titles.sentences, number(counted.sentences)),
    group(titles.mentions, counted.mentions),
    group(titles.entities, counted.entities),
    group(titles.facts, counted.facts),
    row(titles.events, number(counted.events)),
    row(titles.stories, number(counted.stories)),
    group(titles.findings, counted.findings),
  ].join('');
}
