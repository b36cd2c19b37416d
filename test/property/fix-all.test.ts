/** All fixes at once: they never overlap, doing it twice is doing it once, and what is outside stays as it is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disjointEdits, revisionOf, type TextEdit, withTextEdits } from '../../server/src/actions/edits.ts';
import { fixAll } from '../../server/src/actions/fix-all.ts';
import { understand } from '../../server/src/analysis/understand.ts';
import { checkArticle } from '../../server/src/rules/check.ts';
import { realPacks } from '../support/packs.ts';
import { fc, runs } from '../support/property.ts';

const PIECES = [
  ' date 2020-03 ',
  'De minister sprak in in Temse. ',
  'De regio ligt stil en en niemand weet waarom',
  '“We gaan door, zegt de baas. ',
  'Lees ook: Brug blijft dicht',
  'Lange omweg De bewoners rijden om. ',
  '\n',
  '\n\n\n',
  '\r\n',
  '  ',
  ' ,',
  'SyriÃ«',
  'cafe\u0301',
  '👩‍🚒',
  'De oude brug over de vaart in Assen ging in mei dicht voor zwaar verkeer. ',
  '<br>',
  '&nbsp;',
  ' B&amp;W &lt;p&gt;',
  'over- eenkomst ',
  ' (uit 1932',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

/** Disjoint edits of a text of that length, by start. */
const edits = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc
    .tuple(fc.array(fc.integer({ min: 0, max: length }), { maxLength: 8 }), fc.array(fc.string({ maxLength: 3 })))
    .map(([offsets, texts]) => {
      const sorted = [...new Set(offsets)].sort((a, b) => a - b);
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
        start: sorted[2 * i] ?? 0,
        end: sorted[2 * i + 1] ?? 0,
        newText: texts[i] ?? '',
      }));
    });

describe('edits in rounds', () => {
  it('are the same as one list of edits of the original', () => {
    const rounds = fc.string({ maxLength: 30 }).chain((original) =>
      edits(original.length).chain((first) => {
        const between = withTextEdits(original, first);
        return edits(between.length).map((second) => ({
          original,
          first,
          second,
          after: withTextEdits(between, second),
        }));
      }),
    );
    const property = fc.property(rounds, ({ original, first, second, after }) => {
      const revision = revisionOf(original).edited(first).edited(second);
      assert.equal(revision.text, after);
      assert.equal(withTextEdits(original, revision.edits()), after);
    });
    fc.assert(property, { numRuns: runs(300) });
  });

  it('of several fixes only those go in that do not meet', () => {
    const fix = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 })).map(([start, length]) => ({
      title: '',
      preferred: true,
      edits: [{ start, end: start + length, newText: 'x' }],
    }));
    const property = fc.property(fc.array(fix, { maxLength: 12 }), (fixes) => {
      const taken = disjointEdits(fixes).edits;
      for (const [i, edit] of taken.entries()) assert.ok(edit.end < (taken[i + 1]?.start ?? Number.POSITIVE_INFINITY));
      assert.ok(fixes.length === 0 || taken.length > 0);
    });
    fc.assert(property);
  });
});

describe('fix all', () => {
  it('leaves nothing to fix, adds no findings of the rules that it fixed, and keeps the rest byte for byte', async () => {
    const packs = await realPacks();
    const findingsIn = (given: string) => checkArticle({ ...understand(given, packs), locale: 'en' });
    const property = fc.property(text, (given) => {
      const findings = findingsIn(given);
      const wants = () => true;
      const { revision } = fixAll({ text: given, findings, findingsIn, wants });
      const again = fixAll({ text: revision.text, findings: findingsIn(revision.text), findingsIn, wants });
      assert.equal(again.revision.text, revision.text);
      assert.equal(withTextEdits(given, revision.edits()), revision.text);
      const fixable = new Set(
        findings.filter((each) => each.fixes().some(({ preferred }) => preferred)).map(({ rule }) => rule),
      );
      const count = (found: readonly { rule: string }[], rule: string) =>
        found.filter((each) => each.rule === rule).length;
      const after = findingsIn(revision.text);
      for (const rule of fixable) assert.ok(count(after, rule) <= count(findings, rule), rule);
    });
    fc.assert(property, { numRuns: runs(150) });
  });
});
