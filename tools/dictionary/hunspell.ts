/**
 * Reads a Hunspell dictionary (an affix file and a word file) and writes out every form it stands for. Only what Dutch
 * needs is here: long flags, prefixes and suffixes with conditions, cross products, flags on affixes. Read at build
 * time, so that the product itself knows nothing of affixes.
 * Source of the format: the manual page hunspell(5).
 */

export interface HunspellForm {
  readonly form: string;
  /** The entry of the word file it comes from. */
  readonly stem: string;
  /** Flags of the form itself: of the entry where nothing was added, else of the last suffix. */
  readonly flags: readonly string[];
  readonly stemFlags: readonly string[];
  readonly affixed: boolean;
}

export interface HunspellEntry {
  readonly stem: string;
  readonly flags: readonly string[];
}

interface Affix {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly string[];
  /** On the stem, before anything is stripped. */
  readonly condition: RegExp | undefined;
}

interface AffixGroup {
  readonly kind: 'PFX' | 'SFX';
  readonly crosses: boolean;
  readonly affixes: Affix[];
}

export type AffixTable = ReadonlyMap<string, AffixGroup>;

/** The affix groups of an affix file, by flag. Throws where its flags are not of two letters. */
export function readAffixes(text: string): AffixTable {
  const groups = new Map<string, AffixGroup>();
  if (!/^FLAG long\s*$/m.test(text)) throw new Error('the affix file has no "FLAG long"');
  for (const line of text.split(/\r?\n/)) {
    const [kind = '', flag = '', a = '', b = '', condition = '.'] = line.split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const group = groups.get(flag);
    if (!group) {
      groups.set(flag, { kind, crosses: a === 'Y', affixes: [] });
      continue;
    }
    const [add = '', flags = ''] = b.split('/');
    const isTag = condition.includes(':') || condition.startsWith('#');
    group.affixes.push({
      strip: a === '0' ? '' : a,
      add: add === '0' ? '' : add,
      flags: splitFlags(flags),
      condition: condition === '.' || isTag ? undefined : conditionOf(kind, condition),
    });
  }
  return groups;
}

/** The entries of a word file; its first line is a count. */
export function readEntries(text: string): HunspellEntry[] {
  const entries: HunspellEntry[] = [];
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [field = ''] = line.split('\t');
    if (field === '') continue;
    // A slash inside a word (`km/h`) is written with a backslash before it.
    const at = field.search(/(?<!\\)\//);
    const stem = (at < 0 ? field : field.slice(0, at)).replaceAll('\\/', '/');
    entries.push({ stem, flags: at < 0 ? [] : splitFlags(field.slice(at + 1)) });
  }
  return entries;
}

/** All forms of one entry: itself, with a suffix, with a prefix, with both; the same form may come twice. */
export function expand(entry: HunspellEntry, table: AffixTable): HunspellForm[] {
  const { stem, flags } = entry;
  const form = (text: string, own: readonly string[], affixed: boolean): HunspellForm => ({
    form: text,
    stem,
    flags: own,
    stemFlags: flags,
    affixed,
  });
  const forms = [form(stem, flags, false)];
  for (const { affix, crosses } of matching(stem, flags, 'SFX', table)) {
    const suffixed = stem.slice(0, stem.length - affix.strip.length) + affix.add;
    forms.push(form(suffixed, affix.flags, true));
    const prefixes = crosses ? [...flags, ...affix.flags] : affix.flags;
    for (const outer of matching(suffixed, prefixes, 'PFX', table)) {
      if (!outer.crosses && !affix.flags.includes(outer.flag)) continue;
      forms.push(form(outer.affix.add + suffixed.slice(outer.affix.strip.length), affix.flags, true));
    }
  }
  for (const { affix } of matching(stem, flags, 'PFX', table)) {
    forms.push(form(affix.add + stem.slice(affix.strip.length), affix.flags, true));
  }
  return forms;
}

function* matching(word: string, flags: readonly string[], kind: 'PFX' | 'SFX', table: AffixTable) {
  for (const flag of new Set(flags)) {
    const group = table.get(flag);
    if (group?.kind !== kind) continue;
    for (const affix of group.affixes) {
      const fits = kind === 'SFX' ? word.endsWith(affix.strip) : word.startsWith(affix.strip);
      if (fits && (affix.condition === undefined || affix.condition.test(word))) {
        yield { flag, affix, crosses: group.crosses };
      }
    }
  }
}

const conditionOf = (kind: string, text: string): RegExp =>
  new RegExp(kind === 'SFX' ? `(?:${text})$` : `^(?:${text})`, 'u');

const splitFlags = (text: string): string[] => text.match(/../gu) ?? [];
