import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writtenNoun } from '../../server/src/features/cards/counted-noun.ts';
import { knownName } from '../../server/src/features/entities/known-name.ts';
import { corpusOf } from '../support/corpus.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';

describe('names in lists', () => {
  it('an entity is called the same as where all its mentions are gathered', async () => {
    const { view } = await corpusOf(generatedCorpus(150, 5, 900));
    const entities = view.entities();
    const [most] = entities;
    assert.ok(most && most.mentions.length > 60, 'one with many mentions');
    for (const { id, name, aliases } of entities.slice(0, 400)) {
      assert.deepEqual(knownName(view, id), { name, usual: aliases[0]?.text }, id);
    }
  });

  it('of the names that begin so the most mentioned ones are given', async () => {
    const { view } = await corpusOf(generatedCorpus(60, 5, 900));
    const all = [...view.names()]
      .filter(({ name }) => / Van| van|^Van/.test(view.text(name)))
      .map(({ count }) => count)
      .sort((a, b) => b - a);
    const given = view.namesStarting('van', 5);
    assert.deepEqual(
      given.map(({ count }) => count),
      all.slice(0, 5),
    );
    assert.equal(new Set(given.map(({ name }) => name)).size, 5);
  });

  it('one that nobody names has no name', async () => {
    const { view } = await corpusOf([{ name: 'a.txt', text: 'Het regende in Gent.\n' }]);
    assert.equal(knownName(view, 'person:nobody' as never), undefined);
  });
});

describe('what is counted', () => {
  const cases: readonly (readonly [noun: string, text: string, written: string | undefined])[] = [
    ['mens', '6.200 mensen', 'mensen'],
    ['soldaat', 'meer dan 30 Turkse soldaten', 'soldaten'],
    ['dode', 'zeker 12 doden', 'doden'],
    ['schip', 'drie schepen', 'schepen'],
    ['vluchteling', 'bijna een miljoen Syrische vluchtelingen', 'vluchtelingen'],
    ['gewonde', 'twaalf', undefined],
    ['man', '40 vrouwen', undefined],
    ['huis', '300', undefined],
  ];
  for (const [noun, text, written] of cases) {
    it(`${text}: ${written ?? 'not written'}`, () => assert.equal(writtenNoun(noun, text), written));
  }
});
