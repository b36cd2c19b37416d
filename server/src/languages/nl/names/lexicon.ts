/**
 * The name list in memory: hashes of names with a byte of classes each, read in place from the built file. Hashes keep
 * it small and make opening free; a wrong hit for an unknown word comes once in some 70,000 words. Hot: asked for
 * every capital (benchmark: test/bench, "names").
 */

import type { Gender } from '../../pack.ts';

/** What a listed name can be; a set of bits, since `Bergen` is a town and `Jordan` a given name and a surname. */
export const NameClass = {
  place: 1,
  /** A country, a region or a large city: worth a demonym. Always with `place`. */
  major: 2,
  given: 4,
  family: 8,
  /** The same word in lower case is an ordinary word. */
  word: 16,
  /** The first words of a longer name. */
  prefix: 32,
  /** A proper name of the dictionary that is no known place: nearly always part of a person's name. */
  personal: 64,
  /** A country: a name at the start of a sentence too, whatever the word list says. Always with `major`. */
  country: 128,
} as const;

export interface NameLexicon {
  /** Bits of NameClass; 0 where the name is not listed. Case counts; a diacritic may be left out in the text. */
  classesOf(name: string): number;
  /** Of a given name that only women or only men have. */
  genderOf(name: string): Gender | undefined;
}

const MAGIC = 0x314d4e53;
const HEADER = 8;

/** An absent or unreadable list gives a lexicon without names: the recogniser then goes by shape and context. */
export function openLexicon(bytes: Uint8Array | undefined): NameLexicon {
  if (!bytes || bytes.length < HEADER) return NO_NAMES;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [magic = 0, count = 0] = new Uint32Array(aligned.buffer, aligned.byteOffset, 2);
  if (magic !== MAGIC || aligned.length < HEADER + count * 5) return NO_NAMES;
  const hashes = new Uint32Array(aligned.buffer, aligned.byteOffset + HEADER, count);
  const classes = new Uint8Array(aligned.buffer, aligned.byteOffset + HEADER + count * 4, count);
  const genders = aligned.subarray(HEADER + count * 5, HEADER + count * 6);
  return {
    classesOf: (name) => classes[find(hashes, nameHash(name))] ?? 0,
    genderOf: (name) => GENDERS[genders[find(hashes, nameHash(name))] ?? 0],
  };
}

const NO_NAMES: NameLexicon = { classesOf: () => 0, genderOf: () => undefined };
const GENDERS: readonly (Gender | undefined)[] = [undefined, 'female', 'male'];

/** The file for these names: magic, count, ascending 32-bit hashes, class bytes, gender bytes; little endian. */
export function packLexicon(names: ReadonlyMap<string, number>, genders: ReadonlyMap<string, Gender>): Uint8Array {
  const genderByHash = new Map([...genders].map(([name, gender]) => [nameHash(name), GENDERS.indexOf(gender)]));
  const byHash = new Map<number, number>();
  for (const [name, classes] of names) {
    const hash = nameHash(name);
    byHash.set(hash, (byHash.get(hash) ?? 0) | classes);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(HEADER + sorted.length * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, sorted.length, true);
  sorted.forEach(([hash, classes], i) => {
    view.setUint32(HEADER + i * 4, hash, true);
    bytes[HEADER + sorted.length * 4 + i] = classes;
    bytes[HEADER + sorted.length * 5 + i] = genderByHash.get(hash) ?? 0;
  });
  return bytes;
}

/** FNV-1a over UTF-16 code units with murmur3's finaliser. */
function nameHash(name: string): number {
  let h = 0x811c9dc5 ^ name.length;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Index of `hash`, -1 where it is absent. Hashes are spread evenly, so a guess by value lands near. */
function find(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const first = hashes[low] ?? 0;
    const last = hashes[high] ?? 0;
    if (hash < first || hash > last) return -1;
    const share = last === first ? 0 : (hash - first) / (last - first);
    const middle = low + Math.floor(share * (high - low));
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
