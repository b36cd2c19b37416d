/** Many changes made in slices, with others in between: the corpus ends as one that was built from what counts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { type Change, createCorpusHost } from '../../server/src/corpus/host.ts';
import { realPacks } from '../support/packs.ts';
import { fc, runs } from '../support/property.ts';
import { shownOf } from '../support/shown-view.ts';

const SENTENCES = [
  'Minister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge.',
  'Volgens Verhaegen komt er snel een oplossing.',
  'Het Vlaams Agentschap voor Havenbeheer (VAH) onderzoekt het ongeval.',
  'Het VAH wil niet vooruitlopen op het onderzoek.',
  'In Charkov vielen woensdag bommen op Charkov.',
  'In het noorden van Charkvo klonken schoten.',
];
const FILES = 7;

const change = fc.record({
  file: fc.nat(FILES - 1),
  sentences: fc.option(fc.array(fc.nat(SENTENCES.length - 1), { maxLength: 4 }), { freq: 4 }),
});
type Written = { readonly file: number; readonly sentences: readonly number[] | null };

/** Goes on with one of two long changes, makes a change at once, or has no more use for what a long one says of a file. */
const move = fc.oneof(
  fc.record({ kind: fc.constant('slice' as const), long: fc.nat(1), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('apply' as const), changes: fc.array(change, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('unwanted' as const), long: fc.nat(1), file: fc.nat(FILES - 1) }),
);

const uriOf = (file: number): string => `file:///c/${file}.txt`;

describe('changes in slices', () => {
  it('invariant 8: incremental equals rebuild, whatever comes in between', async () => {
    const packs = await realPacks();
    const changesOf = (written: readonly Written[]): Change[] =>
      written.map(({ file, sentences }) => ({
        uri: uriOf(file),
        content: sentences ? understand(sentences.map((i) => SENTENCES[i]).join(' '), packs) : undefined,
      }));
    const written = fc.array(change, { maxLength: 8 });
    const property = fc.property(
      written,
      fc.tuple(written, written),
      fc.array(move, { maxLength: 25 }),
      (first, both, moves) => {
        const host = createCorpusHost(packs);
        const counts = new Map<string, Change>();
        const applied = new Map<string, number>();
        let clock = 0;
        const took = (each: Change): void => {
          counts.set(each.uri, each);
          applied.set(each.uri, ++clock);
        };
        const start = changesOf(first);
        host.apply(start);
        start.forEach(took);
        const long = both.map((each) => {
          const changes = changesOf(each);
          const unwanted = new Set<string>();
          return {
            changes,
            unwanted,
            begun: -1,
            done: false,
            steps: host.applyInSteps(changes, (uri) => !unwanted.has(uri)),
          };
        });
        const goOn = (own: (typeof long)[number] | undefined): void => {
          if (!own || own.done) return;
          if (own.begun < 0) own.begun = clock;
          if (!own.steps.next().done) return;
          own.done = true;
          const isNewer = ({ uri }: Change): boolean => !own.unwanted.has(uri) && (applied.get(uri) ?? 0) <= own.begun;
          own.changes.filter(isNewer).forEach(took);
        };
        for (const each of moves) {
          if (each.kind === 'slice') for (let i = 0; i < each.count; i++) goOn(long[each.long]);
          else if (each.kind === 'unwanted') long[each.long]?.unwanted.add(uriOf(each.file));
          else {
            const changes = changesOf(each.changes);
            host.apply(changes);
            changes.forEach(took);
          }
        }
        for (const own of long) while (!own.done) goOn(own);
        // Numbers that became free are given again, each once.
        host.apply(changesOf([0, 1, 2].map((file) => ({ file: FILES + file, sentences: [file] }))));
        const late = changesOf([0, 1, 2].map((file) => ({ file: FILES + file, sentences: [file] })));
        const rebuilt = createCorpusHost(packs).apply([...counts.values(), ...late]);
        const words = SENTENCES.join(' ');
        assert.deepEqual(shownOf(host.view(), words), shownOf(rebuilt, words));
        assert.equal(new Set(host.view().articles()).size, host.view().articleCount);
      },
    );
    fc.assert(property, { numRuns: runs(80) });
  });
});
