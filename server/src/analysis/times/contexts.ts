/**
 * What stands around a time, as a small set of bits: enough to see that two articles tell of the same day without
 * keeping their words. Each content word of the sentence sets one bit by the hash of its first letters, so that
 * inflected forms meet.
 */
import { type Span, spanAtOrBefore } from '../../base/span.ts';
import { TokenKind, tokenFrom, tokenWords } from '../../base/tokens.ts';
import type { Article } from '../../document/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';

/** 32-bit numbers for each time. */
const CONTEXT_WORDS = 4;
const BITS = CONTEXT_WORDS * 32;

/** Letters of a word that count. */
const PREFIX = 7;
const SHORTEST = 4;
/** Tokens on either side: long sentences tell of more than one thing. */
const REACH = 32;

export function contextsOf(article: Article, pack: LanguagePack, times: readonly Span[]): Uint32Array {
  const contexts = new Uint32Array(times.length * CONTEXT_WORDS);
  const { text, tokens, sentences } = article;
  const { lower } = tokenWords(text, tokens);
  for (const [t, time] of times.entries()) {
    const sentence = sentences[spanAtOrBefore(sentences, time.start)];
    if (!sentence || sentence.end < time.end) continue;
    const middle = tokenFrom(tokens, time.start);
    const end = Math.min(tokens.count, middle + REACH);
    for (let i = Math.max(0, middle - REACH); i < end; i++) {
      const start = tokens.starts[i] ?? 0;
      const stop = tokens.ends[i] ?? 0;
      if (start < sentence.start || stop > sentence.end || tokens.kinds[i] !== TokenKind.word) continue;
      if ((start < time.end && stop > time.start) || stop - start < SHORTEST) continue;
      const word = lower[i] ?? '';
      if (pack.functionWords.has(word)) continue;
      const bit = hash(word) % BITS;
      const index = t * CONTEXT_WORDS + (bit >>> 5);
      contexts[index] = (contexts[index] ?? 0) | (1 << (bit & 31));
    }
  }
  return contexts;
}

function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length && i < PREFIX; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * How much two contexts have in common, 0–1: words shared of those of the shorter one, less what chance gives.
 * `a` and `b`: which time of each column.
 */
export function contextOverlap(left: Uint32Array, a: number, right: Uint32Array, b: number): number {
  let shared = 0;
  let ofLeft = 0;
  let ofRight = 0;
  for (let i = 0; i < CONTEXT_WORDS; i++) {
    const l = left[a * CONTEXT_WORDS + i] ?? 0;
    const r = right[b * CONTEXT_WORDS + i] ?? 0;
    shared += bitCount(l & r);
    ofLeft += bitCount(l);
    ofRight += bitCount(r);
  }
  const least = Math.min(ofLeft, ofRight);
  if (least === 0) return 0;
  const chance = (ofLeft * ofRight) / BITS;
  // A very short sentence has too few words to be sure of anything.
  return Math.max(0, (shared - chance) / Math.max(least, 4));
}

function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
