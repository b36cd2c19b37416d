/** Endings of verbs that sound alike: `hij word`, `ik wordt`, `is gebeurt`, `het gebeurd vaak`. */
import type { GrammarSlip } from '../../tagger/syntax.ts';
import { inCaseOf, opensSentence, type Sentence } from './sentence.ts';
import { type GrammarTables, VerbForm } from './tables.ts';

const THIRD = new Set('hij zij ze men iemand niemand iedereen het dit dat'.split(' '));
/** Of those: also objects, or plurals, or conjunctions; more must be right around them. */
const SURE_THIRD = new Set('hij men iemand niemand iedereen'.split(' '));

/** Subjects of a third person where nobody speaks of himself: `dat word duur`, but `wat ik dat word`. */
const LIKELY_THIRD = new Set('dat dit het er wat wie die deze zij ze'.split(' '));
const SPEAKERS = new Set("ik 'k je jij u".split(' '));

const AUXILIARIES = new Set(
  'is zijn was waren ben bent wordt worden werd werden word heeft hebben had hadden heb hebt raakt raakte raakten'.split(
    ' ',
  ),
);

export function* wrongVerbEndings(sentence: Sentence, tables: GrammarTables): Generator<GrammarSlip> {
  const hasAuxiliary = someWord(
    sentence,
    (lower) => AUXILIARIES.has(lower) || lower === 'geweest' || lower === 'geworden',
  );
  for (let i = 0; i < sentence.length; i++) {
    const word = sentence.at(i);
    const isPlain = i === 0 ? /^\p{L}\p{Ll}+$/u.test(word.text) : /^\p{Ll}+$/u.test(word.text);
    const form = isPlain ? tables.verbForm(word.lower) : 0;
    if (form === 0) continue;
    const slip =
      missingT(sentence, i, form) ??
      needlessT(sentence, i, form) ??
      participleWithT(sentence, i, form) ??
      (hasAuxiliary ? undefined : presentWithD(sentence, i, form));
    if (slip) yield { start: word.start, end: word.end, ...slip };
  }
}

type Change = Pick<GrammarSlip, 'kind' | 'replacement' | 'because'>;

/** `hij word`, `de politie vermoed dat`; `word hij`. */
function missingT(sentence: Sentence, i: number, form: number): Change | undefined {
  if (!(form & VerbForm.stemInD) || form & VerbForm.ambiguous || isParticiple(sentence, i)) return undefined;
  const word = sentence.at(i);
  const [before, next] = [sentence.at(i - 1), sentence.at(i + 1)];
  const isYou =
    before.lower === 'jij' || before.lower === 'u' || (before.lower === 'je' && opensSentence(sentence, i - 1));
  if (SURE_THIRD.has(before.lower) || isYou || isLikelyThird(sentence, i, form) || isNounSubject(sentence, i)) {
    return change('verb-ending', word.text, `${word.lower}t`, before.text);
  }
  const subject = before.text === ',' ? subjectBeforeComma(sentence, i) : -1;
  if (subject >= 0) return change('verb-ending', word.text, `${word.lower}t`, sentence.at(subject).text);
  if (!SURE_THIRD.has(next.lower) || !opensSentence(sentence, i)) return undefined;
  return change('verb-ending', word.text, `${word.lower}t`, next.text);
}

/** `het behoud van de school` has a noun, `het behoud zich het recht voor` has not. */
const isLikelyThird = (sentence: Sentence, i: number, form: number): boolean =>
  LIKELY_THIRD.has(sentence.at(i - 1).lower) &&
  (!(form & VerbForm.alsoNoun) || sentence.at(i + 1).lower === 'zich') &&
  !someWord(sentence, (lower) => SPEAKERS.has(lower));

