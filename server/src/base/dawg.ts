/**
 * A set of words as one array of edges (a minimal acyclic automaton): ten times smaller than the words, read straight
 * from a file, and walked letter by letter by whoever needs more than membership. Hot file: plain numbers, no objects.
 *
 * Layout, little endian: letter count (uint16), letters (uint16 each, most frequent first), edge count (uint32),
 * edges (uint32 each). An edge: letter (7 bits, low), ends a word (1), last of its node (1), first edge of the target
 * (23; 0 for a target without edges). The root's edges start at 1; edge 0 is not used.
 */

export interface Dawg {
  /** UTF-16 code unit to letter number; absent letters occur in no word. */
  readonly letters: ReadonlyMap<number, number>;
  /** Letter number to code unit. */
  readonly units: readonly number[];
  readonly edges: Uint32Array;
}

export const ROOT = 1;
const LETTER_BITS = 7;
const LETTER_MASK = (1 << LETTER_BITS) - 1;
const FINAL = 1 << LETTER_BITS;
const LAST = FINAL << 1;
const TARGET_SHIFT = LETTER_BITS + 2;
const MAX_LETTERS = 1 << LETTER_BITS;

export const letterOf = (edge: number): number => edge & LETTER_MASK;
export const endsWord = (edge: number): boolean => (edge & FINAL) !== 0;
export const isLast = (edge: number): boolean => (edge & LAST) !== 0;
/** Index of the first edge of the node an edge leads to; 0 where nothing follows. */
export const targetOf = (edge: number): number => edge >>> TARGET_SHIFT;

/** Reads what `buildDawg` wrote, from `offset` on. Throws where the bytes end too early. */
export function openDawg(bytes: Uint8Array, offset = 0): Dawg {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, bytes.byteLength - offset);
  const letterCount = view.getUint16(0, true);
  const units = Array.from({ length: letterCount }, (_, i) => view.getUint16(2 + 2 * i, true));
  const start = 2 + 2 * letterCount;
  const edges = new Uint32Array(view.getUint32(start, true));
  for (let i = 0; i < edges.length; i++) edges[i] = view.getUint32(start + 4 + 4 * i, true);
  return { units, letters: new Map(units.map((unit, number) => [unit, number])), edges };
}

/** The edge for a letter among those that start at `node`; 0 where there is none. */
export function edgeFor(dawg: Dawg, node: number, letter: number): number {
  if (node === 0) return 0;
  const { edges } = dawg;
  for (let i = node; ; i++) {
    const edge = edges[i] ?? LAST;
    if ((edge & LETTER_MASK) === letter) return edge;
    if ((edge & LAST) !== 0) return 0;
  }
}

/** The edge that `text` leads to from `node`; 0 where the path breaks off, and for an empty `text`. */
export function walk(dawg: Dawg, node: number, text: string): number {
  let at = node;
  let edge = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = dawg.letters.get(text.charCodeAt(i));
    edge = letter === undefined ? 0 : edgeFor(dawg, at, letter);
    if (edge === 0) return 0;
    at = targetOf(edge);
  }
  return edge;
}

export const hasWord = (dawg: Dawg, word: string): boolean => endsWord(walk(dawg, ROOT, word));

/** All words below `node`, shortest first on each path; `prefix` is put before each. */
export function* wordsBelow(dawg: Dawg, node = ROOT, prefix = ''): Generator<string, void, undefined> {
  if (node === 0) return;
  for (let i = node; ; i++) {
    const edge = dawg.edges[i] ?? LAST;
    const word = prefix + String.fromCharCode(dawg.units[letterOf(edge)] ?? 0);
    if (endsWord(edge)) yield word;
    yield* wordsBelow(dawg, targetOf(edge), word);
    if (isLast(edge)) return;
  }
}

/**
 * The automaton of a set of words; the same bytes for the same set in any order. The empty word is left out. Throws
 * where the words have more than 128 different code units.
 * Source: Daciuk et al., Incremental construction of minimal acyclic finite-state automata (2000), sorted input.
 */
export function buildDawg(words: Iterable<string>): Uint8Array {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort(byUnits);
  const units = unitsByFrequency(sorted);
  if (units.length > MAX_LETTERS) throw new Error(`${units.length} different letters; at most ${MAX_LETTERS} fit`);
  const letters = new Map(units.map((unit, number) => [unit, number]));
  return writeEdges(units, minimalNodes(sorted, letters));
}

interface Node {
  /** Per edge: letter number and the end bit, as in the file. */
  readonly labels: number[];
  readonly targets: Node[];
  /** Number among the distinct nodes; -1 until it is frozen. */
  number: number;
}

interface Nodes {
  readonly root: Node;
  /** Distinct nodes that have edges, the root apart, each behind the nodes it leads to. */
  readonly frozen: readonly Node[];
}

function minimalNodes(sorted: readonly string[], letters: ReadonlyMap<number, number>): Nodes {
  const leaf: Node = { labels: [], targets: [], number: 0 };
  const register = new Map<string, Node>();
  const frozen: Node[] = [];
  const path: Node[] = [{ labels: [], targets: [], number: -1 }];

  // Replaces what hangs below path[depth] on its last edge by its frozen twin, from the deepest node upwards.
  const freezeBelow = (depth: number): void => {
    for (let i = path.length - 1; i > depth; i--) {
      const node = path.pop();
      const parent = path[i - 1];
      if (!node || !parent) return;
      parent.targets[parent.targets.length - 1] = frozenTwin(node);
    }
  };
  const frozenTwin = (node: Node): Node => {
    if (node.labels.length === 0) return leaf;
    const key = `${node.labels.join()};${node.targets.map((target) => target.number).join()}`;
    const twin = register.get(key);
    if (twin) return twin;
    frozen.push(node);
    node.number = frozen.length;
    register.set(key, node);
    return node;
  };

  let previous = '';
  for (const word of sorted) {
    const common = commonPrefix(previous, word);
    freezeBelow(common);
    for (let i = common; i < word.length; i++) {
      const next: Node = { labels: [], targets: [], number: -1 };
      const letter = letters.get(word.charCodeAt(i)) ?? 0;
      path[i]?.labels.push(i === word.length - 1 ? letter | FINAL : letter);
      path[i]?.targets.push(next);
      path.push(next);
    }
    previous = word;
  }
  freezeBelow(0);
  return { root: path[0] ?? leaf, frozen };
}

function writeEdges(units: readonly number[], { root, frozen }: Nodes): Uint8Array {
  const order = root.labels.length === 0 ? [] : [root, ...frozen.toReversed()];
  const starts = new Map<Node, number>();
  let count = ROOT;
  for (const node of order) {
    starts.set(node, count);
    count += node.labels.length;
  }
  const bytes = new Uint8Array(2 + 2 * units.length + 4 + 4 * count);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, units.length, true);
  units.forEach((unit, i) => {
    view.setUint16(2 + 2 * i, unit, true);
  });
  let at = 2 + 2 * units.length;
  view.setUint32(at, count, true);
  // Edge 0 stands for "no edge"; in an empty automaton the root's place falls behind the end and reads as its last.
  at += 8;
  for (const node of order) {
    const edges = node.labels
      .map((label, i) => label | ((starts.get(node.targets[i] ?? node) ?? 0) << TARGET_SHIFT))
      .sort((a, b) => letterOf(a) - letterOf(b));
    for (const [i, edge] of edges.entries()) {
      view.setUint32(at, i === edges.length - 1 ? edge | LAST : edge, true);
      at += 4;
    }
  }
  return bytes;
}

// By code unit, not by locale: the same order on every machine.
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function unitsByFrequency(words: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
}

function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
