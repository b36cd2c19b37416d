/**
 * Which words of an article’s names are most likely misspellings of a well-attested name word. Two real names that
 * happen to be alike are the usual case, so each test here is a reason to stay silent.
 */
import { fold, startsWithCapital, withoutDiacritics } from '../base/fold.ts';
import { overlaps, type Span } from '../base/span.ts';
import { TokenKind, tokenWords } from '../base/tokens.ts';
import { keyOf } from '../corpus/project/names.ts';
import { MENTION_TYPES, type MentionType } from '../languages/pack.ts';
import type { CorpusContext } from './rule.ts';
import { INVISIBLE, isAcronym, isLowerCase } from './words.ts';

export interface Variant extends Span {
  readonly word: string;
  /** The word it should be, with its number of mentions in names. */
  readonly known: string;
  readonly count: number;
  /** Mentions of the rare word in all names; 0 where it stands in none. */
  readonly own: number;
  /** The name that holds the word, as in the facts; the word itself where no name was recognised. */
  readonly name: string;
}

/** A word of a name where it stands. */
interface NameWord extends Span {
  readonly word: string;
  readonly name: string;
  /** The fullest name of the same thing in this article. */
  readonly full: string;
  readonly type: MentionType | undefined;
}

/** Mentions from which a spelling is well attested, and from which it is at least attested. */
const WELL_ATTESTED = 5;
const ATTESTED = 3;
/** Enough for a place that is in the lists. */
const NAMED = 2;
/** A spelling with more mentions is nobody’s slip. */
const RARE = 6;
/** The rare spelling is at most this share of the attested one. */
const ODDS = 5;
/** Shorter words have too many neighbours. */
const SHORTEST = 5;
const SHORTEST_FOLDED = 4;
/** So much evidence outweighs that the rare form is in a list of names. */
const OVERWHELMING = 12;
/** So many names in common, in one of so many articles, make two articles neighbours. */
const SHARED_NAMES = 2;
const LOOKED_AT = 20;
/** Words in quotation marks up to which they are a term and not speech. */
const TERM_WORDS = 3;

/** In order of start. */
export function* variantsIn(context: CorpusContext): Generator<Variant> {
  const pairs = new Map<string, readonly Pair[]>();
  for (const place of nameWords(context)) {
    if (context.asked?.(place) === false) continue;
    const { start, end, word, name } = place;
    const near = pairs.get(word) ?? pairsOf(context, word);
    pairs.set(word, near);
    const found = near.find((pair) => isVariant(context, place, pair));
    if (found) yield { start, end, word, name, ...found, own: context.view.nameWordCount(word) };
  }
}

/** Words with a capital: those of the names, and those that no list and no name explains. */
function* nameWords({ article, facts, pack }: CorpusContext): Generator<NameWord> {
  const { text, tokens } = article;
  const { mentions, names, fullNames } = facts;
  const { written, lower } = tokenWords(text, tokens);
  let mention = 0;
  for (let i = 0; i < tokens.count; i++) {
    const word = written[i] ?? '';
    // Nearly all words are in small letters: no more is asked of these.
    if (word === lower[i] || tokens.kinds[i] !== TokenKind.word) continue;
    if (!/\p{Lu}/u.test(word) || INVISIBLE.test(word)) continue;
    const span = { start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 };
    while (mention < mentions.count && (mentions.ends[mention] ?? 0) <= span.start) mention++;
    const own = { start: mentions.starts[mention] ?? text.length, end: mentions.ends[mention] ?? text.length };
    if (overlaps(own, span)) {
      const name = mentions.names[mention] ?? 0;
      const start = Math.max(own.start, span.start);
      const end = Math.min(own.end, span.end);
      // No spread: this is made of every name at every edit.
      yield {
        start,
        end,
        word: end - start === word.length ? word : text.slice(start, end),
        name: names[name] ?? '',
        full: names[fullNames[name] ?? name] ?? '',
        type: MENTION_TYPES[mentions.types[mention] ?? 0],
      };
    } else if (pack.spelling?.verdict(word) === 'unknown') {
      yield { start: span.start, end: span.end, word, name: word, full: word, type: undefined };
    }
  }
}

