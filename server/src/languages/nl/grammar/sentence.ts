/** A sentence as the grammar checks read it: words with their tags, by position; positions outside it are empty. */
import { type Span, spanAtOrBefore } from '../../../base/span.ts';
import type { Tokens } from '../../../base/tokens.ts';
import type { Tag, TagColumn } from '../../tagger/syntax.ts';

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

/** Sentences in order; tokens that lie in none are left out. */
export function* taggedSentences(
  text: string,
  tokens: Tokens,
  sentences: readonly Span[],
  tags: readonly Tag[],
  column: TagColumn,
): Generator<Sentence> {
  let words: TaggedWord[] = [];
  let current = -1;
  for (let i = 0; i < tokens.count; i++) {
    const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[i]];
    const index = spanAtOrBefore(sentences, start);
    if (index < 0 || start >= (sentences[index]?.end ?? 0)) continue;
    if (index !== current && words.length > 0) {
      yield sentenceOf(words);
      words = [];
    }
    current = index;
    const word = text.slice(start, end);
    words.push({ start, end, text: word, lower: word.toLowerCase(), tag: tags[column[i] ?? 0] ?? { pos: 'X' } });
  }
  if (words.length > 0) yield sentenceOf(words);
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
