/**
 * Which words of an article may be misspelt: unknown to the dictionary, and neither names, nor usage of the corpus,
 * nor part of a passage in another language. Apart from the rule, since this is where its false alarms are prevented.
 */
import { capitalised, startsWithCapital } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import { TokenKind, tokenFrom, tokenSpan, tokenText, tokenWords } from '../base/tokens.ts';
import type { Article, Sentence } from '../document/article.ts';
import { MENTION_TYPES, type Spelling } from '../languages/pack.ts';
import { cover, mentionSpans, sentenceAt } from './places.ts';
import type { CorpusContext } from './rule.ts';
import { dictionaryForm, hasInnerCapital, INVISIBLE, isAcronym, isLowerCase } from './words.ts';

export interface Suspect extends Span {
  /** Beside another unknown word: more likely foreign. */
  readonly doubtful: boolean;
  /** As the dictionary would have it: composed, straight apostrophe, case as in the text. */
  readonly word: string;
  /** What kind of evidence is needed: a plain word, one with a capital that may be a name, a part between hyphens, one inside a name. */
  readonly kind: 'plain' | 'capital' | 'part' | 'in-name';
}

const SHORTEST = 4;
/** As often a form stands in the corpus that is in use. */
const USAGE = 3;
/** An ordinary word inside a name has to be long to be told from a foreign one. */
const SHORTEST_IN_NAME = 7;
/** A sentence with this many unknown words, and this share of them, is in another language. */
const FOREIGN_WORDS = 3;
const FOREIGN_SHARE = 0.25;

/** In order of start. */
export function* suspects(context: CorpusContext, spelling: Spelling): Generator<Suspect> {
  const { article, facts } = context;
  const isBoilerplate = cover(article.boilerplate);
  const inName = cover(mentionSpans(facts));
  for (const sentence of article.sentences) {
    if (isBoilerplate(sentence) || context.asked?.(sentence) === false) continue;
    if (!hasUnknown(context, spelling, sentence, inName)) continue;
    const words = wordsOfSentence(context, spelling, sentence, inName);
    const unknown = words.filter((word) => word.unknown && !word.inName);
    const strange = [...unknown, ...words.filter((word) => word.isShortUnknown)];
    const isForeign = strange.length >= FOREIGN_WORDS && strange.length >= words.length * FOREIGN_SHARE;
    if (isForeign) continue;
    for (const [i, word] of words.entries()) {
      if (!word.unknown || word.inName || isInDialect(article, strange, word)) continue;
      if (isParticle(spelling, words, i) || isBesideForeign(context, words, i)) continue;
      yield* suspectParts(context, spelling, word, inForeignRun(words, i));
    }
  }
  yield* suspectsInNames(context, spelling);
}

interface SentenceWord extends Span {
  readonly word: string;
  readonly unknown: boolean;
  /** Too short to be judged by itself; it says something of the language of the sentence. */
  readonly isShortUnknown: boolean;
  readonly inName: boolean;
}

/** Whether a word of the sentence may be misspelt: of the others, nearly all of them, nothing more is made. */
function hasUnknown(
  { article: { text, tokens } }: CorpusContext,
  spelling: Spelling,
  { start, end }: Sentence,
  inName: (span: Span) => boolean,
): boolean {
  const { written } = tokenWords(text, tokens);
  for (let i = tokenFrom(tokens, start); i < tokens.count && (tokens.starts[i] ?? end) < end; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    const word = dictionaryForm(written[i] ?? '');
    if (spelling.verdict(word) === 'unknown' && !isName(word, tokenSpan(tokens, i), inName)) return true;
  }
  return false;
}

/** What is joined to a name by a hyphen (`Assad-gezinde`) is judged. */
const isName = (word: string, span: Span, inName: (span: Span) => boolean): boolean =>
  inName(span) && !/[\p{L}\d]-\p{Ll}/u.test(word);

function wordsOfSentence(
  { article }: CorpusContext,
  spelling: Spelling,
  { start, end }: Sentence,
  inName: (span: Span) => boolean,
): readonly SentenceWord[] {
  const { text, tokens } = article;
  const { written } = tokenWords(text, tokens);
  const words: SentenceWord[] = [];
  for (let i = tokenFrom(tokens, start); i < tokens.count && (tokens.starts[i] ?? end) < end; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    const raw = written[i] ?? '';
    const span = { start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 };
    const word = dictionaryForm(raw);
    // The verdict first: nearly all words are right, and it is remembered.
    const isSuspect = spelling.verdict(word) === 'unknown';
    const isOfName = isName(word, span, inName);
    const isStrange = isSuspect && !isOfName && isApart(text, span, spelling);
    const unknown = isStrange && isOrdinary(raw);
    const isShortUnknown = isStrange && SHORT_WORD.test(raw);
    // No spread: this is made of every word of the article at every edit.
    words.push({ start: span.start, end: span.end, word, unknown, isShortUnknown, inName: isOfName });
  }
  return words;
}

