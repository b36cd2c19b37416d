/**
 * What an article says somebody is: `Russische president Vladimir Poetin`, `minister van Justitie Esther Rijnders`,
 * `burgemeester X van Sluis`, `Dmitri Peskov, woordvoerder van het Kremlin`, `de presidenten X en Y`. The words come
 * from the pack; the shapes are those of apposition.
 */
import { startsWithCapital } from '../base/fold.ts';
import { lastAtOrBefore } from '../base/span.ts';
import { TokenKind, type Tokens, tokenFrom, tokenText } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack, RoleWords } from '../languages/pack.ts';
import type { MentionColumns, RoleFact } from './facts.ts';
import { mentionType } from './mentions.ts';

/** A role is short, in tokens; what goes on longer is a clause. */
const LONGEST_ROLE = 9;

export function rolesOf(article: Article, pack: LanguagePack, mentions: MentionColumns): RoleFact[] {
  const text: RoleText = { text: article.text, tokens: article.tokens, words: pack.roles, mentions };
  const roles: RoleFact[] = [];
  for (let i = 0; i < mentions.count; i++) {
    if (mentionType(mentions, i) !== 'person') continue;
    const name = mentions.names[i] ?? 0;
    const before = roleBefore(text, i) ?? sharedRole(text, i, roles);
    if (before) roles.push({ name, ...before });
    for (const behind of rolesBehind(text, i)) roles.push({ name, ...behind });
  }
  return roles;
}

interface RoleText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: RoleWords;
  readonly mentions: MentionColumns;
}

type Role = Omit<RoleFact, 'name'>;

const wordAt = ({ text, tokens }: RoleText, t: number): string => (t < 0 ? '' : tokenText(text, tokens, t));
const lowerAt = (r: RoleText, t: number): string => wordAt(r, t).toLowerCase();
const isWord = ({ tokens }: RoleText, t: number): boolean => t >= 0 && tokens.kinds[t] === TokenKind.word;

function roleBefore(r: RoleText, index: number): Role | undefined {
  const last = tokenFrom(r.tokens, r.mentions.starts[index] ?? 0) - 1;
  const title = titleUpTo(r, last);
  if (title < 0) return undefined;
  const first = modifiersFrom(r, title);
  const plural = r.words.singular(lowerAt(r, title));
  if (title === last && plural !== undefined && nextInList(r, index) !== undefined)
    return roleFact(r, first, last, { title: plural });
  if (!r.words.isTitle(lowerAt(r, title))) return undefined;
  const tail = title === last ? tailOf(r, index) : undefined;
  return roleFact(r, first, last, tail ? { tail } : {});
}

/** Token of the title of a role that ends with token `last`; -1 where there is none. */
function titleUpTo(r: RoleText, last: number): number {
  const ending = lowerAt(r, last);
  if (r.words.linkers.has(ending) || r.words.joiners.has(ending) || r.words.determiners.has(ending)) return -1;
  for (let t = last; t >= 0 && t > last - LONGEST_ROLE && isWord(r, t); t--) {
    const word = wordAt(r, t);
    const lower = word.toLowerCase();
    // What stands between title and name has to be tied to the title: `minister van Justitie Esther Rijnders`.
    if (r.words.isTitle(lower) && isInName(r, t)) return -1;
    if (t === last && r.words.singular(lower) !== undefined) return t;
    if (r.words.isTitle(lower)) return t === last || r.words.linkers.has(lowerAt(r, t + 1)) ? t : -1;
    const joins = r.words.joiners.has(word) && startsWithCapital(wordAt(r, t - 1));
    if (!joins && !startsWithCapital(word) && !r.words.linkers.has(word) && !r.words.determiners.has(word)) return -1;
  }
  return -1;
}

