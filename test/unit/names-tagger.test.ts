/** The parts of the trained name tagger: pieces, labels, remembered names, settling of types, and the model as a whole. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokenize } from '../../server/src/document/tokens.ts';
import { openLexicon } from '../../server/src/languages/nl/names/lexicon.ts';
import { dutchNames } from '../../server/src/languages/nl/names/recogniser.ts';
import {
  closes,
  LABELS,
  labelFor,
  mayFollow,
  opens,
  Position,
} from '../../server/src/languages/nl/names/tagger/labels.ts';
import { cutTokens } from '../../server/src/languages/nl/names/tagger/pieces.ts';
import { keyOf, settle } from '../../server/src/languages/nl/names/tagger/settle.ts';
import type { TaggedName } from '../../server/src/languages/nl/names/tagger/tagger.ts';
import { MENTION_TYPES, type RecogniserInput } from '../../server/src/languages/pack.ts';

const MODEL = 'server/models/nl.names.model.bin';

const inputOf = (text: string): RecogniserInput => ({
  text,
  tokens: tokenize(text),
  sentences: [{ start: 0, end: text.length }],
  titles: [],
});

function piecesOf(text: string): string[] {
  const pieces = cutTokens(text, tokenize(text));
  return Array.from({ length: pieces.count }, (_, i) => text.slice(pieces.starts[i], pieces.ends[i]));
}

test('words with a capital are cut at hyphens and before a possessive', () => {
  assert.deepEqual(piecesOf('anti-Assad-rebellen'), ['anti', '-', 'Assad', '-', 'rebellen']);
  assert.deepEqual(piecesOf('Rutte’s'), ['Rutte', '’s']);
  assert.deepEqual(piecesOf("CDA'er"), ['CDA', "'er"]);
  assert.deepEqual(piecesOf("staakt-het-vuren foto's D'Hondt"), ['staakt-het-vuren', "foto's", "D'Hondt"]);
});

test('names open and close, and keep their type', () => {
  const [begin, last] = [labelFor(0, Position.begin), labelFor(0, Position.last)];
  assert.equal(LABELS[begin], 'B-person');
  assert.ok(mayFollow(begin, last));
  assert.ok(!mayFollow(begin, 0));
  assert.ok(!mayFollow(begin, labelFor(1, Position.last)));
  for (let label = 0; label < LABELS.length; label++) {
    assert.ok(LABELS.some((_, before) => mayFollow(before, label)));
    assert.equal(mayFollow(0, label), opens(label));
    assert.equal(mayFollow(label, 0), closes(label));
  }
});

test('mentions of one name settle on one type', () => {
  const name = (start: number, text: string, chances: readonly number[]): TaggedName => {
    const type = chances.indexOf(Math.max(...chances));
    return { start, end: start + text.length, key: keyOf(text, type), type, chances: [...chances] };
  };
  const weights = settle([
    name(0, 'Deltaveer', [0.05, 0.9, 0.03, 0, 0.01, 0.01]),
    name(20, 'Deltaveer', [0.5, 0.4, 0.1, 0, 0, 0]),
    name(40, 'Anna Bosman', [0.95, 0.03, 0.02, 0, 0, 0]),
    name(60, 'Bosman', [0.4, 0.5, 0.1, 0, 0, 0]),
  ]);
  const types = weights.map((each) => MENTION_TYPES[each.indexOf(Math.max(...each))]);
  assert.deepEqual(types, ['organisation', 'organisation', 'person', 'person']);
  for (const each of weights) assert.ok(Math.abs(each.reduce((a, b) => a + b, 0) - 1) < 1e-9);
});

test('without a model, or with bytes that are none, the rules stand alone', () => {
  const input = inputOf('De Syrische president Bashar al-Assad sprak in Damascus met Reuters.');
  const rules = dutchNames(openLexicon(undefined), () => false).recognise(input);
  for (const bytes of [new Uint8Array(), new Uint8Array(3), new Uint8Array(5000).fill(7)]) {
    const found = dutchNames(openLexicon(undefined), () => false, bytes).recognise(input);
    assert.deepEqual(found, rules);
  }
});

test('with the model names are in order, disjoint and inside the text, on any text', {
  skip: !existsSync(MODEL),
}, () => {
  const names = dutchNames(openLexicon(undefined), () => false, readFileSync(MODEL));
  const texts = [
    '',
    '-',
    'A-',
    "’s-Hertogenbosch en 't Veer",
    'NAVO-top: de Syriërs, al-Assad en D66’er Jetten (34) – “De avonden” – http://x.nl/A-B 12-3',
    'X'.repeat(5000),
    `${'Jan-Peter '.repeat(300)}van de Ven`,
    'Ünder \ud83d\ude00 Ôf\u0301 \u200b Al',
  ];
  for (const text of texts) {
    let end = 0;
    for (const name of names.recognise(inputOf(text))) {
      assert.ok(name.start >= end && name.end > name.start && name.end <= text.length, text.slice(0, 40));
      assert.ok(MENTION_TYPES.includes(name.type) && name.confidence >= 0 && name.confidence <= 3);
      end = name.end;
    }
  }
});

test('equal text gives equal names, whatever was read before', { skip: !existsSync(MODEL) }, () => {
  const names = dutchNames(openLexicon(undefined), () => false, readFileSync(MODEL));
  const input = inputOf('Volgens Anna de Wit van Zorgbond Delta komt de NAVO-top naar Vlissingen.');
  const first = names.recognise(input);
  names.recognise(inputOf('Heel iets anders over Jan Bos en de bank.'));
  assert.deepEqual(names.recognise(input), first);
  assert.ok(first.length > 0);
});
