import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tokenText } from '../../server/src/base/tokens.ts';
import { tokenize } from '../../server/src/document/tokens.ts';
import { openDutchSyntax } from '../../server/src/languages/nl/pos/syntax.ts';

const syntax = openDutchSyntax({ pos: new Uint8Array(readFileSync('server/models/nl.pos.bin')) });
assert.ok(syntax);

/** `word/POS` of each token. */
function tagged(text: string): string {
  const tokens = tokenize(text);
  const column = syntax?.tag(text, tokens, [{ start: 0, end: text.length }]) ?? [];
  return [...column].map((tag, i) => `${tokenText(text, tokens, i)}/${syntax?.tags[tag]?.pos}`).join(' ');
}

describe('Dutch parts of speech', () => {
  const cases = [
    'De/DET oude/ADJ molen/NOUN draait/VERB langzaam/ADJ ./PUNCT',
    'Zij/PRON heeft/AUX drie/NUM boeken/NOUN gelezen/VERB ./PUNCT',
    'Omdat/SCONJ het/PRON regende/VERB ,/PUNCT bleven/VERB we/PRON in/ADP Zwolle/PROPN ./PUNCT',
  ];
  for (const expected of cases) {
    it(expected, () => assert.equal(tagged(expected.replace(/\/[A-Z]+/g, '')), expected));
  }

  it('tell number, tense and form', () => {
    const text = 'De boeren verkochten twee koeien die wij wilden kopen.';
    const tokens = tokenize(text);
    const tags = [...(syntax?.tag(text, tokens, [{ start: 0, end: text.length }]) ?? [])].map(
      (tag) => syntax?.tags[tag],
    );
    assert.equal(tags[1]?.number, 'plural');
    assert.deepEqual([tags[2]?.form, tags[2]?.tense, tags[2]?.number], ['finite', 'past', 'plural']);
    assert.equal(tags[8]?.form, 'infinitive');
  });

  it('are the same for equal text', () => assert.equal(tagged('Een koe loopt weg.'), tagged('Een koe loopt weg.')));

  it('are the same one by one, in any order, as all at once', () => {
    const text = 'De koe loopt weg. Tussenkop Zij heeft haar gezien. De boer lacht';
    const sentences = [
      { start: 0, end: 17 },
      { start: 28, end: 50 },
      { start: 51, end: text.length },
    ];
    const all = [...(syntax?.tag(text, tokenize(text), sentences) ?? [])].map((tag) => syntax?.tags[tag]);
    const tagger = syntax?.tagger(text, tokenize(text), sentences);
    const backwards = all.map((_, i) => tagger?.at(all.length - 1 - i)).reverse();
    assert.deepEqual(backwards, all);
    assert.deepEqual([tagger?.at(-1), tagger?.at(all.length)], [undefined, undefined]);
  });

  it('come for any text, in one sentence or in none', () => {
    for (const text of ['', '…', '\ud83d\ude00 \ud800', 'a'.repeat(5000), 'woord '.repeat(20_000)]) {
      const tokens = tokenize(text);
      assert.equal(syntax?.tag(text, tokens, []).length, tokens.count);
      assert.equal(syntax?.tag(text, tokenize(text), [{ start: 0, end: text.length }]).length, tokens.count);
    }
  });

  it('are absent where the model is missing or is something else', () => {
    assert.equal(openDutchSyntax({}), undefined);
    assert.equal(openDutchSyntax({ pos: Uint8Array.of(1, 2, 3) }), undefined);
  });
});
