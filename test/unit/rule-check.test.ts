import assert from 'node:assert/strict';
import { it } from 'node:test';
import { activeRules, articleRules, checkArticle, corpusRules } from '../../server/src/rules/check.ts';
import { corpusOf } from '../support/corpus.ts';

const contextOf = async (text: string) => (await corpusOf([{ name: 'a.txt', text }])).request('a.txt');

it('settings switch rules off and change their severity', async () => {
  const context = await contextOf('De brug is is  dicht dicht.');
  const severities = (settings = {}) =>
    checkArticle(context, settings).map(({ rule, severity }) => `${rule} ${severity}`);
  assert.deepEqual(severities(), ['whitespace hint', 'repeated-word warning']);
  assert.deepEqual(severities({ whitespace: 'off', 'repeated-word': 'error' }), ['repeated-word error']);
});

it('findings in boilerplate are held back', async () => {
  const text = 'De brug is dicht. Het verkeer rijdt om.\n\nLees ook: Brug dicht dicht dicht';
  assert.deepEqual(
    checkArticle(await contextOf(text)).map(({ rule }) => rule),
    ['boilerplate'],
  );
});

it('of a binary file only the encoding is judged', async () => {
  const { article } = await contextOf('naar naar \0');
  assert.deepEqual(
    activeRules(articleRules, article).map(({ id }) => id),
    ['encoding'],
  );
  assert.deepEqual(activeRules(corpusRules, article), []);
});
