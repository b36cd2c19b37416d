/**
 * A trained sequence model in the form in which it is used: bytes, read in place. Features are found by hash, each
 * with its few (label, weight) pairs; between labels there is a matrix of transitions. Language-independent.
 */

export interface Model {
  readonly labels: readonly string[];
  /** From label × count + to label; the row behind the last label is for the start of a sentence. */
  readonly transitions: Int16Array;
  /**
   * Where bucket `i` begins in `entries`, in the low 24 bits; it goes up to the next. In the high 8 bits which hashes,
   * by their low 3 bits, are in the bucket at all: most features that are asked for are not in the model, and this
   * table, unlike the entries, stays near the processor.
   */
  readonly buckets: Uint32Array;
  readonly bucketShift: number;
  /** Per feature: low 8 bits of its hash, number of pairs, pairs of label and signed weight. */
  readonly entries: Uint8Array;
}

/** One feature of a model to be packed. */
export interface WeightedFeature {
  readonly hash: number;
  /** Ascending labels with their weights, -127 to 127, none 0. */
  readonly weights: readonly (readonly [label: number, weight: number])[];
}

const MAGIC = 0x314d4253;
const HEADER = 20;

/** Little endian: magic, labels, transitions, bucket ends, entries. Equal input gives equal bytes. */
export function packModel(
  labels: readonly string[],
  transitions: Int16Array,
  features: readonly WeightedFeature[],
): Uint8Array {
  const names = new Uint8Array([...labels.join('\n')].map((c) => c.charCodeAt(0)));
  const bucketBits = bucketBitsFor(features.length);
  const sorted = features.map(({ hash, weights }) => ({ hash: hash >>> 0, weights })).sort((a, b) => a.hash - b.hash);
  const size = sorted.reduce((sum, { weights }) => sum + 2 + weights.length * 2, 0);
  const transitionsAt = HEADER + Math.ceil(names.length / 4) * 4;
  const bucketsAt = transitionsAt + Math.ceil(transitions.length / 2) * 4;
  const entriesAt = bucketsAt + (4 << bucketBits);
  const bytes = new Uint8Array(entriesAt + size);
  const view = new DataView(bytes.buffer);
  [MAGIC, names.length, labels.length, bucketBits, size].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  bytes.set(names, HEADER);
  transitions.forEach((weight, i) => {
    view.setInt16(transitionsAt + i * 2, weight, true);
  });
  let at = 0;
  let bucket = 0;
  for (const { hash, weights } of sorted) {
    for (; bucket < hash >>> (32 - bucketBits); bucket++) view.setUint32(bucketsAt + bucket * 4, at, true);
    bytes[entriesAt + at++] = hash & 0xff;
    bytes[entriesAt + at++] = weights.length;
    for (const [label, weight] of weights) {
      bytes[entriesAt + at++] = label;
      bytes[entriesAt + at++] = weight & 0xff;
    }
  }
  for (; bucket < 1 << bucketBits; bucket++) view.setUint32(bucketsAt + bucket * 4, at, true);
  return bytes;
}

/** `undefined` where the bytes are no model. */
export function openModel(bytes: Uint8Array): Model | undefined {
  if (bytes.length < HEADER) return undefined;
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [magic, nameLength = 0, labelCount = 0, bucketBits = 0, size = 0] = new Uint32Array(buffer, byteOffset, 5);
  if (magic !== MAGIC) return undefined;
  const transitionCount = (labelCount + 1) * labelCount;
  const transitionsAt = HEADER + Math.ceil(nameLength / 4) * 4;
  const bucketsAt = transitionsAt + Math.ceil(transitionCount / 2) * 4;
  const entriesAt = bucketsAt + (4 << bucketBits);
  if (bytes.length < entriesAt + size) return undefined;
  if (size > START) return undefined;
  const ends = new Uint32Array(buffer, byteOffset + bucketsAt, 1 << bucketBits);
  const entries = new Uint8Array(buffer, byteOffset + entriesAt, size);
  return {
    labels: String.fromCharCode(...new Uint8Array(buffer, byteOffset + HEADER, nameLength)).split('\n'),
    transitions: new Int16Array(buffer, byteOffset + transitionsAt, transitionCount),
    buckets: bucketsOf(ends, entries),
    bucketShift: 32 - bucketBits,
    entries,
  };
}

function bucketsOf(ends: Uint32Array, entries: Uint8Array): Uint32Array {
  const buckets = new Uint32Array(ends.length + 1);
  let at = 0;
  ends.forEach((end, bucket) => {
    let marks = 0;
    const start = at;
    while (at < end) {
      marks |= 1 << ((entries[at] ?? 0) & 7);
      at += 2 + (entries[at + 1] ?? 0) * 2;
    }
    buckets[bucket] = start | (marks << 24);
    buckets[bucket + 1] = at;
  });
  return buckets;
}

const START = 0xffffff;
/** Features at a time. */
const BATCH = 128;
const found = new Uint32Array(BATCH + 1);
const starts = new Uint32Array(BATCH + 1);
const heads = new Uint8Array(BATCH + 1);

/**
 * Adds the weights of the first `count` features to the scores of the labels. Hot, and nearly all of it waits for
 * memory: so all places are looked up first and all are touched next, without a branch between, and only then read.
 */
export function addWeights(model: Model, hashes: Uint32Array, count: number, scores: Int32Array): void {
  for (let from = 0; from < count; from += BATCH) addBatch(model, hashes, from, Math.min(count, from + BATCH), scores);
}

function addBatch(model: Model, hashes: Uint32Array, from: number, to: number, scores: Int32Array): void {
  const { buckets, bucketShift, entries } = model;
  let n = 0;
  for (let f = from; f < to; f++) {
    const hash = hashes[f] ?? 0;
    const bucket = buckets[hash >>> bucketShift] ?? 0;
    found[n] = hash;
    starts[n] = bucket & START;
    n += (bucket >>> (24 + (hash & 7))) & 1;
  }
  for (let k = 0; k < n; k++) heads[k] = entries[starts[k] ?? 0] ?? 0;
  for (let k = 0; k < n; k++) {
    const hash = found[k] ?? 0;
    const print = hash & 0xff;
    let at = starts[k] ?? 0;
    if (heads[k] !== print) {
      const end = (buckets[(hash >>> bucketShift) + 1] ?? 0) & START;
      do at += 2 + (entries[at + 1] ?? 0) * 2;
      while (at < end && entries[at] !== print);
      if (at >= end) continue;
    }
    const stop = at + 2 + (entries[at + 1] ?? 0) * 2;
    for (let i = at + 2; i < stop; i += 2) {
      const label = entries[i] ?? 0;
      scores[label] = (scores[label] ?? 0) + (((entries[i + 1] ?? 0) << 24) >> 24);
    }
  }
}

/** One or two features a bucket: with the 8 bits beside, a wrong hit for about one unknown feature in 200. */
function bucketBitsFor(count: number): number {
  let bits = 4;
  while (bits < 17 && 1 << bits < count * 0.7) bits++;
  return bits;
}
