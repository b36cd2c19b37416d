/**
 * How much two sentences say the same around a part of each (a time, a place): words that both have count, those right
 * beside the parts twice. Names of persons and of days don't count: they stand in sentences of all sorts.
 */
import { fold, startsWithCapital } from '../../base/fold.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { CorpusView } from '../view.ts';
import { sharedWords, stemOf, within, wordsBetween, wordsOf } from './sentences.ts';

export interface Part extends Span {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** In UTF-16 code units: some four words. */
const BESIDE = 28;
/** Forms of one verb: `kocht` in `aangekocht`. */
const LEAST_ROOT = 5;

export interface Likeness {
  /** Some 1 for each shared word, 2 for those beside the parts. */
  readonly total: number;
  /** How many shared words stand right beside both parts. */
  readonly beside: number;
}

export function likeness(view: CorpusView, a: Part, b: Part): Likeness {
  const days = dayStems(view.pack(a.article));
  const common = sharedWords(view, a, b).filter(({ stem }) => !days.has(stem));
  const without = common.length === 0 ? NOTHING : new Set([a, b].flatMap((part) => [...partStems(view, part)]));
  const shared = common.filter(({ stem }) => !without.has(stem));
  const [besideA, besideB] = [besideOf(view, a), besideOf(view, b)];
  const [stemsA, stemsB] = [besideA.map(stemOf), besideB.map(stemOf)];
  let total = 0;
  let beside = 0;
  for (const { stem, weight } of shared) {
    const isBeside = stemsA.includes(stem) && stemsB.includes(stem);
    total += weight + (isBeside ? 1 : 0);
    if (isBeside) beside++;
  }
  const roots = rootsShared(besideA, besideB);
  return { total: total + 2 * roots, beside: beside + roots };
}

const NOTHING: ReadonlySet<string> = new Set();

const besideOf = (view: CorpusView, { article, sentence, start, end }: Part): readonly string[] =>
  wordsBetween(wordsOf(view, article, sentence), start - BESIDE, end + BESIDE).filter(
    (word) => word.length > 3 && !view.pack(article).quantities.stops.has(word.toLowerCase()),
  );

function rootsShared(a: readonly string[], b: readonly string[]): number {
  const isRoot = (short: string, long: string): boolean =>
    short.length >= LEAST_ROOT &&
    !startsWithCapital(short) &&
    !startsWithCapital(long) &&
    long.length > short.length &&
    fold(long).endsWith(fold(short));
  return a.filter((own) => b.some((other) => isRoot(own, other) || isRoot(other, own))).length;
}

/** Of the part itself and of the persons that its sentence names. */
function* partStems(view: CorpusView, { article, sentence, start, end }: Part): Generator<string> {
  for (const word of wordsBetween(wordsOf(view, article, sentence), start, end)) yield stemOf(word);
  const facts = view.facts(article);
  const { mentions, names } = facts;
  for (const i of within(facts, sentence, mentions.count, mentions.starts)) {
    const name = names[mentions.names[i] ?? 0];
    if (name === undefined || view.typeOf(article, i) !== 'person') continue;
    for (const word of view.text(name).split(' ')) yield stemOf(word);
  }
}

const daysOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

function dayStems(pack: LanguagePack): ReadonlySet<string> {
  const known = daysOfPacks.get(pack);
  if (known) return known;
  const { weekdays, months, dayParts } = pack.calendar;
  const words = [...weekdays.keys(), ...months.keys()];
  for (const part of dayParts ?? []) for (const day of weekdays.keys()) words.push(`${day}${part}`);
  const stems = new Set(words.map(stemOf));
  daysOfPacks.set(pack, stems);
  return stems;
}
