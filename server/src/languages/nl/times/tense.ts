/**
 * Which way a bare weekday or month lies: by the tense of the nearest finite verb. A comma or a conjunction between
 * the two makes a verb farther away than it looks, since it opens another clause.
 */
import { TokenKind } from '../../../base/tokens.ts';
import type { Direction } from '../../time-meaning.ts';
import { type Scan, wordAt } from './scan.ts';
import {
  isAmbiguous,
  isPerfectAuxiliary,
  looksPast,
  looksPresent,
  participle,
  type Tense,
  tenseOf,
} from './verb-forms.ts';
import { TIME_PREPOSITIONS } from './vocabulary.ts';

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
  if (!verb) return title ? 'near' : 'past';
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
  // `zijn` behind a preposition is a pronoun.
  if (isPerfectAuxiliary(word)) return word === 'zijn' && isPronoun(scan, i) ? undefined : perfectTense(scan, i);
  return tenseOf(word);
}

const isPronoun = (scan: Scan, i: number): boolean => {
  const before = wordAt(scan, i - 1);
  return TIME_PREPOSITIONS.has(before) && before !== 'uit' && before !== 'per';
};

/** `heeft … gewonnen` is past; `is gepland` and a copula alone are not. */
function perfectTense(scan: Scan, auxiliary: number): Tense {
  for (let i = auxiliary + 1; i < Math.min(scan.to, auxiliary + REACH); i++) {
    const found = participle(wordAt(scan, i));
    if (found) return found === 'done' ? 'past' : 'present';
    if (i > auxiliary + 1 && tenseOf(wordAt(scan, i)) && !isPerfectAuxiliary(wordAt(scan, i))) break;
  }
  // In a subordinate clause the participle stands in front.
  for (let i = auxiliary - 1; i >= Math.max(scan.from, auxiliary - 2); i--) {
    const found = participle(wordAt(scan, i));
    if (found) return found === 'done' ? 'past' : 'present';
  }
  return 'present';
}

/** By the ending alone. */
function guessAt(scan: Scan, i: number, distance: number, step: 1 | -1, cost: number): Verb | undefined {
  const word = wordAt(scan, i);
  const before = wordAt(scan, i - 1);
  const nominal = DETERMINERS.has(before) || (before.length > 3 && before.endsWith('e'));
  if (looksPast(word) && !nominal && isLowerCase(scan, i)) return { tense: 'past', cost: cost + GUESS_COST };
  const beside = distance === 0 || (distance === 1 && step < 0 && TIME_PREPOSITIONS.has(wordAt(scan, i + 1)));
  if (beside && !nominal && looksPresent(word) && isLowerCase(scan, i)) return { tense: 'present', cost };
  return undefined;
}

const isLowerCase = ({ text, tokens }: Scan, i: number): boolean => {
  const first = text.charAt(tokens.starts[i] ?? 0);
  return first === first.toLowerCase();
};
