/** What a sentence tells of, as far as its words say together, and stories that go on long after. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsOf } from '../../server/src/corpus/events/features.ts';
import { outlineOf } from '../../server/src/corpus/events/outline.ts';
import { corpusOf } from '../support/corpus.ts';

async function outline(sentence: string) {
  const { view, request } = await corpusOf([
    { name: 'a.txt', text: `date 2021-03-04\n\nKort nieuws\n\n${sentence}\n` },
  ]);
  const { sentences, stems } = outlineOf(view, request('a.txt').id);
  const last = sentences.at(-1);
  return {
    kinds: last ? [...kindsOf(last).keys()] : [],
    stems: (stems.at(-1) ?? []).map(({ stem }) => stem),
  };
}

describe('outline of a sentence', () => {
  it('an idiom tells of its event, whatever stands between its words', async () => {
    assert.ok((await outline('De veerpont voer in het donker tegen de kademuur.')).kinds.includes('botsen'));
    assert.ok((await outline('Rederij Polderlijn legde gisteren de boeken neer.')).kinds.includes('failliet'));
    assert.ok(!(await outline('De veerpont voer in het donker naar de kademuur.')).kinds.includes('botsen'));
  });

  it('what a sentence only refers to is not what it tells of, unless it tells of nothing else', async () => {
    const arrest = (await outline('Na de ontploffing zijn twee mannen opgepakt.')).kinds;
    assert.ok(arrest.includes('arresteren') && !arrest.includes('ontploffen'));
    assert.ok((await outline('Na de ontploffing was het stil.')).kinds.includes('ontploffen'));
  });

  it('a compound has a head where both of its parts are words', async () => {
    assert.ok((await outline('Er lag een veerboot.')).stems.includes('boot'));
    assert.ok(!(await outline('Het was een smakelijk gerecht.')).stems.includes('lijk'));
  });
});

describe('stories over a long time', async () => {
  const { view, request } = await corpusOf([
    {
      name: 'fire.txt',
      text: `date 2019-02-11\n\nBrand in molen van Wolvega\n\nIn Wolvega is zondagnacht brand uitgebroken in molen De Eendracht. Molenaar Harm Dijkema bleef ongedeerd.\n`,
    },
    {
      name: 'rebuilt.txt',
      text: `date 2020-05-18\n\nMolen van Wolvega draait weer\n\nMolen De Eendracht in Wolvega draait sinds maandag weer. In februari 2019 woedde er brand. Molenaar Harm Dijkema zette zelf de wieken in gang.\n`,
    },
    {
      name: 'other.txt',
      text: `date 2024-09-02\n\nMarkt in Wolvega\n\nIn Wolvega begint maandag de jaarmarkt, zegt Harm Dijkema. Er komen tachtig kramen.\n`,
    },
  ]);
  const id = (name: string) => request(name).id;

  it('an article that tells of what was news in another is of its story, however late it comes', () => {
    assert.deepEqual(view.storyOf(id('rebuilt.txt'))?.articles, [id('fire.txt'), id('rebuilt.txt')]);
    assert.equal(view.storyOf(id('other.txt')), undefined);
  });
});
