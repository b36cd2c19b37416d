/**
 * Records of many articles with the strings that they share, as bytes that can be sent and stored. A segment is whole
 * or it is not readable: torn, foreign and altered bytes are told by its checksum.
 *
 * Layout in 32-bit words: magic, format, length in words, count of records, count of strings, first word of the text of
 * the strings, checksum (two words), tag (two words); the records, one behind the other; the lengths of the strings
 * (times two, plus one where its units take two bytes); their text in bytes.
 */
import type { ArticleFacts } from '../facts.ts';
import { hashOfWords, wordsOfHash } from './codecs.ts';
import { encodeRecord, type FactsRecord, hashWordsOf, lengthOf, stringsOf } from './record.ts';

const MAGIC = 0x53_45_45_44;
const FORMAT = 1;
const CHECK_AT = 6;
const TAG_AT = 8;
const HEAD = 10;

export interface Segment {
  readonly records: readonly FactsRecord[];
  /** By the number that stands for them in the records. */
  readonly strings: readonly string[];
}

export interface SegmentWriter {
  readonly count: number;
  /** In words, about. */
  readonly size: number;
  add(facts: ArticleFacts): void;
  /** Takes a record over from another segment, whose strings are these. */
  copy(record: FactsRecord, strings: readonly string[]): void;
  done(): Uint8Array;
}

/** `tag`: 16 hexadecimal digits that a reader must give too, such as the version of the analysis. */
export function createSegmentWriter(tag: string): SegmentWriter {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  let words = new Int32Array(1 << 16);
  let size = HEAD;
  let count = 0;
  let units = 0;
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = texts.length;
    texts.push(text);
    units += text.length;
    numbers.set(text, number);
    return number;
  };
  const push = (record: FactsRecord): FactsRecord => {
    const length = lengthOf(record);
    if (size + length > words.length) words = enlarged(words, Math.max(2 * words.length, size + length));
    words.set(record.words.subarray(record.at, record.at + length), size);
    size += length;
    count++;
    return { words, at: size - length };
  };
  return {
    get count() {
      return count;
    },
    get size() {
      return size + texts.length + (units >> 2);
    },
    add: (facts) => void push(encodeRecord(facts, numberOf)),
    copy: (record, strings) => renumber(push(record), (number) => numberOf(strings[number] ?? '')),
    done: () => assemble(tag, words.subarray(0, size), count, texts),
  };
}

function enlarged(words: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(words);
  return larger;
}

/** Changes the numbers of its strings in place. */
export function renumber(record: FactsRecord, numberOf: (number: number) => number): void {
  const strings = stringsOf(record);
  for (let i = 0; i < strings.length; i++) strings[i] = numberOf(strings[i] ?? 0);
}

/** `records`: with room for the head before them. */
function assemble(tag: string, records: Int32Array, count: number, texts: readonly string[]): Uint8Array {
  const textBytes = texts.reduce((sum, text) => sum + bytesFor(text), 0);
  const length = (records.length + texts.length + ((textBytes + 3) >> 2) + 1) & ~1;
  const words = enlarged(records, length);
  let at = records.length;
  for (const text of texts) words[at++] = text.length * 2 + (isWide(text) ? 1 : 0);
  words.set([MAGIC, FORMAT, length, count, texts.length, at], 0);
  words.set(wordsOfHash(tag), TAG_AT);
  const bytes = new Uint8Array(words.buffer);
  writeTexts(bytes, 4 * at, texts);
  words.set(checksum(words), CHECK_AT);
  return bytes;
}

/** `undefined` for bytes that are no segment with this tag, or not whole. The records are windows on `bytes`. */
export function openSegment(bytes: Uint8Array, tag: string): Segment | undefined {
  if (bytes.byteLength % 8 !== 0 || bytes.byteLength < 4 * HEAD) return undefined;
  // Windows on doubles have to begin at a multiple of eight bytes.
  const own = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(own.buffer, own.byteOffset, own.byteLength / 4);
  const [magic, format, length, count = 0, stringCount = 0, textAt = 0, high, low] = words;
  if (magic !== MAGIC || format !== FORMAT || length !== words.length) return undefined;
  if (hashOfWords(words[TAG_AT] ?? 0, words[TAG_AT + 1] ?? 0) !== tag) return undefined;
  const [ownHigh, ownLow] = checksum(words);
  if (high !== ownHigh || low !== ownLow) return undefined;
  const lengthsAt = textAt - stringCount;
  const records = recordsIn(words, count, lengthsAt);
  const strings = readTexts(own, words.subarray(lengthsAt, textAt), 4 * textAt);
  return records && strings && { records, strings };
}

function recordsIn(words: Int32Array, count: number, end: number): readonly FactsRecord[] | undefined {
  const records: FactsRecord[] = [];
  let at = HEAD;
  for (let i = 0; i < count; i++) {
    const length = words[at] ?? 0;
    if (length <= 0 || at + length > end) return undefined;
    records.push({ words, at });
    at += length;
  }
  return at === end ? records : undefined;
}

export const hashOfRecord = (record: FactsRecord): string => hashOfWords(...hashWordsOf(record));

/** 64 bits over all words but their own. Source of the steps: FNV-1a on words, two lanes, murmur3's rotation. */
function checksum(words: Int32Array): readonly [number, number] {
  let a = 0x811c9dc5 | 0;
  let b = 0x9747b28c ^ words.length;
  for (let i = 0; i < words.length; i++) {
    if (i === CHECK_AT || i === CHECK_AT + 1) continue;
    const word = words[i] ?? 0;
    a = Math.imul(a ^ word, 0x01000193);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ (word + i), 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a, b | 0];
}

function isWide(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return true;
  return false;
}

const bytesFor = (text: string): number => (isWide(text) ? 2 * text.length : text.length);

function writeTexts(bytes: Uint8Array, from: number, texts: readonly string[]): void {
  let at = from;
  for (const text of texts) {
    const wide = isWide(text);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      bytes[at++] = unit & 0xff;
      if (wide) bytes[at++] = unit >>> 8;
    }
  }
}

function readTexts(bytes: Uint8Array, lengths: Int32Array, from: number): readonly string[] | undefined {
  const texts: string[] = [];
  let at = from;
  for (const coded of lengths) {
    const length = coded >>> 1;
    const end = at + (coded & 1 ? 2 * length : length);
    if (end > bytes.length) return undefined;
    texts.push(coded & 1 ? wideText(bytes, at, end) : narrowText(bytes, at, end));
    at = end;
  }
  return texts;
}

/** Arguments of one call are limited. */
const PIECE = 4096;

function narrowText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= PIECE) return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
  return narrowText(bytes, from, from + PIECE) + narrowText(bytes, from + PIECE, to);
}

function wideText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 2) text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
  return text;
}
