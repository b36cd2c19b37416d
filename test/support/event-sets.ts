/**
 * Articles with sentences of which people say what events they tell of, and how well a search agrees with them: for the
 * tests that keep the figures, and for the fitting of weights.
 */
import { readFileSync } from 'node:fs';
import { sampleCorpus } from '../bench/figures.ts';
import { type FixtureCase, fixturesIn } from './fixture.ts';

export interface EventSet {
  readonly title: string;
  readonly articles: readonly { readonly name: string; readonly text: string }[];
  readonly told: readonly ToldPassage[];
}

interface ToldPassage {
  readonly file: string;
  /** In a sentence. */
  readonly offset: number;
  readonly events: readonly string[];
}

interface SampleGold {
  readonly stories: Readonly<Record<string, readonly string[]>>;
  /** Each sentence by its first words. */
  readonly events: Readonly<Record<string, readonly { readonly file: string; readonly text: string }[]>>;
}

export const FRESH_STORIES = 'test/fixtures/fresh-stories.txt';

/** So many of the last sets are kept out of all fitting. */
export const HELD_OUT = 1;

export const freshSets = (): readonly EventSet[] => fixturesIn(FRESH_STORIES).map(setOf);

export const setOf = ({ title, articles }: FixtureCase): EventSet => ({
  title,
  articles,
  told: articles.flatMap(({ name, spans }) =>
    spans.map(({ start, label }) => ({ file: name, offset: start, events: [label] })),
  ),
});

export const sampleGold = (): SampleGold => JSON.parse(readFileSync('test/accuracy/sample-events.json', 'utf8'));

export function sampleSet(): EventSet {
  const articles = sampleCorpus();
  const passages = Object.entries(sampleGold().events).flatMap(([event, own]) =>
    own.map(({ file, text }) => {
      const offset = articles.find(({ name }) => name === file)?.text.indexOf(text) ?? -1;
      return { file, offset, event };
    }),
  );
  return { title: 'sample corpus', articles, told: byPassage(passages) };
}

/** Each passage once, with all of its events. */
export function byPassage(
  passages: readonly { readonly file: string; readonly offset: number; readonly event: string }[],
): readonly ToldPassage[] {
  const told = new Map<string, ToldPassage & { readonly events: string[] }>();
  for (const { file, offset, event } of passages) {
    const key = `${file} ${offset}`;
    const known = told.get(key);
    if (known) known.events.push(event);
    else told.set(key, { file, offset, events: [event] });
  }
  return [...told.values()];
}

export interface PairFigures {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  /** From 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Over all pairs of passages: whether they tell of one event; `found`: the event that each was found to tell of. */
export function pairFigures(
  passages: readonly { readonly events: readonly string[]; readonly found: string | undefined }[],
): PairFigures {
  let wanted = 0;
  let found = 0;
  let right = 0;
  for (const [i, a] of passages.entries()) {
    for (const b of passages.slice(i + 1)) {
      const isWanted = a.events.some((event) => b.events.includes(event));
      const isFound = a.found !== undefined && a.found === b.found;
      wanted += Number(isWanted);
      found += Number(isFound);
      right += Number(isWanted && isFound);
    }
  }
  const share = (of: number): number => right / Math.max(1, of);
  return { wanted, found, right, precision: share(found), recall: share(wanted), f1: share((wanted + found) / 2) };
}
