import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { companyCore } from '../../server/src/analysis/company-words.ts';
import { transliterated } from '../../server/src/base/transliteration.ts';
import { sameCompany } from '../../server/src/corpus/companies.ts';
import { corpusOf } from '../support/corpus.ts';

/** The names of each entity of the type, sorted, one article a text. */
async function grouped(type: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const { view } = await corpusOf(
    texts.map((text, i) => ({ name: `${i}.txt`, text: `date 2021-05-0${i + 1}\n\n${text}\n` })),
  );
  return view
    .entities()
    .filter((entity) => entity.type === type)
    .map(({ aliases }) =>
      aliases
        .map(({ text }) => text)
        .sort()
        .join(' = '),
    )
    .sort();
}

const bodies = (...texts: readonly string[]): Promise<readonly string[]> => grouped('organisation', ...texts);

describe('companies', () => {
  it('a legal form or a trade is no part of the name', async () => {
    const found = await bodies(
      'De fabrikant Voltana Motors groeit. Het bedrijf Voltana maakt winst, zegt Voltana.',
      'Het bedrijf Voltana Inc. bouwt een fabriek. De winst van Voltana Inc. stijgt.',
      'Volgens de krant verkocht het bedrijf Voltana meer wagens.',
    );
    assert.deepEqual(found, ['Voltana = Voltana Inc = Voltana Motors']);
  });

  it('two trades are two companies, and nobody knows which the short name means', async () => {
    const found = await bodies(
      'De winst van Rexima Bank stijgt. Klanten van Rexima Bank zijn blij.',
      'De winst van Rexima Insurance daalt. Klanten van Rexima Insurance zijn boos.',
      'Het bedrijf Rexima zwijgt. De topman van Rexima ook.',
    );
    assert.deepEqual(found, ['Rexima', 'Rexima Bank', 'Rexima Insurance']);
  });

  it('what is left must be a name', () => {
    const bank = { key: 'nationale bank', telling: ['bank'] };
    assert.equal(sameCompany(bank, ['nationale', 'nationale bank'], false), 'nationale bank');
    assert.equal(sameCompany({ key: 'nationale', telling: [] }, ['nationale', 'nationale bank'], false), 'nationale');
  });

  it('the words around it fall away on both sides', () => {
    const core = (name: string): string => companyCore(name.split(' ')).core;
    assert.deepEqual(
      ['royal voltana fc', 'voltana motor corporation', 'koninklijke voltana nv', 'nv', 'voltana & co', 'bank'].map(
        core,
      ),
      ['voltana', 'voltana', 'voltana', 'nv', 'voltana', 'bank'],
    );
    assert.deepEqual(companyCore(['kv', 'voltana', 'motors']).telling, ['kv', 'motor']);
  });

  it('an office is called by what it is of, a university by its first letters', async () => {
    const found = await bodies(
      'Het ministerie van Defensie koopt schepen. Volgens Defensie zijn ze nodig. Defensie wacht.',
      'De Katholieke Universiteit Oudwoude groeit. Aan de KU Oudwoude studeren 300 mensen.',
    );
    assert.deepEqual(found, ['Defensie = ministerie van Defensie', 'KU Oudwoude = Katholieke Universiteit Oudwoude']);
  });

  it('an acronym in brackets may stand for one word with its capitals', async () => {
    const found = await bodies('De partij DorpenStadBeweging (DSB) won. Volgens de DSB is dat logisch. De DSB wacht.');
    assert.deepEqual(found, ['DSB = DorpenStadBeweging']);
  });
});

describe('names out of Cyrillic', () => {
  const spelt = (name: string): string => transliterated(name.split(' ')).join(' ');

  it('all spellings come to one', () => {
    for (const spellings of [
      ['volodimir zelenski', 'volodymyr zelensky', 'volodymyr zelenskyy'],
      ['aleksandr loekasjenko', 'alexander lukashenko'],
      ['joelia timosjenko', 'yulia tymoshenko'],
      ['viktor janoekovitsj', 'viktor yanukovych'],
      ['aleksej navalny', 'alexei navalni', 'alexey navalnij'],
    ])
      assert.equal(new Set(spellings.map(spelt)).size, 1, spellings.join());
    assert.equal(spelt(spelt('alexander lukashenko')), spelt('alexander lukashenko'));
  });

  it('other names stay as they are', () => {
    for (const name of ['jan meyer', 'els meijer', 'guy buyse', 'luc huyghe', 'youssef boulahrouz'])
      assert.equal(spelt(name), name);
  });

  it('somebody is one person in all articles', async () => {
    const found = await grouped(
      'person',
      'President Pavlo Zhurovsky reisde naar Oslo. Zhurovsky sprak er een uur.',
      'Volgens Zjoerovski was het een goed gesprek. Pavlo Zjoerovski reist door.',
      'President Zjoerovski landt in Bergen.',
    );
    assert.deepEqual(found, ['Pavlo Zhurovsky = Pavlo Zjoerovski = Zhurovsky = Zjoerovski']);
  });
});

describe('places and people', () => {
  it('a place has several names', async () => {
    const found = await grouped(
      'location',
      'In Kyiv viel regen.',
      'In Kiev viel sneeuw.',
      'Amerika en de VS, het Amerikaanse leger.',
    );
    assert.deepEqual(found, ['Amerika = Amerikaanse = VS', 'Kiev = Kyiv']);
  });

  it('at the start of a sentence a surname keeps its particle', async () => {
    const found = await grouped(
      'person',
      'Topman Frits van Eerdwegen stapt op. “Van Eerdwegen was een goede baas”, zegt hij. Van Eerdwegen lacht.',
    );
    assert.deepEqual(found, ['Frits van Eerdwegen = Van Eerdwegen']);
  });
});
