/** How two forms of one name relate: the words they are made of, and when one can stand for the other. */
import { fold, startsWithCapital } from '../base/fold.ts';
import type { MentionType } from '../languages/pack.ts';

export interface NameForm {
  /** Folded words; the Arabic article is split off (`al-Assad` → `al`, `assad`). Never empty. */
  readonly tokens: readonly string[];
  /** How many of them stand before the first lower-case word: the head of an organisation's name. */
  readonly head: number;
}

export function nameForm(name: string): NameForm {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const lower = words.findIndex((word, i) => i > 0 && !startsWithCapital(word));
  const head = (lower < 0 ? words : words.slice(0, lower)).flatMap(tokensOf).length;
  return { tokens: words.flatMap(tokensOf), head };
}

const tokensOf = (word: string): readonly string[] => {
  const folded = fold(word);
  const article = /^(?:al|el|ad|as|an|ar|ash|at)-(?=\p{L})/u.exec(folded)?.[0];
  return article ? [article.slice(0, -1), folded.slice(article.length)] : [folded];
};

/**
 * Whether `short` can be a shorter form of `long`. A person keeps the surname; an organisation a word of its head
 * (`Observatorium` of `Syrisch Observatorium voor Mensenrechten`, but not `Verenigde Naties` of their council).
 */
export function canShorten(short: NameForm, long: NameForm | undefined, type: MentionType): boolean {
  if (!long || short.tokens.length >= long.tokens.length || !isSubsequence(short.tokens, long.tokens)) return false;
  const last = short.tokens.at(-1) ?? '';
  if (type === 'person') return last === long.tokens.at(-1);
  return type === 'organisation' && last.length >= 4 && long.tokens.slice(0, long.head).includes(last);
}

export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
}
