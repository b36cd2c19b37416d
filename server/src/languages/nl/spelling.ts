/**
 * Dutch spelling: what the word list cannot hold. Linking elements are not here: the list has first parts with theirs
 * (`verzekerings`), counted in the compounds of the dictionary.
 */
import { capitalised } from '../../base/fold.ts';
import type { CompoundRules } from '../lexicon/compounds.ts';
import { type LexiconOptions, openLexicon } from '../lexicon/lexicon.ts';
import type { EditCosts } from '../lexicon/search.ts';
import type { SlipRules } from '../lexicon/slips.ts';
import type { Spelling } from '../pack.ts';

/**
 * Opens `nl.words.bin`. `isKnownName` says whether a word is a name for other reasons than the list: asked for the parts
 * of hyphenated words (`anti-Assad-rebellen`) and before endings (`Erdogans`), never for the word as it stands.
 */
export function openDutchSpelling(bytes: Uint8Array, isKnownName: (word: string) => boolean = () => false): Spelling {
  const lexicon = openLexicon(bytes, { ...DUTCH, isName: isKnownName });
  return {
    ...lexicon,
    verdict(word) {
      const verdict = lexicon.verdict(word);
      // `gewaarschuwt` is no compound of `gewaar` and `schuwt`.
      const isSlip = verdict === 'plausible' && PARTICIPLE_T.test(word) && lexicon.verdict(withD(word)) === 'known';
      return isSlip ? 'unknown' : verdict;
    },
  };
}

const PARTICIPLE_T = /ge\p{Ll}{4,}[^dt]t$/u;
const withD = (word: string): string => `${word.slice(0, -1)}d`;

/** By letters: 3, 4, 5, more. A short weak part goes only with one strong part that is longer. */
const PRICES = { strong: [1.7, 1.2, 1.05, 1], weak: [3.5, 2.2, 2, 1.5] };

const COMPOUNDS: CompoundRules = {
  minPart: 3,
  limit: 4.6,
  price: (strength, letters) => {
    const prices = strength === 2 ? PRICES.strong : PRICES.weak;
    return prices[Math.min(letters, 6) - 3] ?? Number.POSITIVE_INFINITY;
  },
  mayMeet: (left, right) => !COLLISIONS.has(String.fromCharCode(left, right)),
};

/** Vowels that would read as one sound: such parts are joined by a hyphen (`auto-ongeluk`). */
const COLLISIONS = new Set('aa ae ai au ee ei eu ie ii ij oe oi oo ou ui uu éa ée éi éu'.split(' '));

const COSTS: EditCosts = {
  missing: 0.88,
  missingPair: 1.4,
  extra: 1.1,
  neighbour: 0.9,
  keyRows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm'],
  swap: 0.8,
  doubling: 0.7,
  diacritic: 0.4,
  capital: 0.5,
  first: 0.2,
  alike: [
    ['ei', 'ij', 0.6],
    ['au', 'ou', 0.6],
    ['i', 'ie', 0.7],
    ['i', 'y', 0.7],
    ['y', 'ij', 0.7],
    ['d', 't', 0.7],
    ['c', 'k', 0.6],
    ['s', 'z', 0.7],
    ['f', 'v', 0.7],
    ['g', 'ch', 0.6],
    ['ks', 'x', 0.6],
    ['kw', 'qu', 0.6],
    ['s', 'c', 0.7],
    ['t', 'th', 0.6],
    ['t', 'dt', 0.6],
    ['d', 'dt', 0.6],
    ['f', 'ph', 0.6],
    ['oe', 'ou', 0.8],
    ['sj', 'ch', 0.8],
  ],
};

/** Two strong parts of four letters or more cost less than `doubtful`. */
const SLIPS: SlipRules = { doubtful: 3, near: 0.9, nearer: 0.8, common: 1, worth: 0.05, linking: 's' };

const BELOW_TEN = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const TEENS = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
const BELOW_HUNDRED = `(?:(?:${BELOW_TEN})(?:en|ën)(?:${TENS})|${TENS}|${TEENS}|${BELOW_TEN})`;
const HUNDREDS = `(?:${BELOW_HUNDRED}?honderd)?`;
const NUMERAL = `(?=.)(?:${HUNDREDS}${BELOW_HUNDRED}?duizend)?${HUNDREDS}(?:(?:en)?${BELOW_HUNDRED})?`;
/** What a number is joined to, with or without a hyphen. */
const NUMBERED =
  'jarig(?:e|en|s)?|daags(?:e)?|delig(?:e)?|voudig(?:e|en)?|koppig(?:e)?|urig(?:e)?|maandelijks(?:e)?|wekelijks(?:e)?' +
  '|jaarlijks(?:e)?|tal(?:len)?|punter(?:s)?|tonner(?:s)?|plusser(?:s)?|procents|persoons|mans|talig(?:e)?|zijdig(?:e)?';