/** What a word may be a misspelling of, as far as the word itself tells. */
function pairsOf({ view, pack }: CorpusContext, word: string): readonly Pair[] {
  if (word.length < SHORTEST_FOLDED || isAcronym(word) || /\d/.test(word)) return [];
  if (pack.names.particles.has(word.toLowerCase())) return [];
  const own = Math.max(1, view.nameWordCount(word));
  if (own > RARE || view.authority.hasWord(word)) return [];
  return view
    .similarNameWords(word, own === 1 ? NAMED : own * ODDS)
    .filter((near) => !view.authority.areApart(keyOf(word), keyOf(near.word)))
    .map(({ word: known, count }) => ({ known, count }));
}

interface Pair {
  readonly known: string;
  readonly count: number;
}

function isVariant(context: CorpusContext, place: NameWord, { known, count }: Pair): boolean {
  const { pack } = context;
  const { word, type } = place;
  if (isAcronym(known) || !mayDiffer(word, known) || isPlural(context, word, known)) return false;
  if (count >= ATTESTED && hasTwin(context, place, known)) return true;
  const isSame = fold(word) === fold(known);
  const isListed = pack.names.isKnownName(word) && !(isSame && isPlaceOfDictionary(context, place, known));
  if (isForeignTerm(context, place) && !(isSame && !isListed && isQuoted(context, known))) return false;
  const isWell = count >= WELL_ATTESTED && !isListed;
  const isFamiliar = pack.names.isKnownName(known) || pack.spelling?.verdict(known) === 'known';
  const isAlone = !hasOwnCompany(context, place, known) || (isWell && isOnlySurname(context, known));
  if (count < ATTESTED) {
    const isPlace = type === 'location' && isFamiliar && !isListed && isAlone;
    return isPlace && (isSame ? isPlaceOfDictionary(context, place, known) : isSlipOf(context, place, known));
  }
  if (isSame) {
    const isSure = isWell || (isFamiliar && !isListed) || (count >= OVERWHELMING && type === 'location');
    const isForeign = hasForeignCompany(context, place, 'often') || isIntroduced(context, place);
    if (isForeign && isOfOtherKind(context, place, known)) return false;
    return isAlone || isBesideParticles(context, place) || (isSure && !hasForeignCompany(context, place));
  }
  if (isWell && isFamiliar && isSlipOf(context, place, known)) return true;
  if (!isAlone || isInflection(context, word, known) || standsElsewhere(context, place)) return false;
  const isDoubtful = isListed || isOrdinaryWord(context, word);
  if (isDoubtful || word.length < SHORTEST)
    return count >= OVERWHELMING && namesBoth(context, place, known, isDoubtful);
  if (isFamiliar && (type === 'location' || (type === undefined && isWell))) return true;
  return namesBoth(context, place, known, false) || sharesCompany(context, place, known);
}

/**
 * A slip of the hand that makes a word of no list from one that is in a list. Two letters swapped is hardly ever
 * another name; the other slips may be another person’s name where a first name of its own stands beside it.
 */
function isSlipOf(context: CorpusContext, place: NameWord, known: string): boolean {
  const { pack } = context;
  const { word, type } = place;
  if (word.length < SHORTEST || pack.spelling?.verdict(word) !== 'unknown') return false;
  if (standsElsewhere(context, place) || isInflection(context, word, known)) return false;
  const slip = slipBetween(word, known);
  if (slip === 'swap') return true;
  if (slip === undefined || hasForeignCompany(context, place)) return false;
  return type !== 'person' || !hasOwnCompany(context, place, known);
}

/** How `word` came from `known` on the keyboard: a letter twice, two swapped, the key beside it. One left out is as often another name. */
function slipBetween(word: string, known: string): 'swap' | 'double' | 'neighbour' | undefined {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  const [rest, wanted] = [word.slice(at), known.slice(at)];
  if (word.length === known.length + 1)
    return rest.slice(1) === wanted && word[at] === word[at - 1] ? 'double' : undefined;
  if (word.length !== known.length) return undefined;
  if (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0]) return 'swap';
  return rest.slice(1) === wanted.slice(1) && areNeighbours(word.charAt(at), known.charAt(at))
    ? 'neighbour'
    : undefined;
}

