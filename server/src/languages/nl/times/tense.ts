/**
 * Which way a bare weekday or month lies: by the tense of the nearest finite verb. A comma or a conjunction between
 * the two makes a verb farther away than it looks, since it opens another clause.
 */
import { TokenKind } from '../../../base/tokens.ts';
import type { Direction } from '../../time-meaning.ts';
import { isNumberToken, type Scan, wordAt } from './scan.ts';
import {
  isAmbiguous,
  isPerfectAuxiliary,
  looksPast,
  looksPrefixed,
  looksPresent,
  participle,
  type Tense,
  tenseOf,
} from './verb-forms.ts';
import { NUMBERS, TIME_PREPOSITIONS } from './vocabulary.ts';

/** How many tokens away a verb may stand. */
const REACH = 30;
const MARK_COST = 6;
const CONJUNCTION_COST = 3;
const GUESS_COST = 4;

const CONJUNCTIONS = new Set(
  'en maar want of dat die omdat terwijl als toen hoewel nadat voordat zodat doordat waarbij waarin waardoor wie'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'de het een deze die dit dat zijn haar hun ons onze mijn geen alle veel twee drie vier vijf zes zeven acht negen tien van met in op voor naar per'.split(
    ' ',
  ),
);
/** Said now of what was said then: with these the day is past, though the verb is not. */
const REPORTING = new Set(
  'zegt zeggen meldt melden bericht vertelt vertellen schrijft schrijven verklaart blijkt luidt aldus weten bevestigt bevestigen'.split(
    ' ',
  ),
);
const FINITE_PLURALS = new Set('hebben kunnen moeten zullen willen mogen worden'.split(' '));
/** Stand as infinitives in the perfect. */
const REPLACED = new Set('laten doen zien horen kunnen moeten mogen willen gaan komen blijven helpen leren'.split(' '));

interface Verb {
  readonly tense: Tense;
  readonly cost: number;
}

/** Of the time at the tokens `from` to `to`. */
export function directionAt(scan: Scan, from: number, to: number): Direction {
  const before = wordAt(scan, from - 1);
  if (before === 'sinds' || before === 'sedert') return 'past';
  const left = nearestVerb(scan, from - 1, -1);
  const right = nearestVerb(scan, to, 1);
  const verb = left && right ? (right.cost < left.cost ? right : left) : (left ?? right);
  const title = scan.sentence.kind !== 'text';
  // `Zaterdag: kans op regen`, `Zondag: Sluis - Damme 2-1`.
  if (!verb) return title || wordAt(scan, to) === ':' ? 'near' : 'past';
  if (verb.tense === 'past') return 'past';
  return title && verb.tense === 'present' ? 'near' : 'future';
}

function nearestVerb(scan: Scan, start: number, step: 1 | -1): Verb | undefined {
  let cost = 0;
  let guess: Verb | undefined;
  for (let n = 0, i = start; n < REACH && i >= scan.from && i < scan.to; n++, i += step) {
    const word = wordAt(scan, i);
    if (scan.tokens.kinds[i] === TokenKind.punctuation) cost += MARK_COST;
    else if (CONJUNCTIONS.has(word)) cost += CONJUNCTION_COST;
    else if (guess && guess.cost <= cost) return guess;
    else {
      const tense = verbTense(scan, i);
      if (tense && isAmbiguous(word)) guess ??= { tense, cost: cost + GUESS_COST };
      else if (tense) return guess && guess.cost < cost ? guess : { tense, cost };
      guess ??= guessAt(scan, i, n, step, cost);
    }
    cost++;
  }
  return guess;
}

function verbTense(scan: Scan, i: number): Tense | undefined {
  const word = wordAt(scan, i);
  if (REPORTING.has(word)) return 'past';
  if (isPerfectAuxiliary(word)) return word === 'zijn' && isPronoun(scan, i) ? undefined : perfectTense(scan, i);
  return looksPrefixed(word) && hasAuxiliaryBefore(scan, i) ? 'past' : tenseOf(word);
}

/** `heeft … hervat`: the word ends a perfect of its own clause. */
function hasAuxiliaryBefore(scan: Scan, start: number): boolean {
  for (let i = start - 1; i >= scan.from && start - i < REACH; i--) {
    if (scan.tokens.kinds[i] === TokenKind.punctuation || CONJUNCTIONS.has(wordAt(scan, i))) return false;
    if (wordAt(scan, i) !== 'zijn' && isPerfectAuxiliary(wordAt(scan, i))) return true;
  }
  return false;
}

