import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_RUNS, type Runs, rejoined } from '../../server/src/base/runs.ts';
import { fc, runs } from '../support/property.ts';

const lists = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { maxLength: 12 });

const runsOf = (all: readonly (readonly number[])[]): Runs =>
  rejoined(NO_RUNS, new Int32Array(all.length).fill(-1), (i) => all[i] ?? []);

const listsOf = ({ starts, numbers }: Runs): readonly (readonly number[])[] =>
  Array.from({ length: starts.length - 1 }, (_, i) => [...numbers.subarray(starts[i], starts[i + 1])]);

describe('runs of numbers', () => {
  it('hold the lists that they were made of', () => {
    fc.assert(
      fc.property(lists, (all) => assert.deepEqual(listsOf(runsOf(all)), all)),
      { numRuns: runs(200) },
    );
  });

  it('some kept in any order, others new, are as if made anew', () => {
    const property = fc.property(lists, lists, fc.array(fc.integer({ min: -3, max: 11 })), (before, fresh, wanted) => {
      const from = wanted.map((place) => (place < before.length ? place : -1)).map((place) => Math.max(-1, place));
      const expected = from.map((place, i) => (place < 0 ? (fresh[i] ?? []) : (before[place] ?? [])));
      const made = rejoined(runsOf(before), Int32Array.from(from), (i) => fresh[i] ?? []);
      assert.deepEqual(listsOf(made), expected);
    });
    fc.assert(property, { numRuns: runs(500) });
  });
});
