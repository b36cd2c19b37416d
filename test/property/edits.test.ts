/** The server's copy of a document is the client's, whatever is edited. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { documentsOfClient } from '../../server/src/protocol/documents.ts';
import { edited, step } from '../protocol/fuzz-model.ts';
import { fc, runs } from '../support/property.ts';

const documents = documentsOfClient(() => 'utf-16');

it('documents follow every edit, with any line breaks and positions outside', () => {
  const property = fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
    let text = '';
    let document = documents.create('file:///a', 'seed', 1, text);
    for (const each of steps) {
      if (each.do !== 'edit') continue;
      const changes = each.edits.map(({ start, end, text: added }) => ({ range: { start, end }, text: added }));
      document = documents.update(document, changes, 2);
      for (const edit of each.edits) text = edited(text, edit);
      assert.equal(document.getText(), text);
    }
  });
  fc.assert(property, { numRuns: runs(500) });
});
