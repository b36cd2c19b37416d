/** What is counted, in the words of an article: the index knows it by its base form (`mens`), people want to read `mensen`. */
import { fold } from '../../base/fold.ts';

/** Letters that forms of one noun have in common at least (`schip`, `schepen`). */
const LEAST = 2;
/** Letters that a form may have more than the base form. */
const LONGEST_ENDING = 4;

/** The last word of the text that is a form of the noun; `undefined` where there is none. */
export function writtenNoun(noun: string, text: string): string | undefined {
  const wanted = fold(noun);
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const forms = words.flatMap((word) => {
    const shared = sharedLetters(fold(word), wanted);
    const isForm = shared >= Math.min(LEAST, wanted.length) && shared >= wanted.length - LEAST;
    return isForm && word.length <= wanted.length + LONGEST_ENDING ? [{ word, shared }] : [];
  });
  const [best] = forms.reverse().sort((a, b) => b.shared - a.shared);
  return best?.word;
}

function sharedLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
