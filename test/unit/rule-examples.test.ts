import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/index.ts';
import { findingsOf, preferredEdits, withEdits } from '../support/rules.ts';

for (const rule of RULES) {
  describe(rule.id, () => {
    for (const { bad, good, fixed, others } of rule.examples) {
      it('finds its bad example', async () => assert.notEqual((await findingsOf(rule, bad, others)).length, 0));
      it('leaves its good example alone', async () => {
        assert.deepEqual(
          (await findingsOf(rule, good, others)).map(({ message }) => message),
          [],
        );
      });
      if (fixed === undefined) continue;
      it('mends its bad example', async () => {
        const mended = withEdits(bad, preferredEdits(await findingsOf(rule, bad, others)));
        assert.equal(mended, fixed);
        assert.deepEqual(
          (await findingsOf(rule, mended, others)).map(({ message }) => message),
          [],
        );
      });
    }
  });
}

describe('all rules', () => {
  it('have ids of their own, and texts in both languages', () => {
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
    for (const { id, docs, examples } of RULES) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(examples.length > 0, id);
      for (const { title, what, off } of [docs.en, docs.nl]) assert.ok(title && what && off, id);
    }
  });
});
