/** The rule `spelling`: words that no dictionary, no name list and no other article knows, with what they may mean. */
import { capitalised } from '../base/fold.ts';
import { formatCount, type Locale, type Localised } from '../base/locale.ts';
import type { Article } from '../document/article.ts';
import type { Spelling, SpellingSuggestion } from '../languages/pack.ts';
import { type Suspect, suspects } from './misspellings.ts';
import { sentenceAt } from './places.ts';
import { type CorpusContext, type CorpusRule, type Fix, finding, replacing } from './rule.ts';
import { dictionaryForm, isLowerCase } from './words.ts';

interface Texts {
  found(word: string, suggestion: string): string;
  foundUsed(word: string, suggestion: string, count: number, times: string): string;
  fix(word: string): string;
  fixUsed(word: string, times: string): string;
}

const TEXTS: Localised<Texts> = {
  en: {
    found: (word, suggestion) => `Unknown word “${word}”; perhaps “${suggestion}”.`,
    foundUsed: (word, suggestion, count, times) =>
      `Unknown word “${word}”; perhaps “${suggestion}”, which the corpus has ${times} ${count === 1 ? 'time' : 'times'}.`,
    fix: (word) => `Change to “${word}”`,
    fixUsed: (word, times) => `Change to “${word}” (${times}× in the corpus)`,
  },
  nl: {
    found: (word, suggestion) => `Onbekend woord “${word}”; misschien “${suggestion}”.`,
    foundUsed: (word, suggestion, _count, times) =>
      `Onbekend woord “${word}”; misschien “${suggestion}”, dat ${times} keer in het corpus staat.`,
    fix: (word) => `Wijzig in “${word}”`,
    fixUsed: (word, times) => `Wijzig in “${word}” (${times}× in het corpus)`,
  },
};

/** One slip: to a word in the list, to a compound that is in none, and one so small that it is hardly anything else. */
const NEAR = 1.45;
const NEAR_COMPOUND = 1.3;
/** The same where the word is two known words that no compound is made of. */
const NEAR_PAIR = 0.95;
const VERY_NEAR = 0.9;
/** Words up to this length have so many neighbours that the corpus has to know the one meant. */
const SHORT = 5;
/** Up to this length a word of a text without capitals may be a name. */
const SHORTEST_BARE = 8;
/** How much more often than a repeated word the one meant has to stand in the corpus. */
const REPEATED_ODDS = 4;
/** What ten times the use in the corpus is worth, in edits. */
const USE_WORTH = 0.25;
const SHOWN = 5;
const TERM_WORDS = 6;
const SHORTEST_PART = 3;

export const spelling: CorpusRule = {
  id: 'spelling',
  scope: 'corpus',
  severity: 'information',
  skipIn: ['boilerplate', 'header', 'garbled'],
  docs: {
    en: {
      title: 'Spelling',
      what: 'A word that is in no dictionary, is no compound of known words, no name, and not in use elsewhere in the corpus, while a known word is one slip away. Suggestions that the corpus uses come first. Names, acronyms, dialect and passages in another language are left alone.',
      off: 'Switch it off for a corpus in dialect or in an older spelling.',
    },
    nl: {
      title: 'Spelling',
      what: 'Een woord dat in geen woordenboek staat, geen samenstelling van bekende woorden is, geen naam, en nergens anders in het corpus gebruikt wordt, terwijl een bekend woord één vergissing ver is. Suggesties die het corpus gebruikt staan vooraan. Namen, letterwoorden, dialect en passages in een andere taal blijven buiten schot.',
      off: 'Zet hem uit voor een corpus in dialect of in oudere spelling.',
    },
  },
  examples: [
    {
      bad: 'De burgemeester kreeg veel aplaus van de inwoners.',
      good: 'De burgemeester kreeg applaus van de inwoners van het waterdorp Terwispel.',
      fixed: 'De burgemeester kreeg veel applaus van de inwoners.',
    },
  ],
  *check(context) {
    const engine = context.pack.spelling;
    if (!engine) return;
    for (const suspect of suspects(context, engine)) {
      const suggestions = ranked(context, engine, suspect);
      const [first] = suggestions;
      if (!first || !isConvincing(context, engine, suspect, first)) continue;
      const message = messageFor(context, suspect, first);
      yield finding(suspect, message, () => fixesFor(context, suspect, suggestions));
    }
  },
};

/** Nearest first, where a word that the corpus uses counts as nearer. */
function ranked({ view }: CorpusContext, engine: Spelling, { word, kind }: Suspect): readonly SpellingSuggestion[] {
  const asked = kind === 'in-name' ? word.toLowerCase() : word;
  const rank = (suggestion: SpellingSuggestion): number =>
    suggestion.cost - USE_WORTH * Math.log10(1 + view.wordCount(suggestion.word));
  return remembered(engine, asked)
    .filter((suggestion) => !isLowerCase(asked) || isLowerCase(suggestion.word) || sameLetters(asked, suggestion.word))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN)
    .map((suggestion) => (kind === 'in-name' ? { ...suggestion, word: capitalised(suggestion.word) } : suggestion));
}

