/**
 * The Dutch grammar of times: each word that can begin one has its readers, the first that succeeds wins. One pass
 * over the tokens; no pattern over the text (benchmark: test/bench, "times").
 */
import { TokenKind, tokenWords } from '../../../base/tokens.ts';
import type { Direction, RecognisedTime, TimeGrammar, TimeInput } from '../../time-meaning.ts';
import { readPartThenClock, readPrepositionClock, readSureClock } from './clock.ts';
import {
  readDayMonth,
  readDeictic,
  readMonth,
  readNumericDate,
  readShortWeekday,
  readSlashedDay,
  readWeekday,
} from './dates.ts';
import { readDuration, readOver, readRaceTime } from './durations.ts';
import { linked, type Placed } from './link.ts';
import {
  readCentury,
  readDecade,
  readHoliday,
  readNamedYear,
  readQuarter,
  readSeason,
  readTerm,
  readYear,
} from './periods.ts';
import { readEarlier, readPhase, readRelative } from './relative.ts';
import { type Reader, type Reading, type Scan, spanOf } from './scan.ts';
import { readAdverbialDay, readEach, readEvery, readRecurrence } from './sets.ts';
import { directionAt } from './tense.ts';
import {
  CLOCK_PREPOSITIONS,
  COMING,
  DEICTIC,
  EACH,
  HOLIDAYS,
  MONTHS,
  NEXT,
  NUMBERS,
  ORDINALS,
  PHASES,
  PREVIOUS,
  RECENT,
  RECURRENCES,
  SEASONS,
  SHORT_WEEKDAYS,
  TERMS,
  THIS,
  WEEKDAY_PARTS,
  WEEKDAYS,
} from './vocabulary.ts';

export const times: TimeGrammar = { recognise };

/** Numbers, and words that begin with digits (`15de`). */
const NUMERIC: readonly Reader[] = [
  readNumericDate,
  readDayMonth,
  readRaceTime,
  readSureClock,
  readCentury,
  readDuration,
  readSlashedDay,
  readYear,
];

const STARTERS: ReadonlyMap<string, readonly Reader[]> = startersOf([
  [WEEKDAYS.keys(), readWeekday],
  [WEEKDAY_PARTS.keys(), readWeekday],
  [SHORT_WEEKDAYS.keys(), readShortWeekday],
  [DEICTIC.keys(), readDeictic],
  [MONTHS.keys(), readMonth],
  [['om'], readEvery],
  [CLOCK_PREPOSITIONS, readPrepositionClock],
  [['van', 'tussen', 'na'], readPrepositionClock],
  [PHASES, readPhase],
  [['half', 'kwart'], readSureClock],
  [['half', 'halve', 'anderhalf', 'anderhalve'], readDuration],
  [NUMBERS.keys(), readSureClock],
  [NUMBERS.keys(), readDuration],
  [['over'], readOver],
  [[...PREVIOUS, ...NEXT, ...THIS, ...RECENT, ...COMING], readRelative],
  [['laatste'], readLast],
  [['eerder', 'later', 'vroeger'], readEarlier],
  [EACH, readEach],
  [RECURRENCES.keys(), readRecurrence],
  [["'s", '’s', '‘s'], readAdverbialDay],
  [["'s", '’s', '‘s'], readPartThenClock],
  [['jaren'], readDecade],
  [['jaar'], readNamedYear],
  [TERMS, readTerm],
  [SEASONS.keys(), readSeason],
  [[...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''), readHoliday],
  [ORDINALS.keys(), readQuarter],
  [
    'tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste'.split(
      ' ',
    ),
    readCentury,
  ],
]);

function startersOf(entries: readonly (readonly [Iterable<string>, Reader])[]): ReadonlyMap<string, readonly Reader[]> {
  const starters = new Map<string, Reader[]>();
  for (const [words, reader] of entries) {
    for (const word of new Set(words)) starters.set(word, [...(starters.get(word) ?? []), reader]);
  }
  return starters;
}

/** `de laatste twee weken`: only with a number, since what is last may also have been long ago. */
function readLast(scan: Scan, i: number): Reading | undefined {
  const found = readDuration(scan, i + 1);
  return found?.meaning?.base.is === 'value' ? { ...found, from: i } : undefined;
}

function recognise({ text, tokens, sentences, names }: TimeInput): readonly RecognisedTime[] {
  const words = tokenWords(text, tokens).lower;
  const [first] = sentences;
  if (!first) return [];
  const scan: Scan = { text, tokens, words, names, sentence: first, from: 0, to: 0 };
  const placed: Placed[] = [];
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < sentence.start) at++;
    scan.sentence = sentence;
    scan.from = at;
    while (at < tokens.count && (tokens.ends[at] ?? 0) <= sentence.end) at++;
    scan.to = at;
    readSentence(scan, index, placed);
  }
  const meanings = linked(placed);
  const found: RecognisedTime[] = [];
  for (const [i, { reading, direction }] of placed.entries()) {
    const meaning = meanings[i];
    if (meaning) found.push({ ...spanOf(scan, reading), meaning, ...sideOf(direction, reading, words) });
  }
  return found;
}

function readSentence(scan: Scan, index: number, placed: Placed[]): void {
  let free = scan.from;
  for (let i = scan.from; i < scan.to; ) {
    const reading = readAt(scan, i);
    if (!reading) {
      i++;
      continue;
    }
    for (const one of [...(reading.also ?? []), reading]) {
      // Words of size in front may already belong to the time before.
      const item = one.from < free ? { ...one, from: Math.max(one.from, Math.min(free, one.to - 1)) } : one;
      const asked = item.clock || isFullDate(item);
      const direction = asked ? directionAt(scan, item.from, item.to) : 'near';
      placed.push({ reading: item, sentence: index, block: scan.sentence.block, kind: scan.sentence.kind, direction });
    }
    i = Math.max(reading.to, i + 1);
    free = i;
  }
}

const isFullDate = ({ meaning }: Reading): boolean => meaning?.base.is === 'value' && meaning.base.value.length === 10;

function sideOf(
  direction: Direction,
  reading: Reading,
  words: readonly string[],
): Pick<RecognisedTime, 'side' | 'weekday'> {
  if (!isFullDate(reading)) return { side: undefined, weekday: false };
  const side = direction === 'past' || direction === 'future' ? direction : undefined;
  return { side, weekday: WEEKDAYS.has(words[reading.from] ?? '') };
}

function readAt(scan: Scan, i: number): Reading | undefined {
  const word = scan.words[i] ?? '';
  const unit = word.charCodeAt(0);
  const numeric = unit >= 0x30 && unit <= 0x39;
  if (!numeric && scan.tokens.kinds[i] !== TokenKind.word) return undefined;
  const readers = numeric ? NUMERIC : STARTERS.get(word);
  if (!readers) return undefined;
  for (const reader of readers) {
    const found = reader(scan, i);
    if (found) return found;
  }
  return undefined;
}
