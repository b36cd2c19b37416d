/**
 * Which words of an article’s names are most likely misspellings of a well-attested name word. Two real names that
 * happen to be alike are the usual case, so each test here is a reason to stay silent.
 */
import { editDistance } from '../base/edit-distance.ts';
import { fold, startsWithCapital } from '../base/fold.ts';
import { overlaps, type Span } from '../base/span.ts';
import { TokenKind, tokenText } from '../base/tokens.ts';
import { MENTION_TYPES, type MentionType } from '../languages/pack.ts';
import { cover, mentionSpans } from './places.ts';
import type { CorpusContext } from './rule.ts';
import { INVISIBLE, isAcronym } from './words.ts';

export interface Variant extends Span {
  readonly word: string;
  /** The word it should be, with its number of mentions in names. */
  readonly known: string;
  readonly count: number;
  /** The name that holds the word, as in the facts; the word itself where no name was recognised. */
  readonly name: string;
}

/** A word of a name where it stands. */
export interface NameWord extends Span {
  readonly word: string;
  readonly name: string;
  /** The fullest name of the same thing in this article. */
  readonly full: string;
  readonly type: MentionType | undefined;
}

/** Mentions from which a spelling is well attested, and from which it is at least attested. */
const WELL_ATTESTED = 5;
const ATTESTED = 3;
/** The rare spelling is at most this share of the attested one. */
const ODDS = 5;
/** Shorter words have too many neighbours. */
const SHORTEST = 5;
const SHORTEST_FOLDED = 4;
/** So much evidence outweighs that the rare form is in a list of names. */
const OVERWHELMING = 12;

/** In order of start. */
export function* variantsIn(context: CorpusContext): Generator<Variant> {
  for (const place of nameWords(context)) {
    const found = attestedFor(context, place);
    if (found) yield { start: place.start, end: place.end, word: place.word, name: place.name, ...found };
  }
}

/** Words with a capital: those of the names, and those that no list and no name explains. */
export function* nameWords({ article, facts, pack }: CorpusContext): Generator<NameWord> {
  const { text, tokens } = article;
  const { mentions, names, fullNames } = facts;
  const inName = cover(mentionSpans(facts));
  let mention = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    const span = { start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 };
    const word = tokenText(text, tokens, i);
    if (!/\p{Lu}/u.test(word) || INVISIBLE.test(word)) continue;
    while (mention < mentions.count && (mentions.ends[mention] ?? 0) <= span.start) mention++;
    const own = { start: mentions.starts[mention] ?? text.length, end: mentions.ends[mention] ?? text.length };
    if (overlaps(own, span)) {
      const name = mentions.names[mention] ?? 0;
      const part = { start: Math.max(own.start, span.start), end: Math.min(own.end, span.end) };
      yield {
        ...part,
        word: text.slice(part.start, part.end),
        name: names[name] ?? '',
        full: names[fullNames[name] ?? name] ?? '',
        type: MENTION_TYPES[mentions.types[mention] ?? 0],
      };
    } else if (!inName(span) && pack.spelling?.verdict(word) === 'unknown') {
      yield { ...span, word, name: word, full: word, type: undefined };
    }
  }
}

function attestedFor(context: CorpusContext, place: NameWord): { known: string; count: number } | undefined {
  const { view, pack } = context;
  const { word } = place;
  if (word.length < SHORTEST_FOLDED || isAcronym(word) || /\d/.test(word)) return undefined;
  if (pack.names.particles.has(word.toLowerCase())) return undefined;
  const own = Math.max(1, view.nameWordCount(word));
  for (const { word: known, count } of view.similarNameWords(word, Math.max(ATTESTED, own * ODDS - 1))) {
    if (isVariant(context, place, { known, count, own })) return { known, count };
  }
  return undefined;
}

interface Pair {
  readonly known: string;
  readonly count: number;
  readonly own: number;
}

function isVariant(context: CorpusContext, place: NameWord, pair: Pair): boolean {
  const { view, pack } = context;
  const { word, name, full } = place;
  const { known, count, own } = pair;
  if (isAcronym(known) || !mayDiffer(word, known)) return false;
  // The same name but for this word is the best evidence there is.
  const twin = name !== word && view.nameCount(name.replace(word, known)) > 0;
  const fullTwin = full !== name && full.includes(word) && view.nameCount(full.replace(word, known)) > 0;
  const hasTwin = twin || fullTwin;
  if (!hasTwin && hasOwnCompany(context, place, known)) return false;
  if (count < own * ODDS && !(own === 1 && count >= ATTESTED)) return false;
  if (fold(word) === fold(known)) return true;
  if (word.length < SHORTEST) return false;
  const isListed = pack.names.isKnownName(word) || isOrdinaryWord(context, word);
  if (isListed && !hasTwin && !(count >= OVERWHELMING && namesBoth(context, place, known))) return false;
  if (isInflection(word, known) && !hasTwin) return false;
  return count >= WELL_ATTESTED || hasTwin || namesBoth(context, place, known);
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
  const holders = new Set([full, ...facts.names.filter((name) => name.split(' ').includes(word))]);
  return [...holders].some(
    (name) => name.includes(' ') && name.split(' ').includes(word) && view.nameCount(name.replace(word, known)) === 0,
  );
}

const isOrdinaryWord = ({ pack }: CorpusContext, word: string): boolean =>
  pack.spelling !== undefined && pack.spelling.verdict(word.toLowerCase()) === 'known';

/** Genitives, plurals, demonyms and their adjectives: `Poetins`, `Kuipers`, `Zweedse`, `Syriër`. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && long.startsWith(short) && /[senr]$/.test(long);
}

/** The article names the known form too, at least as often: then it is likely about that one. */
function namesBoth({ facts, article }: CorpusContext, { word }: NameWord, known: string): boolean {
  let [rare, attested] = [0, 0];
  const { mentions } = facts;
  for (let i = 0; i < mentions.count; i++) {
    const words = article.text.slice(mentions.starts[i], mentions.ends[i]).split(/\s+/);
    if (words.includes(word)) rare++;
    if (words.includes(known)) attested++;
  }
  return attested > 0 && rare <= 1 && editDistance(fold(word), fold(known), 1) <= 1;
}
