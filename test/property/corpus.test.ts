import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import type { CorpusView } from '../../server/src/corpus/view.ts';
import { realPacks } from '../support/packs.ts';
import { fc, runs } from '../support/property.ts';
import { shownOf } from '../support/shown-view.ts';

/** Sentences that share names, acronyms, roles, misspellings and surnames, so that articles depend on each other. */
const SENTENCES = [
  'Minister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge.',
  'Volgens Verhaegen komt er snel een oplossing.',
  'Ook Bart Verhaegen, voorzitter van Club Brugge, was erbij.',
  'Het Vlaams Agentschap voor Havenbeheer (VAH) onderzoekt het ongeval.',
  'Het VAH wil niet vooruitlopen op het onderzoek.',
  'In Charkov vielen woensdag bommen op Charkov.',
  'In het noorden van Charkvo klonken schoten.',
  'De Noorse premier reist naar Oslo.',
  'Noorwegen wil meer gas leveren, zei president Verhaegen.',
  'Er was wekenlang nauwelijks regen gevallen.',
  'Bij een ongeval in de haven van Zeebrugge raakten dinsdag drie mensen gewond.',
  'Drie mensen zijn gewond bij het ongeval in Zeebrugge van 4 mei 2021.',
];

type Step = { readonly kind: 'write' | 'delete'; readonly file: number; readonly sentences: readonly number[] };

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('write', 'write', 'write', 'delete'),
  file: fc.integer({ min: 0, max: 5 }),
  sentences: fc.array(fc.integer({ min: 0, max: SENTENCES.length - 1 }), { maxLength: 6 }),
});

const textOf = ({ sentences, file }: Step): string =>
  `${file % 2 === 0 ? `date 2021-05-0${file + 1}\n\n` : ''}${sentences.map((i) => SENTENCES[i]).join(' ')}`;

const shown = (view: CorpusView): unknown => shownOf(view, SENTENCES.join(' '));

describe('corpus', () => {
  it('invariant 8: incremental equals rebuild', async () => {
    const packs = await realPacks();
    const property = fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.boolean(), (steps, batched) => {
      const changes = steps.map((each) => ({
        uri: `file:///c/${each.file}.txt`,
        content: each.kind === 'write' ? understand(textOf(each), packs) : undefined,
      }));
      const incremental = createCorpusHost(packs);
      if (batched) incremental.apply(changes);
      else for (const change of changes) incremental.apply([change]);
      const last = new Map(changes.map((change) => [change.uri, change]));
      const rebuilt = createCorpusHost(packs).apply([...last.values()].sort((a, b) => (a.uri < b.uri ? 1 : -1)));
      assert.deepEqual(shown(incremental.view()), shown(rebuilt));
    });
    fc.assert(property, { numRuns: runs(150) });
  });

  it('invariant 7: a view never changes, and the next one has the next revision', async () => {
    const packs = await realPacks();
    const host = createCorpusHost(packs);
    const uri = 'file:///c/a.txt';
    const first = host.apply([{ uri, content: understand(SENTENCES.slice(0, 3).join(' '), packs) }]);
    const before = structuredClone(shown(first));
    const second = host.apply([{ uri, content: understand(SENTENCES.slice(5).join(' '), packs) }]);
    assert.equal(second.revision, first.revision + 1);
    assert.deepEqual(shown(first), before);
    assert.notDeepEqual(shown(second), before);
  });

  it('every mention belongs to the entity that lists it', async () => {
    const packs = await realPacks();
    const view = createCorpusHost(packs).apply(
      SENTENCES.map((sentence, i) => ({ uri: `file:///c/${i}.txt`, content: understand(sentence, packs) })),
    );
    for (const entity of view.entities()) {
      assert.deepEqual(view.entity(entity.id), entity);
      for (const { article, index } of entity.mentions) assert.equal(view.entityOf(article, index), entity.id);
    }
  });
});