const SHORT_WORD = /^\p{Ll}{2,3}$/u;

/** Somebody is quoted in dialect: another word of the quotation in this sentence is unknown too. */
const isInDialect = ({ quotes }: Article, strange: readonly SentenceWord[], word: SentenceWord): boolean =>
  strange.length > 1 &&
  quotes.some(
    (pair) =>
      pair.start < word.start &&
      word.end < pair.end &&
      strange.some((other) => other !== word && contains(pair, other)),
  );

const contains = (pair: Span, { start, end }: Span): boolean => pair.start < start && end < pair.end;

/** Next to a small word of another language, or quoted with one: `“Bravo ma belle”`, `La ville sans nom`. */
function isBesideForeign({ article, pack }: CorpusContext, words: readonly SentenceWord[], at: number): boolean {
  const foreign = pack.foreignWords;
  const word = words[at];
  if (!foreign || !word) return false;
  const isSmall = (other: SentenceWord | undefined): boolean => !!other && foreign.has(other.word.toLowerCase());
  if (isSmall(word) || isSmall(words[at - 1]) || isSmall(words[at + 1])) return true;
  const pairs = article.quotes.filter((pair) => pair.start < word.start && word.end < pair.end);
  return words.some((other) => isSmall(other) && pairs.some((pair) => contains(pair, other)));
}

/** The particle of a separable verb that stands before it: `stelt … tewerk`. */
function isParticle(spelling: Spelling, words: readonly SentenceWord[], at: number): boolean {
  const particle = words[at]?.word ?? '';
  if (!isLowerCase(particle)) return false;
  const before = words.slice(0, at).map(({ word }) => word.toLowerCase());
  const next = words[at + 1]?.word === 'te' ? words[at + 2]?.word : undefined;
  return [...before, ...(next ? [next] : [])].some(
    (verb) => verb.length >= SHORTEST && spelling.verdict(particle + verb) === 'known',
  );
}

/** Words that spelling has something to say about: no acronyms, no `iPhone`, no digits but before a hyphen, nothing garbled. */
const isOrdinary = (word: string): boolean =>
  word.length >= SHORTEST &&
  !/\d(?!\d{0,4}-\p{Ll})|[.@_/&\ufffd]/u.test(word) &&
  !INVISIBLE.test(word) &&
  !isAcronym(word) &&
  !hasInnerCapital(word);

