/** What training and measuring the name tagger start from: the pack without the tagger, and the labelled articles. */
import { readPack } from '../../../server/src/host/node/packs.ts';
import { dutch, isWord } from '../../../server/src/languages/nl/index.ts';
import { knowledgeOf } from '../../../server/src/languages/nl/names/knowledge.ts';
import { openLexicon } from '../../../server/src/languages/nl/names/lexicon.ts';
import { kindFinder } from '../../../server/src/languages/nl/names/tagger/kinds.ts';
import { openHashMap, packHashMap } from '../../../server/src/languages/tagger/hash-map.ts';
import type { Tools } from './examples.ts';
import { type KnownName, memoryOf, readKnownNames } from './known-names.ts';
import type { LabelledArticle } from './labelled.ts';

export const SENTENCES = 'tools/training/nl/sentences';
export const TREEBANK_TYPES = 'tools/training/nl/treebank/types.tsv';
const LISTS = 'tools/training/names-nl/lists';
const PARTS = 5;

export interface Workshop extends Tools {
  /** The remembered names as they go into the file. */
  readonly memoryBytes: Uint8Array;
  readonly lists: readonly KnownName[];
}

/** Word list and name list come from `dist`: build first. */
export async function openWorkshop(): Promise<Workshop> {
  const { words, names } = await readPack('dist', 'nl');
  if (!words || !names) throw new Error('dist/ has no word list or no name list: run node esbuild.mjs first.');
  const pack = dutch({ words, names });
  const knowledge = knowledgeOf(openLexicon(names), (word) => isWord(pack.spelling, word));
  const lists = readKnownNames(LISTS);
  const memoryBytes = packHashMap(memoryOf(lists, []));
  return { pack, knowledge, kindOf: kindFinder(knowledge), memory: openHashMap(memoryBytes), memoryBytes, lists };
}

/** Part 0–4 of an article: topics and documents are never divided. */
export function partOf({ id }: LabelledArticle): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % PARTS;
}
