/** Reported speech without quotation marks, and whom pronouns mean, on sentences of our own with the real lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { realPacks } from '../support/packs.ts';

const [pack = neutral] = await realPacks();

/** `speaker: what was said` of each statement. */
function read(text: string, list: 'reported' | 'quotations' = 'reported'): string[] {
  const facts = analyze(parseArticle(text, pack), pack);
  return facts[list].map(
    ({ start, end, speaker }) =>
      `${speaker < 0 ? '-' : facts.names[facts.fullNames[speaker] ?? -1]}: ${text.slice(start, end)}`,
  );
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Jan Peeters zegt dat de brug dicht blijft.', ['Jan Peeters: de brug dicht blijft']],
  ['Burgemeester An Claes zei dat de brug dicht blijft.', ['An Claes: de brug dicht blijft']],
  ['Minister van Justitie Esther Rijk verklaarde dat de wet blijft.', ['Esther Rijk: de wet blijft']],
  ['Maandag zei Jan Peeters dat het water zakt.', ['Jan Peeters: het water zakt']],
  ['De NAVO meldt dat de oefening voorbij is.', ['NAVO: de oefening voorbij is']],
  ['Een woordvoerder van de NAVO meldt dat de oefening voorbij is.', ['NAVO: de oefening voorbij is']],
  ['Jan Peeters liet weten dat hij niet komt.', ['Jan Peeters: hij niet komt']],
  ['An Claes, burgemeester van Sluis, waarschuwt dat de dijk zwak is.', ['An Claes: de dijk zwak is']],
  ['Jan Peeters heeft vrijdag in de raad gezegd dat hij ermee stopt.', ['Jan Peeters: hij ermee stopt']],
  ['Jan Peeters kwam te laat en zei dat de trein stilstond.', ['Jan Peeters: de trein stilstond']],
  ['Volgens Jan Peeters is de schade groot.', ['Jan Peeters: is de schade groot']],
  ['Volgens het CBS stegen de prijzen met 3 procent.', ['CBS: stegen de prijzen met 3 procent']],
  ['De schade is volgens Jan Peeters groot.', ['Jan Peeters: De schade is volgens Jan Peeters groot']],
  ['De brug blijft nog een jaar dicht, aldus Jan Peeters.', ['Jan Peeters: De brug blijft nog een jaar dicht']],
  ['De brug blijft nog een jaar dicht, zei burgemeester An Claes.', ['An Claes: De brug blijft nog een jaar dicht']],
  ['De brug blijft dicht, meldt de VRT maandag.', ['VRT: De brug blijft dicht']],
  ['De prijzen stegen, zo blijkt uit nieuwe cijfers van het CBS.', ['CBS: De prijzen stegen']],
  ['De bus rijdt voortaan ook op zondag. Dat zegt Jan Peeters.', ['Jan Peeters: De bus rijdt voortaan ook op zondag']],
  ['De huren stegen opnieuw. Dat blijkt uit cijfers van het CBS.', ['CBS: De huren stegen opnieuw']],
  [
    'De rente stijgt volgend jaar opnieuw, meldt persbureau Reuters.',
    ['Reuters: De rente stijgt volgend jaar opnieuw'],
  ],
  // Pronouns go by gender.
  ['Jan Peeters sprak met An Claes. Zij zegt dat de brug dicht blijft.', ['An Claes: de brug dicht blijft']],
  ['Jan Peeters kwam aan. Volgens haar is de schade groot.', []],
  ['Jan Peeters kwam aan. Volgens hem is de schade groot.', ['Jan Peeters: is de schade groot']],
  ['Koning Filip kwam aan. Zij zegt dat de brug dicht blijft.', []],
  // Nobody who is named says it.
  ['De broer van Jan Peeters zegt dat de brug dicht blijft.', []],
  ['Jan Peeters ontkent dat de brug dicht blijft.', []],
  ['Jan Peeters zei niet dat de brug dicht blijft.', []],
  ['Toen hij thuiskwam, zei Jan Peeters niets.', []],
  ['Toen de brug dichtging, zei Jan Peeters veel.', []],
  ['Zegt Jan Peeters dat de brug dicht blijft?', []],
  ['Er wordt gezegd dat Jan Peeters vertrekt.', []],
  ['Volgens de wet mag Jan Peeters niet rijden.', []],
  ['Volgens haar vader is Jan Peeters ziek.', []],
  // A quotation is none of these.
  ['“De brug blijft nog een jaar dicht”, zegt Jan Peeters.', []],
];

for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text), expected));

test('a pronoun behind a quotation never means somebody of the other gender', () => {
  const text = 'Jan Peeters sprak met An Claes. ‘Het komt wel goed’, zei ze. ‘Dat weet ik nog niet’, zei hij.';
  assert.deepEqual(read(text, 'quotations'), ['An Claes: ‘Het komt wel goed’', 'Jan Peeters: ‘Dat weet ik nog niet’']);
  assert.deepEqual(read('Jan Peeters bleef kalm. ‘Het komt wel goed’, zei ze.', 'quotations'), [
    '-: ‘Het komt wel goed’',
  ]);
  assert.deepEqual(read('Premier Els Maes bleef kalm. ‘Het komt wel goed’, zei hij.', 'quotations'), [
    '-: ‘Het komt wel goed’',
  ]);
});
