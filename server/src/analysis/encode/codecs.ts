/**
 * How values of facts stand in a record: a run of 32-bit words in which strings are numbers. A codec writes a kind of
 * value and reads it back; larger ones are put together from smaller ones. Hot: read at every look at an article
 * (benchmark: test/bench, "scale").
 */

/** A record in the making. */
export interface RecordWriter {
  /** Adds one word. */
  word(value: number): void;
  /** Adds the bytes of columns, padded to whole words; those of doubles begin at an even word. */
  column(values: Column): void;
  /** Adds a string to those of the record; returns its place among them. */
  string(text: string): number;
}

/** Reads on from `at`. */
export interface RecordReader {
  /** Of the whole buffer in which the record stands. */
  readonly words: Int32Array;
  at: number;
  /** A string of the record by its place: always as text. */
  text(place: number): string;
  /** The same as the corpus wants it: as text, or as the number of an interned string. */
  string(place: number): unknown;
}

export interface Codec<V> {
  write(out: RecordWriter, value: V): void;
  read(from: RecordReader): V;
}

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const next = (from: RecordReader): number => from.words[from.at++] ?? 0;

export const integer: Codec<number> = { write: (out, value) => out.word(value), read: next };

export const flag: Codec<boolean> = {
  write: (out, value) => out.word(value ? 1 : 0),
  read: (from) => next(from) === 1,
};

/** 16 hexadecimal digits. */
export const hash: Codec<string> = {
  write(out, value) {
    for (const word of wordsOfHash(value)) out.word(word);
  },
  read: (from) => hashOfWords(next(from), next(from)),
};

export const wordsOfHash = (value: string): readonly [number, number] => [
  Number.parseInt(value.slice(0, 8), 16) | 0,
  Number.parseInt(value.slice(8), 16) | 0,
];
export const hashOfWords = (high: number, low: number): string => hex(high) + hex(low);
const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** A string that stays one in the corpus: one of few, such as a date. */
export const text: Codec<string> = {
  write: (out, value) => out.word(out.string(value)),
  read: (from) => from.text(next(from)),
};

/** A string that the corpus interns. */
export const string: Codec<string> = {
  write: (out, value) => out.word(out.string(value)),
  read: (from) => from.string(next(from)) as string,
};

/** Strings that the corpus interns; they stand beside each other. */
export const strings: Codec<readonly string[]> = {
  write(out, values) {
    out.word(values.length);
    if (values.length > 0) out.word(values.map(out.string)[0] ?? 0);
  },
  read(from) {
    const count = next(from);
    if (count === 0) return [];
    const first = next(from);
    const values = new Array<string>(count);
    for (let i = 0; i < count; i++) values[i] = from.string(first + i) as string;
    return values;
  },
};

export const integers: Codec<readonly number[]> = {
  write: (out, values) => {
    out.word(values.length);
    for (const value of values) out.word(value);
  },
  read(from) {
    const values = new Array<number>(next(from));
    for (let i = 0; i < values.length; i++) values[i] = next(from);
    return values;
  },
};

interface ColumnKind<C extends Column> {
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): C;
  readonly BYTES_PER_ELEMENT: number;
}

/** A packed column; what is read is a window on the record, not a copy. */
const column = <C extends Column>(kind: ColumnKind<C>): Codec<C> => ({
  write(out, values) {
    out.word(values.length);
    out.column(values);
  },
  read(from) {
    const length = next(from);
    if (kind.BYTES_PER_ELEMENT === 8) from.at += from.at & 1;
    const values = new kind(from.words.buffer, from.words.byteOffset + 4 * from.at, length);
    from.at += (length * kind.BYTES_PER_ELEMENT + 3) >> 2;
    return values;
  },
});

export const uint8 = column(Uint8Array);
export const uint16 = column(Uint16Array);
export const uint32 = column(Uint32Array);
export const int32 = column(Int32Array);
export const float64 = column(Float64Array);

export const oneOf = <T extends string>(...values: readonly T[]): Codec<T> => ({
  write: (out, value) => out.word(values.indexOf(value)),
  read: (from) => values[next(from)] as T,
});

export const optional = <V>(codec: Codec<V>): Codec<V | undefined> => ({
  write(out, value) {
    flag.write(out, value !== undefined);
    if (value !== undefined) codec.write(out, value);
  },
  read: (from) => (flag.read(from) ? codec.read(from) : undefined),
});

export type Fields<T> = { readonly [K in keyof T]-?: Codec<T[K]> };

/** An object of exactly these properties, in this order. */
export function object<T extends object>(fields: Fields<T>): Codec<T> {
  const entries = Object.entries(fields) as [keyof T, Codec<unknown>][];
  return {
    write(out, value) {
      for (const [name, codec] of entries) codec.write(out, value[name]);
    },
    read(from) {
      const value: { [K in keyof T]?: unknown } = {};
      for (const [name, codec] of entries) value[name] = codec.read(from);
      return value as T;
    },
  };
}

export const list = <V>(codec: Codec<V>): Codec<readonly V[]> => ({
  write(out, values) {
    out.word(values.length);
    for (const value of values) codec.write(out, value);
  },
  read(from) {
    const count = next(from);
    const values: V[] = [];
    for (let i = 0; i < count; i++) values.push(codec.read(from));
    return values;
  },
});
