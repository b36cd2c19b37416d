/** Endings of verbs that sound alike: `hij word`, `ik wordt`, `is gebeurt`, `het gebeurd vaak`. */
import type { GrammarSlip } from '../../tagger/syntax.ts';
import { inCaseOf, type Sentence } from './sentence.ts';
import { type GrammarTables, VerbForm } from './tables.ts';

const THIRD = new Set('hij zij ze men iemand niemand iedereen het dit dat'.split(' '));
/** Of those: also objects, or plurals, or conjunctions; more must be right around them. */
const SURE_THIRD = new Set('hij men iemand niemand iedereen'.split(' '));

const AUXILIARIES = new Set('is zijn was waren ben bent wordt worden werd werden word heeft hebben had hadden heb hebt'.split(' '));

export function* wrongVerbEndings(sentence: Sentence, tables: GrammarTables): Generator<GrammarSlip> {
  const hasAuxiliary = someWord(sentence, (lower) => AUXILIARIES.has(lower) || lower === 'geweest' || lower === 'geworden');
  for (let i = 0; i < sentence.length; i++) {
    const word = sentence.at(i);
    const form = /^\p{L}\p{Ll}+$/u.test(word.text) ? tables.verbForm(word.lower) : 0;
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

/** `hij word`, `hij vermoed`; `word hij`. */
function missingT(sentence: Sentence, i: number, form: number): Change | undefined {
  if (!(form & VerbForm.stemInD) || form & VerbForm.ambiguous) return undefined;
  const word = sentence.at(i);
  const [before, next] = [sentence.at(i - 1), sentence.at(i + 1)];
  const isSubjectBefore = SURE_THIRD.has(before.lower) && !isParticiple(sentence, i);
  const isSubjectBehind = SURE_THIRD.has(next.lower) && i === 0;
  if (!isSubjectBefore && !isSubjectBehind) return undefined;
  return change('verb-ending', word.text, `${word.lower}t`, isSubjectBefore ? before.text : next.text);
}

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
  const isBefore = before.lower === 'ik' && !['dan', 'als', 'en', 'of'].includes(sentence.at(i - 2).lower);
  const isBehind = (next.lower === 'ik' || next.lower === 'jij') && (i === 0 || sentence.at(i - 1).tag.pos === 'ADV');
  if (!isBefore && !isBehind) return undefined;
  return change('verb-ending', word.text, word.lower.slice(0, -1), isBefore ? before.text : next.text);
}

/** `is gebeurt`, `heeft veroordeelt`, `werd bepaalt`: right behind the auxiliary and at the end of the clause. */
function participleWithT(sentence: Sentence, i: number, form: number): Change | undefined {
  if (!(form & VerbForm.presentInT)) return undefined;
  const [before, word, next] = [sentence.at(i - 1), sentence.at(i), sentence.at(i + 1)];
  if (!AUXILIARIES.has(before.lower) || before.tag.pos === 'PRON' || !endsClause(next.text, next.lower)) return undefined;
  return change('participle-ending', word.text, `${word.lower.slice(0, -1)}d`, before.text);
}

/** `dat gebeurd vaak`, `hij veranderd`: no auxiliary in the sentence. */
function presentWithD(sentence: Sentence, i: number, form: number): Change | undefined {
  if (!(form & VerbForm.participleInD) || form & (VerbForm.stemInD | VerbForm.ambiguous)) return undefined;
  const [before, word] = [sentence.at(i - 1), sentence.at(i)];
  if (!THIRD.has(before.lower) || before.tag.pos !== 'PRON') return undefined;
  if (!SURE_THIRD.has(before.lower) && i !== 1) return undefined;
  return change('verb-ending', word.text, `${word.lower.slice(0, -1)}t`, before.text);
}

function endsClause(text: string, lower: string): boolean {
  return text === '' || /^[.,;:!?’”»)'"]/.test(text) || /^(?:en|of|maar|omdat|dat|toen|terwijl|door|in|op|met|bij|voor|tot|naar|sinds|tijdens|na|als|om|wegens|nadat|doordat|zodat)$/.test(lower);
}

const change = (kind: GrammarSlip['kind'], original: string, replacement: string, because: string): Change => ({
  kind,
  replacement: inCaseOf(original, replacement),
  because,
});

function someWord(sentence: Sentence, test: (lower: string) => boolean): boolean {
  for (let i = 0; i < sentence.length; i++) if (test(sentence.at(i).lower)) return true;
  return false;
}
