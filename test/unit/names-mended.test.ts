/** What stands around names in news and is no part of them, on sentences of our own, with the real lists and model. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { MENTION_TYPES } from '../../server/src/languages/pack.ts';
import { corpusOf } from '../support/corpus.ts';
import { realPacks } from '../support/packs.ts';

const [pack = neutral] = await realPacks();
const factsOf = (text: string) => analyze(parseArticle(text, pack), pack);

/** `name type`, in order. */
function read(text: string): string[] {
  const { mentions } = factsOf(text);
  return Array.from(
    { length: mentions.count },
    (_, i) => `${text.slice(mentions.starts[i], mentions.ends[i])} ${MENTION_TYPES[mentions.types[i] ?? 0]}`,
  );
}

/** Each text with the names that it holds. */
const CASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'what an office is for': [
    ['Dat zei staatssecretaris van Infrastructuur en Waterstaat Els Claes.', ['Els Claes person']],
    ['Dat zei minister Els Claes van Landbouw, Natuur en Voedselkwaliteit gisteren.', ['Els Claes person']],
    ['Volgens schepen van Onderwijs Karel De Smet is er plaats.', ['Karel De Smet person']],
    ['Dat zegt directeur Publieke Gezondheid Jaap de Vos.', ['Jaap de Vos person']],
    [
      'Het ministerie van Justitie en Veiligheid wil niets zeggen.',
      ['ministerie van Justitie en Veiligheid organisation'],
    ],
  ],
  'a title or trade with a capital': [
    ['De motie kwam van het Limburgse Statenlid Harrie Claes.', ['Limburgse demonym', 'Harrie Claes person']],
    [
      'Chipmachinebouwer Veltrax groeit. Vorig jaar had Veltrax het moeilijk.',
      ['Veltrax organisation', 'Veltrax organisation'],
    ],
  ],
  'date lines': [
    [
      'DAR ES SALAAM - De veerboot naar het eiland Pemba is weer in de vaart genomen.',
      ['DAR ES SALAAM location', 'Pemba location'],
    ],
    ['BERLIJN De film van het jaar komt uit Gent.', ['BERLIJN location', 'Gent location']],
    [
      'WILLEBROEK Vlaams minister Els Claes opent de brug.',
      ['WILLEBROEK location', 'Vlaams demonym', 'Els Claes person'],
    ],
  ],
  'scales, codes and labels': [
    ['De beving had een kracht van 5 op de schaal van Richter.', []],
    ['Het was 210 graden Celsius in de oven.', []],
    ['Uitslag: 1. Femke Dekker (Ned) 53,12; 2. Louise Maes (Bel) z.t.', ['Femke Dekker person', 'Louise Maes person']],
    ['RECTIFICATIE In het bericht over de brug stond een fout.', []],
  ],
  'what the article has elsewhere': [
    [
      'Natuur en Milieu wil een tunnel. De stichting Natuur en Milieu zegt dat in Gent.',
      ['Natuur en Milieu organisation', 'Natuur en Milieu organisation', 'Gent location'],
    ],
    [
      'Jan Smit sprak. Daarna wenste woordvoerder Els Claes Smit veel geluk.',
      ['Jan Smit person', 'Els Claes person', 'Smit person'],
    ],
  ],
  'the form of a name': [
    ['De hoofdrol is voor de acteur Han Seo-yun, die een kok speelt.', ['Han Seo-yun person']],
    ['De renner won de Leie-Schelde Classic voor de derde keer.', ['Leie-Schelde Classic event']],
    ['Senator Tom Claes (North Carolina) stemde tegen.', ['Tom Claes person', 'North Carolina location']],
  ],
};

describe('names in news', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    it(what, () => {
      for (const [text, expected] of cases) assert.deepEqual(read(text), expected, text);
    });
  }
});

describe('a surname that two people have', () => {
  const fullOf = (text: string, short: string): string => {
    const { names, fullNames } = factsOf(text);
    const index = names.indexOf(short);
    return names[fullNames[index] ?? -1] ?? '';
  };
  const first = 'Voorzitter An Peeters opende de zitting. Peeters was streng.';

  it('stays open once both are named', () => {
    const text = `${first} Lid Jan Peeters stemde tegen. Volgens Peeters is het plan te duur.`;
    assert.equal(fullOf(text, 'Peeters'), 'Peeters');
  });

  it('means the first where the other comes later or is a relative', () => {
    assert.equal(fullOf(`${first} Daarna sprak Jan Peeters.`, 'Peeters'), 'An Peeters');
    const text = `${first} Haar broer Jan Peeters luisterde. Volgens Peeters is het plan te duur.`;
    assert.equal(fullOf(text, 'Peeters'), 'An Peeters');
    const known = 'An Peeters is de zus van ex-premier Jan Peeters. Volgens Peeters is het plan te duur.';
    assert.equal(fullOf(known, 'Peeters'), 'An Peeters');
  });
});

it('a place is not called by the capitals of a date line', async () => {
  const { view } = await corpusOf([{ name: 'a.txt', text: 'GENT - De brug in Gent is dicht. Els Claes is boos.' }]);
  assert.ok(view.entities().some(({ name }) => name === 'Gent'));
  assert.ok(!view.entities().some(({ name }) => name === 'GENT'));
  const alone = await corpusOf([{ name: 'a.txt', text: 'RIO DE JANEIRO (AP) - De brug over de baai is dicht.' }]);
  assert.deepEqual(
    alone.view
      .entities()
      .filter(({ type }) => type === 'location')
      .map(({ name }) => name),
    ['Rio de Janeiro'],
  );
});
