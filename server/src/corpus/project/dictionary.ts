/** `.seedbed/dictionary.txt`: words that the owner of the corpus accepts, one a line; `#` begins a comment. */
import { type Fault, mergeMarkers } from './json-file.ts';

export interface Dictionary {
  readonly words: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  readonly isBroken: boolean;
}

export function readDictionary(text: string): Dictionary {
  const faults = mergeMarkers(text);
  const words = new Set(text.split(/\r\n|\r|\n/).flatMap(wordsOf));
  return { words, faults, isBroken: faults.length > 0 };
}

/** An accepted word is right at the start of a sentence too; one with a capital is right with it only. */
export const accepts = (words: ReadonlySet<string>, word: string): boolean => {
  const written = word.normalize('NFC').replace(/[’‘]/g, "'");
  return words.has(written) || words.has(written.charAt(0).toLowerCase() + written.slice(1));
};

/** The edit that adds a word in its place of the alphabet; `undefined` where it is there. Offsets of `text`. */
export function addingWord(text: string, word: string): { readonly at: number; readonly newText: string } | undefined {
  if (readDictionary(text).words.has(word)) return undefined;
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const [other] = wordsOf(line);
    if (other !== undefined && other > word) return { at: index, newText: `${word}${lineBreak}` };
  }
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return { at: text.length, newText: `${isOpen ? lineBreak : ''}${word}${lineBreak}` };
}

function wordsOf(line: string): readonly string[] {
  const word = line
    .replace(/^\ufeff/, '')
    .replace(/#.*/, '')
    .trim();
  return word === '' ? [] : [word.normalize('NFC').replace(/[’‘]/g, "'")];
}
