/**
 * A table by dense id that many versions share: two levels, of which only the touched pages are copied at a change.
 * Hot: an edit of one article costs microseconds whatever the size of the corpus (benchmark: test/bench, "edit").
 */

const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;

/** Immutable. `get` gives `undefined` for an id that was never set or was cleared. */
export interface Table<T> {
  /** One more than the highest id that was ever set. */
  readonly size: number;
  get(id: number): T | undefined;
  edit(): TableEdit<T>;
}

/** A private version in the making. `done` freezes it; nothing may be set afterwards. */
export interface TableEdit<T> {
  get(id: number): T | undefined;
  set(id: number, value: T | undefined): void;
  done(): Table<T>;
}

type Page<T> = readonly (T | undefined)[];

export const emptyTable = <T>(): Table<T> => tableOf<T>([], 0);

/** The ids that hold a value, with it, in ascending order. */
export function* entriesOf<T>(table: Table<T>): Generator<readonly [number, T]> {
  for (let id = 0; id < table.size; id++) {
    const value = table.get(id);
    if (value !== undefined) yield [id, value];
  }
}

function tableOf<T>(pages: readonly (Page<T> | undefined)[], size: number): Table<T> {
  return {
    size,
    get: (id) => pages[id >>> PAGE_BITS]?.[id & PAGE_MASK],
    edit: () => editOf(pages, size),
  };
}

function editOf<T>(source: readonly (Page<T> | undefined)[], sourceSize: number): TableEdit<T> {
  const own = new Map<number, (T | undefined)[]>();
  let size = sourceSize;
  const pageOf = (number: number): Page<T> | undefined => own.get(number) ?? source[number];
  return {
    get: (id) => pageOf(id >>> PAGE_BITS)?.[id & PAGE_MASK],
    set(id, value) {
      const number = id >>> PAGE_BITS;
      let page = own.get(number);
      if (!page) {
        page = source[number]?.slice() ?? new Array<T | undefined>(PAGE_SIZE).fill(undefined);
        own.set(number, page);
      }
      page[id & PAGE_MASK] = value;
      if (id >= size) size = id + 1;
    },
    done() {
      if (own.size === 0) return tableOf(source, size);
      const pages = source.slice();
      for (const [number, page] of own) pages[number] = page;
      return tableOf(pages, size);
    },
  };
}
