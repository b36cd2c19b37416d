/**
 * What an article says somebody is: `Russische president Vladimir Poetin`, `minister van Justitie Esther Rijnders`,
 * `Dmitri Peskov, woordvoerder van het Kremlin`. The words come from the pack; the shapes are those of apposition.
 */
import { startsWithCapital } from '../base/fold.ts';
import { TokenKind, tokenFrom, tokenText } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack, RoleWords } from '../languages/pack.ts';
import type { MentionColumns, RoleFact } from './facts.ts';
import { mentionType } from './mentions.ts';

/** A role is short; what goes on longer is a clause. */
const LONGEST_ROLE = 7;

export function rolesOf(article: Article, pack: LanguagePack, mentions: MentionColumns): RoleFact[] {
  const roles: RoleFact[] = [];
  for (let i = 0; i < mentions.count; i++) {
    if (mentionType(mentions, i) !== 'person') continue;
    const name = mentions.names[i] ?? 0;
    const role = roleBefore(article, pack.roles, mentions, i) ?? roleBehind(article, pack.roles, mentions, i);
    if (role) roles.push({ name, ...role });
  }
  return roles;
}

type Role = Omit<RoleFact, 'name'>;

function roleBefore(article: Article, words: RoleWords, mentions: MentionColumns, index: number): Role | undefined {
  const { text, tokens } = article;
  const last = tokenFrom(tokens, mentions.starts[index] ?? 0) - 1;
  const floor = Math.max(0, last - LONGEST_ROLE + 1);
  let title = -1;
  for (let t = last; t >= floor; t--) {
    const word = tokenText(text, tokens, t);
    if (tokens.kinds[t] !== TokenKind.word) break;
    if (words.isTitle(word.toLowerCase())) {
      title = t;
      break;
    }
    const inside = startsWithCapital(word) || words.linkers.has(word) || words.determiners.has(word);
    if (!inside) break;
  }
  // What stands between title and name has to be tied to the title: `minister van Justitie Esther Rijnders`.
  if (title < 0 || (title < last && !words.linkers.has(tokenText(text, tokens, title + 1)))) return undefined;
  const first = demonymBefore(article, mentions, index, title);
  return roleFact(text, tokens.starts[first] ?? 0, tokens.ends[last] ?? 0);
}

/** A demonym right before the title is part of the role: `Turkse president`. */
function demonymBefore(article: Article, mentions: MentionColumns, index: number, title: number): number {
  const start = article.tokens.starts[title - 1];
  if (start === undefined) return title;
  for (let i = index - 1; i >= 0 && (mentions.starts[i] ?? 0) >= start; i--) {
    if (mentions.starts[i] === start && mentionType(mentions, i) === 'demonym') return title - 1;
  }
  return title;
}

function roleBehind(article: Article, words: RoleWords, mentions: MentionColumns, index: number): Role | undefined {
  const { text, tokens } = article;
  let t = tokenFrom(tokens, mentions.ends[index] ?? 0);
  if (tokenText(text, tokens, t) !== ',') return undefined;
  t++;
  if (words.determiners.has(tokenText(text, tokens, t).toLowerCase())) t++;
  const first = t;
  if (!words.isTitle(tokenText(text, tokens, t))) return undefined;
  if (words.linkers.has(tokenText(text, tokens, t + 1))) {
    const limit = first + LONGEST_ROLE;
    for (t += 1; t + 1 < limit && continuesRole(text, article, words, t + 1); t++);
    if (words.linkers.has(tokenText(text, tokens, t)) || words.determiners.has(tokenText(text, tokens, t)))
      return undefined;
  }
  const next = tokenText(text, tokens, t + 1);
  if (tokens.kinds[t + 1] !== TokenKind.punctuation && next !== '') return undefined;
  return roleFact(text, tokens.starts[first] ?? 0, tokens.ends[t] ?? 0);
}

function continuesRole(text: string, article: Article, words: RoleWords, token: number): boolean {
  if (article.tokens.kinds[token] !== TokenKind.word) return false;
  const word = tokenText(text, article.tokens, token);
  const before = tokenText(text, article.tokens, token - 1);
  if (startsWithCapital(word) || words.linkers.has(word) || words.determiners.has(word)) return true;
  return words.linkers.has(before) || words.determiners.has(before);
}

function roleFact(text: string, start: number, end: number): Role {
  return { start, end, text: text.slice(start, end).replace(/\s+/g, ' ') };
}