/** `zijn` is no verb behind a preposition, nor where its clause has a finite verb (`zijn verzet had opgegeven`). */
function isPronoun(scan: Scan, i: number): boolean {
  const before = wordAt(scan, i - 1);
  if (TIME_PREPOSITIONS.has(before) && before !== 'uit' && before !== 'per') return true;
  const next = wordAt(scan, i + 1);
  // `die zijn opgepakt werden …`: what follows is another clause.
  if (participle(next) && !isAmbiguous(next)) return false;
  return hasFinite(scan, i, 1) || hasFinite(scan, i, -1);
}

function hasFinite(scan: Scan, start: number, step: 1 | -1): boolean {
  for (let i = start + step; i >= scan.from && i < scan.to && Math.abs(i - start) < REACH; i += step) {
    if (scan.tokens.kinds[i] === TokenKind.punctuation || CONJUNCTIONS.has(wordAt(scan, i))) return false;
    if (isSurelyFinite(wordAt(scan, i)) && !isNominal(scan, i)) return true;
  }
  return false;
}

/** No infinitive, no plural noun (`werken`) and no participle. */
function isSurelyFinite(word: string): boolean {
  if (word === 'zijn' || isAmbiguous(word)) return false;
  const tense = isPerfectAuxiliary(word) ? 'present' : tenseOf(word);
  return tense === 'present' ? !word.endsWith('en') || FINITE_PLURALS.has(word) : tense !== undefined;
}

/** `heeft … gewonnen` is past; `is gepland` and a copula alone are not. */
function perfectTense(scan: Scan, auxiliary: number): Tense {
  for (let i = auxiliary + 1; i < Math.min(scan.to, auxiliary + REACH); i++) {
    const found = wordAt(scan, i - 1) === 'te' ? undefined : participle(wordAt(scan, i));
    if (found) return found === 'done' ? 'past' : 'present';
    if (isReplacedParticiple(scan, i)) return 'past';
    const verb = tenseOf(wordAt(scan, i)) !== undefined && !isPerfectAuxiliary(wordAt(scan, i));
    if (verb && looksPrefixed(wordAt(scan, i))) return 'past';
    if (i > auxiliary + 1 && verb && !isNominal(scan, i)) break;
  }
  // In a subordinate clause the participle stands in front.
  for (let i = auxiliary - 1; i >= Math.max(scan.from, auxiliary - 2); i--) {
    const found = participle(wordAt(scan, i));
    if (found) return found === 'done' ? 'past' : 'present';
  }
  return 'present';
}

/** `heeft … laten weten`: beside a second infinitive the participle is an infinitive too. */
const isReplacedParticiple = (scan: Scan, i: number): boolean =>
  REPLACED.has(wordAt(scan, i)) && wordAt(scan, i - 1) !== 'te' && /[eaio]n$/.test(wordAt(scan, i + 1));

/** A noun, by what stands before it: `met 19 stemmen`, `de werken`. */
function isNominal(scan: Scan, i: number): boolean {
  const before = wordAt(scan, i - 1);
  return isNumberToken(scan, i - 1) || DETERMINERS.has(before) || NUMBERS.has(before) || endsLikeAdjective(before);
}

const endsLikeAdjective = (word: string): boolean => word.length > 3 && word.endsWith('e');

/** By the ending alone. */
function guessAt(scan: Scan, i: number, distance: number, step: 1 | -1, cost: number): Verb | undefined {
  const word = wordAt(scan, i);
  const nominal = isNominal(scan, i);
  if (looksPast(word) && !nominal && isLowerCase(scan, i)) return { tense: 'past', cost: cost + GUESS_COST };
  const beside = distance === 0 || (distance === 1 && step < 0 && TIME_PREPOSITIONS.has(wordAt(scan, i + 1)));
  if (beside && !nominal && looksPresent(word) && isLowerCase(scan, i)) return { tense: 'present', cost };
  return undefined;
}

const isLowerCase = ({ text, tokens }: Scan, i: number): boolean => {
  const first = text.charAt(tokens.starts[i] ?? 0);
  return first === first.toLowerCase();
};