const PATTERNS: readonly RegExp[] = [
  // 1.500; 2,5; 20:30; 9/11; 100%; 15e; 20ste; 50'er; 80's
  /^\d+(?:[.,:/]\d+)*(?:%|°|e|de|ste|'?ers?|'s|x|k|m|km|cm|mm|kg|g|l|u|[a-z])?$/,
  /^\d+u\d*$/,
  new RegExp(`^\\d+(?:[.,]\\d+)*-?(?:${NUMBERED})$`),
  // E19, F-16, G20, MH17, A4'tje
  /^\p{Lu}{1,4}-?\d+\p{L}?(?:'s|'tjes?)?$/u,
  // d'Annunzio, l'Oréal
  /^[dl]'\p{L}{2,}$/iu,
  // km/u, m/v, 4x4
  /^(?:\p{Ll}{1,3}\/\p{Ll}{1,3}|\d+x\d+)$/u,
  // Initials and dotted abbreviations: U.S., o.l.v.
  /^(?:\p{L}{1,4}\.){1,6}\p{L}{0,4}\.?$/u,
  new RegExp(`^${NUMERAL}(?:ste|de|${NUMBERED})?$`, 'u'),
];

/** With a stop in the list or in no list, and written without one. */
const ABBREVIATIONS = new Set(
  (
    'bijv bv ca cq dr drs ds em enz etc evt excl fam fr gem ha hr incl ing inz ir jl jr kath km kg ll max mej mevr mgr' +
    ' min mln mld mr nl nr nrs nvdr prof red resp rk sen sr st tel vgl vh vs zg zgn zn zr'
  ).split(' '),
);

/** Frequent words of the neighbours, in titles and names inside Dutch text: flagging them helps nobody. */
const FOREIGN = new Set(
  (
    'and the of for by with from his her my your our their its you we they are was not but all new old world love life' +
    ' little great house night day time man men women king queen street city roll rock black white red blue back home' +
    ' trade free air news officer chief executive board company group food health energy global digital children growth press chairman advisor truth freedom justice peace kingdom girl girls brothers stories union science first last next best big good party music summer young et le la les du des un une sur dans' +
    ' pour avec au aux mon ma notre dame chez der die das und im am zum zur von vom dem den ein eine für mit del della' +
    ' di da il lo los las el y e inter pro sub ante post per se ad hoc in vitro'
  ).split(' '),
);

const HYPHEN_PARTS = new Set(
  (
    'ex oud vice anti pro niet non pre post co mede re semi pseudo quasi super ultra mini mega maxi micro macro multi' +
    ' inter intra trans neo proto para contra extra sub supra hyper infra euro eco bio geo socio psycho neuro cardio' +
    ' noord zuid oost west noordoost noordwest zuidoost zuidwest midden centraal anglo franco russo sino turks' +
    ' e i a o en of de het van in op te tot aan der den la le al el ad and the to for up off on out it' +
    ' jarige jarig daagse delige voudige koppige urige procents mans persoons plusser plussers tal tallen achtige achtig' +
    ' loos loze gerelateerde gerelateerd gezinde gezind vriendelijk vriendelijke vrij vrije'
  ).split(' '),
);

/** Function words that lose the blank beside them most often. */
const SPLITTABLE = new Set(
  (
    'de het een en van in is dat op te zijn met voor niet er aan ook om hij ze maar als bij door naar uit dan was die' +
    ' tot nog wel zo heeft werd worden wordt hun haar over onder tegen geen meer al dit deze'
  ).split(' '),
);

/** Productive first elements that are no words; the rest has to be right, and long enough to be no accident. */
const PREFIX =
  /^(?:anti|auto|bio|co|contra|eco|electro|elektro|euro|ex|extra|geo|her|hydro|hyper|immuno|inter|intra|macro|mede|mega|micro|mini|mono|multi|narco|neo|neuro|niet|non|on|oud|petro|poly|post|pre|pro|pseudo|psycho|semi|socio|sub|super|tele|thermo|trans|ultra|video)-?(?=\p{L}{5})/u;
/** Separable first elements of verbs: `open-steekt`, `voort-woedde`. */
const PARTICLE =
  /^(?:aan|achter|af|bij|binnen|buiten|dicht|dood|door|in|langs|los|mee|na|neer|om|omver|onder|open|op|over|rond|samen|stil|tegen|terug|toe|uit|vast|vol|voor|voorbij|voort|vooruit|weer|weg)(?=\p{L}{6})/u;