/** A singular noun or a name opens the sentence, with nothing before it but its article and adjectives. */
function isNounSubject(sentence: Sentence, i: number): boolean {
  const { tag } = sentence.at(i - 1);
  if (NO_THIRD.has(sentence.at(i + 1).lower) || NO_THIRD.has(sentence.at(i - 1).lower)) return false;
  if (tag.pos !== 'PROPN' && (tag.pos !== 'NOUN' || tag.number !== 'singular')) return false;
  let first = i - 1;
  while (tag.pos === 'PROPN' && first > 0 && sentence.at(first - 1).tag.pos === 'PROPN') first--;
  // `Premier Claes vind`
  if (tag.pos === 'PROPN' && opensSentence(sentence, first - 1) && isTitled(sentence, first - 1)) return true;
  while (first > 0 && sentence.at(first - 1).tag.pos === 'ADJ') first--;
  if (first > 0 && sentence.at(first - 1).tag.pos === 'DET') first--;
  return opensSentence(sentence, first) && (tag.pos === 'PROPN' || sentence.at(first).tag.pos === 'DET');
}

const isTitled = (sentence: Sentence, i: number): boolean =>
  isSingular(sentence, i) && /^\p{L}{3,}$/u.test(sentence.at(i).text) && /^\p{Lu}/u.test(sentence.at(i + 1).text);

const isSingular = (sentence: Sentence, i: number): boolean =>
  sentence.at(i).tag.pos === 'NOUN' && sentence.at(i).tag.number === 'singular';

/**
 * `Haar zus, Els Claes, vind`, `De man, die hier woont, word`: position of the noun that opens the sentence, before two
 * commas; -1 where it is not as simple as that.
 */
function subjectBeforeComma(sentence: Sentence, i: number): number {
  if (NO_THIRD.has(sentence.at(i + 1).lower)) return -1;
  let first = i - 2;
  while (first > 0 && sentence.at(first).text !== ',') first--;
  if (first < 1 || i - first < 3 || i - first > MOST_ASIDE) return -1;
  for (let k = 0; k < i - 1; k++) {
    const { lower, text, tag } = sentence.at(k);
    const isAside = k > first;
    if (NO_THIRD.has(lower) || tag.pos === 'CCONJ' || (!isAside && tag.number === 'plural')) return -1;
    if (!isAside && k !== first && !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag.pos)) return -1;
    // Names alone, or a relative clause; anything else may be a list or another clause.
    if (isAside && !/^\p{Lu}/u.test(text) && !isRelative(sentence, first + 1)) return -1;
  }
  const { tag } = sentence.at(first - 1);
  return tag.pos === 'PROPN' || isSingular(sentence, first - 1) ? first - 1 : -1;
}

const isRelative = (sentence: Sentence, i: number): boolean => /^(?:die|dat)$/.test(sentence.at(i).lower);
/** With these as subject the verb has no t, or is a plural. */
const NO_THIRD = new Set('ik je jij u jullie wij we en'.split(' '));
/** So many tokens between the two commas. */
const MOST_ASIDE = 14;

/** `hij vermoed werd`, `werd hij vermoed`: a participle that looks like the stem has its auxiliary near. */
function isParticiple(sentence: Sentence, i: number): boolean {
  if (!/^(?:be|ver|ont|her|ge)/.test(sentence.at(i).lower)) return false;
  if (AUXILIARIES.has(sentence.at(i + 1).lower)) return true;
  for (let k = i - 1; k >= 0; k--) {
    const { lower, tag } = sentence.at(k);
    if (AUXILIARIES.has(lower)) return true;
    if (tag.pos === 'PUNCT' || tag.pos === 'SCONJ') return false;
  }
  return false;
}

/** `ik wordt`, `wordt ik`, `wordt jij`. */
function needlessT(sentence: Sentence, i: number, form: number): Change | undefined {
  if (!(form & VerbForm.stemWithT)) return undefined;
  const word = sentence.at(i);
  const [before, next] = [sentence.at(i - 1), sentence.at(i + 1)];
  const isBefore = before.lower === 'ik' && !['dan', 'en', 'of'].includes(sentence.at(i - 2).lower);
  const isBehind = (next.lower === 'ik' || next.lower === 'jij') && (i === 0 || sentence.at(i - 1).tag.pos === 'ADV');
  if (!isBefore && !isBehind) return undefined;
  return change('verb-ending', word.text, word.lower.slice(0, -1), isBefore ? before.text : next.text);
}

