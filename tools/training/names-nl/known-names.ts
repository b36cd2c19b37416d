/** Names for the memory of the tagger: the lists written for it, and the typed names of the treebanks. */
import { readFileSync } from 'node:fs';
import { tokenize } from '../../../server/src/document/tokens.ts';
import { LONGEST_REMEMBERED, phraseHash } from '../../../server/src/languages/nl/names/tagger/memory.ts';
import { cutTokens } from '../../../server/src/languages/nl/names/tagger/pieces.ts';
import { MENTION_TYPES, type MentionType } from '../../../server/src/languages/pack.ts';
import { wordColumns } from '../../../server/src/languages/tagger/words.ts';
import type { LabelledArticle } from './labelled.ts';

export interface KnownName {
  readonly name: string;
  readonly type: MentionType;
}

const FILES: readonly (readonly [file: string, type: MentionType])[] = [
  ['organisations', 'organisation'],
  ['locations', 'location'],
  ['events', 'event'],
  ['products', 'product'],
];

/** Of a folder of lists: names between commas, `#` comments. */
export function readKnownNames(folder: string): readonly KnownName[] {
  return FILES.flatMap(([file, type]) =>
    readFileSync(`${folder}/${file}.txt`, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(','))
      .map((name) => ({ name: name.trim(), type }))
      .filter(({ name }) => name !== ''),
  );
}

export const namesOfArticles = (articles: readonly LabelledArticle[]): readonly KnownName[] =>
  articles.flatMap(({ text, names }) => names.map(({ start, end, type }) => ({ name: text.slice(start, end), type })));

/** The table of the tagger: the lists give the low bits, the treebanks the high ones. */
export function memoryOf(lists: readonly KnownName[], treebank: readonly KnownName[]): ReadonlyMap<number, number> {
  const memory = new Map<number, number>();
  const add = ({ name, type }: KnownName, shift: number): void => {
    const pieces = cutTokens(name, tokenize(name));
    if (pieces.count === 0 || pieces.count > LONGEST_REMEMBERED || !/\p{L}/u.test(name)) return;
    const { words } = wordColumns(name, pieces);
    const hash = words.reduce(phraseHash, 0);
    memory.set(hash, (memory.get(hash) ?? 0) | (1 << (MENTION_TYPES.indexOf(type) + shift)));
  };
  for (const name of lists) add(name, 0);
  for (const name of treebank) add(name, MENTION_TYPES.length);
  return memory;
}
