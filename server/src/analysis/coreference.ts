/**
 * Which names of one article mean the same thing: a surname and the full name before it, a short form and the long
 * one, an acronym and its expansion. Only where one candidate is left; what stays open is for the corpus.
 */
import type { ExpansionWords, LanguagePack, MentionType, RoleWords } from '../languages/pack.ts';
import type { AcronymFact, MentionColumns } from './facts.ts';
import { canShorten, isSubsequence, type NameForm, type NameWords, nameForm } from './name-forms.ts';

export interface Coreference {
  readonly fullNames: readonly number[];
  readonly acronyms: readonly AcronymFact[];
}

/** `body`: offset where the news text begins; a headline may name somebody before the full name stands. */
export function coreferenceOf(
  text: string,
  body: number,
  names: readonly string[],
  types: readonly MentionType[],
  mentions: MentionColumns,
  { isCommonWord, names: { offices }, expansions, roles }: LanguagePack,
): Coreference {
  const words: NameWords = { isCommonWord, isOffice: (word) => offices.has(word) };
  const acronyms = acronymsOf(text, names, types, mentions, expansions);
  const forms = names.map(nameForm);
  const byToken = indexByToken(forms);
  const early = new Set(mentions.names.filter((_, i) => (mentions.starts[i] ?? 0) < body));
  const { first, last } = extremesOf(mentions);
  // Names are numbered as they first appear: who is named by a surname was named in full before, or in the headline.
  const isKnown = (short: number, full: number): boolean => full < short || early.has(short);
  // Later the surname may mean somebody else who has it: in doubt it stays open.
  const mayMean = (short: number, rival: number): boolean =>
    (first[rival] ?? 0) < (last[short] ?? 0) && !isRelative(text, first[rival] ?? 0, roles);
  const fullNames = names.map((_, index) => fullNameOf(index, forms, types, byToken, words, isKnown, mayMean));
  for (const { short, full } of acronyms) fullNames[short] = fullNames[full] ?? full;
  return { fullNames: fullNames.map((full) => fullNames[full] ?? full), acronyms };
}

/** Of each name: where it stands first and last. */
function extremesOf({ count, starts, names }: MentionColumns): { readonly first: number[]; readonly last: number[] } {
  const [first, last]: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i++) {
    const name = names[i] ?? 0;
    first[name] ??= starts[i] ?? 0;
    last[name] = starts[i] ?? 0;
  }
  return { first, last };
}

/** `zijn vrouw Els Claes`, `de broer van ex-premier Jan Claes`: brought in so, one is called by the given name later. */
function isRelative(text: string, start: number, { possessives, tie, isTitle }: RoleWords): boolean {
  const before = text.slice(Math.max(0, start - 48), start).toLowerCase();
  if (!/\p{L} $/u.test(before)) return false;
  const words = (before.match(/[\p{L}-]+/gu) ?? []).slice(-3);
  const [far = '', near = '', last = ''] = words;
  if (possessives.has(far) || possessives.has(near)) return true;
  return last === tie ? isTitle(near) : near === tie && isTitle(far) && isTitle(last);
}

type TokenIndex = ReadonlyMap<string, readonly number[]>;

/** For each token the names that hold it. */
function indexByToken(forms: readonly NameForm[]): TokenIndex {
  const index = new Map<string, number[]>();
  for (const [name, { tokens }] of forms.entries()) {
    for (const token of new Set(tokens)) {
      const holders = index.get(token);
      if (holders) holders.push(name);
      else index.set(token, [name]);
    }
  }
  return index;
}

function fullNameOf(
  index: number,
  forms: readonly NameForm[],
  types: readonly MentionType[],
  byToken: TokenIndex,
  words: NameWords,
  isKnown: (short: number, full: number) => boolean,
  mayMean: (short: number, rival: number) => boolean,
): number {
  const type = types[index];
  const short = forms[index];
  if (!short || !type || (type !== 'person' && type !== 'organisation')) return index;
  const alike = (byToken.get(short.tokens.at(-1) ?? '') ?? []).filter((i) => i !== index && types[i] === type);
  const related = alike.filter((i) => type !== 'person' || isKnown(index, i));
  const longer = longest(
    related.filter((i) => canShorten(short, forms[i], type, words)),
    forms,
  );
  const candidates = longer.length > 1 && type === 'person' ? longer.filter((i) => mayMean(index, i)) : longer;
  if (candidates.length === 1) {
    const [full = index] = candidates;
    const own = forms[full]?.tokens ?? [];
    const isOther = (i: number): boolean =>
      !related.includes(i) && canShorten(short, forms[i], type, words) && !isSameName(forms[i]?.tokens ?? [], own);
    return type === 'person' && alike.some((i) => isOther(i) && mayMean(index, i)) ? index : full;
  }
  if (longer.length > 0 || type !== 'person' || short.tokens.length !== 1) return index;
  const byGivenName = related.filter(
    (i) => forms[i] && forms[i].tokens.length > 1 && forms[i].tokens[0] === short.tokens[0],
  );
  return byGivenName.length === 1 ? (byGivenName[0] ?? index) : index;
}

