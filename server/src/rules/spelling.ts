/** The rule `spelling`: words that no dictionary, no name list and no other article knows, with what they may mean. */
import { capitalised } from '../base/fold.ts';
import { formatCount, type Locale, type Localised } from '../base/locale.ts';
import type { Spelling, SpellingSuggestion } from '../languages/pack.ts';
import { type Suspect, suspects } from './misspellings.ts';
import { type CorpusContext, type CorpusRule, type Fix, finding, replacing } from './rule.ts';

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

/** One slip, an unusual first part of a compound included. */
const NEAR = 1.5;
/** What ten times the use in the corpus is worth, in edits. */
const USE_WORTH = 0.25;
const SHOWN = 5;

export const spelling: CorpusRule = {
  id: 'spelling',
  scope: 'corpus',
  severity: 'information',
  skipIn: ['boilerplate', 'header'],
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
      if (!first || !isConvincing(context, suspect, first)) continue;
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
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN)
    .map((suggestion) => (kind === 'in-name' ? { ...suggestion, word: capitalised(suggestion.word) } : suggestion));
}

/** Whether the slip is likelier than a word that nobody listed. */
function isConvincing({ view, article }: CorpusContext, suspect: Suspect, first: SpellingSuggestion): boolean {
  const { word, kind } = suspect;
  if (first.cost > NEAR) return false;
  if (kind === 'plain') return true;
  if (first.word.includes(' ') || first.cost > 1) return false;
  if (kind === 'in-name') return word.slice(-3) === first.word.slice(-3) && word.charAt(0) === first.word.charAt(0);
  // A capital inside a sentence is a name; at its start it may be any word.
  const opens = article.sentences.some(
    ({ start }) => /^\P{L}{0,3}$/u.test(article.text.slice(start, suspect.start)) && start <= suspect.start,
  );
  return opens && view.similarNameWords(word, 2).length === 0;
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
