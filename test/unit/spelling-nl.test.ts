/** Dutch spelling: patterns on a small dictionary made by the same builder as the real one, and the real one itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords } from '../../server/src/languages/lexicon/format.ts';
import { openDutchSpelling } from '../../server/src/languages/nl/spelling.ts';
import { buildDictionary } from '../../tools/dictionary/build.ts';
import { collectDutch } from '../../tools/dictionary/dutch.ts';
import { expand, readAffixes, readEntries } from '../../tools/dictionary/hunspell.ts';
import { countParts } from '../../tools/dictionary/parts.ts';

const AFFIXES = readAffixes(`FLAG long
SFX Zb Y 2
SFX Zb 0 en/CaCb [^e] ts:NN2
SFX Zb 0 en-/CaCb [^e] ts:NN2
SFX Ch Y 1
SFX Ch 0 s/CaCbCx .
SFX Al Y 1
SFX Al od de ood
SFX Ad Y 1
SFX Ad 0 st/A0 [^s]
PFX A0 Y 1
PFX A0 0 aller .
PFX Pb Y 1
PFX Pb 0 aan .
SFX V3 Y 1
SFX V3 0 t .`);

const formsOf = (stem: string, ...flags: string[]) =>
  expand({ stem, flags }, AFFIXES)
    .map(({ form }) => form)
    .sort();

test('affixes: conditions, stripping, cross products, flags on affixes', () => {
  assert.deepEqual(formsOf('boek', 'Zb'), ['boek', 'boeken', 'boeken-']);
  assert.deepEqual(formsOf('rood', 'Al'), ['rode', 'rood']);
  assert.deepEqual(formsOf('groot', 'Al'), ['groot']);
  assert.deepEqual(formsOf('zoek', 'V3', 'Pb'), ['aanzoek', 'aanzoekt', 'zoek', 'zoekt']);
  assert.deepEqual(formsOf('mooi', 'Ad'), ['allermooist', 'mooi', 'mooist']);
});

test('entries: flags behind a slash, slashes in words, the count in the first line', () => {
  assert.deepEqual(readEntries('3\nboek/ZbCh\nkm\\/h/Kc\nja\n'), [
    { stem: 'boek', flags: ['Zb', 'Ch'] },
    { stem: 'km/h', flags: ['Kc'] },
    { stem: 'ja', flags: [] },
  ]);
  assert.throws(() => readAffixes('SFX A Y 1'), /FLAG long/);
});

test('parts: a compound counts for its most frequent reading', () => {
  const words = new Set(['beurs', 'handel', 'beur', 'graan', 'shandel', 'wapen']);
  const parts = countParts(['beurshandel', 'graanhandel', 'wapenhandel'], words, words, {
    minModifier: 3,
    minHead: 3,
    links: ['s'],
  });
  assert.equal(parts.heads.get('handel'), 3);
  assert.equal(parts.heads.get('shandel'), undefined);
  assert.equal(parts.modifiers.get('beurs'), 1);
});

test('the builder keeps linked forms and forbidden words apart from listed ones', () => {
  const source = '6\nverklaring/ZbChCc\nboek/ZbCcCaCb\nkunnen\nlĳst/CcZb\nboeklĳst/Fw\nnegatief/NS\n';
  const entries = new Map(collectDutch(readEntries(source), AFFIXES).map((entry) => [entry.word, entry]));
  assert.deepEqual(entries.get('verklarings')?.listed, false);
  assert.equal(entries.get('verklarings')?.modifier, 2);
  assert.equal(entries.get('verklaringen')?.head, 2);
  assert.equal(entries.get('boeken-'), undefined);
  assert.equal(entries.get('lijst')?.listed, true);
  assert.equal(entries.get('boeklijst')?.forbidden, true);
  assert.equal(entries.get('negatief')?.quiet, true);
});

const SMALL = `12
jaar/Cc
huis/Cc
steken
verlagend
koorts/Ca
permanent
gereageerd
fusioneerde
sensationeel
informatie/Cc
Ankara
uit`;
const spelling = openDutchSpelling(packWords(collectDutch(readEntries(SMALL), AFFIXES)), (word) => word === 'Erdogan');

test('numbers, measures, numerals and references', () => {
  const right =
    '1.500 2,5 20ste 15e 100% 09u41 100-jarige 80-plusser 25-jarig km/u 4x4 E19 G20 F-16 MH17 U.S. o.l.v. vierde' +
    ' eenentwintigste vijfhonderd tachtigjarige tweeëntwintig honderdduizend drieduizendvierhonderd bijv bv d.w.z';
  for (const word of right.split(' ')) assert.notEqual(spelling.verdict(word), 'unknown', word);
  for (const word of '20sste eenentwintgste tachtigjarege twintigtig'.split(' ')) {
    assert.equal(spelling.verdict(word), 'unknown', word);
  }
});

test('regular derivations of right words', () => {
  const right =
    'uitsteken koortsverlagende permanentheid gereageerde fusioneerden sensationeelste desinformatie Ankara’s Erdogans';
  for (const word of right.split(' ')) {
    const expected = word === 'desinformatie' ? 'unknown' : 'plausible';
    assert.equal(spelling.verdict(word), expected, word);
  }
  for (const word of ['herxsteken', 'permanetheid', 'Erdogens', 'uitstken']) {
    assert.equal(spelling.verdict(word), 'unknown', word);
  }
});

test('very long words are answered without a search', () => {
  for (const piece of ['e', '1.', 'ge', 'vijf', 'd-', 'a/', 'honderd', 'V.']) {
    const long = piece.repeat(50_000 / piece.length);
    assert.equal(typeof spelling.verdict(long), 'string');
    assert.deepEqual(spelling.suggest(long, 5), []);
  }
});

const REAL = buildDictionary();

test('the real dictionary: everyday compounds pass, slips do not', () => {
  const dutch = openDutchSpelling(REAL);
  const right =
    'staakt-het-vuren luchtaanvallen elitetroepen gevechtsvliegtuigen rebellencoalitie regeringstroepen vuurgevechten' +
    ' de-escalatiezone mensenrechten burgeroorlog vluchtelingenkamp verzekeringsmaatschappij één vóór foto’s baby’s' +
    ' oud-minister ex-president politieagenten hulpgoederen ontwikkelingslanden IJsland zo’n ’s';
  for (const word of right.split(' ')) assert.notEqual(dutch.verdict(word), 'unknown', word);
  const wrong: readonly [string, string][] = [
    ['hulpverlenners', 'hulpverleners'],
    ['Islamitsche', 'Islamitische'],
    ['beveilgingscamera’s', 'beveiligingscamera’s'],
    ['gemeenterraad', 'gemeenteraad'],
    ['kanditatuur', 'kandidatuur'],
    ['politie-agenten', 'politieagenten'],
    ['melpkroductie', 'melkproductie'],
    ['patienten', 'patiënten'],
  ];
  for (const [word, fix] of wrong) {
    assert.equal(dutch.verdict(word), 'unknown', word);
    assert.equal(dutch.suggest(word, 5)[0]?.word, fix);
  }
  assert.ok(dutch.suggest('ontwapingen', 5).some(({ word }) => word === 'ontwapening'));
});

test('the real dictionary: a slip that reads as a compound is still a slip', () => {
  const dutch = openDutchSpelling(REAL);
  const slips: readonly [string, string][] = [
    ['burgermeester', 'burgemeester'],
    ['aangevalleen', 'aangevallen'],
    ['veerloopt', 'verloopt'],
    ['hoogstee', 'hoogste'],
    ['weedstrijd', 'wedstrijd'],
    ['gezonheid', 'gezondheid'],
    ['toenrooi', 'toernooi'],
    ['ministeriele', 'ministeriële'],
  ];
  for (const [word, fix] of slips) {
    assert.equal(dutch.verdict(word), 'unknown', word);
    assert.equal(dutch.suggest(word, 5)[0]?.word, fix);
  }
  // Compounds in no list, beside listed words: other parts, a linking letter, a hyphen, another form, a capital.
  const right =
    'plaatsnaam vrijspraak leesboek handelsstad feesttent doodstraf voedingsstoffen oudbestuurslid keerzijde merendeel' +
    ' langebaan wetstraat hoofddoel springnummers kaartspel glasvezel';
  for (const word of right.split(' ')) assert.notEqual(dutch.verdict(word), 'unknown', word);
});

test('the real dictionary: words around a name, units and abbreviations are no misspellings', () => {
  const dutch = openDutchSpelling(REAL, (name) => ['Assad', 'Sochi', 'Trump', 'Brexit'].includes(name));
  const right = 'anti-Assad-rebellen Sochi-overeenkomst Trump-kamp post-Brexit-onderhandelingen kWh o.a. ca. incl.';
  for (const word of right.split(' ')) assert.notEqual(dutch.verdict(word), 'unknown', word);
});

test('building the dictionary twice gives the same bytes', () => {
  assert.deepEqual(buildDictionary(), REAL);
});