/** `Recep Erdogan` and `Recep Tayyip Erdogan`. */
const isSameName = (a: readonly string[], b: readonly string[]): boolean => isSubsequence(a, b) || isSubsequence(b, a);

/** Of candidates that shorten each other only the longest is kept: `Tayyip Erdogan`, `Recep Tayyip Erdogan`. */
function longest(candidates: readonly number[], forms: readonly NameForm[]): readonly number[] {
  const tokens = (index: number): readonly string[] => forms[index]?.tokens ?? [];
  return candidates.filter((a) => {
    const isShorter = (b: number): boolean =>
      tokens(a).length < tokens(b).length
        ? isSubsequence(tokens(a), tokens(b))
        : b < a && tokens(a).join(' ') === tokens(b).join(' ');
    return !candidates.some((b) => b !== a && isShorter(b));
  });
}

const ACRONYM = /^\p{Lu}[\p{L}\d&.-]{1,9}$/u;

/**
 * `Full Name (FN)` and `FN (Full Name)`, or words of the pack between the two (`Full Name, kortweg FN`), where one is a
 * single word with two capitals at least.
 */
function acronymsOf(
  text: string,
  names: readonly string[],
  types: readonly MentionType[],
  mentions: MentionColumns,
  { shortBehind, fullBehind, small }: ExpansionWords,
): AcronymFact[] {
  const found = new Map<number, number>();
  const standsFor = (short: number, full: number): boolean =>
    isAcronym(names[short]) && types[full] !== 'person' && isExpansion(names[short] ?? '', names[full] ?? '');
  for (let i = 0; i + 1 < mentions.count; i++) {
    const [end = 0, next = 0] = [mentions.ends[i], mentions.starts[i + 1]];
    if (next - end > LONGEST_JOIN) continue;
    const between = text.slice(end, next);
    const [first, second] = [mentions.names[i] ?? 0, mentions.names[i + 1] ?? 0];
    const said = /^,? ?[(,:]/u.test(between) ? joiningWords(between, small) : '';
    if (said !== '') {
      if (shortBehind.has(said) && standsFor(second, first)) found.set(second, first);
      else if (fullBehind.has(said) && standsFor(first, second)) found.set(first, second);
      continue;
    }
    if (!/^,? ?\($/u.test(between) || text[mentions.ends[i + 1] ?? 0] !== ')') continue;
    if (standsFor(second, first)) found.set(second, first);
    else if (standsFor(first, second)) found.set(first, second);
  }
  return [...found].map(([short, full]) => ({ short, full }));
}

/** In UTF-16 code units: what stands between a name and its acronym is short. */
const LONGEST_JOIN = 40;

/** Its words in lower case, without marks and without an article at the end. */
function joiningWords(between: string, small: ReadonlySet<string>): string {
  const found: readonly string[] = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (small.has(found.at(-1) ?? '') ? found.slice(0, -1) : found).join(' ');
}

/**
 * A long name of a body, whatever its letters (they may be those of another language), or one with a word that begins
 * as the acronym does, or one word with these capitals (`BoerBurgerBeweging`). The party behind a politician's name is neither.
 */
function isExpansion(acronym: string, name: string): boolean {
  const { tokens, head } = nameForm(name);
  if (tokens.length < 2) return name.replace(/\P{Lu}/gu, '') === acronym;
  const isBody = tokens.length >= 3 && head < tokens.length;
  return isBody || tokens.some((token) => token.charAt(0) === acronym.charAt(0).toLowerCase());
}

const isAcronym = (name: string | undefined): boolean =>
  name !== undefined && ACRONYM.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
