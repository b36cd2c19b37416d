/** The tokenizer: what stays one token, what falls apart, and that long odd input is no trouble. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TokenKind, tokenText } from '../../server/src/base/tokens.ts';
import { tokenize } from '../../server/src/document/tokens.ts';

function texts(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i));
}

function kindOf(text: string): number | undefined {
  const tokens = tokenize(text);
  assert.equal(tokens.count, 1, text);
  return tokens.kinds[0];
}

test('words keep hyphens, apostrophes, soft hyphens and combining marks', () => {
  const words =
    "staakt-het-vuren foto's foto’s ’t ‘t 's-Hertogenbosch zo'n al-Assad COVID-19 M4 3D 20ste 65-plusser o.a. J. J.-P. U.S.-troepen H&M m² Booking.com Erdoğan Syrie\u0308 reddings\u00advesten 𝒜bc".split(
      ' ',
    );
  for (const word of words) assert.equal(kindOf(word), TokenKind.word, word);
});

test('numbers keep their separators', () => {
  for (const number of ['700.000', '2,5', '09u41', '20.30', '14:05', '2020-03-05', '5/3/2020', '½', '5u']) {
    assert.equal(kindOf(number), TokenKind.number, number);
  }
});

test('links are one token without the punctuation behind them', () => {
  for (const link of [
    'https://voorbeeld.nl/a?b=c',
    'www.voorbeeld.nl',
    'jan.jansen@voorbeeld.nl',
    'voorbeeld.nl/pagina',
  ]) {
    assert.equal(kindOf(link), TokenKind.link, link);
    assert.deepEqual(texts(`(${link}).`), ['(', link, ')', '.']);
  }
});

test('punctuation falls apart, an ellipsis of dots does not', () => {
  assert.deepEqual(texts('Nee… of... ja!?'), ['Nee', '…', 'of', '...', 'ja', '!', '?']);
  assert.deepEqual(texts('vuur.Daarna'), ['vuur', '.', 'Daarna']);
  assert.deepEqual(texts("'ja' ‘s’ '80"), ["'", 'ja', "'", '‘', 's', '’', "'", '80']);
  assert.deepEqual(texts('plan B.Daarna 50% van J.R.R.Tolkien'), [
    'plan',
    'B.',
    'Daarna',
    '50',
    '%',
    'van',
    'J.R.R.',
    'Tolkien',
  ]);
});

test('invisible characters outside words make no token', () => {
  assert.deepEqual(texts('\ufeffja \u200b nee\u00ad'), ['ja', 'nee']);
});

test('long odd input gives the expected number of tokens', () => {
  assert.equal(tokenize('a'.repeat(300_000)).count, 1);
  assert.equal(tokenize('a.'.repeat(150_000)).count, 1);
  assert.equal(tokenize('a@'.repeat(100_000)).count, 200_000);
  assert.equal(tokenize('\u00ad'.repeat(300_000)).count, 0);
});
