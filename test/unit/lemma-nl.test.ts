import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openDutchLemmatiser } from '../../server/src/languages/nl/lemma/lemmatiser.ts';
import type { Tag } from '../../server/src/languages/tagger/syntax.ts';

const lemma = openDutchLemmatiser(new Uint8Array(readFileSync('server/models/nl.lemma.bin')));
assert.ok(lemma);

const plural: Tag = { pos: 'NOUN', number: 'plural' };
const singular: Tag = { pos: 'NOUN', number: 'singular' };
const adjective: Tag = { pos: 'ADJ', degree: 'positive' };
const participle: Tag = { pos: 'VERB', form: 'participle' };
const past: Tag = { pos: 'VERB', form: 'finite', tense: 'past', number: 'singular' };
const present: Tag = { pos: 'VERB', form: 'finite', tense: 'present', number: 'singular' };

const CASES: readonly (readonly [Tag, string])[] = [
  [plural, 'huizen huis, soldaten soldaat, schepen schip, steden stad, kinderen kind, mogelijkheden mogelijkheid'],
  [plural, "foto's foto, luchtaanvallen luchtaanval, burgers burger, ideeën idee, oorlogsschepen oorlogsschip"],
  [singular, 'tafel tafel, huisje huis, Minister minister'],
  [adjective, 'grote groot, cruciale cruciaal, Russische russisch, boze boos, dikke dik, mooi mooi, lieve lief'],
  [
    participle,
    'opgeblazen opblazen, gewerkt werken, neergehaald neerhalen, geïnspireerd inspireren, verkocht verkopen',
  ],
  [participle, 'gedood doden, aangeboden aanbieden, herhaald herhalen'],
  [past, 'ging gaan, werkte werken, had hebben, was zijn, schoot schieten'],
  [present, 'loopt lopen, is zijn, vindt vinden, komt komen'],
];

describe('Dutch base forms', () => {
  for (const [tag, list] of CASES) {
    for (const pair of list.split(', ')) {
      const [word = '', expected] = pair.split(' ');
      it(pair, () => assert.equal(lemma(word, tag), expected));
    }
  }
  it('names keep their case', () => assert.equal(lemma('Zwolle', { pos: 'PROPN' }), 'Zwolle'));
  it('come for any word', () => {
    for (const word of ['', 'e', 'ge', 'x'.repeat(100_000), '😀en', '-'])
      assert.equal(typeof lemma(word, participle), 'string');
  });
});