/** `Beaux Arts`: a capital behind another one is part of a name, unless that is a demonym (`Duitse President`). */
const isInName = (r: RoleText, t: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(wordAt(r, t)) &&
  isWord(r, t - 1) &&
  startsWithCapital(wordAt(r, t - 1)) &&
  r.text.slice(r.tokens.ends[t - 1], r.tokens.starts[t]) === ' ' &&
  !demonymAt(r, t - 1);

/** A demonym or an adjective like `voormalig` right before the title is part of the role: first token of both. */
function modifiersFrom(r: RoleText, title: number): number {
  let first = title;
  if (demonymAt(r, first - 1)) first--;
  while (r.words.modifiers.has(lowerAt(r, first - 1))) first--;
  const organisation = first > 0 ? endingMention(r, first - 1) : -1;
  if (organisation >= 0) return tokenFrom(r.tokens, r.mentions.starts[organisation] ?? 0);
  if (first === title || !demonymAt(r, first - 1)) return first;
  return first - 1;
}

/** Index of the organisation whose name ends with the token (`Apple CEO`); -1 for none. */
function endingMention({ text, tokens, mentions }: RoleText, token: number): number {
  const i = lastAtOrBefore(mentions.count, (m) => mentions.starts[m] ?? 0, tokens.starts[token] ?? 0);
  if (i < 0 || mentionType(mentions, i) !== 'organisation' || mentions.ends[i] !== tokens.ends[token]) return -1;
  return text.slice(mentions.ends[i], tokens.starts[token + 1]) === ' ' ? i : -1;
}

function demonymAt(r: RoleText, token: number): boolean {
  const mention = mentionIn(r, token, token);
  return mention >= 0 && mentionType(r.mentions, mention) === 'demonym';
}

/** Behind the name and perhaps an age: `van Sluis`, `van Infrastructuur en Waterstaat`; first and last token. */
function tailOf(r: RoleText, index: number): readonly [number, number] | undefined {
  const from = behindAge(r, tokenFrom(r.tokens, r.mentions.ends[index] ?? 0));
  if (lowerAt(r, from) !== r.words.tie) return undefined;
  let t = from;
  if (r.words.determiners.has(lowerAt(r, t + 1))) t++;
  if (!startsWithCapital(wordAt(r, t + 1))) return undefined;
  const last = capitalsFrom(r, t + 1);
  // `topman X van het Amerikaanse concern Y`: the name is further on.
  return demonymAt(r, last) ? undefined : [from, last];
}

/** Last token of a row of capitalised words; joiners and linkers only between two of them. */
function capitalsFrom(r: RoleText, first: number): number {
  let last = first;
  for (let t = first + 1; t < first + LONGEST_ROLE && isWord(r, t); t++) {
    if (startsWithCapital(wordAt(r, t))) {
      // A person begins a new name: `van Justitie en Jan Peeters`.
      if (t > last + 1 && startsWithCapital(wordAt(r, t + 1)) && mentionIn(r, t, t, 'person') >= 0) break;
      last = t;
    } else if (
      !r.words.joiners.has(wordAt(r, t)) &&
      !r.words.linkers.has(wordAt(r, t)) &&
      !r.words.determiners.has(wordAt(r, t))
    )
      break;
  }
  return last;
}

/** Token behind `(58)`. */
function behindAge(r: RoleText, t: number): number {
  if (wordAt(r, t) !== '(') return t;
  return r.tokens.kinds[t + 1] === TokenKind.number && wordAt(r, t + 2) === ')' ? t + 3 : t;
}

/** The person mention behind `, ` or ` en ` after this one. */
function nextInList({ text, words, mentions }: RoleText, index: number): number | undefined {
  const next = index + 1;
  if (next >= mentions.count || mentionType(mentions, next) !== 'person') return undefined;
  const between = text.slice(mentions.ends[index], mentions.starts[next]).trim();
  return between === ',' || words.joiners.has(between) ? next : undefined;
}

/** The second of `presidenten Poetin en Erdogan` has the role of the first. */
function sharedRole(r: RoleText, index: number, roles: readonly RoleFact[]): Role | undefined {
  if (index === 0 || nextInList(r, index - 1) !== index) return undefined;
  const role = roles.at(-1);
  if (!role || role.name !== r.mentions.names[index - 1]) return undefined;
  const written = r.text.slice(role.start, role.end);
  if (written === role.text || r.words.singular(written.toLowerCase().split(/\s+/).at(-1) ?? '') === undefined)
    return undefined;
  return { start: role.start, end: role.end, text: role.text, of: role.of };
}

/** `X, burgemeester van Y en voorzitter van Z,` gives two. */
function rolesBehind(r: RoleText, index: number): Role[] {
  const comma = behindAge(r, tokenFrom(r.tokens, r.mentions.ends[index] ?? 0));
  if (wordAt(r, comma) !== ',') return [];
  const found: Role[] = [];
  let t = comma + 1;
  for (;;) {
    const title = titleFrom(r, t);
    if (title < 0) return [];
    let last = title;
    if (r.words.linkers.has(lowerAt(r, title + 1))) last = linkedUpTo(r, title);
    if (last < 0) return [];
    found.push(roleFact(r, Math.max(t, modifiersFrom(r, title)), last, {}));
    if (!r.words.joiners.has(lowerAt(r, last + 1))) {
      // Another word goes on with a clause or a name of its own: `minister-president Y`.
      return isWord(r, last + 1) ? [] : found;
    }
    t = last + 2;
  }
}

/** Token of the title behind an article and adjectives; -1 where something else stands there. */
function titleFrom(r: RoleText, from: number): number {
  let t = from;
  if (r.words.determiners.has(lowerAt(r, t))) t++;
  for (let left = 3; left > 0 && isWord(r, t); left--, t++) {
    if (r.words.isTitle(wordAt(r, t))) return t;
    if (!r.words.modifiers.has(lowerAt(r, t)) && !demonymAt(r, t) && !/^\p{Ll}+e$/u.test(wordAt(r, t))) return -1;
  }
  return -1;
}

/** Last token of `woordvoerder van de rebellencoalitie Nationaal Bevrijdingsfront`; -1 where it ends in a small word. */
function linkedUpTo(r: RoleText, title: number): number {
  let t = title + 1;
  while (t + 1 < title + LONGEST_ROLE && continuesRole(r, t + 1)) t++;
  const ending = wordAt(r, t);
  return r.words.linkers.has(ending) || r.words.determiners.has(ending) ? -1 : t;
}

function continuesRole(r: RoleText, t: number): boolean {
  if (!isWord(r, t)) return false;
  const [word, before] = [wordAt(r, t), wordAt(r, t - 1)];
  if (r.words.joiners.has(word)) return startsWithCapital(before) && startsWithCapital(wordAt(r, t + 1));
  if (startsWithCapital(word) || r.words.linkers.has(word) || r.words.determiners.has(word)) return true;
  return r.words.linkers.has(before) || r.words.determiners.has(before);
}

interface Parts {
  /** In place of the plural that is written. */
  readonly title?: string;
  /** Tokens behind the name. */
  readonly tail?: readonly [number, number];
}

function roleFact(r: RoleText, first: number, last: number, { title, tail }: Parts): Role {
  const written = (from: number, to: number): string =>
    r.text.slice(r.tokens.starts[from] ?? 0, r.tokens.ends[to] ?? 0).replace(/\s+/g, ' ');
  const head =
    title === undefined ? written(first, last) : [...(first < last ? [written(first, last - 1)] : []), title].join(' ');
  const inTail = tail ? mentionIn(r, tail[0], tail[1]) : -1;
  return {
    start: r.tokens.starts[first] ?? 0,
    end: r.tokens.ends[last] ?? 0,
    text: tail ? `${head} ${written(tail[0], tail[1])}` : head,
    of: inTail >= 0 ? inTail : mentionIn(r, first, last),
  };
}

/** Index of the mention in these tokens that is no person, an organisation rather than a place; -1 for none. */
function mentionIn({ tokens, mentions }: RoleText, first: number, last: number, type?: 'person'): number {
  if (first < 0) return -1;
  const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
  let best = -1;
  let i = lastAtOrBefore(mentions.count, (m) => mentions.starts[m] ?? 0, start - 1) + 1;
  if (type === 'person' && i > 0 && (mentions.ends[i - 1] ?? 0) >= end) i--;
  for (; i < mentions.count && (mentions.starts[i] ?? 0) < end; i++) {
    const own = mentionType(mentions, i);
    if (type ? own !== type : own === 'person') continue;
    if (best < 0 || (own === 'organisation' && mentionType(mentions, best) !== 'organisation')) best = i;
  }
  return best;
}
