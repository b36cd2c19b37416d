/** What the spelling rule leaves alone: forms of names, words around a name, units, foreign speech. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../server/src/rules/check.ts';
import { corpusOf } from '../support/corpus.ts';

async function misspelt(text: string): Promise<string[]> {
  const { request } = await corpusOf([{ name: 'a.txt', text }]);
  const { article, view, id, ...rest } = request('a.txt');
  const found = [...checkCorpus({ ...rest, article, view, id })];
  return found.filter(({ rule }) => rule === 'spelling').map(({ start, end }) => text.slice(start, end));
}

for (const text of [
  'Poetins leger en Erdogans plan botsten in Syrië.',
  'Assads broer zweeg, net als Zelensky’s adviseurs en Verhofstadts partij.',
  'De Poetins en Trumps van deze wereld zwijgen.',
  'De anti-Assad-rebellen schonden de Sochi-overeenkomst, zei het Trump-kamp.',
  'De pro-Russische separatisten en de post-Brexit-onderhandelingen kwamen aan bod.',
  'Het was 30 °C bij 5 km/u, goed voor 12 kWh of 300 m² en ca. 40 mln. euro incl. btw.',
  '‘It was a very strange night’, zei hij. Het motto ‘Make America Great Again’ hing er.',
  'De prijs ging naar La ville sans nom van een jonge regisseur.',
  '“Wir sind das Volk”, riep iemand. ‘Hij heeft me gebeld: “Bravo ma fille.”’',
  'de brandweer redde gisteren een kat uit een boom het dier heet minoes en is weer thuis',
])
  test(text, async () => assert.deepEqual(await misspelt(text), []));

test('a participle with the wrong end is no compound', async () => {
  assert.deepEqual(await misspelt('Hij had de buren al gewaarschuwt voor de boom.'), ['gewaarschuwt']);
});

test('a slip beside them is found', async () => {
  assert.deepEqual(await misspelt('Poetins legger botste met de gemeenterraad.'), ['gemeenterraad']);
});
