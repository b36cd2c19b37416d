/**
 * What was worked out for the pieces of one version of a text, for use in the next: an edit changes a sentence or two,
 * and what follows from the others alone need not be worked out again. Whoever owns the text owns its recall; two
 * versions are kept, so it grows with the text and not with the edits.
 */

export interface Recall {
  /** Number of the version in work. */
  version(): number;
  /** How the text of the version in work is like the one before. */
  kept(): KeptText;
  /**
   * The next version begins: what was not asked for in the last one is forgotten, and all of it where another `reader`
   * (a language pack, say) left it.
   */
  next(reader: object, text?: string): void;
}

/** An edit leaves the text before and behind it as it was. UTF-16 offsets in the version in work. */
export interface KeptText {
  /** Up to here it is as before. */
  readonly head: number;
  /** From here on it is as before, not before `head`. */
  readonly tail: number;
  /** How far what stands in the tail was moved. */
  readonly shift: number;
}

const NOTHING: KeptText = { head: 0, tail: Number.POSITIVE_INFINITY, shift: 0 };

export function createRecall(): Recall {
  let version = 0;
  let last: { readonly reader: object; readonly text: string } | undefined;
  let kept = NOTHING;
  return {
    version: () => version,
    kept: () => kept,
    next(reader, text = '') {
      const isSame = reader === last?.reader;
      version += isSame ? 1 : 2;
      kept = isSame ? keptOf(last?.text ?? '', text) : NOTHING;
      last = { reader, text };
    },
  };
}

function keptOf(before: string, text: string): KeptText {
  const shortest = Math.min(before.length, text.length);
  const shift = text.length - before.length;
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === text.charCodeAt(head)) head++;
  let tail = text.length;
  const first = text.length - shortest + head;
  while (tail > first && before.charCodeAt(tail - 1 - shift) === text.charCodeAt(tail - 1)) tail--;
  return { head, tail, shift };
}

/** What one pass over a whole text leaves for the next version. */
export interface Left<T> {
  /** By the version right before; `undefined` where there is none. */
  before(): T | undefined;
  keep(result: T): void;
}

/** The results of one pass, for each recall. Like those on shelves they must not hold on to the text. */
export function leftovers<T>(): (recall: Recall) => Left<T> {
  const known = new WeakMap<Recall, { readonly version: number; readonly result: T }[]>();
  return (recall) => ({
    before: () => known.get(recall)?.find(({ version }) => version === recall.version() - 1)?.result,
    keep(result) {
      const version = recall.version();
      const last = known.get(recall)?.filter((each) => each.version === version - 1) ?? [];
      known.set(recall, [...last, { version, result }]);
    },
  });
}

/** Results by where a piece of text stands: that of a piece that was left as it was is found again. UTF-16 offsets. */
export interface Shelf<T> {
  get(start: number, end: number): T | undefined;
  set(start: number, end: number, result: T): void;
}

/**
 * The results of one kind: a shelf for each recall. A result must follow from the words of its piece, or tell by itself
 * whether it still holds; it must not hold on to the text (no slices of it).
 */
export function shelves<T>(): (recall: Recall) => Shelf<T> {
  const known = new WeakMap<Recall, Shelf<T>>();
  return (recall) => {
    const shelf = known.get(recall) ?? createShelf<T>(recall);
    known.set(recall, shelf);
    return shelf;
  };
}

interface Shelved<T> {
  readonly length: number;
  readonly result: T;
}

function createShelf<T>(recall: Recall): Shelf<T> {
  let version = recall.version();
  /** By start. */
  let now = new Map<number, Shelved<T>>();
  let before = new Map<number, Shelved<T>>();
  const turn = (): void => {
    const latest = recall.version();
    if (latest === version) return;
    before = latest === version + 1 ? now : new Map();
    now = new Map();
    version = latest;
  };
  return {
    get(start, end) {
      turn();
      const found = now.get(start);
      if (found?.length === end - start) return found.result;
      const old = before.get(startBefore(recall.kept(), start, end));
      if (old?.length !== end - start) return undefined;
      now.set(start, old);
      return old.result;
    },
    set(start, end, result) {
      turn();
      now.set(start, { length: end - start, result });
    },
  };
}

/** Where a piece stood in the version before; -1 where it was not there. */
function startBefore({ head, tail, shift }: KeptText, start: number, end: number): number {
  if (end <= head) return start;
  return start >= tail ? start - shift : -1;
}