const DUTCH: Omit<LexiconOptions, 'isName'> = {
  compounds: COMPOUNDS,
  costs: COSTS,
  slips: SLIPS,
  capitalise: (word) => (word.startsWith('ij') ? `IJ${word.slice(2)}` : capitalised(word)),
  uncapitalise: (word) => word.replace(/^(?:IJ|\p{Lu})/u, (first) => first.toLowerCase()),
  normalise: (word) =>
    word
      .replace(/[’‘`´]/g, "'")
      .replaceAll('ĳ', 'ij')
      .replaceAll('Ĳ', 'IJ')
      .replaceAll('\u00ad', '')
      .normalize('NFC'),
  isPattern: (word) => {
    const lower = word.toLowerCase();
    if (ABBREVIATIONS.has(lower) || FOREIGN.has(lower)) return true;
    return PATTERNS.some((pattern) => pattern.test(word) || pattern.test(lower));
  },
  variants: (word) => {
    const bare = withoutStress(word);
    return bare === word ? [`${word}.`] : [bare, `${word}.`];
  },
  bases,
  nounBases,
  hyphenParts: HYPHEN_PARTS,
  // Nouns in -ing: the plural of most is not in use.
  otherForms: (word) => (/\p{L}{3}ingen$/u.test(word) ? [word.slice(0, -2)] : []),
  splittable: SPLITTABLE,
};

/** `één`, `vóór`, `wèl`, `véle`: acute (or grave, the older habit) accents; a trema stays, it is spelling. */
const withoutStress = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=\p{L})[\u0300\u0301]/gu, '')
    .normalize('NFC');

/** Endings that make new words freely. What is before them has to be right, and may carry a linking s. */
const DERIVED =
  /^(\p{L}{4,}?)(s?)(?:achtige?|loo?s|loze|heid|heden|vormige?|rijke?|vrije?|arme?|volle?|gewijs|waardige?|bare|verlagende?|verhogende?|bevorderende?|prikkelende?|remmende?|remmers?|werende?|vretende?|gebonden|gerichte?|gerelateerde?|handers?)$/u;

function bases(word: string): string[] {
  const found: string[] = [];
  for (const opening of [PREFIX.exec(word), PARTICLE.exec(word)]) {
    if (!opening) continue;
    const rest = word.slice(opening[0].length);
    // No verb takes `on`: `onverantwoordt`.
    if (opening[0] === 'on' && rest.endsWith('dt')) continue;
    if (!COLLISIONS.has(word.slice(opening[0].length - 1, opening[0].length + 1))) found.push(rest);
  }
  // Participles as adjectives and nouns: gereageerd-e, uitgenodigde-n.
  if (/ge\p{L}{4,}[dt]e$/u.test(word) || /ge\p{L}{4,}[dt]en$/u.test(word)) found.push(word.replace(/en?$/, ''));
  // Adjectives and nouns made from nouns and adjectives: koortsverlagend-e, tucht-loos, permanent-heid.
  const derived = DERIVED.exec(word);
  if (derived?.[1]) found.push(derived[1], derived[1] + derived[2]);
  // Forms of a verb of which another form is listed (fusioneer-den), and superlatives (sensationeel-ste).
  const verb = /^(\p{L}{3,}eer)(?:t|de|den|d|end|ende)$/u.exec(word);
  if (verb) found.push(`${verb[1]}de`, `${verb[1]}t`);
  const superlative = /^(\p{L}{3,}(?:eel|ief|ijk|ig|baar|aal|end|zaam))st(?:e|en)?$/u.exec(word);
  if (superlative?.[1]) found.push(superlative[1]);
  // Possessives and derivations of names and letters: Ankara's, Erdogans, PvdA'er.
  const ending = /^(.{2,})'(?:s|er|ers|tje|tjes)$/u.exec(word) ?? /^(\p{Lu}.{2,}[^s])s$/u.exec(word);
  if (ending?.[1]) found.push(ending[1]);
  return found;
}

/** Foodtruck-s, galerist-e: what the dictionary lists in one form alone. Nouns in -ing take -en. */
function nounBases(word: string): string[] {
  const [, plural] = /^(\p{Ll}{4,}(?:[^aeou]e|[bdfgklmprt]))(?<!ing)s$/u.exec(word) ?? [];
  const [, woman] = /^(\p{Ll}{3,}ist)es?$/u.exec(word) ?? [];
  return [plural, woman].filter((base) => base !== undefined);
}
