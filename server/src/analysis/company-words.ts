/**
 * Words that companies and clubs carry beside their own name, in whatever language: `Apple Computer`, `Apple Inc.` and
 * `Apple` are one. Legal forms never tell two companies apart; what one trades in, or which club it is, may.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Folded. */
const LEGAL_FORMS = words(`
  inc inc. nv n.v. bv b.v. bvba b.v.b.a. cvba vzw v.z.w. vof cv corp corp. corporation ltd ltd. limited plc llc llp lp
  gmbh ag kg kgaa a.g. sa s.a. sas sarl srl spa s.p.a. se ab asa oy oyj a/s co co. cos. company holding holdings group
  groep groupe gruppe concern incorporated pte pty
`);

const TRADES = words(`
  computer motor automotive airlines airways bank banking verzekering insurance verzekeraar supermarkten stores
  supermarkets technologies technology industries pharma pharmaceuticals pharmaceutical therapeutics software systems
  electronics semiconductor semiconductors platforms petroleum oil steel foods brewery brewing brouwerijen brouwerij
  airline luchtvaart telecom international entertainment logistics
`);

/** Of clubs: before or behind the name. */
const CLUBS = words(`
  fc f.c. sc ac as afc cf bk fk kv sv vv krc rsc kaa kvc kfc rfc rkc kvv kav bsc tsg vfl vfb rc
`);

const FRONTS = words('nv n.v. bv b.v.');
/** Where the name has such a word behind it too: `Royal Society` is no society. */
const HONOURS = words('koninklijke royal');
const TIES = words('& en and et und');

/** The name of a company without such words. */
export interface CompanyCore {
  /** Folded words, joined by blanks; never empty. */
  readonly core: string;
  /** What was left out and may tell two companies apart, in the singular, sorted. */
  readonly telling: readonly string[];
}

/** `tokens`: folded words of a name. */
export function companyCore(tokens: readonly string[]): CompanyCore {
  const telling = new Set<string>();
  let first = 0;
  let end = tokens.length;
  const token = (index: number): string => tokens[index] ?? '';
  while (end > first + 1 && (isEnd(token(end - 1)) || TIES.has(token(end - 1)))) {
    const word = singular(token(--end));
    if (!LEGAL_FORMS.has(word) && !TIES.has(word)) telling.add(word);
  }
  const hasEnd = end < tokens.length;
  const isFront = (word: string): boolean => FRONTS.has(word) || CLUBS.has(word) || (hasEnd && HONOURS.has(word));
  for (; end > first + 1 && isFront(token(first)); first++) if (CLUBS.has(token(first))) telling.add(token(first));
  return { core: tokens.slice(first, end).join(' '), telling: [...telling].sort() };
}

const isEnd = (word: string): boolean => LEGAL_FORMS.has(word) || TRADES.has(singular(word)) || CLUBS.has(word);

/** All such words. */
export const LEFT_OUT: readonly string[] = [LEGAL_FORMS, TRADES, CLUBS, FRONTS, HONOURS].flatMap((set) => [...set]);

/** Whether a word may be left out of the name of a company. */
export const mayBeLeftOut = (word: string): boolean =>
  isEnd(word) || FRONTS.has(word) || HONOURS.has(word) || TIES.has(word);

export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word);

/** `Motors` as `Motor`. */
const singular = (word: string): string =>
  word.endsWith('s') && TRADES.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
