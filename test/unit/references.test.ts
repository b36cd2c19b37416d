import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { references } from '../../server/src/features/references.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';

const ARTICLES = 45;
const EACH = 100;
/** In one list. */
const MOST = 4000;

const nameOf = (day: number): string => `${String(day).padStart(2, '0')}.txt`;

/** Each names a country a hundred times, on a day of its own. */
const corpus = await corpusOf(
  Array.from({ length: ARTICLES }, (_, i) => ({
    name: nameOf(i),
    text: `date 20${10 + i}-03-04\n\n${'In Turkije heeft het de hele dag geregend. '.repeat(EACH)}\n`,
  })),
);

function placesFrom(name: string, more: object = {}): readonly Location[] {
  const from = corpus.request(name);
  const position = { line: 2, character: 5 };
  const params = { textDocument: { uri: from.uri }, position, context: { includeDeclaration: true }, ...more };
  return answerOf(references, from, params) ?? [];
}

const countIn = (places: readonly Location[], name: string): number =>
  places.filter(({ uri }) => uri.endsWith(`/${name}`)).length;

describe('references', () => {
  it('one list of a name that stands everywhere has those of the article and the latest', () => {
    const places = placesFrom(nameOf(0));
    assert.equal(places.length, MOST);
    assert.equal(countIn(places, nameOf(0)), EACH);
    assert.equal(countIn(places, nameOf(ARTICLES - 1)), EACH);
    assert.equal(countIn(places, nameOf(1)), 0);
    assert.equal(new Set(places.map((place) => JSON.stringify(place))).size, MOST, 'each once');
  });

  it('in pieces it has them all', () => {
    assert.equal(placesFrom(nameOf(0), { partialResultToken: 'pieces' }).length, ARTICLES * EACH);
  });
});
