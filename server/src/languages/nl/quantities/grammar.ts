/** Dutch numbers and counted things: puts the tables of this folder together for analysis/quantities. */
import type { SpellingVerdict } from '../../pack.ts';
import type { QuantityGrammar } from '../../quantity-grammar.ts';
import { closedClass } from '../function-words.ts';
import { wordSet } from '../word-list.ts';
import { boundsBefore, boundsBehind } from './bounds.ts';
import { CARDINAL_STARTS, cardinal } from './cardinals.ts';
import { isModifier } from './modifiers.ts';
import { nounOf } from './nouns.ts';
import { nounPredicate, verb } from './predicates.ts';
import { unit } from './units.ts';

/** `verdict`: of the word list, `lemmatiser`: base forms of plural nouns, where there is one. */
export function dutchQuantities(
  verdict?: (word: string) => SpellingVerdict,
  lemmatiser?: (plural: string) => string,
): QuantityGrammar {
  return {
    starts: CARDINAL_STARTS,
    cardinal,
    roundNumber,
    scales: new Map([
      ['honderd', 100],
      ['duizend', 1000],
      ['miljoen', 1e6],
      ['mln', 1e6],
      ['miljard', 1e9],
      ['mld', 1e9],
      ['mrd', 1e9],
      ['biljoen', 1e12],
      ['biljard', 1e15],
      ['dozijn', 12],
    ]),
    one: wordSet('een één'),
    half: wordSet('half halve'),
    decimal: ',',
    and: wordSet('en'),
    rangeWords: wordSet('tot à a of - – t/m'),
    rangeOpeners: wordSet('tussen'),
    changeOpeners: wordSet('van'),
    boundsBefore,
    boundsBehind,
    infinitive: wordSet('te'),
    definite: wordSet('elke iedere de die deze dezelfde beide onze ons mijn jullie jouw alle alledrie'),
    ranks: wordSet(
      'eerste tweede derde laatste volgende vorige andere overige resterende afgelopen komende zelfde beste voornaamste',
    ),
    partitive: wordSet('van'),
    shareWords: wordSet('op'),
    rateWords: wordSet('per'),
    labels: wordSet(`
      artikel artikelen art paragraaf hoofdstuk nummer nr nrs no pagina bladzijde blz p kamer kamers zaal groep klas
      lijn bus tram trein vlucht spoor perron route snelweg uitrit afrit zone zaak versie deel aflevering seizoen fase
      categorie niveau graad etappe rit speeldag ronde kilometerpaal verdieping postbus rugnummer nummers poule finale
      stand psalm lid wet windkracht schaal level top formule boeing airbus gate pier poort blok vak bijlage figuur tabel
      zender kanaal radio canvas maat model type serie studio
    `),
    yearWords: wordSet(`
      in sinds sedert vanaf tot eind begin medio midden half rond uit van na voor tegen anno jaar zomer winter lente
      herfst voorjaar najaar seizoen en of – - / tijdens t/m mei
    `),
    vague: wordSet('paar enkele aantal vele veel hoeveel zoveel jaren'),
    adverb,
    placeAdjective: (word) => /^\p{Lu}\p{L}+(?:se|sche)$/u.test(word),
    stops: closedClass,
    unit,
    noun: nounOf(verdict, lemmatiser),
    modifier: isModifier,
    verb,
    nounPredicate,
    ageWord,
    ageUnits: wordSet('jaar', 'j'),
  };
}

/** `twintigtal`, `honderdtal`. */
const roundNumber = (word: string): number | undefined =>
  word.length > 6 && word.endsWith('tal') ? cardinal(word.slice(0, -3)) : undefined;

const ADVERBS = wordSet(`
  zeer erg heel zwaar licht ernstig volledig deels extra eerder pas net recent politiek militair economisch sociaal
  relatief nogal bijzonder buitengewoon uiterst vrij half dodelijk nieuw onlangs ooit hoog laag goed slecht
  breed grof klein groot jong oud nauw dicht afzonderlijk wereldwijd internationaal ingrijpend min meer
  openlijk ruim sterk totaal verder vermoedelijk waarschijnlijk mogelijk onder zogeheten zogenaamd zogenoemd
`);

/** Listed, or by its ending: `internationaal`, `ogenschijnlijk`. */
const adverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 5 && /(?:lijk|eel|aal|ief|isch|end|air|baar)$/.test(word));

/** `46-jarige`, `zestienjarige`, `46-jarigen`. */
function ageWord(word: string): number | undefined {
  const front = /^(.+?)-?jarigen?$/.exec(word)?.[1];
  if (front === undefined || front.length > 20) return undefined;
  return /^\d{1,3}$/.test(front) ? Number(front) : cardinal(front);
}