/** Rows and slanting columns of keys; letters side by side are neighbours. */
const KEYS =
  'qwertyuiop asdfghjkl zxcvbnm qaz wsx edc rfv tgb yhn ujm ik ol wa se dr ft gy hu ji ko zs xd cf vg bh nj mk';
const areNeighbours = (a: string, b: string): boolean => KEYS.includes(a + b) || KEYS.includes(b + a);

/** In quotation marks, alone or with words that are not of this language: what others call it. */
function isForeignTerm({ article, pack }: CorpusContext, { start, end }: NameWord): boolean {
  const { text, quotes } = article;
  return quotes.some((pair) => {
    if (pair.start > start || pair.end < end) return false;
    const words = text.slice(pair.inner.start, pair.inner.end).trim().split(/\s+/);
    return (
      words.length <= TERM_WORDS && !words.some((word) => isLowerCase(word) && pack.spelling?.verdict(word) === 'known')
    );
  });
}

/** The article has the known form in quotation marks too: a title, not what another language calls it. */
const isQuoted = ({ article: { text, quotes } }: CorpusContext, known: string): boolean =>
  quotes.some(({ inner }) =>
    text
      .slice(inner.start, inner.end)
      .split(/\P{L}+/u)
      .includes(known),
  );

/** The name holds another word that neither the dictionary nor the corpus (unless `often`) knows: it is of another language. */
function hasForeignCompany({ view, pack }: CorpusContext, { word, name }: NameWord, often?: 'often'): boolean {
  return name.split(' ').some((other) => {
    if (other === word || pack.names.isKnownName(other) || (!often && view.nameWordCount(other) > 1)) return false;
    return other.length > 2 && pack.spelling?.verdict(other) === 'unknown';
  });
}

/** Only in longer names, of another type than the known form by itself: a party or firm with a foreign name. */
function isOfOtherKind({ view, facts }: CorpusContext, { word, type }: NameWord, known: string): boolean {
  const [article] = facts.names.includes(word) ? [] : view.articlesNaming(known);
  if (article === undefined || type === undefined) return false;
  const { mentions, names } = view.facts(article);
  const index = mentions.names.indexOf(names.findIndex((name) => view.text(name) === known));
  return index >= 0 && view.typeOf(article, index) !== type;
}