/** Not `race- en` or `-jarige`, no half of `over- eenkomst`, and not glued to what garbled or marked up text leaves. */
function isApart(text: string, { start, end }: Span, spelling: Spelling): boolean {
  const hyphens = /[-‐‑–]/;
  const before = text.charAt(start - 1);
  if (hyphens.test(text.charAt(end)) || hyphens.test(before)) return false;
  if (/[<\\&#@~_=]/.test(before) || /[>\\@~_=]/.test(text.charAt(end))) return false;
  if (/[^\s/(]/.test(before) && /[\p{L}\p{N}<]/u.test(text.charAt(start - 2))) return false;
  const half = /(\p{L}{2,40})[-‐]\s{1,2}$/u.exec(text.slice(Math.max(0, start - 44), start))?.[1];
  return half === undefined || spelling.verdict(half + text.slice(start, end)) === 'unknown';
}

/** Two unknown words side by side are a foreign title or phrase far more often than two slips. */
const inForeignRun = (words: readonly SentenceWord[], at: number): boolean =>
  words[at - 1]?.unknown === true || words[at + 1]?.unknown === true;

/** The word itself, or of a hyphenated one the parts that are at fault. */
function* suspectParts(
  context: CorpusContext,
  spelling: Spelling,
  { start, end, word }: SentenceWord,
  doubtful: boolean,
): Generator<Suspect> {
  if (!word.includes('-') || end - start !== word.length) {
    const kind = startsWithCapital(word) ? 'capital' : 'plain';
    if (!isKnownHere(context, word)) yield { start, end, word, kind, doubtful };
    return;
  }
  let at = start;
  for (const part of word.split('-')) {
    const span = { start: at, end: at + part.length };
    at = span.end + 1;
    if (part.length < SHORTEST || !isLowerCase(part) || spelling.verdict(part) !== 'unknown') continue;
    if (!isKnownHere(context, part)) yield { ...span, word: part, kind: 'part', doubtful };
  }
}

/** Known as a name, or in use: it stands in other articles too. */
function isKnownHere({ view, pack, facts }: CorpusContext, word: string): boolean {
  if (pack.roles.titles.has(word.toLowerCase())) return true;
  // What ends in s takes none in the genitive: `anderss` has nothing to do with the name Anders.
  const base = word.replace(/(?<!s)'?s$/, '');
  if (pack.names.isKnownName(word) || pack.names.isKnownName(base)) return true;
  for (const form of new Set([word, base, capitalised(word), capitalised(base)])) {
    if (view.nameWordCount(form) > 0) return true;
  }
  // A form that stands in several articles is in use, whatever the dictionary thinks.
  const own = facts.wordCounts[facts.words.indexOf(word)] ?? 0;
  const all = view.wordCount(word);
  return all >= USAGE && all > own;
}

/**
 * An ordinary word in the name of an organisation (`Islamitsche Partij`): long, rare, with the ending of the word that
 * it should be, beside a word that is in the dictionary.
 */
function* suspectsInNames(context: CorpusContext, spelling: Spelling): Generator<Suspect> {
  const { article, facts, view, pack } = context;
  const { mentions } = facts;
  const { tokens, text } = article;
  const { written } = tokenWords(text, tokens);
  for (let m = 0; m < mentions.count; m++) {
    if (context.asked?.({ start: mentions.starts[m] ?? 0, end: mentions.ends[m] ?? 0 }) === false) continue;
    if (MENTION_TYPES[mentions.types[m] ?? 0] === 'person') {
      const opening = openingWord(context, spelling, m);
      if (opening) yield opening;
      continue;
    }
    const end = mentions.ends[m] ?? 0;
    const first = tokenFrom(tokens, mentions.starts[m] ?? 0);
    let isSuspect = false;
    for (let i = first; !isSuspect && (tokens.starts[i] ?? end) < end; i++) {
      const word = dictionaryForm(written[i] ?? '');
      isSuspect = word.length >= SHORTEST_IN_NAME && isUnknown(spelling, word);
    }
    if (!isSuspect) continue;
    const words: SentenceWord[] = [];
    for (let i = first; (tokens.starts[i] ?? end) < end; i++) {
      const [from, to] = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0];
      const word = dictionaryForm(written[i] ?? '');
      const unknown = isUnknown(spelling, word);
      words.push({ start: from, end: to, word, unknown, isShortUnknown: false, inName: true });
    }
    const hasPlainWord = words.some(
      ({ word, unknown }) => !unknown && word.length >= SHORTEST && !pack.names.isKnownName(word),
    );
    // `Bertine Spijkerman` holds an ordinary word too; a lower-case one or three words make it a phrase.
    if (!hasPlainWord || (words.length < 3 && !words.some(({ word }) => isLowerCase(word)))) continue;
    for (const { start, end, word, unknown } of words) {
      const isCandidate = unknown && word.length >= SHORTEST_IN_NAME && isOrdinary(word) && !word.includes('-');
      if (!isCandidate || pack.names.isKnownName(word) || view.nameWordCount(word) > 2) continue;
      yield { start, end, word, kind: 'in-name', doubtful: false };
    }
  }
}

/**
 * A misspelt word at the start of a sentence that was taken for a name on the strength of its capital: long, nowhere
 * else a name, and before a word such as `na` or `de`, which seldom follows a name that opens a sentence.
 */
function openingWord(
  { article, facts, view, pack }: CorpusContext,
  spelling: Spelling,
  m: number,
): Suspect | undefined {
  const { text, tokens } = article;
  const start = facts.mentions.starts[m] ?? 0;
  const at = tokenFrom(tokens, start);
  const span = { start, end: facts.mentions.ends[m] ?? 0 };
  const word = text.slice(start, span.end);
  if ((facts.mentions.confidences[m] ?? 0) > 1 || !/^\p{Lu}\p{Ll}+$/u.test(word)) return undefined;
  const sentence = sentenceAt(article, start);
  if (!sentence || sentence.start !== start || article.blocks[sentence.block]?.kind !== 'prose') return undefined;
  const next = tokenText(text, tokens, at + 1);
  if (!pack.functionWords.has(next) || pack.furniture.headings?.clauseWords.has(next)) return undefined;
  const isCandidate = word.length >= SHORTEST_IN_NAME && isUnknown(spelling, word) && view.nameWordCount(word) <= 1;
  return isCandidate && !pack.names.isKnownName(word) ? { ...span, word, kind: 'in-name', doubtful: false } : undefined;
}

const isUnknown = (spelling: Spelling, word: string): boolean =>
  spelling.verdict(word) === 'unknown' && spelling.verdict(word.toLowerCase()) === 'unknown';
