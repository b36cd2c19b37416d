/** Who is quoted, on sentences of our own, with the real word and name lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { realPacks } from '../support/packs.ts';

const [pack = neutral] = await realPacks();

/** `words of the quotation: speaker`, with `-` for none. */
function read(text: string, using = pack): string[] {
  const facts = analyze(parseArticle(text, using), using);
  const name = (speaker: number): string => (speaker < 0 ? '-' : (facts.names[facts.fullNames[speaker] ?? -1] ?? '?'));
  return facts.quotations.map(({ start, end, speaker }) => `${text.slice(start, end)} ${name(speaker)}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  // The clause behind.
  ['‘Het water stijgt snel’, zegt Jan Peeters.', ['‘Het water stijgt snel’ Jan Peeters']],
  ['“Wij gaan niet akkoord”, aldus Jan Peeters.', ['“Wij gaan niet akkoord” Jan Peeters']],
  ['"Dat klopt niet", zei burgemeester An Claes.', ['"Dat klopt niet" An Claes']],
  ['«De brug blijft dicht», meldt Jan Peeters van Deltaveer.', ['«De brug blijft dicht» Jan Peeters']],
  ['‘Was het zo erg?’ vraagt Jan Peeters.', ['‘Was het zo erg?’ Jan Peeters']],
  ['‘Nooit meer’, zucht Jan Peeters.', ['‘Nooit meer’ Jan Peeters']],
  ['‘Geweldig’, vindt Jan Peeters.', ['‘Geweldig’ Jan Peeters']],
  ['‘Rustig blijven’, sust ingenieur Femke Maes.', ['‘Rustig blijven’ Femke Maes']],
  ['‘Alles viel stil’, vertelt zijn vrouw, Griet Maes.', ['‘Alles viel stil’ Griet Maes']],
  ['‘We wachten af’, zegt FNV-bestuurder An Claes.', ['‘We wachten af’ An Claes']],
  ['‘We wachten af’, zeggen bewoners Deltaveer.', ['‘We wachten af’ -']],
  ['‘We wachten af’, zo zegt Jan Peeters.', ['‘We wachten af’ Jan Peeters']],
  ['‘We wachten af’, zegt voorzitter Jan Peeters tegen An Claes.', ['‘We wachten af’ Jan Peeters']],
  ['‘Het is genoeg geweest’, klinkt het.', ['‘Het is genoeg geweest’ -']],
  // The clause before.
  ['Jan Peeters zegt: ‘Het water stijgt snel.’', ['‘Het water stijgt snel.’ Jan Peeters']],
  ['Jan Peeters: ‘Het water stijgt snel.’', ['‘Het water stijgt snel.’ Jan Peeters']],
  ['Toen zei Jan Peeters: ‘Wij komen niet.’', ['‘Wij komen niet.’ Jan Peeters']],
  ['Volgens Jan Peeters is dat ‘een heel slecht idee’.', ['‘een heel slecht idee’ Jan Peeters']],
  ['Jan Peeters noemt de uitslag ‘een harde les’.', ['‘een harde les’ Jan Peeters']],
  ['Jan Peeters waarschuwde dat de dijk ‘elk moment kan breken’.', ['‘elk moment kan breken’ Jan Peeters']],
  // Split quotations.
  [
    '‘Het water’, zegt Jan Peeters, ‘stijgt nu heel snel.’',
    ['‘Het water’ Jan Peeters', '‘stijgt nu heel snel.’ Jan Peeters'],
  ],
  [
    '‘Wij komen’, zei An Claes, ‘en wij blijven hier.’ ‘Dat zien we nog’, zei Jan Peeters.',
    ['‘Wij komen’ An Claes', '‘en wij blijven hier.’ An Claes', '‘Dat zien we nog’ Jan Peeters'],
  ],
  // Quotations that go on.
  [
    '‘Het water stijgt’, zegt Jan Peeters. ‘Wij blijven thuis.’',
    ['‘Het water stijgt’ Jan Peeters', '‘Wij blijven thuis.’ Jan Peeters'],
  ],
  [
    '‘Het water stijgt’, zegt Jan Peeters. De pompen draaien. ‘Wij blijven thuis.’',
    ['‘Het water stijgt’ Jan Peeters', '‘Wij blijven thuis.’ Jan Peeters'],
  ],
  [
    '‘Het water stijgt.’ ‘Wij blijven thuis’, zegt Jan Peeters.',
    ['‘Het water stijgt.’ Jan Peeters', '‘Wij blijven thuis’ Jan Peeters'],
  ],
  [
    '‘Het water stijgt. Wij blijven thuis. Iedereen slaapt boven’, zegt Jan Peeters.',
    ['‘Het water stijgt. Wij blijven thuis. Iedereen slaapt boven’ Jan Peeters'],
  ],
  ['An Claes is moe. ‘Ik heb al drie dagen niet geslapen.’', ['‘Ik heb al drie dagen niet geslapen.’ An Claes']],
  // Pronouns and functions.
  ['An Claes bleef kalm. ‘Het komt wel goed’, zei ze.', ['‘Het komt wel goed’ An Claes']],
  [
    '‘Het water stijgt’, zegt Jan Peeters. Buiten regent het. ‘Wij blijven’, zegt hij.',
    ['‘Het water stijgt’ Jan Peeters', '‘Wij blijven’ Jan Peeters'],
  ],
  ['An Claes sprak met de broer van Jan Peeters. ‘Het komt wel goed’, zei ze.', ['‘Het komt wel goed’ An Claes']],
  ['Minister Jan Peeters kwam met An Claes. ‘Dit was nodig’, aldus de minister.', ['‘Dit was nodig’ Jan Peeters']],
  [
    'Dmitri Peskov, woordvoerder van het Kremlin, zag An Claes. ‘Dat is onzin’, aldus de woordvoerder.',
    ['‘Dat is onzin’ Dmitri Peskov'],
  ],
  ['Zij zei: ‘Dat is helemaal niet waar.’', ['‘Dat is helemaal niet waar.’ -']],
  ['‘Misdaad mag niet lonen’, voegt hij toe.', ['‘Misdaad mag niet lonen’ -']],
  // Organisations speak too.
  ['‘De brug is veilig’, aldus de NAVO.', ['‘De brug is veilig’ NAVO']],
  ['‘Wij onderzoeken de zaak’, meldt de VRT.', ['‘Wij onderzoeken de zaak’ VRT']],
  // A new sentence behind a quotation says nothing of it.
  ['‘Wij blijven thuis.’ An Claes vindt dat niet verstandig.', ['‘Wij blijven thuis.’ -']],
  // Names and titles.
  ['De operatie ‘Spring Shield’ is begonnen.', []],
  ['De roman ‘de lange weg naar huis’ is uit.', []],
  ['Het schilderij “De jongen met de lamp” hangt in Gent.', []],
  ['Zij schilderde “De man met de hoed” en “De vrouw met de hond”.', []],
  ['Jan Peeters gaf de actie een naam mee: “Lenteschild”.', []],
];

for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text), expected));

test('a text in no known language has quotations, but nobody speaks', () => {
  assert.deepEqual(read('“Something was said here.”', neutral), ['“Something was said here.” -']);
});
