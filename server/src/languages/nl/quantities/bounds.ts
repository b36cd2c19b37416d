/** Dutch words that say how a number is meant: `meer dan`, `zeker`, `bijna`, `naar schatting`. */
import type { Bound, BoundPhrase } from '../../quantity-grammar.ts';
import { lines, wordSet } from '../word-list.ts';

/**
 * After these, earlier in the sentence, `tot` gives the outcome and no upper bound: `opgelopen tot 31`, `veroordeeld
 * tot 20.000 euro`.
 */
const CHANGES = wordSet(`
  stijgt stijgen steeg stegen gestegen daalt dalen daalde daalden gedaald zakt zakken zakte zakten gezakt
  loopt lopen liep liepen opgelopen teruggelopen oploopt oplopen opliep groeit groeien groeide groeiden gegroeid
  groeit aangegroeid uitgegroeid zwelt zwol gezwollen aangezwollen stopt
  verhoogt verhoogd verhoogde verhogen verlaagt verlaagd verlaagde verlagen verminderd verminderen verminderde
  verdubbeld verdubbelt teruggebracht terugbrengen bracht brengt brengen gebracht beperkt beperkte beperken
  uitgebreid uitbreiden breidt breidde veroordeeld veroordeelt veroordeelde veroordelen veroordeeldt
  herleid herleidt herleiden gekomen kwam komt komen kwamen bijgesteld bijstellen gereduceerd reduceert reduceren
  valt viel gevallen klimt klom geklommen opgetrokken optrekken trekt trok uitkomt behoort behoren
  opgeschroefd teruggeschroefd afgenomen toegenomen neemt nam teruggedrongen terugdringen duurt duurde van
`);

/** `bound: phrase, phrase …`; behind `|` a condition. */
const BEFORE = `
  about: ongeveer, circa, ca, ca ., zo'n, pakweg, grofweg, zowat, plusminus, naar schatting, rond de, rondom de, rond | round,
    om en nabij, om en nabij de, om en bij, om en bij de, een stuk of, een geschatte, geschatte, naar verluidt ongeveer,
    nagenoeg ongeveer, omstreeks | round, vermoedelijk ongeveer, bij benadering, ±, ~
  nearly: bijna, haast, vrijwel, nagenoeg, een kleine, krap, krap een, net geen, tegen de | round, schier, amper geen
  more-than: meer dan, ruim, ruim een, dik, een dikke, een ruime, een goede, iets meer dan, veel meer dan, boven de | measured,
    over de | round, maar liefst meer dan, royaal, hoger dan | measured, langer dan | measured,
    groter dan | measured, zwaarder dan | measured, harder dan | measured, sneller dan | measured, >
  at-least: zeker, minstens, ten minste, tenminste, minimaal, op zijn minst, op z'n minst, minimum, vanaf | measured,
    een minimum van, niet minder dan, allerminst
  less-than: minder dan, nog geen, iets minder dan, veel minder dan, onder de | measured, lager dan | measured,
    nog niet, kleiner dan | measured, korter dan | measured, <
  at-most: hooguit, hoogstens, maximaal, maximum, ten hoogste, op zijn hoogst, op z'n hoogst, niet meer dan, tot wel,
    tot maximaal, een maximum van, tot | unless measured, tot | unless round
`;

const BEHIND = `
  at-least: of meer, of nog meer, en meer
  at-most: of minder
  about: of zo, ongeveer
`;

export const boundsBefore = tableOf(BEFORE, (phrase) => phrase.words.at(-1));
export const boundsBehind = tableOf(BEHIND, (phrase) => phrase.words[0]);

function tableOf(
  source: string,
  key: (phrase: BoundPhrase) => string | undefined,
): ReadonlyMap<string, readonly BoundPhrase[]> {
  const table = new Map<string, BoundPhrase[]>();
  let bound = 'exact' as Bound;
  for (const line of lines(source)) {
    const named = /^([a-z-]+): (.*)$/.exec(line);
    if (named) bound = named[1] as Bound;
    for (const entry of (named?.[2] ?? line).split(',')) {
      const [phrase = '', condition] = entry.split('|').map((part) => part.trim());
      if (phrase === '') continue;
      const made: BoundPhrase = { words: phrase.split(' '), bound, ...conditionOf(condition) };
      const last = key(made) ?? '';
      table.set(last, [...(table.get(last) ?? []), made]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function conditionOf(condition = ''): Partial<BoundPhrase> {
  const parts = condition.split(' ');
  const only = parts.find((part): part is 'round' | 'measured' => part === 'round' || part === 'measured');
  return { ...(only && { only }), ...(parts.includes('unless') && { unless: CHANGES }) };
}