const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether the slip is likelier than a word that nobody listed. */
function isConvincing(context: CorpusContext, engine: Spelling, suspect: Suspect, first: SpellingSuggestion): boolean {
  const { view, article } = context;
  const { word, kind } = suspect;
  if (first.cost > NEAR || sameLetters(first.word, word)) return false;
  if (kind === 'plain') return isLikelySlip(context, engine, suspect, first);
  if (kind === 'part') return first.cost <= VERY_NEAR && word.length > SHORT;
  if (first.word.includes(' ') || first.cost > 1) return false;
  if (kind === 'in-name') return word.slice(-3) === first.word.slice(-3) && word.charAt(0) === first.word.charAt(0);
  // A capital inside a sentence is a name; at its start it may be any word.
  const start = sentenceAt(article, suspect.start)?.start ?? 0;
  const opens = /^\P{L}{0,3}$/u.test(article.text.slice(start, suspect.start));
  return opens && view.similarNameWords(word, 2).length === 0;
}

function isLikelySlip(context: CorpusContext, engine: Spelling, suspect: Suspect, first: SpellingSuggestion): boolean {
  const { view, article } = context;
  const { word } = suspect;
  const used = view.wordCount(first.word);
  const repeated = view.wordCount(word);
  if (repeated > 1 && used < repeated * REPEATED_ODDS) return false;
  const term = termAround(article, suspect);
  if (term !== undefined && isForeignTerm(engine, term, word)) return false;
  // Without capitals names look like words.
  if (!/\p{Lu}/u.test(article.text)) return first.cost <= VERY_NEAR && word.length > SHORTEST_BARE;
  if (first.cost <= VERY_NEAR && word.length > SHORT) return true;
  if (suspect.doubtful || term !== undefined) return false;
  const isListed = first.word.includes(' ') || engine.verdict(first.word) === 'known';
  if (word.length < SHORT) return isListed && first.word.length !== word.length && used > 0;
  if (word.length === SHORT) return isListed && (first.word.length !== word.length || first.cost <= VERY_NEAR);
  return isListed || first.cost <= NEAR_PAIR || (first.cost <= NEAR_COMPOUND && !isPairOfWords(engine, word));
}

/** In marks, a few words without a stop: a title, a coinage, something foreign. */
const termAround = ({ text, quotes }: Article, { start, end }: Suspect): string | undefined => {
  for (const pair of quotes) {
    if (pair.start > start || pair.end < end) continue;
    const inner = text.slice(pair.inner.start, pair.inner.end);
    if (inner.split(' ').length > TERM_WORDS || /[.,!?…]$/.test(inner) || text.charAt(pair.end) === ',') continue;
    return inner;
  }
  return undefined;
};

/** A term without another word of this language is left alone: `back to normal`, “provincia”. */
function isForeignTerm(engine: Spelling, term: string, word: string): boolean {
  const others = (term.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? []).map(dictionaryForm).filter((other) => other !== word);
  return others.length === 0 || others.some((other) => isLowerCase(other) && engine.verdict(other) !== 'known');
}

/** A compound that no list has, of two words that are known (`nazi|horden`). */
function isPairOfWords(engine: Spelling, word: string): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    if (engine.verdict(word.slice(at)) !== 'known') continue;
    const left = word.slice(0, at);
    if (engine.verdict(left) === 'known' || engine.verdict(left.replace(/s$/, '')) === 'known') return true;
  }
  return false;
}

function messageFor(
  { view, locale }: CorpusContext,
  { word }: Suspect,
  { word: suggestion }: SpellingSuggestion,
): string {
  const count = view.wordCount(suggestion);
  const texts = TEXTS[locale];
  return count === 0
    ? texts.found(word, suggestion)
    : texts.foundUsed(word, suggestion, count, formatCount(count, locale));
}

function fixesFor(
  context: CorpusContext,
  suspect: Suspect,
  suggestions: readonly SpellingSuggestion[],
): readonly Fix[] {
  const { view, locale, article } = context;
  const hasCurly = article.text.slice(suspect.start, suspect.end).includes('’');
  return suggestions.map(({ word }, i) => {
    const written = hasCurly ? word.replaceAll("'", '’') : word;
    return replacing(suspect, written, titleFor(locale, written, view.wordCount(word)), i === 0);
  });
}

const titleFor = (locale: Locale, word: string, count: number): string =>
  count === 0 ? TEXTS[locale].fix(word) : TEXTS[locale].fixUsed(word, formatCount(count, locale));

/**
 * A search costs milliseconds and the same few words come back at each keystroke. Bounded: the oldest go first.
 */
const MEMORY = 2000;
const memory = new WeakMap<Spelling, Map<string, readonly SpellingSuggestion[]>>();

function remembered(engine: Spelling, word: string): readonly SpellingSuggestion[] {
  let known = memory.get(engine);
  if (!known) {
    known = new Map();
    memory.set(engine, known);
  }
  const found = known.get(word);
  if (found) return found;
  const suggestions = engine.suggest(word, SHOWN * 2);
  known.set(word, suggestions);
  const [oldest] = known.keys();
  if (known.size > MEMORY && oldest !== undefined) known.delete(oldest);
  return suggestions;
}
