/** Accepting: gone at once, gone after edits elsewhere, back after an edit of the words; files read back as written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Accepted, acceptancesOf, readAccepted } from '../../server/src/corpus/project/accepted.ts';
import { anchorOf } from '../../server/src/corpus/project/anchor.ts';
import { acceptedLine, addingLine } from '../../server/src/corpus/project/write.ts';
import { fc, runs } from '../support/property.ts';

const word = fc.constantFrom('de', 'brug', 'vaart', 'zag', 'é👩', 'niet', 'stil.', 'Gent,', '\n\n', '  ');
const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
const anyText = fc.string({ unit: 'binary', maxLength: 30 });

describe('accepted findings', () => {
  it('stay away after edits above and below, and come back when their words change', () => {
    const property = fc.property(words, words, words, words, words, (above, before, after, below, other) => {
      const near = (text: string) => `een twee drie ${text} vier vijf zes`;
      const quotation = 'fout fout';
      const text = `${before} ${near(quotation)} ${after}`;
      const at = (whole: string, part: string) => {
        const start = whole.indexOf(part);
        return { rule: 'r', start, end: start + part.length };
      };
      const acceptances = acceptancesOf([{ rule: 'r', article: 'a', ...anchorOf(text, at(text, quotation)) }]);
      assert.deepEqual(acceptances.open('a', text, [at(text, quotation)]), []);
      const moved = `${above}\n${before} ${other} ${near(quotation)} ${after} ${below}`;
      assert.deepEqual(acceptances.open('a', moved, [at(moved, quotation)]), []);
      const changed = `${before} ${near('fout fouten')} ${after}`;
      assert.equal(acceptances.open('a', changed, [at(changed, 'fout fouten')]).length, 1);
    });
    fc.assert(property, { numRuns: runs(200) });
  });

  it('are read back as they were written, in any order of writing, and files with the same entries are the same', () => {
    const entry: fc.Arbitrary<Accepted> = fc.record({
      rule: fc.constantFrom('spelling', 'grammar'),
      quotation: anyText,
      context: fc.tuple(anyText, anyText),
      article: anyText,
    });
    const written = (entries: readonly Accepted[]) =>
      entries.reduce((text, each) => {
        const edit = addingLine(text, acceptedLine(each));
        return edit ? text.slice(0, edit.start) + edit.newText + text.slice(edit.end) : text;
      }, '');
    const property = fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
      const text = written(entries);
      assert.equal(written(entries.toReversed()), text);
      const { entries: back, faults } = readAccepted(text);
      assert.deepEqual(faults, []);
      assert.deepEqual(new Set(back.map(acceptedLine)), new Set(entries.map(acceptedLine)));
    });
    fc.assert(property, { numRuns: runs(200) });
  });
});
