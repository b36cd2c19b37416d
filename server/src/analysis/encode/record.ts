/**
 * The facts of one article as one run of bytes: what the corpus keeps in memory, what worker threads send and what the
 * cache stores are the same. Strings stand in it as numbers, at its end, so that they can be renumbered at one go.
 *
 * Layout in 32-bit words, beginning at an even one: length in words, first word of the strings, the parts (the first
 * word of each, in the order of FIELDS), what they hold, the numbers of the strings. Places count from the record's
 * start; a record is an even number of words long.
 */
import type { ArticleFacts } from '../facts.ts';
import type { Codec, Column, RecordReader, RecordWriter } from './codecs.ts';
import { FIELDS } from './fields.ts';

/** A record inside a larger buffer. */
export interface FactsRecord {
  readonly words: Int32Array;
  /** The first word of the record; even. */
  readonly at: number;
}

const CODECS = Object.entries(FIELDS) as unknown as readonly (readonly [keyof ArticleFacts, Codec<unknown>])[];
const HEAD = 2 + CODECS.length;
const HASH_PART = CODECS.findIndex(([name]) => name === 'contentHash');

export const lengthOf = ({ words, at }: FactsRecord): number => words[at] ?? 0;
const stringsFrom = ({ words, at }: FactsRecord): number => at + (words[at + 1] ?? 0);
/** The numbers of its strings; to be changed in place only by who owns the record. */
export const stringsOf = (record: FactsRecord): Int32Array =>
  record.words.subarray(stringsFrom(record), record.at + lengthOf(record));
/** Two words that stand for the content hash. */
export function hashWordsOf({ words, at }: FactsRecord): readonly [number, number] {
  const from = at + (words[at + 2 + HASH_PART] ?? 0);
  return [words[from] ?? 0, words[from + 1] ?? 0];
}

/** `numberOf` gives the number that stands for a string. */
export function encodeRecord(facts: ArticleFacts, numberOf: (text: string) => number): FactsRecord {
  const out = createWriter(numberOf);
  for (let i = 0; i < HEAD; i++) out.word(0);
  for (const [i, [name, codec]] of CODECS.entries()) {
    out.mark(2 + i);
    codec.write(out, facts[name]);
  }
  return { words: out.done(), at: 0 };
}

/** Facts that are read part by part when asked for. `T` has numbers or texts for strings, as `stringOf` gives them. */
export function readRecord<T extends object>(
  record: FactsRecord,
  textOf: (number: number) => string,
  stringOf: (number: number) => unknown,
): T {
  return new LazyFacts(new Reader(record, textOf, stringOf)) as unknown as T;
}

/** The facts as analysis gives them, all parts at once. */
export function decodeRecord(record: FactsRecord, textOf: (number: number) => string): ArticleFacts {
  const lazy = readRecord<ArticleFacts>(record, textOf, textOf);
  return Object.fromEntries(CODECS.map(([name]) => [name, lazy[name]])) as unknown as ArticleFacts;
}

/** What the getters of lazy facts read from; apart from them, since facts have names of their own. */
class Reader implements RecordReader {
  readonly words: Int32Array;
  at = 0;
  readonly start: number;
  readonly strings: number;
  readonly textOf: (number: number) => string;
  readonly stringOf: (number: number) => unknown;

  constructor(record: FactsRecord, textOf: (number: number) => string, stringOf: (number: number) => unknown) {
    this.words = record.words;
    this.start = record.at;
    this.strings = stringsFrom(record);
    this.textOf = textOf;
    this.stringOf = stringOf;
  }

  text(place: number): string {
    return this.textOf(this.words[this.strings + place] ?? 0);
  }

  string(place: number): unknown {
    return this.stringOf(this.words[this.strings + place] ?? 0);
  }

  read(part: number, codec: Codec<unknown>): unknown {
    this.at = this.start + (this.words[this.start + 2 + part] ?? 0);
    return codec.read(this);
  }
}

const UNREAD = Symbol('unread');

class LazyFacts {
  readonly reader: Reader;
  readonly parts: unknown[] = new Array<unknown>(CODECS.length).fill(UNREAD);

  constructor(reader: Reader) {
    this.reader = reader;
  }
}

for (const [part, [name, codec]] of CODECS.entries()) {
  Object.defineProperty(LazyFacts.prototype, name, {
    enumerable: true,
    get(this: LazyFacts) {
      const known = this.parts[part];
      if (known !== UNREAD) return known;
      const value = this.reader.read(part, codec);
      this.parts[part] = value;
      return value;
    },
  });
}

interface Writer extends RecordWriter {
  /** The part begins here. */
  mark(slot: number): void;
  done(): Int32Array;
}

/** Written into again and again: to make and throw away a larger one for each article leaves holes in the memory. */
let scratch = new Int32Array(8192);

function createWriter(numberOf: (text: string) => number): Writer {
  let words = scratch;
  let at = 0;
  const strings: number[] = [];
  const reserve = (count: number): void => {
    if (at + count <= words.length) return;
    const larger = new Int32Array(Math.max(words.length * 2, at + count));
    larger.set(words);
    words = larger;
    scratch = larger;
  };
  const word = (value: number): void => {
    reserve(1);
    words[at++] = value;
  };
  return {
    word,
    mark(slot) {
      words[slot] = at;
    },
    column(values: Column) {
      if (values.BYTES_PER_ELEMENT === 8 && at % 2 === 1) word(0);
      const length = (values.byteLength + 3) >> 2;
      reserve(length);
      // What was written here before must not stand behind the last of the values.
      if (length > 0) words[at + length - 1] = 0;
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      new Uint8Array(words.buffer, 4 * at, values.byteLength).set(bytes);
      at += length;
    },
    string: (text) => strings.push(numberOf(text)) - 1,
    done() {
      // The strings end the record, so that what evens it out stands before them.
      if ((at + strings.length) % 2 === 1) word(0);
      words[1] = at;
      reserve(strings.length);
      words.set(strings, at);
      at += strings.length;
      words[0] = at;
      return words.slice(0, at);
    },
  };
}
