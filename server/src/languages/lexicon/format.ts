/**
 * The word list as one automaton: every word, and behind some of them a mark with what else is known of them. Marks
 * are paths like words (word, U+0000, one letter), so that the list is one array and needs no columns beside it.
 */
import { buildDawg, type Dawg, edgeFor, hasWord, letterOf, openDawg, ROOT, targetOf, walk } from '../../base/dawg.ts';

/** Whether a word may open or close a compound: not at all, as far as its sort goes, or as attested or listed so. */
export type PartStrength = 0 | 1 | 2;

/** How many words are made with this one: the only measure of frequency that a word list holds. */
export type Productivity = 0 | 1 | 2 | 3 | 4 | 5;
export const MAX_PRODUCTIVITY = 5;

export interface WordEntry {
  /** In its own case. A first part of compounds that is no word itself (`verzekerings`) is not `listed`. */
  readonly word: string;
  readonly listed: boolean;
  /** As a first part, linking element included. */
  readonly modifier: PartStrength;
  /** As a last part. */
  readonly head: PartStrength;
  readonly productivity: Productivity;
  /** Right, but not to be proposed. */
  readonly quiet: boolean;
  /** Never right, even where its parts would make a compound. */
  readonly forbidden: boolean;
}

/** A mark as one small number. */
export type Mark = number;
export const QUIET: Mark = 54;
export const FORBIDDEN: Mark = 55;
/** Of a listed word with nothing special about it, and of a word that is not there. */
const PLAIN: Mark = 0;

export const modifierOf = (mark: Mark): number => (mark >= QUIET ? 0 : mark % 3);
export const headOf = (mark: Mark): number => (mark >= QUIET ? 0 : Math.trunc(mark / 3) % 3);
export const productivityOf = (mark: Mark): number => (mark >= QUIET ? 0 : Math.trunc(mark / 9));

const SEPARATOR = '\u0000';
// Letters that occur in words anyhow, so that marks do not widen the alphabet.
const MARKS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123';

/** The bytes of a word list; equal for equal entries. */
export function packWords(entries: Iterable<WordEntry>): Uint8Array {
  const paths: string[] = [];
  for (const entry of entries) {
    if (entry.listed) paths.push(entry.word);
    const mark = markOf(entry);
    if (mark !== PLAIN) paths.push(entry.word + SEPARATOR + MARKS[mark]);
  }
  return buildDawg(paths);
}

function markOf({ modifier, head, productivity, quiet, forbidden }: WordEntry): Mark {
  if (forbidden) return FORBIDDEN;
  return quiet ? QUIET : modifier + 3 * head + 9 * productivity;
}

export interface WordList {
  readonly dawg: Dawg;
  /** Number of the letter that leads from a word to its mark; -1 where no word has one. */
  readonly separator: number;
  /** Letter number to mark. */
  readonly marks: readonly Mark[];
}

/** Reads what `packWords` wrote. Throws where the bytes end too early. */
export function openWords(bytes: Uint8Array): WordList {
  const dawg = openDawg(bytes);
  return {
    dawg,
    separator: dawg.letters.get(SEPARATOR.charCodeAt(0)) ?? -1,
    marks: dawg.units.map((unit) => Math.max(PLAIN, MARKS.indexOf(String.fromCharCode(unit)))),
  };
}

/** The mark behind a word whose last edge leads to `node`. */
export function markAt({ dawg, separator, marks }: WordList, node: number): Mark {
  const edge = edgeFor(dawg, node, separator);
  if (edge === 0) return PLAIN;
  return marks[letterOf(dawg.edges[targetOf(edge)] ?? 0)] ?? PLAIN;
}

/** Whether the word is in the list in this case, quiet ones too. */
export const isListed = (list: WordList, word: string): boolean => hasWord(list.dawg, word);

/** The mark of a word as it is written; `PLAIN` where no path goes so far. */
export const markOfWord = (list: WordList, word: string): Mark => markAt(list, targetOf(walk(list.dawg, ROOT, word)));
