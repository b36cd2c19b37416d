/**
 * The forms of Dutch verbs and nouns, made from their base form by the rules of spelling. It makes a form too many
 * rather than one too few (`akkoorden`, `akkoordden`): what is no word does not occur in a text.
 */
import { STRONG } from './strong-verbs.ts';

export interface VerbForms {
  readonly finite: readonly string[];
  readonly infinitive: string;
  /** With the inflected ones (`gedode`), and the present participle (`vluchtende`). */
  readonly participles: readonly string[];
}

/** Take no `ge` in the participle, and hide the verb that they are made from (`overvallen` from `vallen`). */
const PREFIXES = ['be', 'ver', 'ont', 'her', 'er', 'ge', 'over', 'onder', 'om', 'door', 'mis', 'vol', 'weer', 'aan'];
const NO_GE =
  /^(?:be|ver|ont|her|er|ge|over|onder|om(?=sing|hel|arm)|weer(?=leg|sta|spr)|aan(?=bid|vaard|rand)|mis(?!br)|voorspel)/;

export function verbForms(infinitive: string): VerbForms {
  const strong = strongForms(infinitive);
  if (strong) return strong;
  const stems = stemsOf(infinitive);
  const ending = infinitive.replace(/e?n$/, '');
  const voiceless = /(?:[tkfsxp]|[cs]h)$/.test(ending);
  const past = voiceless ? 'te' : 'de';
  const participles = stems.map((stem) => {
    const end = /[td]$/.test(stem) ? '' : voiceless ? 't' : 'd';
    return `${NO_GE.test(infinitive) ? stem : withGe(stem)}${end}`;
  });
  return {
    finite: stems.flatMap((stem) => [thirdPerson(stem), `${stem}${past}`, `${stem}${past}n`]),
    infinitive,
    participles: inflected(participles, infinitive),
  };
}

/** `geëvacueerd`, `geïnfecteerd`. */
const withGe = (stem: string): string => `ge${stem.replace(/^[eiu]/, (vowel) => DIAERESIS[vowel] ?? vowel)}`;
const DIAERESIS: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', u: 'ü' };

function strongForms(infinitive: string): VerbForms | undefined {
  const own = STRONG.get(infinitive);
  const prefix = own
    ? ''
    : (PREFIXES.find((p) => infinitive.startsWith(p) && STRONG.has(infinitive.slice(p.length))) ?? '');
  const verb = own ?? (prefix === '' ? undefined : STRONG.get(infinitive.slice(prefix.length)));
  if (!verb) return undefined;
  const participle = own ? verb.participle : prefix + verb.participle.replace(/^ge/, '');
  const present = verb.present ? [prefix + verb.present] : stemsOf(infinitive).map(thirdPerson);
  return {
    finite: [...present, ...verb.past.map((form) => prefix + form)],
    infinitive,
    participles: inflected([participle], infinitive),
  };
}

const thirdPerson = (stem: string): string => (stem.endsWith('t') ? stem : `${stem}t`);

function inflected(participles: readonly string[], infinitive: string): string[] {
  const withE = participles.flatMap((form) => [`${form}e`, ...(/[aeo]{2}[dt]$/.test(form) ? [shortened(form)] : [])]);
  return [...participles, ...withE, ...withE.map((form) => `${form}n`), `${infinitive}d`, `${infinitive}de`];
}

/** `gedood` → `gedode`. */
const shortened = (form: string): string => `${form.slice(0, -2)}${form.slice(-1)}e`;

/** The stem of a regular verb: `melden` → `meld`, `maken` → `maak`, `leven` → `leef`, `stemmen` → `stem`. */
function stemsOf(infinitive: string): string[] {
  if (/[aeo]{2}n$/.test(infinitive) && !infinitive.endsWith('een')) return [infinitive.slice(0, -1)];
  const base = infinitive.replace(/en$|n$/, '');
  if (/([bcdfgklmnprst])\1$/.test(base)) return [base.slice(0, -1)];
  const open = /(^|[^aeiouy]|[iu](?=er$))([aeou])([bdfgklmnprstvz])$/.exec(base);
  const single = voiceless(base);
  if (!open) return [single];
  const long = voiceless(`${base.slice(0, -2)}${open[2]}${open[2]}${open[3]}`);
  // `bombarderen` has a long vowel, `onderhandelen` none: both are made.
  return open[2] === 'e' && /[aeiouy].*e.$/.test(base) ? [long, single] : [long];
}

const voiceless = (stem: string): string => stem.replace(/v$/, 'f').replace(/z$/, 's');

/** The noun and its plurals and diminutives. */
export function nounForms(singular: string): string[] {
  const plurals = new Set<string>();
  if (/[dr]um$/.test(singular)) plurals.add(singular.replace(/um$/, 'a'));
  if (/heid$/.test(singular)) plurals.add(singular.replace(/heid$/, 'heden'));
  if (/[aiouy]$/.test(singular)) plurals.add(`${singular}'s`).add(`${singular}’s`);
  if (/e$/.test(singular)) plurals.add(`${singular}n`).add(`${singular}s`);
  else if (/ie$/.test(singular)) plurals.add(`${singular}s`).add(`${singular}ën`);
  else if (/i[ëe]$|é$/.test(singular)) plurals.add(`${singular}s`);
  else for (const form of consonantPlurals(singular)) plurals.add(form);
  if (/ie$/.test(singular)) plurals.add(`${singular}s`).add(`${singular}ën`);
  return [singular, ...plurals, `${singular}je`, `${singular}jes`, `${singular}tje`, `${singular}tjes`];
}

/** Lengthen their vowel in the plural. */
const LENGTHENED = /(?:slag|dag|weg|schot|gebod|verbod|verdrag|bod|lot|god|gat|spel)$/;

function consonantPlurals(singular: string): string[] {
  const voiced = singular.replace(/([aeiou]{2}|[lrnm]|ij|e)f$/, '$1v').replace(/([aeiou]{2}|[lrn]|ij)s$/, '$1z');
  const forms = [`${singular}s`, `${singular}en`, `${voiced}en`];
  const long = /([aeou])\1([bdfgklmnprstvz])$/.exec(voiced);
  if (long) forms.push(`${voiced.slice(0, -3)}${long[1]}${long[2]}en`);
  const short = /[^aeiou][aeiou]([bdfgklmnprst])$/.exec(singular);
  if (short && !LENGTHENED.test(singular)) {
    forms.push(`${singular}${short[1]}en`);
    const monosyllable = (singular.match(/[aeiou]+/g)?.length ?? 0) === 1;
    if (monosyllable) return forms.filter((form) => form !== `${singular}en`);
  }
  return forms;
}
