/** A sentence of a treebank as a text with the treebank's own tokens, so that trainers see what the tagger sees. */
import { TokenKind, type Tokens } from '../../server/src/base/tokens.ts';
import type { TreebankSentence } from './conllu.ts';

/** One blank behind each word. */
export function laidOut({ words }: TreebankSentence): { text: string; tokens: Tokens } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { form } of words) {
    starts.push(text.length);
    text += form;
    ends.push(text.length);
    text += ' ';
  }
  const kinds = words.map(({ form }) => (/^\p{L}/u.test(form) ? TokenKind.word : TokenKind.punctuation));
  return {
    text,
    tokens: {
      count: words.length,
      starts: Uint32Array.from(starts),
      ends: Uint32Array.from(ends),
      kinds: Uint8Array.from(kinds),
    },
  };
}