/** The name begins with the word, behind a noun that says what it is the name of: `de partij Haïti Libre`. */
function isIntroduced({ article, pack }: CorpusContext, { start, word, name }: NameWord): boolean {
  const noun = /(\p{Ll}+)\s$/u.exec(article.text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  return name.startsWith(`${word} `) && (pack.furniture.headings?.titleNouns.has(noun) ?? false);
}

/** A slip is seldom made twice: what other articles have too is a spelling of its own. */
function standsElsewhere({ view, facts }: CorpusContext, { word }: NameWord): boolean {
  let here = 0;
  for (let i = 0; i < facts.mentions.count; i++) {
    if (hasWord(facts.names[facts.mentions.names[i] ?? 0] ?? '', word)) here++;
  }
  return view.nameWordCount(word) > here;
}

/** The same name but for this word stands elsewhere: the best evidence there is. */
function hasTwin({ view }: CorpusContext, { word, name, full }: NameWord, known: string): boolean {
  const longer = [name, full].filter((other) => other !== word && hasWord(other, word));
  return longer.some((other) => view.nameCount(other.replace(word, known)) > 0);
}

/** The article has the known form by itself and in no longer name: the longer name with the rare form introduces it. */
function isOnlySurname({ facts }: CorpusContext, known: string): boolean {
  return facts.names.includes(known) && !facts.names.some((name) => name !== known && name.split(' ').includes(known));
}

/** Not only the capital at the start (`al-Assad`, `De`), not a word all in capitals. */
function mayDiffer(word: string, known: string): boolean {
  if (word.toLowerCase() === known.toLowerCase()) {
    const isStart = word.slice(1) === known.slice(1);
    return !isStart && startsWithCapital(word) && word !== word.toUpperCase() && !word.includes('-');
  }
  if (fold(word) === fold(known)) return true;
  return fold(word).charAt(0) === fold(known).charAt(0) && startsWithCapital(word) && startsWithCapital(known);
}

/** Whether the rare form stands with a first name, or another word, that the known form never stands with. */
function hasOwnCompany({ view, facts }: CorpusContext, { word, full }: NameWord, known: string): boolean {
  const holders = new Set([full, ...facts.names.filter((name) => hasWord(name, word))]);
  return [...holders].some(
    (name) => name.includes(' ') && hasWord(name, word) && view.nameCount(name.replace(word, known)) === 0,
  );
}

/** `Van` at the start of a sentence is no company. */
const isBesideParticles = ({ pack }: CorpusContext, { word, full }: NameWord): boolean =>
  full.split(' ').every((other) => other === word || pack.names.particles.has(other.toLowerCase()));

/** Lists of places have them without diacritics too: `Syrie` is in one, but the language has `Syrië`. */
const isPlaceOfDictionary = ({ pack }: CorpusContext, { word, type }: NameWord, known: string): boolean =>
  type === 'location' &&
  withoutDiacritics(word) === word &&
  pack.spelling?.verdict(known) === 'known' &&
  pack.spelling.verdict(word) === 'unknown';

const isOrdinaryWord = ({ pack }: CorpusContext, word: string): boolean =>
  pack.spelling !== undefined && pack.spelling.verdict(word.toLowerCase()) === 'known';

/** Genitives and plurals: `Poetins`, `Kuipers`, `Slams`; also of a name that is no neighbour (`Joops`, beside `Joos`). */
function isPlural({ view, pack }: CorpusContext, word: string, known: string): boolean {
  if (word === `${known}s` || known === `${word}s`) return true;
  const base = /^(.{3,})s$/.exec(word)?.[1];
  return base !== undefined && base !== known && (pack.names.isKnownName(base) || view.nameWordCount(base) > 1);
}

/** Demonyms and adjectives (`Zweedse`, `Syriër`, `Oudenaards` of `Oudenaarde`); a doubled letter is no ending. */
function isInflection({ pack }: CorpusContext, a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return a.slice(0, -1) === b.slice(0, -1) && /[se]$/.test(a) && /[se]$/.test(b);
  if (long.length !== short.length + 1 || !long.startsWith(short) || long.at(-1) === short.at(-1)) return false;
  if (long.endsWith('e')) return true;
  const isDemonym = pack.names.demonymPlace(a) !== undefined || pack.names.demonymPlace(b) !== undefined;
  return isDemonym && /[nr]$/.test(long);
}

/** The article names the known form too, of the same type where that is asked for, and the rare one once. */
function namesBoth({ facts, article }: CorpusContext, place: NameWord, known: string, sameType: boolean): boolean {
  let [rare, attested] = [0, 0];
  const { mentions } = facts;
  for (let i = 0; i < mentions.count; i++) {
    const words = article.text.slice(mentions.starts[i], mentions.ends[i]).split(/\s+/);
    const fits = !sameType || MENTION_TYPES[mentions.types[i] ?? 0] === place.type;
    if (words.includes(place.word)) rare++;
    if (fits && words.includes(known)) attested++;
  }
  return attested > 0 && rare <= 1;
}

/** Other names that this article shares with an article that has the known form: they are about the same things. */
function sharesCompany({ view, id, facts }: CorpusContext, { name, word }: NameWord, known: string): boolean {
  const own = new Set(facts.names.filter((other) => other !== name));
  const forms = [...new Set([known, name.replace(word, known)])];
  const articles = forms.flatMap((form) => view.articlesNaming(form)).filter((article) => article !== id);
  return articles.slice(0, LOOKED_AT).some((article) => {
    const shared = view.facts(article).names.filter((other) => own.has(view.text(other)));
    return shared.length >= SHARED_NAMES;
  });
}

/** Most names do not even have its letters: then they need not be cut. */
const hasWord = (name: string, word: string): boolean => name.includes(word) && name.split(' ').includes(word);
