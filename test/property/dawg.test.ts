/** Law: an automaton holds exactly the words it was built of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDawg, hasWord, openDawg, wordsBelow } from '../../server/src/base/dawg.ts';
import { fc } from '../support/property.ts';

// Few letters, so that words share beginnings and ends.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'é', '-'), maxLength: 7 });

test('an automaton holds exactly its words', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 20 }), (words, others) => {
      const dawg = openDawg(buildDawg(words));
      const expected = new Set(words.filter((text) => text !== ''));
      assert.deepEqual(new Set(wordsBelow(dawg)), expected);
      assert.equal([...wordsBelow(dawg)].length, expected.size);
      for (const text of [...words, ...others]) assert.equal(hasWord(dawg, text), expected.has(text));
    }),
  );
});
