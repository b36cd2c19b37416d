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

/** Of one view: what is worked out of it is kept beside it. */
export interface Part extends Span {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** In UTF-16 code units: some four words. */
const BESIDE = 28;
/** Forms of one verb: `kocht` in `aangekocht`. */
const LEAST_ROOT = 5;

export interface Likeness {
  /** Some 1 for each shared word, 2 for those beside the parts; 0 where nothing stands right beside both. */
  readonly total: number;
  /** How many shared words stand right beside both parts. */
  readonly beside: number;
}

export function likeness(view: CorpusView, a: Part, b: Part): Likeness {
  const [besideA, besideB] = [besideOf(view, a), besideOf(view, b)];
  const roots = rootsShared(besideA.words, besideB.words);
  // Most pairs have nothing in common there, and then nobody asks for the rest.
  if (roots === 0 && !haveCommon(besideA.stems, besideB.stems)) return NOTHING_BESIDE;
  const days = dayStems(view.pack(a.article));
  const common = sharedWords(view, a, b).filter(({ stem }) => !days.has(stem));
  if (common.length === 0) return { total: 2 * roots, beside: roots };
  const [ownA, ownB] = [partStems(view, a), partStems(view, b)];
  let total = 0;
  let beside = 0;
  for (const { stem, weight } of common) {
    if (ownA.has(stem) || ownB.has(stem)) continue;
    const isBeside = besideA.stems.has(stem) && besideB.stems.has(stem);
    total += weight + (isBeside ? 1 : 0);
    if (isBeside) beside++;
  }
  return { total: total + 2 * roots, beside: beside + roots };
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const stem of a) if (b.has(stem)) return true;
  return false;
}

const NOTHING_BESIDE: Likeness = { total: 0, beside: 0 };

interface Beside {
  readonly stems: ReadonlySet<string>;
  readonly words: readonly BesideWord[];
}

interface BesideWord {
  readonly length: number;
  readonly folded: string;
  /** Long enough, without a capital. */
  readonly isRoot: boolean;
  readonly isName: boolean;
}

/** Each part is compared with many others. */
const besideParts = new WeakMap<Part, Beside>();

function besideOf(view: CorpusView, part: Part): Beside {
  const known = besideParts.get(part);
  if (known) return known;
  const { article, sentence, start, end } = part;
  const { stops } = view.pack(article).quantities;
  const words = wordsBetween(wordsOf(view, article, sentence), start - BESIDE, end + BESIDE).filter(
    (word) => word.length > 3 && !stops.has(word.toLowerCase()),
  );
  const made = { stems: new Set(words.map(stemOf)), words: words.map(besideWord) };
  besideParts.set(part, made);
  return made;
}

function besideWord(word: string): BesideWord {
  const isName = startsWithCapital(word);
  return { length: word.length, folded: fold(word), isRoot: word.length >= LEAST_ROOT && !isName, isName };
}

function rootsShared(a: readonly BesideWord[], b: readonly BesideWord[]): number {
  const isRoot = (short: BesideWord, long: BesideWord): boolean =>
    short.isRoot && !long.isName && long.length > short.length && long.folded.endsWith(short.folded);
  let count = 0;
  for (const own of a) if (b.some((other) => isRoot(own, other) || isRoot(other, own))) count++;
  return count;
}

const stemsOfParts = new WeakMap<Part, ReadonlySet<string>>();

/** Of the part itself and of the persons that its sentence names. */
function partStems(view: CorpusView, part: Part): ReadonlySet<string> {
  const known = stemsOfParts.get(part);
  if (known) return known;
  const { article, sentence, start, end } = part;
  const stems = new Set(wordsBetween(wordsOf(view, article, sentence), start, end).map(stemOf));
  const facts = view.facts(article);
  const { mentions, names } = facts;
  for (const i of within(facts, sentence, mentions.count, mentions.starts)) {
    const name = names[mentions.names[i] ?? 0];
    if (name === undefined || view.typeOf(article, i) !== 'person') continue;
    for (const word of view.text(name).split(' ')) stems.add(stemOf(word));
  }
  stemsOfParts.set(part, stems);
  return stems;
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
