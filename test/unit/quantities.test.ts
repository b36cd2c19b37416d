/** Quantities, number words, plurals and ages, on sentences of our own. The pack runs without its word list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { namesOf } from '../../server/src/analysis/mentions.ts';
import { quantityAt } from '../../server/src/analysis/quantities/columns.ts';
import { figureValue } from '../../server/src/analysis/quantities/numbers.ts';
import { type Quantity, quantitiesOf } from '../../server/src/analysis/quantities/quantities.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import { realPacks } from '../support/packs.ts';

const pack = dutch({});

function read(text: string, using = pack): { quantities: Quantity[]; said: string[]; ages: string[] } {
  const facts = analyze(parseArticle(text, using), using);
  const quantities = Array.from({ length: facts.quantities.count }, (_, i) =>
    quantityAt(facts.quantities, i, (word) => facts.quantityWords[word] ?? ''),
  );
  return {
    quantities,
    said: quantities.map((q) => `${text.slice(q.start, q.end)}: ${q.value} ${q.bound} ${q.unit}`),
    ages: facts.ages.map(({ name, age }) => `${facts.names[name]} ${age}`),
  };
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Zes Syrische soldaten kwamen om.', ['Zes Syrische soldaten: 6 exact soldaat']],
  ['Er vielen zeker 59 doden.', ['zeker 59 doden: 59 at-least dode']],
  ['Meer dan dertig Turkse militairen zijn gedood.', ['Meer dan dertig Turkse militairen: 30 more-than militair']],
  ['Bijna een miljoen mensen vluchtten.', ['Bijna een miljoen mensen: 1000000 nearly mens']],
  ['Ongeveer 700.000 Syriërs zijn gevlucht.', ['Ongeveer 700.000 Syriërs: 700000 about Syriër']],
  ['Er zijn nog geen 40 tanks.', ['nog geen 40 tanks: 40 less-than tank']],
  ['Hooguit vijf bussen reden.', ['Hooguit vijf bussen: 5 at-most bus']],
  ['Niet meer dan 20 vliegtuigen stegen op.', ['Niet meer dan 20 vliegtuigen: 20 at-most vliegtuig']],
  ['De schade bedraagt 1,8 miljoen euro.', ['1,8 miljoen euro: 1800000 exact euro']],
  ['Hij betaalde € 2.400 en $ 1,5 miljard.', ['€ 2.400: 2400 exact euro', '$ 1,5 miljard: 1500000000 exact dollar']],
  ['De prijs steeg met 1.8 procent of 99 dollar.', ['1.8 procent: 1.8 exact procent', '99 dollar: 99 exact dollar']],
  ['Ruim 30% stemde tegen.', ['Ruim 30%: 30 more-than procent']],
  ['De snelheid was 28 kilometer per uur.', ['28 kilometer: 28 exact kilometer']],
  ['Er zit een gat van anderhalve meter in.', ['anderhalve meter: 1.5 exact meter']],
  ['Twee en een half miljoen burgers stemden.', ['Twee en een half miljoen burgers: 2500000 exact burger']],
  ['Er stonden twintig of meer agenten.', ['twintig of meer agenten: 20 at-least agent']],
  ['Er kwamen zo’n 250 à 300 jongeren.', ['zo’n 250 à 300 jongeren: 250 about jongere']],
  ['Tussen de 20 en 30 betogers bleven.', ['Tussen de 20 en 30 betogers: 20 at-least betoger']],
  ['Een twintigtal huizen brandde af.', ['Een twintigtal huizen: 20 about huis']],
  ['Twee van de drie gestolen doeken zijn terug.', ['drie gestolen doeken: 3 exact doek']],
  ['Elf van de twintig loodsen staan leeg.', ['Elf van de twintig loodsen: 11 exact loods']],
  ['Zij wonnen drie van de laatste vijf races.', ['drie van de laatste vijf races: 3 exact race']],
  ['In 40 van de meer dan 90 dorpen is gas.', ['40 van de meer dan 90 dorpen: 40 exact dorp']],
  [
    'De huur bedraagt 12.000 naira of drie miljoen rupiah.',
    ['12.000 naira: 12000 exact naira', 'drie miljoen rupiah: 3000000 exact rupiah'],
  ],
  ['Er viel 3 tot 8 millimeter.', ['3 tot 8 millimeter: 3 at-least millimeter']],
  ['Het aantal steeg tot 35 gewonden.', ['35 gewonden: 35 exact gewonde']],
  ['Er is korting tot 50 procent.', ['tot 50 procent: 50 at-most procent']],
  [
    'Er vielen 21,000 doden en 700 000 mensen werden dakloos.',
    ['21,000 doden: 21000 exact dode', '700 000 mensen: 700000 exact mens'],
  ],
  [
    'Eén dode en drie zwaargewonden bij brand in de haven',
    ['Eén dode: 1 exact dode', 'drie zwaargewonden: 3 exact zwaargewonde'],
  ],
];

for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text).said, expected));

const without = [
  'Het aantal is opgelopen tot 31. Acht raakten gewond, twee ernstig.',
  'De twee bewoners en de eerste drie huizen bleven ongedeerd.',
  'Tientallen doden en duizenden vluchtelingen, een paar honderd mensen dakloos.',
  'Na zes uur en twee weken, in 2018, op 5 maart om 9.30 uur.',
  'Zij haalde 512 stemmen meer dan haar rivaal en 30 zetels minder dan gehoopt.',
  'Een op de tien kinderen en drie op vier Belgen.',
  'Artikel 7, groep 8 leerlingen, de M4 en de E40.',
  'Zij wonnen met 3-1. Bel 0800 12 34.',
  'In 2018 soldaten sturen mocht niet.',
  'Het gebeurt twee keer per 100.000 inwoners.',
];

for (const text of without) test(`no quantity: ${text}`, () => assert.deepEqual(read(text).said, []));

test('a share behind the name of a product is no part of the name', async () => {
  const [real = pack] = await realPacks();
  const after = (text: string): string[] => read(text, real).said;
  assert.deepEqual(after('Maandag verloor de Japanse Nikkei 2,3 procent.'), ['2,3 procent: 2.3 exact procent']);
  assert.deepEqual(after('De verkoop van de iPhone steeg 12 procent.'), ['12 procent: 12 exact procent']);
  assert.deepEqual(after('De winkel verkocht iPhone 4 toestellen.'), []);
});

test('the upper end of a range is kept', () => {
  const [rain] = read('Er viel 3 tot 8 millimeter.').quantities;
  assert.deepEqual([rain?.value, rain?.upper], [3, 8]);
});

test('says whose they are and what happened', () => {
  const [planes, dead] = read(
    'Turkije haalde twee Syrische vliegtuigen neer. Bij de aanval vielen 30 doden.',
  ).quantities;
  assert.equal(planes?.origin, 'Syrië');
  assert.deepEqual([planes?.predicate, planes?.verb], ['shot-down', 'neerhalen']);
  assert.equal(dead?.predicate, 'killed');
});

test('a count in the title of the header counts too', () => {
  const text = 'title: Drie schilderijen gestolen\n\nDe dieven zijn weg uit het museum.\n';
  assert.deepEqual(read(text).said, ['Drie schilderijen: 3 exact schilderij']);
});

test('ages are no quantities', () => {
  const { said, ages } = read('Mohammed El Idrissi (11) sprak met de 46-jarige verpleegkundige Hanne Bos.');
  assert.deepEqual(said, []);
  assert.deepEqual(ages, ['Mohammed El Idrissi 11', 'Hanne Bos 46']);
});

test('plurals lead to their singular', () => {
  const singulars =
    'soldaten soldaat, mannen man, huizen huis, brieven brief, schepen schip, raadsleden raadslid, kinderen kind,' +
    " foto's foto, knieën knie, eenheden eenheid, gewonden gewonde, opvarenden opvarende, minderjarigen minderjarige," +
    ' brandweerlieden brandweerman, bakkers bakker, schilderijen schilderij, motoren motor, musea museum';
  for (const pair of singulars.split(', ')) {
    const [plural = '', singular] = pair.split(' ');
    assert.equal(
      pack.quantities.noun(plural, () => undefined),
      singular,
    );
  }
});

test('figures with the separators of Dutch and of others', () => {
  const values: readonly (readonly [string, number | undefined])[] = [
    ['700.000', 700_000],
    ['2,5', 2.5],
    ['1.8', 1.8],
    ['1,234,567', 1_234_567],
    ['1.234,5', 1234.5],
    ['14.210', 14_210],
    ['0.15', 0.15],
    ['02', undefined],
    ['9:30', undefined],
    ['2-1', undefined],
  ];
  for (const [text, value] of values) assert.equal(figureValue(text, ','), value, text);
});

test('a number behind a name counts what follows it', async () => {
  const [real = pack] = await realPacks();
  assert.deepEqual(read('Volgens hem vraagt de groep Nachtraaf 3,5 miljoen euro losgeld.', real).said, [
    '3,5 miljoen euro: 3500000 exact euro',
  ]);
});

test('the learnt base form of plurals that look like those of other nouns', async () => {
  const [real = pack] = await realPacks();
  const units = ['Drie intellectuelen spraken.', 'Twee linialen lagen er.', 'Er zaten 40 maden in.'].flatMap((text) =>
    read(text, real).quantities.map(({ unit }) => unit),
  );
  assert.deepEqual(units, ['intellectueel', 'liniaal', 'made']);
});

test('the neutral pack finds none', () => assert.deepEqual(read('Zes soldaten.', neutral).said, []));

test('a long line of numbers is read', () => {
  for (const piece of ['12 ', 'een miljoen ', 'twee grote ', '5 tot ', 'meer dan 20 oude, ']) {
    const article = parseArticle(piece.repeat(20_000), pack);
    const { mentions } = namesOf(article, pack);
    assert.deepEqual(quantitiesOf(article, pack, mentions), []);
  }
});
