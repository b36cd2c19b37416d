/** The words of a sentence that tell of an event: phrases first, then verbs in two parts, then single words. */
import type { EventLexicon, SplitForm, Trigger, TriggerForm } from '../../languages/event-lexicon.ts';
import type { Tag } from '../../languages/tagger/syntax.ts';
import { agrees } from './agrees.ts';
import { lowerIn, type SentenceWords } from './sentence.ts';

/** Places `from` up to `to` in the sentence. */
export interface FoundTrigger {
  readonly from: number;
  readonly to: number;
  readonly trigger: Trigger;
  /** Where its other part stands; -1 for none. */
  readonly particle: number;
  /** Read as a verb, not as a noun or a phrase. */
  readonly verb: boolean;
}

/** What the finder asks of the words of a sentence. */
export interface WordSense {
  /** Whether the token is part of a name of a person, an organisation or a place. */
  isName(place: number): boolean;
  /** Whether it counts. */
  isNumber(word: string): boolean;
  /** Whether it stands in the word list. */
  known(word: string): boolean;
  /** Its part of speech; `undefined` where nothing is known. */
  tag(place: number): Tag | undefined;
}

/** How far the two parts of a verb can be apart, in tokens. */
const REACH = 24;
/** How far before its verb a part stands that is no preposition (`eens geraakt`, `gewond zijn geraakt`). */
const REACH_BACK = 4;

export function findTriggers(s: SentenceWords, lexicon: EventLexicon, sense: WordSense): FoundTrigger[] {
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
    if (sense.isName(i) && !word.includes('-')) continue;
    const single =
      splitOf(s, lexicon, i, sense) ??
      singleAt(s, lexicon, i, sense, lexicon.forms(word, sense.known)) ??
      presenceAt(s, lexicon, i, sense);
    if (single) found.push(single);
  }
  // `failliet verklaren` is one event, although `failliet` alone would be one too.
  const parts = new Set(found.map(({ particle }) => particle));
  return withoutLightVerbs(
    s,
    found.filter(({ to, particle }) => particle >= 0 || !parts.has(to - 1)),
  );
}

/** `op de vlucht slaan`: the verb of a phrase says nothing of its own. */
function withoutLightVerbs(s: SentenceWords, found: readonly FoundTrigger[]): FoundTrigger[] {
  const phrases = found.filter(({ from, to, particle }) => to - from > 1 && particle < 0);
  if (phrases.length === 0) return [...found];
  return found.filter(
    ({ from, to, trigger }) =>
      to - from > 1 || !trigger.weak || !phrases.some((phrase) => s.clauses[phrase.from] === s.clauses[from]),
  );
}

/** `zal in Rusland zijn`. */
function presenceAt(
  s: SentenceWords,
  { presence }: EventLexicon,
  i: number,
  { isName }: WordSense,
): FoundTrigger | undefined {
  const trigger = presence.get(lowerIn(s, i));
  if (!trigger || lowerIn(s, i + 1) !== '' || !isName(i - 1)) return undefined;
  return { from: i, to: i + 1, trigger, particle: -1, verb: true };
}

function phraseAt(s: SentenceWords, { phrases }: EventLexicon, i: number): FoundTrigger | undefined {
  const candidates = phrases.get(lowerIn(s, i));
  if (!candidates) return undefined;
  let best: FoundTrigger | undefined;
  for (const { words, trigger } of candidates) {
    if (!words.every((word, k) => lowerIn(s, i + k) === word)) continue;
    if (!best || words.length > best.to - best.from)
      best = { from: i, to: i + words.length, trigger, particle: -1, verb: false };
  }
  return best;
}

function splitAt(s: SentenceWords, lexicon: EventLexicon, i: number, form: SplitForm): FoundTrigger | undefined {
  const { trigger, particle, kind, preposition, closing } = form;
  if (kind === 'infinitive' && lowerIn(s, i - 1) === lexicon.infinitiveMark && lowerIn(s, i - 2) === particle)
    return { from: i - 2, to: i + 1, trigger, particle: i - 2, verb: true };
  const here = (k: number): FoundTrigger => ({ from: i, to: i + 1, trigger, particle: k, verb: true });
  if (!preposition) {
    for (let k = i - 1; k >= 0 && k >= i - REACH_BACK && s.clauses[k] === s.clauses[i]; k--)
      if (lowerIn(s, k) === particle) return here(k);
  }
  // The plural of the present looks like the infinitive.
  if (kind === 'participle' || lowerIn(s, i - 1) === lexicon.infinitiveMark) return undefined;
  for (let k = i + 1; k < s.lower.length && k <= i + REACH; k++) {
    if (s.written[k] === ';' || (s.clauses[k] !== s.clauses[i] && !(preposition && isInsertion(s, i, k))))
      return undefined;
    if (lowerIn(s, k) === particle && (!closing || closesClause(s, lexicon, k))) return here(k);
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

/** The tag is asked for last: a sentence is tagged only where it decides something. */
function splitOf(s: SentenceWords, lexicon: EventLexicon, i: number, { tag }: WordSense): FoundTrigger | undefined {
  const word = lowerIn(s, i);
  for (const form of lexicon.splitForms(word)) {
    const found = splitAt(s, lexicon, i, form);
    if (found && (form.kind !== 'finite' || agrees(form.kind, word, tag(i), undefined))) return found;
  }
  return undefined;
}

const NUMBER = /^\p{N}/u;

function singleAt(
  s: SentenceWords,
  lexicon: EventLexicon,
  i: number,
  { isNumber, tag }: WordSense,
  all: readonly TriggerForm[],
): FoundTrigger | undefined {
  if (all.length === 0) return undefined;
  const before = lowerIn(s, i - 1);
  const counted = NUMBER.test(s.written[i - 1] ?? '') || isNumber(before);
  const capital = /^\p{Lu}/u.test(s.written[i] ?? '');
  // Behind an article or a number stands no verb; with a capital inside a sentence a noun at best.
  const nounOnly = counted || lexicon.nounMarks.has(before);
  const possible = all.filter(
    ({ kind }) => kind === 'noun' || (!(capital && i > 0) && (kind === 'participle' || !nounOnly)),
  );
  if (possible.length === 0) return undefined;
  const own = tag(i);
  const front = before === lexicon.infinitiveMark ? undefined : tag(i - 1);
  const usable = possible.filter(({ kind }) => agrees(kind, lowerIn(s, i), own, front));
  const isNoun = nounOnly || capital || lexicon.determiners.has(before);
  const form = usable.find(({ kind }) => (kind === 'noun') === isNoun) ?? usable[0];
  if (!form) return undefined;
  if (form.kind === 'noun' && isPredicate(tag(i - 1), tag(i + 1))) return undefined;
  return { from: i, to: i + 1, trigger: form.trigger, particle: -1, verb: form.kind !== 'noun' };
}

/** `ik voel me top`: a noun between a pronoun and the end of its phrase tells how somebody is. */
const isPredicate = (before: Tag | undefined, behind: Tag | undefined): boolean =>
  (before?.pronoun === 'personal' || before?.pronoun === 'reflexive') && (!behind || behind.pos === 'PUNCT');
