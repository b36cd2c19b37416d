/**
 * One string for all tokens that are written alike, here and in the articles before. News repeats its words: no string
 * is made for a token that was seen before, and a look-up in a table need not read its letters again. Hot.
 */

/** A token as written and in lower case. */
export interface SharedWord {
  readonly written: string;
  readonly lower: string;
}

const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;
/** Begun anew when so many are known: what is left out then costs one string each. */
const MOST = SLOTS / 2;
/** Longer tokens (links, mostly) are not shared. */
const LONGEST = 40;
/** Shorter slices are copies in every engine. */
const SHORTEST_SLICE = 13;

let slots: (SharedWord | undefined)[] = new Array(SLOTS);
let count = 0;

/** Of the code units `start` (included) to `end` (not) of a text. */
export function sharedWord(text: string, start: number, end: number): SharedWord {
  if (end - start > LONGEST) return wordOf(copyOf(text, start, end));
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> SLOT_BITS)) & (SLOTS - 1);
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (isWrittenAt(known.written, text, start, end)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = wordOf(copyOf(text, start, end));
  if (count >= MOST) {
    slots = new Array(SLOTS);
    count = 0;
  }
  slots[slot] = word;
  count++;
  return word;
}

const wordOf = (written: string): SharedWord => ({ written, lower: written.toLowerCase() });

function isWrittenAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== word.charCodeAt(i - start)) return false;
  return true;
}

/** A slice that does not hold on to the whole text. */
export function copyOf(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return slice.length < SHORTEST_SLICE ? slice : ` ${slice}`.slice(1);
}
