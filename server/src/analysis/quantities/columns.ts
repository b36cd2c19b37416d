/** Quantities as packed columns, as the facts keep them, and back. */
import {
  BOUNDS,
  type Bound,
  PREDICATES,
  type Predicate,
  QUANTITY_KINDS,
  type QuantityKind,
} from '../../languages/quantity-grammar.ts';
import type { QuantityColumns } from '../facts.ts';
import { CONTEXT_WORDS } from './context.ts';
import type { Quantity } from './quantities.ts';

/** No word. */
const NO_WORD = -1;

export function packedQuantities(found: readonly Quantity[]): {
  quantities: QuantityColumns;
  quantityWords: string[];
} {
  const indices = new Map<string, number>();
  const index = (word: string | undefined): number => {
    if (word === undefined || word === '') return NO_WORD;
    const at = indices.get(word) ?? indices.size;
    indices.set(word, at);
    return at;
  };
  const contexts = new Int32Array(found.length * CONTEXT_WORDS).fill(NO_WORD);
  const quantities: QuantityColumns = {
    count: found.length,
    starts: Uint32Array.from(found.map((q) => q.start)),
    ends: Uint32Array.from(found.map((q) => q.end)),
    values: Float64Array.from(found.map((q) => q.value)),
    uppers: Float64Array.from(found.map((q) => q.upper)),
    bounds: Uint8Array.from(found.map((q) => BOUNDS.indexOf(q.bound))),
    kinds: Uint8Array.from(found.map((q) => QUANTITY_KINDS.indexOf(q.kind))),
    predicates: Uint8Array.from(found.map((q) => PREDICATES.indexOf(q.predicate))),
    units: Int32Array.from(found.map((q) => index(q.unit))),
    modifiers: Int32Array.from(found.map((q) => index(q.modifiers))),
    origins: Int32Array.from(found.map((q) => index(q.origin))),
    verbs: Int32Array.from(found.map((q) => index(q.verb))),
    contexts,
  };
  for (const [i, { context }] of found.entries())
    for (const [j, word] of context.entries()) contexts[i * CONTEXT_WORDS + j] = index(word);
  return { quantities, quantityWords: [...indices.keys()] };
}

/** The `i`-th quantity; `wordAt` gives the word of an index into `quantityWords`. */
export function quantityAt(columns: QuantityColumns, i: number, wordAt: (index: number) => string): Quantity {
  const word = (index: number | undefined): string | undefined =>
    index === undefined || index < 0 ? undefined : wordAt(index);
  const context = [...columns.contexts.subarray(i * CONTEXT_WORDS, (i + 1) * CONTEXT_WORDS)];
  return {
    start: columns.starts[i] ?? 0,
    end: columns.ends[i] ?? 0,
    value: columns.values[i] ?? 0,
    upper: columns.uppers[i] ?? 0,
    bound: boundOf(columns, i),
    kind: kindOf(columns, i),
    unit: word(columns.units[i]) ?? '',
    modifiers: word(columns.modifiers[i]) ?? '',
    origin: word(columns.origins[i]),
    predicate: predicateAt(columns, i),
    verb: word(columns.verbs[i]),
    context: context.flatMap((at) => word(at) ?? []),
  };
}

const boundOf = (columns: QuantityColumns, i: number): Bound => BOUNDS[columns.bounds[i] ?? 0] ?? 'exact';
const kindOf = (columns: QuantityColumns, i: number): QuantityKind => QUANTITY_KINDS[columns.kinds[i] ?? 0] ?? 'count';
const predicateAt = (columns: QuantityColumns, i: number): Predicate =>
  PREDICATES[columns.predicates[i] ?? 0] ?? 'none';
