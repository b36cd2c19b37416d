import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tokenize } from '../../server/src/document/tokens.ts';
import { openDutchGrammar } from '../../server/src/languages/nl/grammar/check.ts';
import { openDutchSyntax } from '../../server/src/languages/nl/pos/syntax.ts';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`server/models/nl.${name}.bin`));
const resources = { pos: file('pos'), lemma: file('lemma'), grammar: file('grammar') };
const WORDS = new Set('politie kerk boek post bos'.split(' '));
const grammar = openDutchGrammar(resources, openDutchSyntax(resources), (word) => WORDS.has(word));

/** The text with each slip as `[found>replacement]`. */
function marked(text: string): string {
  const slips = grammar?.check(text, tokenize(text), [{ start: 0, end: text.length }]) ?? [];
  return slips.reduceRight(
    (out, { start, end, replacement }) =>
      `${out.slice(0, start)}[${text.slice(start, end)}>${replacement}]${out.slice(end)}`,
    text,
  );
}

const BAD = [
  'De uitleg van de gids was [onduidelijke>onduidelijk].',
  'Dat is [belangrijke>belangrijk] omdat de brug dicht gaat.',
  'De akker werd te [natte>nat] om op te lopen.',
  '[De>Het] oude kasteel staat in de steigers.',
  'Hij liep langs [de>het] kantoor.',
  '[Deze>Dit] vliegtuig vertrekt te laat.',
  'De brief lag op [het>de] tafel.',
  'Bij [het>de] rechtbank begon de zitting.',
  'De dader vluchtte uit [de>het] politiebureau.',
  'Dat [meld>meldt] de dijkgraaf vrijdag.',
  'De gemeente [betaald>betaalt] de herstelling.',
  '[Het>De] stad Kortrijk vreest verkeer.',
  'Hij werkt bij [de>het] ministerie Defensie.',
  'De prijs stijgt, maar dat [word>wordt] hersteld.',
  'Bij de botsing raakten twee pijlers [beschadigt>beschadigd].',
  'Hij [word>wordt] morgen tachtig.',
  'Hij [behoud>behoudt] de zetel in de raad.',
  'De raad zwijgt, want dat [voorbehoud>voorbehoudt] zich niemand.',
  'Als ik [wordt>word] gebeld, kom ik.',
  '[Wordt>Word] jij ook lid?',
  '“Je [word>wordt] er moe van”, zei de schaatser.',
  '[Het>De] vergadering in Assen duurde lang.',
  'De wethouder [vind>vindt] het plan te duur.',
  'Haar advocaat, Els Claes, [vind>vindt] het plan te duur.',
  'Premier Jansen [vind>vindt] het plan te duur.',
  'De boete is door de rechter [bepaalt>bepaald].',
  'Omdat de werkzaamheden nauwelijks [vorderde>], sloot de winkel.',
];

const GOOD = [
  '“Ik vind het verschrikkelijk”, zegt de bakker.',
  'Morgen, zegt de bakker, vind ik wel een oplossing.',
  'Zij is Nederlandse van geboorte.',
  'Hij is verdachte in een andere zaak.',
  'De straat is een rustige.',
  'Het zijn goede, oude bekenden.',
  'Het regent en het onweer trekt over.',
  'De water- en gasleiding is vernieuwd.',
  'Dat kost het team de titel.',
  'Morgen word je gebeld, en dan vind ik het goed.',
  'In de kelder vind je de oude boeken.',
  'Hij reed naar huis en nam afscheid.',
  'Wie ziek is herstelt.',
  'Wat er is gebeurt elk jaar opnieuw.',
  'De man werd vermoord, en de buurman vermoedt waarom.',
  'Aan het rad van de molen wordt gewerkt.',
  'Het huis dat de kinderen kochten, staat leeg.',
  'De leden is gevraagd om te wachten.',
  'Het behoud van de school is zeker.',
  'Dat voorbehoud maakte de raad vorig jaar al.',
  'Wie zand koopt, zag het verraad niet.',
];

describe('Dutch grammar', () => {
  for (const expected of BAD) {
    const text = expected.replace(/\[([^>]*)>[^\]]*\]/g, '$1');
    it(expected, () => assert.equal(marked(text), expected));
    const right = expected.replace(/\[[^>]*>([^\]]+)\]/g, '$1');
    if (!right.includes('[')) it(`says nothing of: ${right}`, () => assert.equal(marked(right), right));
  }
  for (const text of GOOD) it(`says nothing of: ${text}`, () => assert.equal(marked(text), text));
  it('takes any text', () => {
    for (const text of ['', 'de', 'is', 'hij word '.repeat(5000), '\ud800 de \udc00'])
      assert.equal(typeof marked(text), 'string');
  });
  it('is absent without its tables', () =>
    assert.equal(
      openDutchGrammar({}, undefined, () => false),
      undefined,
    ));
});
