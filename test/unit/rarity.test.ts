/** Weights by rounded counts: small steps change nothing, and what is more common never weighs more. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { levelOf, rarityIn } from '../../server/src/corpus/events/rarity.ts';

it('what stands more often never weighs more, and counts of one level weigh the same', () => {
  const { weight } = rarityIn(10_000);
  for (let count = 1; count < 20_000; count++) {
    assert.ok(weight(count + 1) <= weight(count), `${count}`);
    assert.ok(levelOf(count + 1) >= levelOf(count) && levelOf(count) < 256, `${count}`);
    if (levelOf(count + 1) === levelOf(count)) assert.equal(weight(count + 1), weight(count));
  }
});

it('rare words are told apart exactly, frequent ones roughly', () => {
  assert.notEqual(levelOf(2), levelOf(3));
  assert.equal(levelOf(1000), levelOf(1001));
  assert.ok(rarityIn(100).weight(1) > rarityIn(100).weight(2));
});

it('a word that stands more often than there are articles says nothing', () => {
  assert.equal(rarityIn(3).weight(5000), 0);
});

it('one article more or less changes no weight in a large corpus, as a rule', () => {
  assert.equal(rarityIn(10_000).articles, rarityIn(10_001).articles);
});
