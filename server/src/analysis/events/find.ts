/** The words of a sentence that tell of an event: phrases first, then verbs in two parts, then single words. */
import type { EventLexicon, SplitForm, Trigger, TriggerForm } from '../../languages/event-lexicon.ts';
import { lowerIn, type SentenceWords } from './sentence.ts';

/** Places `from` up to `to` in the sentence. */
export interface FoundTrigger {
  readonly from: number;
  readonly to: number;
  readonly trigger: Trigger;
}

/** How far the two parts of a verb can be apart, in tokens. */
const REACH = 24;
/** How far before its verb a part stands that is no preposition (`eens geraakt`, `gewond zijn geraakt`). */
const REACH_BACK = 4;

/** `isName`: whether the token is part of a name of a person, an organisation or a place. */
export function findTriggers(
  s: SentenceWords,
  lexicon: EventLexicon,
  isName: (place: number) => boolean,
  known: (word: string) => boolean,
): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (let i = 0; i < s.lower.length; i++) {
    const word = lowerIn(s, i);
    if (word === '') continue;
    const phrase = phraseAt(s, lexicon, i);
    if (phrase) {
      found.push(phrase);
      i = phrase.to - 1;
      continue;
    }
    if (isName(i) && !word.includes('-')) continue;
    const split = lexicon.splitForms(word).map((form) => splitAt(s, lexicon, i, form)).find((each) => each);
    const single = split ?? singleAt(s, lexicon, i, lexicon.forms(word, known));
    if (single) found.push(single);
  }
  return found;
}

function phraseAt(s: SentenceWords, { phrases }: EventLexicon, i: number): FoundTrigger | undefined {
  const candidates = phrases.get(lowerIn(s, i)) ?? [];
  let best: FoundTrigger | undefined;
  for (const { words, trigger } of candidates) {
    if (!words.every((word, k) => lowerIn(s, i + k) === word)) continue;
    if (!best || words.length > best.to - best.from) best = { from: i, to: i + words.length, trigger };
  }
  return best;
}

function splitAt(s: SentenceWords, lexicon: EventLexicon, i: number, form: SplitForm): FoundTrigger | undefined {
  const { trigger, particle, kind, preposition } = form;
  if (kind === 'infinitive' && lowerIn(s, i - 1) === lexicon.infinitiveMark && lowerIn(s, i - 2) === particle)
    return { from: i - 2, to: i + 1, trigger };
  const here = { from: i, to: i + 1, trigger };
  if (!preposition) {
    for (let k = i - 1; k >= 0 && k >= i - REACH_BACK && s.clauses[k] === s.clauses[i]; k--)
      if (lowerIn(s, k) === particle) return here;
  }
  if (kind !== 'finite') return undefined;
  for (let k = i + 1; k < s.lower.length && k <= i + REACH; k++) {
    if (s.written[k] === ';' || (s.clauses[k] !== s.clauses[i] && !isInsertion(s, i, k))) return undefined;
    if (lowerIn(s, k) === particle && (!preposition || closesClause(s, lexicon, k))) return here;
  }
  return undefined;
}

/** A clause in between that goes back to the first one is hard to tell; one short insertion is let through. */
const isInsertion = (s: SentenceWords, i: number, k: number): boolean =>
  (s.clauses[k] ?? 0) - (s.clauses[i] ?? 0) <= 2 && k - i <= REACH / 2;

/** Nothing that a preposition could belong to stands behind it. */
function closesClause(s: SentenceWords, lexicon: EventLexicon, k: number): boolean {
  const next = lowerIn(s, k + 1);
  if (next === '') return !/^[\p{N}(‘“"']/u.test(s.written[k + 1] ?? '');
  if (/^\p{Lu}/u.test(s.written[k + 1] ?? '')) return false;
  return lexicon.clauseOpeners.has(next) || lexicon.followers.has(next);
}

function singleAt(
  s: SentenceWords,
  lexicon: EventLexicon,
  i: number,
  forms: readonly TriggerForm[],
): FoundTrigger | undefined {
  const [first, second] = forms;
  if (!first) return undefined;
  const before = lowerIn(s, i - 1);
  const isNoun = lexicon.determiners.has(before) || /^\p{Lu}/u.test(s.written[i] ?? '');
  // A capital inside a sentence is a name that was not recognised, a heading or a noun at best.
  if (i > 0 && /^\p{Lu}\p{Ll}/u.test(s.written[i] ?? '') && first.kind !== 'noun') return undefined;
  const form = second ? (forms.find(({ kind }) => (kind === 'noun') === isNoun) ?? first) : first;
  return { from: i, to: i + 1, trigger: form.trigger };
}
