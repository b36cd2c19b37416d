/** How two forms of one name relate: the words they are made of, and when one can stand for the other. */
import { fold, startsWithCapital } from '../base/fold.ts';
import type { MentionType } from '../languages/pack.ts';
import { isLegalForm } from './company-words.ts';

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

/** What two names are compared by. */
export interface NameWords {
  /** Whether a folded word is an ordinary word of the language (`observatorium`), not one that only names have. */
  isCommonWord(word: string): boolean;
  /** See `NameRecogniser.offices`. */
  isOffice(word: string): boolean;
}

/**
 * Whether `short` can be a shorter form of `long`. A person keeps the surname. An organisation drops its legal form, or
 * what stands around its ordinary words (`Observatorium` of `Syrisch Observatorium voor Mensenrechten`, but not
 * `Verenigde Naties` of their council), or ordinary words before its own name (`Museum Overleie`), or stands for what
 * it is the office of (`Defensie`), or shortens its first words to letters (`KU Leuven`): a longer name that begins with
 * that of a company (`Apple Store`) is another thing.
 */
export function canShorten(
  short: NameForm,
  long: NameForm | undefined,
  type: MentionType,
  { isCommonWord, isOffice }: NameWords,
): boolean {
  if (!long || short.tokens.length >= long.tokens.length) return false;
  if (type === 'organisation' && initialForms(long.tokens).includes(short.tokens.join(' '))) return true;
  if (!isSubsequence(short.tokens, long.tokens)) return false;
  const last = short.tokens.at(-1) ?? '';
  if (type === 'person') return last === long.tokens.at(-1);
  if (type !== 'organisation') return false;
  const extra = long.tokens.slice(short.tokens.length);
  if (extra.every(isLegalForm) && long.tokens[0] === short.tokens[0]) return true;
  if (
    isOffice(long.tokens[0] ?? '') &&
    extra.length === 2 &&
    long.tokens.slice(2).every((t, i) => t === short.tokens[i])
  )
    return true;
  const head = long.tokens.slice(0, long.head);
  if (last.length < 4 || !head.includes(last)) return false;
  if (short.tokens.every(isCommonWord)) return true;
  const before = head.slice(0, head.length - short.tokens.length);
  return head.at(-1) === last && long.head === long.tokens.length && before.every(isCommonWord);
}

/** `ku leuven` for `katholieke universiteit leuven`: two first words at least, and one that stays. */
export function initialForms(tokens: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (let count = 2; count < tokens.length; count++) {
    const letters = tokens.slice(0, count).map((token) => token.charAt(0));
    forms.push([letters.join(''), ...tokens.slice(count)].join(' '));
  }
  return forms;
}

export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
}
