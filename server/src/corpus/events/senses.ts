/**
 * What a word is for comparing articles: a stem that inflected forms share, the head of a compound, a figure, or a small
 * word. The same for every corpus, and remembered, as finding the head of a compound asks the word list.
 */
import { codeOf } from '../../analysis/signatures.ts';
import { fold } from '../../base/fold.ts';
import type { Concept } from '../../languages/event-lexicon.ts';
import type { Calendar, LanguagePack } from '../../languages/pack.ts';

export interface WordSense {
  readonly code: number;
  /** `undefined` of words that say nothing of an event. */
  readonly stem: string | undefined;
  /** Of a compound the stem of its last part: `veerboot` is a boat. */
  readonly head: string | undefined;
  /** A number of two digits and more that is no year. */
  readonly figure: string | undefined;
  /** A sentence that begins with it points back (`dat`, `de`, `daarbij`). */
  readonly isSmall: boolean;
  /** What it is another word for. */
  readonly concept: Concept | undefined;
}

/** Letters of a word that count. */
const STEM = 7;
const SHORTEST_WORD = 4;
/** Letters of the first part of a compound, at least. */
const SHORTEST_PART = 3;
/** Words remembered of a language, some 10 MB. */
const MOST_KNOWN = 50_000;

const known = new WeakMap<LanguagePack, Map<string, WordSense>>();

export function senses(pack: LanguagePack): (word: string) => WordSense {
  const words = known.get(pack) ?? new Map<string, WordSense>();
  known.set(pack, words);
  return (word) => {
    const found = words.get(word);
    if (found) return found;
    if (words.size >= MOST_KNOWN) words.clear();
    const sense = senseOf(word, pack);
    words.set(word, sense);
    return sense;
  };
}

function senseOf(word: string, pack: LanguagePack): WordSense {
  const folded = fold(word);
  const { functionWords, events, speech, calendar } = pack;
  const number = /^\d[\d.,]*\d/.exec(folded)?.[0];
  const figure = number === undefined || /^(?:19|20)\d\d$/.test(number) ? undefined : number;
  const isSmall = functionWords.has(folded) || events.determiners.has(folded) || speech.pronouns.has(folded);
  const says =
    number === undefined && folded.length >= SHORTEST_WORD && !functionWords.has(folded) && !isOfTime(folded, calendar);
  return {
    code: codeOf(word),
    stem: says ? folded.slice(0, STEM) : undefined,
    head: says ? headOf(folded, pack) : undefined,
    figure,
    isSmall: isSmall && !speech.sources.has(folded),
    concept: number === undefined && !functionWords.has(folded) ? events.concept?.(word.toLowerCase()) : undefined,
  };
}

/** Both parts are words, with an `s` between them or without. */
function headOf(folded: string, { isCommonWord }: LanguagePack): string | undefined {
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_WORD; at++) {
    const [first, last] = [folded.slice(0, at), folded.slice(at)];
    if (isCommonWord(last) && (isCommonWord(first) || (first.endsWith('s') && isCommonWord(first.slice(0, -1)))))
      return last.slice(0, STEM);
  }
  return undefined;
}

/** Days and months (`vrijdagavond`): when something happened is known from the times. */
function isOfTime(folded: string, { weekdays, months }: Calendar): boolean {
  if (months.has(folded) || weekdays.has(folded)) return true;
  for (const day of weekdays.keys()) if (day.length > 3 && folded.startsWith(day)) return true;
  return false;
}
