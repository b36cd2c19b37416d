/**
 * Collects what the Dutch grammar checks know of words: node tools/run.mjs tools/training/grammar-nl.ts FOLDER. The
 * folder holds the sources named in server/models/README.md; written to server/models/nl.grammar.bin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  AdjectiveForm,
  ALSO_VERB,
  Gender,
  VerbForm,
  WHOLE_WORD,
} from '../../server/src/languages/nl/grammar/tables.ts';
import { packHashMap } from '../../server/src/languages/tagger/hash-map.ts';
import { packSections } from '../../server/src/languages/tagger/sections.ts';
import { wordHash } from '../../server/src/languages/tagger/words.ts';
import { BOTH_GENDERS, COMMON, NEUTER } from './genders-nl.ts';
import { bareAdjective } from './noun-pairs-nl.ts';
import { readTreebanks } from './treebanks-nl.ts';

/** Shorter nouns are too often the end of another word. */
const SAFE_LENGTH = 5;

/** Short words have homographs of the other gender (`rad`): one use says little. */
const SURE_USES = 3;

/** Ends that only adjectives have. */
const ADJECTIVE_END = /^\p{Ll}{2,}(?:aal|ief|isch|lijk|ig|baar|zaam|loos|eel|air|eus|achtig|rijk|vol)$/u;

const [folder = '../shared/data', target = 'server/models/nl.grammar.bin'] = process.argv.slice(2);
const { train } = readTreebanks(folder);
const lexicon = readFileSync(`${folder}/pattern_nl/nl-lexicon.txt`, 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith(';'))
  .map((line) => line.split(/\s+/));
const inflections = lines('opentaal/flexies-ongekeurd.txt');
const basic = new Set(lines('opentaal/basiswoorden-gekeurd.txt'));

const parts = [genders(), adjectives(), verbs()];
for (const [i, part] of parts.entries()) console.log(`${['genders', 'adjectives', 'verb forms'][i]}: ${part.size}`);
const bytes = packSections(parts.map(packHashMap));
writeFileSync(target, bytes);
console.log(`${bytes.length} bytes`);

function lines(name: string): string[] {
  return readFileSync(`${folder}/${name}`, 'utf8').split('\n');
}

/**
 * A noun counts where all its treebank uses agree; nouns known to take both articles are marked so, and those that are
 * adjectives too.
 */
function genders(): Map<number, number> {
  const found = new Map<string, Set<string>>();
  const uses = new Map<string, number>();
  const plurals = new Set<string>();
  for (const { words } of train) {
    for (const { upos, form, features } of words) {
      const lower = form.toLowerCase();
      if (upos !== 'NOUN' || !/^\p{Ll}{2,}$/u.test(lower)) continue;
      if (features.get('Number') === 'Plur') plurals.add(lower);
      const gender = features.get('Gender');
      if (gender === undefined) continue;
      found.set(lower, (found.get(lower) ?? new Set()).add(gender));
      uses.set(lower, (uses.get(lower) ?? 0) + 1);
    }
  }
  const adjectives = new Set(
    lexicon.flatMap(([word = '', ...tags]) => (tags.some((tag) => tag.startsWith('Adj')) ? [word] : [])),
  );
  const table = new Map<number, number>();
  for (const [word, kinds] of found) {
    const [only = ''] = kinds;
    const isRare = word.length < SAFE_LENGTH && (uses.get(word) ?? 0) < SURE_USES;
    const isSure = kinds.size === 1 && only !== 'Com,Neut' && !plurals.has(word) && !adjectives.has(word) && !isRare;
    const gender = isSure ? (only === 'Com' ? Gender.common : Gender.neuter) : Gender.both;
    table.set(wordHash(word), word.length < SAFE_LENGTH ? gender | WHOLE_WORD : gender);
  }
  for (const word of NEUTER) table.set(wordHash(word), Gender.neuter);
  for (const word of COMMON) table.set(wordHash(word), Gender.common);
  for (const word of BOTH_GENDERS) table.set(wordHash(word), Gender.both);
  const forms = new Set(lines('pattern_nl/nl-verbs.txt').flatMap((line) => line.split(',')));
  for (const word of [...found.keys(), ...COMMON].filter((each) => forms.has(each))) {
    table.set(wordHash(word), (table.get(wordHash(word)) ?? 0) | ALSO_VERB);
  }
  return table;
}

function adjectives(): Map<number, number> {
  const tagged = (pattern: RegExp): Set<string> =>
    new Set(lexicon.flatMap(([word = '', ...tags]) => (tags.some((tag) => pattern.test(tag)) ? [word] : [])));
  const bare = tagged(/^Adj\(.*,onverv/);
  const nouns = tagged(/^N\(/);
  const table = new Map<number, number>();
  const add = (word: string, form: number): void => {
    table.set(wordHash(word), (table.get(wordHash(word)) ?? 0) | form);
  };
  for (const { words } of train) {
    for (const { upos, form, features } of words) {
      if (upos === 'NOUN') nouns.add(form.toLowerCase());
      if (upos === 'ADJ' && features.get('Degree') === 'Pos' && /[^e]$/.test(form)) bare.add(form);
    }
  }
  for (const word of basic) if (ADJECTIVE_END.test(word)) bare.add(word);
  for (const word of bare) if (/^\p{Ll}{2,}$/u.test(word)) add(word, AdjectiveForm.bare);
  for (const word of new Set([...tagged(/^Adj\(.*,verv/), ...inflections])) {
    if (!/^\p{Ll}{3,}e$/u.test(word) || nouns.has(word)) continue;
    // Listed as words of their own are people (`zelfstandige`), and a few that are not.
    if (basic.has(word) && !/(?:lijk|bar|isch)e$/.test(word)) continue;
    if (bareAdjective(word, (each) => bare.has(each)) !== undefined) add(word, AdjectiveForm.inflected);
  }
  return table;
}

/** From infinitive, first and third person and participle of each verb. */
function verbs(): Map<number, number> {
  const rows = lines('pattern_nl/nl-verbs.txt').map((line) => line.split(','));
  const others = otherWords();
  const past = new Set(rows.flatMap((row) => row.slice(6, 11)));
  const table = new Map<number, number>();
  const add = (word: string, form: number): void => {
    const other = others.has(word) ? VerbForm.ambiguous : 0;
    table.set(wordHash(word), (table.get(wordHash(word)) ?? 0) | form | other);
  };
  for (const [infinitive = '', first = '', , third = '', , , , , , , , participle = ''] of rows) {
    if (infinitive.includes(' ') || first.includes(' ')) continue;
    // `reed` is the past of `rijden` too.
    if (/[^d]d$/.test(first) && third === `${first}t` && !past.has(first)) {
      // Listed as words of their own are nouns, and participles (`vermeld`).
      add(first, basic.has(first) && first !== participle ? VerbForm.stemInD | VerbForm.alsoNoun : VerbForm.stemInD);
      add(third, VerbForm.stemWithT);
    }
    const isPair = participle.endsWith('d') && third === `${participle.slice(0, -1)}t`;
    if (isPair) {
      add(third, VerbForm.presentInT);
      add(participle, VerbForm.participleInD);
    }
  }
  return table;
}

/** Words that are listed as nouns, adjectives or adverbs. */
function otherWords(): ReadonlySet<string> {
  return new Set(
    lexicon.flatMap(([word = '', ...tags]) =>
      tags.some((tag) => /^(?:N\(|Adj|Adv|Prep|Conj)/.test(tag)) ? [word] : [],
    ),
  );
}
