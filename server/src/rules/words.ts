/** What rules ask of single words: their case, their letters, whether they carry content. */
import { TokenKind, type Tokens, tokenWords } from '../base/tokens.ts';

export const isWord = (tokens: Tokens, index: number): boolean => tokens.kinds[index] === TokenKind.word;

/** Soft hyphens, zero-width and bidi characters, which stand inside words without being seen. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** The word of a token as a dictionary knows it: composed, with a straight apostrophe. */
export function dictionaryForm(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 0x7e || unit === 0x60) return word.normalize('NFC').replace(/[’‘´`]/g, "'");
  }
  return word;
}

/** Two capitals or more and no lower-case letter but an ending (`NAVO`, `VVD'er`, `F-16's`). */
export const isAcronym = (word: string): boolean =>
  /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]+(?:['’]?\p{Ll}{1,2})?$/u.test(word);

export const hasInnerCapital = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word);

export const isLowerCase = (word: string): boolean => word === word.toLowerCase();

/** Lower-case words of a token range that carry content: no function words, no single letters. Numbers count. */
export function contentWords(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  functionWords: ReadonlySet<string>,
): readonly string[] {
  const words: string[] = [];
  const { lower } = tokenWords(text, tokens);
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === TokenKind.punctuation) continue;
    const word = lower[i] ?? '';
    if (!functionWords.has(word) && (word.length > 1 || tokens.kinds[i] === TokenKind.number)) words.push(word);
  }
  return words;
}
