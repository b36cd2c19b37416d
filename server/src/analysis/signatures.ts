/**
 * What the corpus keeps of the news text itself: a code for each word, in order. Enough to find passages that two
 * articles share and to see which words differ, in two bytes a word and without the text. Hot: made for every article
 * at every edit (benchmark: test/bench, "reuse").
 */
import { fold } from '../base/fold.ts';
import { TokenKind, type Tokens, tokenFrom, tokenWords } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';

export interface SignatureColumns {
  /** Of each word or number of news text in order: 16 bits of a hash of the folded word. */
  readonly codes: Uint16Array;
  /** By sentence of the facts, and one more: index of its first word among `codes`. */
  readonly firsts: Uint16Array;
}

export interface Signatures {
  readonly signatures: SignatureColumns;
  /** Distinct words of `codes` that are neither among the words of the facts nor a part of a name: numbers mostly. */
  readonly otherWords: readonly string[];
}

/** Words of longer articles are left out from here on; must fit in 16 bits. */
export const MOST_WORDS = 20_000;

/** `sentences`: those of news text, flat (see ArticleFacts). */
export function signaturesOf(
  { text, tokens }: Article,
  sentences: Uint32Array,
  words: readonly string[],
  names: readonly string[],
): Signatures {
  const count = sentences.length / 2;
  const { written } = tokenWords(text, tokens);
  const codes = new Uint16Array(Math.min(tokens.count, MOST_WORDS));
  let length = 0;
  const firsts = new Uint16Array(count + 1);
  const told = new Set(words);
  for (const name of names) for (const part of name.split(' ')) told.add(part);
  const otherWords = new Set<string>();
  for (let s = 0; s < count; s++) {
    firsts[s] = length;
    const end = sentences[s * 2 + 1] ?? 0;
    for (let t = tokenFrom(tokens, sentences[s * 2] ?? 0); (tokens.starts[t] ?? end) < end; t++) {
      if (!isWord(tokens, t) || length === MOST_WORDS) continue;
      const word = written[t] ?? '';
      codes[length++] = codeOf(word);
      if (!told.has(word)) otherWords.add(word);
    }
  }
  firsts[count] = length;
  return { signatures: { codes: codes.slice(0, length), firsts }, otherWords: [...otherWords] };
}

const isWord = (tokens: Tokens, index: number): boolean => {
  const kind = tokens.kinds[index];
  return kind === TokenKind.word || kind === TokenKind.number;
};

/** Equal for words that differ in case and diacritics only; for others equal by chance once in 65,536. */
export function codeOf(word: string): number {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e) return codeOfFolded(fold(word));
  return codeOfFolded(word);
}

/** Capitals of ASCII as small letters: most words need no other folding. */
function codeOfFolded(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    h = Math.imul(h ^ (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit), 0x01000193);
  }
  return (h ^ (h >>> 16)) & 0xffff;
}

/** Words of a gram. */
export const GRAM = 5;
/** Grams of a window, of which one is selected: two articles that share GRAM + WINDOW - 1 words share a selected one. */
const WINDOW = 6;

/** A hash of each GRAM words in a row, 32 bits; empty where there are fewer words. */
export function gramsOf(codes: Uint16Array): Uint32Array {
  const grams = new Uint32Array(Math.max(0, codes.length - GRAM + 1));
  for (let i = 0; i < grams.length; i++) {
    let h = 0x9747b28c;
    for (let j = i; j < i + GRAM; j++) h = Math.imul(h ^ (codes[j] ?? 0), 0x5bd1e995) ^ (h >>> 15);
    grams[i] = mixed(h);
  }
  return grams;
}

/**
 * A third of the grams, distinct: enough to find every passage that is shared. Winnowing: of each window the least,
 * the last one of equals. Source: Schleimer, Wilkerson and Aiken, “Winnowing” (SIGMOD 2003).
 */
export function selectedGrams(grams: Uint32Array): ReadonlySet<number> {
  const selected = new Set<number>();
  forEachSelected(grams, (gram) => selected.add(gram));
  return selected;
}

/** Tells the same grams, one that stands twice perhaps twice. */
export function forEachSelected(grams: Uint32Array, tell: (gram: number) => void): void {
  let least = -1;
  for (let end = Math.min(WINDOW, grams.length); end <= grams.length && end > 0; end++) {
    const start = Math.max(0, end - WINDOW);
    const before = least;
    if (least >= start) {
      if ((grams[end - 1] ?? 0) <= (grams[least] ?? 0)) least = end - 1;
    } else {
      least = start;
      for (let i = start + 1; i < end; i++) if ((grams[i] ?? 0) <= (grams[least] ?? 0)) least = i;
    }
    if (least !== before) tell(grams[least] ?? 0);
  }
}

/** A hash of all words in order, 32 bits. */
export function textGram(codes: Uint16Array): number {
  let h = codes.length;
  for (const code of codes) h = Math.imul(h ^ code, 0x5bd1e995) ^ (h >>> 15);
  return mixed(h);
}

/** Source: the finaliser of murmur3. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
