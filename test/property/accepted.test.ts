/** Accepting: gone at once, gone after edits elsewhere, back after an edit of the words; files read back as written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { type Accepted, acceptancesOf, readAccepted } from '../../server/src/corpus/project/accepted.ts';
import { anchorOf } from '../../server/src/corpus/project/anchor.ts';
import { acceptedLine, addingLine, removingEntry } from '../../server/src/corpus/project/write.ts';
import { checkArticle } from '../../server/src/rules/check.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { realPacks } from '../support/packs.ts';
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

  it('are taken out one by one, and the others stay as they are', () => {
    const line = (quotation: string) => acceptedLine({ rule: 'spelling', quotation });
    const property = fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 6 }), fc.nat(), (all, nth) => {
      const add = (text: string, quotation: string) => {
        const edit = addingLine(text, line(quotation));
        return edit ? text.slice(0, edit.start) + edit.newText + text.slice(edit.end) : text;
      };
      const text = all.reduce(add, '');
      const before = readAccepted(text);
      const i = nth % before.entries.length;
      const edit = removingEntry(text, before.locate(i).start);
      assert.ok(edit);
      const after = readAccepted(text.slice(0, edit.start) + edit.newText + text.slice(edit.end));
      assert.deepEqual(after.faults, []);
      assert.deepEqual(after.entries, before.entries.toSpliced(i, 1));
    });
    fc.assert(property, { numRuns: runs(200) });
  });

  it('of the rules stay away after edits elsewhere, and come back when their words change', async () => {
    const packs = await realPacks();
    const found = (text: string): readonly Finding[] => {
      const { article, facts, pack } = understand(text, packs);
      return checkArticle({ article, facts, pack, locale: 'en' });
    };
    const piece = fc.constantFrom(
      'De burgemeester opende dinsdag de de nieuwe brug.',
      'Hij kreeg veel aplaus van de inwoners.',
      'De kermis  ging niet door .',
      '“We gaan door, zegt de baas.',
      'De over- eenkomst is getekend',
      'Op vrijdag 5 maart 2020 sneeuwde het.',
      'Het regende in Gent.',
    );
    const pieces = fc.array(piece, { minLength: 1, maxLength: 4 }).map((list) => list.join('\n\n'));
    const property = fc.property(pieces, pieces, fc.nat(), (text, above, nth) => {
      const all = found(text);
      fc.pre(all.length > 0);
      const one = all[nth % all.length] ?? { rule: '', start: 0, end: 0 };
      const acceptances = acceptancesOf([{ rule: one.rule, article: 'a', ...anchorOf(text, one) }]);
      assert.ok(!acceptances.open('a', text, all).includes(one as Finding));
      const moved = `${above}\n\nDe markt bleef open.\n\n${text}\n\nDe markt ging dicht.`;
      const shift = moved.indexOf(text, above.length);
      const isSame = ({ rule, start, end }: Finding): boolean =>
        rule === one.rule && start === one.start + shift && end === one.end + shift;
      const again = found(moved);
      // The same may stand there once more, with the same words around it: then one of the two is meant.
      const open = acceptances.open('a', moved, again);
      const isOnly = moved.split(text.slice(one.start, one.end)).length === 2;
      if (again.some(isSame) && isOnly) assert.ok(!open.some(isSame));
      const changed = { rule: one.rule, start: 0, end: 12 };
      assert.deepEqual(acceptances.open('a', 'Andere woorden staan hier nu.', [changed]), [changed]);
    });
    fc.assert(property, { numRuns: runs(60) });
  });
});
