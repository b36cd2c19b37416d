/**
 * A read-only table from word hashes to small numbers, read in place from its bytes. It keeps 32 bits of each key and
 * no words: small, free to open, wrong for about one unknown word in 16,000.
 */

/** Key to a number from 1 to 65,535; 0 where the key is absent. */
export interface HashMap {
  get(key: number): number;
}

const HEADER = 8;
const FINGERPRINT_BITS = 16;

/** Count, bytes a value, ends of the buckets, fingerprints, values. Equal entries give equal bytes. */
export function packHashMap(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].map(([key, value]) => [key >>> 0, value] as const).sort(([a], [b]) => a - b);
  const bucketBits = bucketBitsFor(sorted.length);
  const buckets = 1 << bucketBits;
  const width = sorted.some(([, value]) => value > 255) ? 2 : 1;
  const prints = HEADER + buckets * 4;
  const bytes = new Uint8Array(prints + sorted.length * (2 + width));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length, true);
  view.setUint32(4, width, true);
  let bucket = 0;
  sorted.forEach(([key, value], i) => {
    for (; bucket < key >>> (32 - bucketBits); bucket++) view.setUint32(HEADER + bucket * 4, i, true);
    view.setUint16(prints + i * 2, key & 0xffff, true);
    const at = prints + sorted.length * 2 + i * width;
    bytes[at] = value & 0xff;
    if (width === 2) bytes[at + 1] = value >>> 8;
  });
  for (; bucket < buckets; bucket++) view.setUint32(HEADER + bucket * 4, sorted.length, true);
  return bytes;
}

/** Throws where the bytes end too early. */
export function openHashMap(bytes: Uint8Array): HashMap {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const width = view.getUint32(4, true);
  const bucketBits = bucketBitsFor(count);
  const prints = HEADER + (4 << bucketBits);
  const values = prints + count * 2;
  if (bytes.length < values + count * width) throw new RangeError('The table ends too early.');
  return {
    get(key) {
      const bucket = key >>> (32 - bucketBits);
      const end = view.getUint32(HEADER + bucket * 4, true);
      const print = key & 0xffff;
      for (let i = bucket === 0 ? 0 : view.getUint32(HEADER + bucket * 4 - 4, true); i < end; i++) {
        if (view.getUint16(prints + i * 2, true) !== print) continue;
        return width === 1 ? (bytes[values + i] ?? 0) : view.getUint16(values + i * 2, true);
      }
      return 0;
    },
  };
}

/** So that a bucket holds four keys or so; with the fingerprint nearly the whole key is kept. */
function bucketBitsFor(count: number): number {
  let bits = 1;
  while (bits < FINGERPRINT_BITS && 4 << bits < count) bits++;
  return bits;
}
