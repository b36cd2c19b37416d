/** A sentence as the grammar checks read it: words with their tags, by position; positions outside it are empty. */
import type { Span } from '../../../base/span.ts';
import type { Tokens, TokenWords } from '../../../base/tokens.ts';
import type { Tag, TaggedTokens } from '../../tagger/syntax.ts';

interface TaggedWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
}

const NOTHING: TaggedWord = { start: 0, end: 0, text: '', lower: '', tag: { pos: 'PUNCT' } };

export interface Sentence {
  readonly length: number;
  /** Any position: outside the sentence it is a word without letters. */
  at(index: number): TaggedWord;
}

/** Tokens `from` (included) to `to` (not). */
export function taggedSentence(
  { written, lower }: TokenWords,
  tokens: Tokens,
  tagged: TaggedTokens,
  from: number,
  to: number,
): Sentence {
  const words: TaggedWord[] = [];
  for (let i = from; i < to; i++) {
    words.push({
      start: tokens.starts[i] ?? 0,
      end: tokens.ends[i] ?? 0,
      text: written[i] ?? '',
      lower: lower[i] ?? '',
      tag: tagged.at(i) ?? { pos: 'X' },
    });
  }
  return sentenceOf(words);
}

const sentenceOf = (words: readonly TaggedWord[]): Sentence => ({
  length: words.length,
  at: (index) => words[index] ?? NOTHING,
});

/** Whether position `index` is the first word; an opening quotation mark may stand before it. */
export const opensSentence = (sentence: Sentence, index: number): boolean =>
  index === 0 || (index === 1 && /^[‘’“”„«"']$/.test(sentence.at(0).text));

/** `replacement` in the case of what it replaces: a capital at the start stays one. */
export const inCaseOf = (original: string, replacement: string): string =>
  original.charAt(0) === original.charAt(0).toLowerCase()
    ? replacement
    : replacement.charAt(0).toUpperCase() + replacement.slice(1);