/** `is gebeurt`, `heeft de man veroordeelt`: at the end of the clause of an auxiliary. */
function participleWithT(sentence: Sentence, i: number, form: number): Change | undefined {
  const [word, next] = [sentence.at(i), sentence.at(i + 1)];
  if (!(form & VerbForm.presentInT) || !endsClause(next.text, next.lower)) return undefined;
  const at = auxiliaryBefore(sentence, i);
  if (at < 0) return undefined;
  // In `wie ziek is herstelt` the auxiliary closes a clause of its own.
  if (isSubordinate(sentence, at) && (at < i - 1 || !hasOtherVerb(sentence, at, i))) return undefined;
  return change('participle-ending', word.text, `${word.lower.slice(0, -1)}d`, sentence.at(at).text);
}

/** Position of the auxiliary in the same clause; -1 where another clause begins first. */
function auxiliaryBefore(sentence: Sentence, i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const { lower, tag } = sentence.at(k);
    if (AUXILIARIES.has(lower) && (tag.pos === 'AUX' || tag.pos === 'VERB')) return k;
    if (tag.pos === 'PUNCT' || tag.pos === 'CCONJ' || tag.form === 'finite' || opensClause(lower, tag.pos)) return -1;
  }
  return -1;
}

const isSubordinate = (sentence: Sentence, at: number): boolean =>
  someWord(sentence, (lower, k) => k < at && opensClause(lower, sentence.at(k).tag.pos));

const opensClause = (lower: string, pos: string): boolean =>
  pos === 'SCONJ' || /^(?:die|dat|wat|wie|waar\p{L}*|als|dan|of|hoe|toen|zoals)$/u.test(lower);

const hasOtherVerb = (sentence: Sentence, at: number, i: number): boolean =>
  someWord(sentence, (_, k) => k !== at && k !== i && sentence.at(k).tag.form === 'finite');

/** `dat gebeurd vaak`, `hij veranderd`, `de club betaald de reis`: no auxiliary in the sentence. */
function presentWithD(sentence: Sentence, i: number, form: number): Change | undefined {
  if (!(form & VerbForm.participleInD) || form & (VerbForm.stemInD | VerbForm.ambiguous)) return undefined;
  const [before, word] = [sentence.at(i - 1), sentence.at(i)];
  const isPronoun = THIRD.has(before.lower) && before.tag.pos === 'PRON' && (SURE_THIRD.has(before.lower) || i === 1);
  if (!isPronoun && !(hasObject(sentence, i) && isNounSubject(sentence, i))) return undefined;
  return change('verb-ending', word.text, `${word.lower.slice(0, -1)}t`, before.text);
}

/** A noun with its article right behind the verb, in a sentence without another verb: a participle has none. */
const hasObject = (sentence: Sentence, i: number): boolean =>
  /^(?:de|het|een)$/.test(sentence.at(i + 1).lower) &&
  ['NOUN', 'ADJ'].includes(sentence.at(i + 2).tag.pos) &&
  !someWord(sentence, (_, k) => k !== i && sentence.at(k).tag.form === 'finite');

function endsClause(text: string, lower: string): boolean {
  return (
    text === '' ||
    /^[.,;:!?’”»)'"]/.test(text) ||
    /^(?:en|of|maar|omdat|dat|toen|terwijl|door|in|op|met|bij|voor|tot|naar|sinds|tijdens|na|als|om|wegens|nadat|doordat|zodat)$/.test(
      lower,
    )
  );
}

const change = (kind: GrammarSlip['kind'], original: string, replacement: string, because: string): Change => ({
  kind,
  replacement: inCaseOf(original, replacement),
  because,
});

function someWord(sentence: Sentence, test: (lower: string, index: number) => boolean): boolean {
  for (let i = 0; i < sentence.length; i++) if (test(sentence.at(i).lower, i)) return true;
  return false;
}
