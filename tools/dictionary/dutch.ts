/**
 * From the entries of the Dutch dictionary to the entries of Seedbed's word list: which forms there are, which of them
 * make compounds, how productive each is, what is never right.
 */
import type { PartStrength, Productivity, WordEntry } from '../../server/src/languages/lexicon/format.ts';
import { MAX_PRODUCTIVITY } from '../../server/src/languages/lexicon/format.ts';
import { FREQUENT } from './frequent.ts';
import { type AffixTable, expand, type HunspellEntry } from './hunspell.ts';
import { countParts } from './parts.ts';

// The flags of this dictionary, from its affix file.
const FORBIDDEN = 'Fw';
const NO_SUGGEST = 'NS';
const ONLY_IN_COMPOUND = 'Cx';
const COMPOUND_HEAD = ['Cc', 'CB'];
const COMPOUND_MODIFIER = new Set(['Ca', 'Cb', 'CA', 'CB', 'Ce']);
const NOUN = /^(?:[ZY].|C[hdce])$/;

const PART_OPTIONS = { minModifier: 3, minHead: 3, links: ['s', 'en', 'n', 'e'] };
/** Shortest part that counts without a flag of the dictionary. */
const MIN_UNFLAGGED = 4;
const MIN_ATTESTED = 1;
/** Forms with a linking element that are no words themselves. */
const MIN_ATTESTED_LINKED = 3;
/** Parts of three letters (`erf|titel`, `vlieg|pad`). */
const MIN_ATTESTED_SHORT = 10;
/** Short words that look like parts only because prefixes, suffixes and stems look like them. */
const NO_PARTS = new Set(
  (
    'aal aat act afs air ast beg ben bes bet con del den dis een end ent epi gem gen ger ges get hen het hoe ins int ion' +
    ' ket kit mat mee mei men met mon nis oen oms ont oom ops pap pen per pre pro ren sen sta tal tel ten ter toe tri van' +
    ' ven ver was wij zen zes zij'
  ).split(' '),
);
/** A noun of so many letters may open a compound though none is listed. */
const MIN_UNATTESTED = 5;

interface Family {
  readonly forms: Set<string>;
  /** Entries of this spelling; more than one where two words share it. */
  isHead: boolean;
  isNoun: boolean;
}

/** All entries, in no particular order. */
export function collectDutch(entries: readonly HunspellEntry[], affixes: AffixTable): WordEntry[] {
  const families = new Map<string, Family>();
  const flagged = new Set<string>();
  const quiet = new Set<string>();
  const forbidden = new Set<string>();
  for (const entry of entries) {
    if (entry.flags.includes(FORBIDDEN)) forbidden.add(plain(entry.stem));
    else collect(entry, affixes, families, flagged, quiet);
  }

  const listed = new Set([...families.values()].flatMap(({ forms }) => [...forms]));
  const nouns = formsWhere(families, ({ isNoun }) => isNoun);
  const heads = formsWhere(families, ({ isHead }) => isHead);
  const lower = new Set([...listed].filter((word) => LOWER.test(word)));
  const stems = [...families.keys()].filter((stem) => LOWER.test(stem));
  const parts = countParts(stems, lower, nouns, PART_OPTIONS);
  const productivity = productivityOf(families, parts.modifiers, parts.heads);

  const modifierStrength = (word: string): PartStrength => {
    if (flagged.has(word)) return 2;
    const attested = parts.modifiers.get(word) ?? 0;
    if (attested >= minAttested(word, listed)) return 1;
    return nouns.has(word) && word.length >= MIN_UNATTESTED ? 1 : 0;
  };
  const headStrength = (word: string): PartStrength => {
    if (heads.has(word)) return 2;
    if (!nouns.has(word)) return 0;
    const enough = (parts.heads.get(word) ?? 0) >= minAttested(word, listed);
    return word.length >= MIN_UNFLAGGED || enough ? 1 : 0;
  };
  const surfaces = new Set([...listed, ...flagged, ...parts.modifiers.keys()]);
  const result = [...surfaces].map((word) => ({
    word,
    listed: listed.has(word),
    modifier: modifierStrength(word),
    head: headStrength(word),
    productivity: FREQUENT.has(word) ? MAX_PRODUCTIVITY : (productivity.get(word) ?? 0),
    quiet: quiet.has(word),
    forbidden: false,
  }));
  const never = [...forbidden].filter((word) => !surfaces.has(word));
  return [...result, ...never.map((word) => ({ ...NEVER, word }))];
}

function minAttested(word: string, listed: ReadonlySet<string>): number {
  if (NO_PARTS.has(word)) return Number.POSITIVE_INFINITY;
  if (word.length < MIN_UNFLAGGED) return MIN_ATTESTED_SHORT;
  return listed.has(word) ? MIN_ATTESTED : MIN_ATTESTED_LINKED;
}

const NEVER = { listed: false, modifier: 0, head: 0, productivity: 0, quiet: false, forbidden: true } as const;
const LOWER = /^\p{Ll}+$/u;

function collect(
  entry: HunspellEntry,
  affixes: AffixTable,
  families: Map<string, Family>,
  flagged: Set<string>,
  quiet: Set<string>,
): void {
  const stem = plain(entry.stem);
  const family = families.get(stem) ?? { forms: new Set(), isHead: false, isNoun: false };
  families.set(stem, family);
  family.isHead ||= entry.flags.some((flag) => COMPOUND_HEAD.includes(flag));
  family.isNoun ||= entry.flags.some((flag) => NOUN.test(flag));
  for (const { form, flags } of expand(entry, affixes)) {
    const text = plain(form);
    const surface = text.replace(/-$/, '');
    if (surface === '' || text.startsWith('-')) continue;
    if (flags.some((flag) => COMPOUND_MODIFIER.has(flag))) flagged.add(surface);
    if (text !== surface || flags.includes(ONLY_IN_COMPOUND)) continue;
    family.forms.add(text);
    if (entry.flags.includes(NO_SUGGEST)) quiet.add(text);
  }
}

function formsWhere(families: ReadonlyMap<string, Family>, test: (family: Family) => boolean): Set<string> {
  return new Set([...families.values()].filter(test).flatMap(({ forms }) => [...forms]));
}

/** A form is as productive as its family: the words made with any of its forms, in steps of a factor of three. */
function productivityOf(
  families: ReadonlyMap<string, Family>,
  modifiers: ReadonlyMap<string, number>,
  heads: ReadonlyMap<string, number>,
): Map<string, Productivity> {
  const result = new Map<string, Productivity>();
  for (const { forms } of families.values()) {
    let count = 0;
    for (const form of forms) count += (modifiers.get(form) ?? 0) + (heads.get(form) ?? 0);
    const step = Math.min(MAX_PRODUCTIVITY, Math.round(Math.log(1 + count) / Math.log(3))) as Productivity;
    for (const form of forms) if (step > (result.get(form) ?? 0)) result.set(form, step);
  }
  return result;
}

/** The dictionary writes the digraph as one character, U+0133; texts hardly ever do. */
const plain = (text: string): string => text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
