/** Acronyms with their full names in the ways papers write them, on sentences of our own, with the real lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { realPacks } from '../support/packs.ts';

const [pack = neutral] = await realPacks();

/** `FZB = Federatie van Zuivelboeren`. */
function read(text: string): string[] {
  const { acronyms, names } = analyze(parseArticle(text, pack), pack);
  return acronyms.map(({ short, full }) => `${names[short]} = ${names[full]}`);
}

const FULL = 'FZB = Federatie van Zuivelboeren';

for (const text of [
  'De Federatie van Zuivelboeren (FZB) is boos.',
  'De FZB (Federatie van Zuivelboeren) is boos.',
  'De Federatie van Zuivelboeren (hierna: FZB) is boos.',
  'De Federatie van Zuivelboeren (hierna: de FZB) is boos.',
  'De Federatie van Zuivelboeren, kortweg FZB, is boos.',
  'De Federatie van Zuivelboeren, of kortweg de FZB, is boos.',
  'De Federatie van Zuivelboeren, afgekort FZB, is boos.',
  'De FZB, voluit Federatie van Zuivelboeren, is boos.',
  'De FZB, de afkorting van Federatie van Zuivelboeren, is boos.',
])
  test(text, () => assert.deepEqual(read(text), [FULL]));

for (const text of [
  'Minister An Claes (CD&V) is boos.',
  'De Federatie van Zuivelboeren, of de NAVO, is boos.',
  'De Federatie van Zuivelboeren, gesteund door de NAVO, is boos.',
])
  test(`no acronym: ${text}`, () => assert.deepEqual(read(text), []));
