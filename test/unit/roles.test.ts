/** What somebody is said to be, on sentences of our own, with the real word and name lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { realPacks } from '../support/packs.ts';

const [pack = neutral] = await realPacks();

/** `name = role`, and `@ organisation or place`. */
function read(text: string): string[] {
  const { roles, names, mentions } = analyze(parseArticle(text, pack), pack);
  return roles.map(({ name, text: role, of }) => {
    const holder = of < 0 ? '' : ` @ ${names[mentions.names[of] ?? -1]}`;
    return `${names[name]} = ${role}${holder}`;
  });
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['De Russische president Vladimir Poetin sprak.', ['Vladimir Poetin = Russische president @ Russische']],
  ['NAVO-secretaris-generaal Jens Stoltenberg sprak.', ['Jens Stoltenberg = NAVO-secretaris-generaal @ NAVO']],
  ['Toen zei minister van Justitie Jan Peeters niets.', ['Jan Peeters = minister van Justitie']],
  ['Ook directeur Jan Peeters kwam.', ['Jan Peeters = directeur']],
  ['Toen kwam parketwoordvoerder Tom Baert.', ['Tom Baert = parketwoordvoerder']],
  ['Dmitri Peskov, woordvoerder van het Kremlin, zweeg.', ['Dmitri Peskov = woordvoerder van het Kremlin @ Kremlin']],
  ['Hans Verlinde, havenmeester van Breskens, keek.', ['Hans Verlinde = havenmeester van Breskens @ Breskens']],
  ['Berend Maes (58), wethouder van Heerde, juicht.', ['Berend Maes = wethouder van Heerde @ Heerde']],
  [
    'Piet Klaassen, burgemeester van Sluis en voorzitter van de Zeeuwse Vereniging, komt.',
    [
      'Piet Klaassen = burgemeester van Sluis @ Sluis',
      'Piet Klaassen = voorzitter van de Zeeuwse Vereniging @ Zeeuwse Vereniging',
    ],
  ],
  ['Ook burgemeester Jan Peeters van Gent kwam.', ['Jan Peeters = burgemeester van Gent @ Gent']],
  ['Ook wethouder Jan Peeters (51) van Sluis kwam.', ['Jan Peeters = wethouder van Sluis @ Sluis']],
  ['Ook voormalig minister Jan Peeters kwam.', ['Jan Peeters = voormalig minister']],
  ['Ook oud-minister An Claes kwam.', ['An Claes = oud-minister']],
  [
    'Toen sprak Piet Klaassen, de nieuwe directeur van Deltaveer.',
    ['Piet Klaassen = directeur van Deltaveer @ Deltaveer'],
  ],
  ['De presidenten Poetin en Erdogan spraken.', ['Poetin = president', 'Erdogan = president']],
  [
    'De ministers Jan Peeters, Piet Maes en An Claes kwamen.',
    ['Jan Peeters = minister', 'Piet Maes = minister', 'An Claes = minister'],
  ],
  ['Aanwezig waren Piet Klaassen, minister-president Jan Peeters en Wim Maes.', ['Jan Peeters = minister-president']],
  ['Piet Klaassen, die voorzitter was, komt.', []],
  ['Piet Klaassen, voorzitter zonder geluk, komt.', []],
  ['De president van Frankrijk en Jan Peeters spraken.', []],
  ['De president belde Jan Peeters.', []],
];

for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text), expected));
