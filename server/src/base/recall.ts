/**
 * What was worked out for the pieces of one version of a text, for use in the next: an edit changes a sentence or two,
 * and what follows from the others alone need not be worked out again. Whoever owns the text owns its recall; two
 * versions are kept, so it grows with the text and not with the edits.
 */

export interface Recall {
  /** Number of the version in work. */
  version(): number;
  /**
   * The next version begins: what was not asked for in the last one is forgotten, and all of it where another `reader`
   * (a language pack, say) left it.
   */
  next(reader: object): void;
}

export function createRecall(): Recall {
  let version = 0;
  let last: object | undefined;
  return {
    version: () => version,
    next(reader) {
      version += reader === last ? 1 : 2;
      last = reader;
    },
  };
}

/** Results by the words of a piece of text. */
export interface Shelf<T> {
  get(piece: string): T | undefined;
  set(piece: string, result: T): void;
}

/**
 * The results of one kind: a shelf for each recall. A result must follow from its piece, or tell by itself whether it
 * still holds; it must not hold on to the text (no slices of it), since only the keys are renewed.
 */
export function shelves<T>(): (recall: Recall) => Shelf<T> {
  const known = new WeakMap<Recall, Shelf<T>>();
  return (recall) => {
    const shelf = known.get(recall) ?? createShelf<T>(recall);
    known.set(recall, shelf);
    return shelf;
  };
}

function createShelf<T>(recall: Recall): Shelf<T> {
  let version = recall.version();
  let now = new Map<string, T>();
  let before = new Map<string, T>();
  const turn = (): void => {
    const latest = recall.version();
    if (latest === version) return;
    before = latest === version + 1 ? now : new Map();
    now = new Map();
    version = latest;
  };
  return {
    get(piece) {
      turn();
      const found = now.get(piece);
      if (found !== undefined) return found;
      const old = before.get(piece);
      // Under the new key, which is a slice of the new text: the old text can go.
      if (old !== undefined) now.set(piece, old);
      return old;
    },
    set(piece, result) {
      turn();
      now.set(piece, result);
    },
  };
}
