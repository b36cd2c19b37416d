import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import { NO_NAMES, namesOf, readNames } from '../../server/src/corpus/project/names.ts';
import type { CorpusView } from '../../server/src/corpus/view.ts';
import { realPacks } from '../support/packs.ts';

const TEXTS = [
  'De Belgische premier Els Maes sprak dinsdag in Gent. Volgens Maes lukt het.',
  'Ook Elisabeth Maes-Claes was er, zei burgemeester Jan Peeters van Temse. Peeters bleef kort.',
  'In Temse sprak Elsje met Jan Peters, de nieuwe directeur van de haven.',
];

async function hostOf(texts: readonly string[] = TEXTS) {
  const packs = await realPacks();
  const host = createCorpusHost(packs);
  host.apply(texts.map((text, i) => ({ uri: `file:///${i}.txt`, content: understand(text, packs) })));
  return host;
}

/** Each entity as its name, type and forms. */
const entitiesOf = (view: CorpusView): readonly string[] =>
  view.entities().map(
    ({ name, type, aliases }) =>
      `${name} (${type}): ${aliases
        .map(({ text }) => text)
        .sort()
        .join(', ')}`,
  );

const named = (view: CorpusView, part: string): readonly string[] =>
  entitiesOf(view).filter((entity) => entity.includes(part));

const stating = (entries: readonly object[]) => namesOf(readNames(JSON.stringify(entries)).entries);

describe('names file', () => {
  it('merges aliases under the name and type that it states', async () => {
    const host = await hostOf();
    const view = host.setNames(
      stating([{ name: 'Elisabeth Maes-Claes', type: 'person', aliases: ['Els Maes', 'Elsje'] }]),
    );
    const [entity, ...others] = named(view, 'Maes');
    assert.deepEqual(others, []);
    assert.match(entity ?? '', /^Elisabeth Maes-Claes \(person\): .*Els Maes.*Maes/);
    const found = view.entities().find(({ name }) => name === 'Elisabeth Maes-Claes');
    assert.equal(found && view.entity(found.id)?.mentions.length, found?.mentions.length);
    assert.ok((found?.articles.length ?? 0) >= 2);
  });

  it('keeps apart what must not be merged', async () => {
    const texts = [
      'Premier Vandermolen sprak. Vandermolen bleef. Vandermolen ging. Dirk Vandermolen lachte.',
      'Ook Vandermolen was er. Vandermolen at. Vandermolen dronk.',
      'De directeur, Vandermollen, zweeg.',
    ];
    const host = await hostOf(texts);
    const forms = (view: CorpusView) => named(view, 'Vandermollen').join();
    assert.match(forms(host.view()), /Vandermolen,/);
    const view = host.setNames(stating([{ name: 'Vandermollen', mustNotMerge: ['Vandermolen'] }]));
    assert.doesNotMatch(forms(view), /Vandermolen\b/);
    host.setNames(NO_NAMES);
    assert.match(forms(host.view()), /Vandermolen,/);
  });

  it('a stated type wins over what the text suggests', async () => {
    const host = await hostOf();
    const view = host.setNames(stating([{ name: 'Temse', type: 'organisation' }]));
    assert.deepEqual(named(view, 'Temse'), ['Temse (organisation): Temse']);
  });

  it('incremental equals rebuild, whenever the names come', async () => {
    const packs = await realPacks();
    const names = stating([
      { name: 'Elisabeth Maes-Claes', aliases: ['Els Maes'] },
      { name: 'Jan Peters', mustNotMerge: ['Jan Peeters'] },
    ]);
    const early = createCorpusHost(packs);
    early.setNames(names);
    for (const [i, text] of TEXTS.entries())
      early.apply([{ uri: `file:///${i}.txt`, content: understand(text, packs) }]);
    const late = await hostOf();
    assert.deepEqual(entitiesOf(late.setNames(names)), entitiesOf(early.view()));
  });

  it('of a hundred thousand entries is read, and an edit does not read it again', async () => {
    const entries = Array.from({ length: 100_000 }, (_, i) => ({
      name: `Naam${i} Van${i}`,
      type: 'person',
      aliases: [`N${i}`],
    }));
    const { entries: read, faults } = readNames(`[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`);
    assert.deepEqual(faults, []);
    const names = namesOf(read);
    assert.equal(names.entry('n99999')?.name, 'Naam99999 Van99999');
    const host = await hostOf();
    host.setNames(names);
    const packs = await realPacks();
    const view = host.apply([{ uri: 'file:///9.txt', content: understand('Gent.', packs) }]);
    assert.equal(view.authority, names);
  });
});
