/**
 * A table of sets of ids. Most sets of a corpus have one member; kept as the number alone they cost nothing beside their
 * place in the table, where an array of one costs some two hundred bytes.
 */
import { emptyTable, type Table, type TableEdit } from './cow-table.ts';
import type { SortedIds } from './sorted-ids.ts';

type Packed = SortedIds | number;

/** An array of one is made anew each time it is asked for. */
export const emptySets = (): Table<SortedIds> => tableOf(emptyTable<Packed>(), (id) => Uint32Array.of(id));

/** The same array for the same member, for those who tell by it that a row is as it was: ids of articles. */
export function emptyLastingSets(): Table<SortedIds> {
  const known: (SortedIds | undefined)[] = [];
  return tableOf(emptyTable<Packed>(), (id) => {
    const set = known[id] ?? Uint32Array.of(id);
    known[id] = set;
    return set;
  });
}

function tableOf(packed: Table<Packed>, single: (id: number) => SortedIds): Table<SortedIds> {
  const unpacked = (value: Packed | undefined): SortedIds | undefined =>
    typeof value === 'number' ? single(value) : value;
  return {
    size: packed.size,
    get: (row) => unpacked(packed.get(row)),
    edit(): TableEdit<SortedIds> {
      const edit = packed.edit();
      return {
        get: (row) => unpacked(edit.get(row)),
        set: (row, value) => edit.set(row, value?.length === 1 ? value[0] : value),
        done: () => tableOf(edit.done(), single),
      };
    },
  };
}
