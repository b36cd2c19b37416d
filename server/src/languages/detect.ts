/**
 * Which language a text is in, by the share of function words. It only has to tell the languages that have a pack from
 * others; short texts have too few words to contradict, so they keep the language of the corpus.
 */
import type { LanguagePack } from './pack.ts';

/** Below this many words a text is not judged. */
const FEWEST_WORDS = 30;
/** Up to this many words two function words are enough: short sentences about names have few. */
const FEW_WORDS = 60;
const FEWEST_FOUND = 2;
/** Words that are looked at, from the start. */
const MOST_WORDS = 250;
/** Running text has a fifth of a pack's function words and more; lists of names less; another language 2 % at most. */
const SMALLEST_SHARE = 0.08;

const WORD = /\p{L}+/gu;

/**
 * Id of the pack whose function words are most frequent; `undefined` where none is frequent enough. A text of fewer
 * than 30 words is given to the first pack.
 */
export function detectLanguage(
  text: string,
  packs: readonly Pick<LanguagePack, 'id' | 'functionWords'>[],
): string | undefined {
  const counts = packs.map(() => 0);
  let words = 0;
  for (const word of text.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    packs.forEach((pack, i) => {
      if (pack.functionWords.has(lower)) counts[i] = (counts[i] ?? 0) + 1;
    });
    words++;
    if (words >= MOST_WORDS) break;
  }
  if (words < FEWEST_WORDS) return packs[0]?.id;
  let best = 0;
  counts.forEach((count, i) => {
    if (count > (counts[best] ?? 0)) best = i;
  });
  const found = counts[best] ?? 0;
  const isEnough = found / words >= SMALLEST_SHARE || (words < FEW_WORDS && found >= FEWEST_FOUND);
  return isEnough ? packs[best]?.id : undefined;
}
