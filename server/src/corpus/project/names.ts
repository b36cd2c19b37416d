/**
 * `.seedbed/names.json`, the authority file: what a name's canonical form and type are, by which other names it goes,
 * and with which ones it must not be merged. It overrules what the corpus suggests.
 */
import { nameForm } from '../../analysis/name-forms.ts';
import { transliterated } from '../../base/transliteration.ts';
import { MENTION_TYPES, type MentionType } from '../../languages/pack.ts';
import { type Fault, type Fields, isFields, isTextList, type JsonFile, readJsonFile } from './json-file.ts';

export interface NameEntry {
  readonly name: string;
  readonly type: MentionType | undefined;
  readonly aliases: readonly string[];
  readonly mustNotMerge: readonly string[];
}

/** Looked up by key: the folded tokens of a name, joined by blanks. */
export interface Names {
  readonly entries: readonly NameEntry[];
  /** The entry that a name of this type means; `undefined` where none or several do. */
  entry(key: string, type?: MentionType): NameEntry | undefined;
  /** Whether two keys must stay two names. */
  areApart(key: string, other: string): boolean;
  /** Whether the exact word is part of a name or alias. */
  hasWord(word: string): boolean;
}

export interface NamesFile {
  readonly entries: readonly NameEntry[];
  readonly faults: readonly Fault[];
  readonly isBroken: boolean;
}

export const NAME_KEYS = ['name', 'type', 'aliases', 'mustNotMerge'] as const;

export const keyOf = (name: string): string => nameForm(name).tokens.join(' ');

/** That of all spellings of the name. */
const speltKey = (key: string): string => transliterated(key.split(' ')).join(' ');

/** A list of entries. What is wrong in one entry leaves out that part of it; the rest holds. */
export function readNames(text: string): NamesFile {
  const file = readJsonFile(text);
  if (file.isBroken) return { entries: [], faults: file.faults, isBroken: true };
  if (file.value === undefined) return { entries: [], faults: [], isBroken: false };
  if (!Array.isArray(file.value)) {
    return { entries: [], faults: [{ ...file.locate([]), kind: 'value', detail: '[…]' }], isBroken: true };
  }
  const faults: Fault[] = [];
  const entries = file.value.flatMap((value: unknown, i) => entryOf(value, i, file, faults));
  return { entries, faults, isBroken: false };
}

const MOST_FAULTS = 50;

function entryOf(value: unknown, index: number, file: JsonFile, faults: Fault[]): readonly NameEntry[] {
  const fault = (path: readonly string[], kind: Fault['kind'], detail: string): void => {
    if (faults.length >= MOST_FAULTS) return;
    faults.push({ ...file.locate([index, ...path], kind === 'unknown-key' ? 'key' : 'value'), kind, detail });
  };
  if (!isFields(value) || typeof value.name !== 'string' || value.name.trim() === '') {
    fault([], 'value', '{ "name": "…" }');
    return [];
  }
  for (const key of Object.keys(value)) {
    if (!NAME_KEYS.some((known) => known === key)) fault([key], 'unknown-key', key);
  }
  const list = (key: 'aliases' | 'mustNotMerge'): readonly string[] => {
    const given = (value as Fields)[key];
    if (given === undefined) return [];
    if (isTextList(given)) return given;
    fault([key], 'value', '["…"]');
    return [];
  };
  const type = MENTION_TYPES.find((known) => known === value.type);
  if (value.type !== undefined && !type) fault(['type'], 'value', MENTION_TYPES.join(', '));
  return [{ name: value.name, type, aliases: list('aliases'), mustNotMerge: list('mustNotMerge') }];
}

/** Made once per version of the file; a look-up costs one map access however long the file is. */
export function namesOf(entries: readonly NameEntry[]): Names {
  const byKey = new Map<string, NameEntry | NameEntry[]>();
  const apart = new Set<string>();
  let words: Set<string> | undefined;
  for (const entry of entries) {
    const own = keyOf(entry.name);
    const keys = [own, ...entry.aliases.map(keyOf)];
    for (const key of new Set([...keys, ...keys.map(speltKey)])) add(byKey, key, entry);
    for (const other of entry.mustNotMerge) apart.add(pairOf(own, keyOf(other)));
  }
  return {
    entries,
    entry(key, type) {
      const found = byKey.get(key);
      if (!Array.isArray(found)) return found;
      const ofName = found.filter(({ name }) => keyOf(name) === key);
      const candidates = ofName.length > 0 ? ofName : found;
      const fitting = type === undefined ? candidates : candidates.filter((entry) => (entry.type ?? type) === type);
      return fitting.length === 1 ? fitting[0] : undefined;
    },
    areApart: (key, other) => apart.size > 0 && apart.has(pairOf(key, other)),
    hasWord(word) {
      words ??= new Set(
        entries.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((name) => name.split(/\s+/)),
      );
      return words.has(word);
    },
  };
}

export const NO_NAMES: Names = namesOf([]);

function add(byKey: Map<string, NameEntry | NameEntry[]>, key: string, entry: NameEntry): void {
  const known = byKey.get(key);
  if (known === undefined) byKey.set(key, entry);
  else if (Array.isArray(known)) known.push(entry);
  else if (known !== entry) byKey.set(key, [known, entry]);
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
