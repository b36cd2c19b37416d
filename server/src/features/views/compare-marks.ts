/**
 * What differs in a sentence from the other article: numbers by what they count, times by their value, names by whom
 * they mean. A mark is given only where the two can be compared; what is merely said elsewhere in the other article
 * differs in nothing.
 */
import { editDistance } from '../../base/edit-distance.ts';
import { fold } from '../../base/fold.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { Locale } from '../../base/locale.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { compareQuantities } from '../../corpus/facts/compare-quantities.ts';
import type { QuantityFact } from '../../corpus/facts/fact.ts';
import { quantityFacts, unitOf } from '../../corpus/facts/quantities.ts';
import { sentenceSpan } from '../../corpus/facts/sentences.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { changedWords } from './changed-words.ts';
import { compareTexts } from './compare-texts.ts';
import type { CompareMark } from './figure-messages.ts';

export interface MarkedSpan extends Span {
  readonly mark: CompareMark;
}

/** One side of a comparison. */
export interface Side {
  readonly article: ArticleId;
  readonly text: string;
  readonly sentence: number;
}

/**
 * Ascending, disjoint, inside the sentence of `own`. `isCopy`: word for word or nearly, so that every word counts.
 * `isClose`: the two say the same in so many words that another number or time is one in the place of this.
 */
export function marksIn(
  view: CorpusView,
  own: Side,
  other: Side,
  { isCopy, isClose, locale }: { readonly isCopy: boolean; readonly isClose: boolean; readonly locale: Locale },
): readonly MarkedSpan[] {
  const found = [...numberMarks(view, own, other, isClose, locale), ...timeMarks(view, own, other, isClose, locale)];
  found.push(...nameMarks(view, own, other, locale));
  if (isCopy) found.push(...wordMarks(view, own, other, locale));
  return disjoint(found);
}

/** The first of two that overlap stays. */
function disjoint(marks: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const mark of marks) if (!kept.some((each) => overlaps(each, mark))) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

const written = ({ text }: Side, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

function numberMarks(view: CorpusView, own: Side, other: Side, isClose: boolean, locale: Locale): MarkedSpan[] {
  const texts = compareTexts[locale];
  const others = quantityFacts(view, other.article);
  const beside = others.filter(({ sentence }) => sentence === other.sentence);
  const marks: MarkedSpan[] = [];
  for (const fact of quantityFacts(view, own.article)) {
    if (fact.sentence !== own.sentence) continue;
    const verdicts = others.map((there) => ({ there, verdict: compareQuantities(view, fact, there).verdict }));
    const judged = (verdict: string): QuantityFact | undefined =>
      verdicts.find((each) => each.verdict === verdict && each.there.sentence === other.sentence)?.there ??
      verdicts.find((each) => each.verdict === verdict)?.there;
    const { start, end } = fact;
    const conflict = judged('conflict');
    const development = judged('development');
    const rival = isClose ? beside.find((there) => isRival(view, fact, there)) : undefined;
    if (conflict) {
      marks.push({
        start,
        end,
        mark: { kind: 'conflict', of: 'number', note: texts.conflict(written(other, conflict)) },
      });
    } else if (judged('agree') || beside.some((there) => there.quantity.value === fact.quantity.value)) {
      // The same is said there.
    } else if (development) {
      const note = texts.development(written(other, development));
      marks.push({ start, end, mark: { kind: 'development', of: 'number', note } });
    } else if (rival) {
      marks.push({ start, end, mark: { kind: 'differs', of: 'number', note: texts.differs(written(other, rival)) } });
    } else if (
      !hasFigure(other.text, written(own, fact)) &&
      !others.some((there) => there.quantity.value === fact.quantity.value)
    ) {
      marks.push({ start, end, mark: { kind: 'only', of: 'number', note: texts.onlyNumber } });
    }
  }
  return marks;
}

/** Whether the figure stands somewhere in the text, whatever it counts there. */
function hasFigure(text: string, number: string): boolean {
  const [figure] = /\d[\d.,]*/.exec(number) ?? [];
  if (figure === undefined) return false;
  const at = text.indexOf(figure);
  return at >= 0 && !/\d/.test(text.charAt(at - 1) + text.charAt(at + figure.length));
}

/** Another number of the same unit in the sentence beside. */
const isRival = (view: CorpusView, a: QuantityFact, b: QuantityFact): boolean =>
  unitOf(view, a) === unitOf(view, b) && a.quantity.kind === b.quantity.kind && a.quantity.value !== b.quantity.value;

interface TimeAt extends Span {
  /** A day, month or year with what stands behind a `T`; never with unknown digits. */
  readonly value: string;
}

function timesOf(view: CorpusView, article: ArticleId): readonly TimeAt[] {
  const { times } = view.facts(article);
  return Array.from({ length: times.count }, (_, i) => ({
    start: times.starts[i] ?? 0,
    end: times.ends[i] ?? 0,
    value: view.timeValue(article, i).value,
  })).filter(({ value }) => /^\d{4}/.test(value) && !value.includes('X'));
}

const agree = (a: TimeAt, b: TimeAt): boolean => a.value.startsWith(b.value) || b.value.startsWith(a.value);

function timeMarks(view: CorpusView, own: Side, other: Side, isClose: boolean, locale: Locale): MarkedSpan[] {
  const texts = compareTexts[locale];
  const others = timesOf(view, other.article);
  const inOther = sentenceSpan(view.facts(other.article), other.sentence);
  const beside = others.filter((time) => overlaps(time, inOther));
  const inOwn = sentenceSpan(view.facts(own.article), own.sentence);
  return timesOf(view, own.article).flatMap((time): MarkedSpan[] => {
    if (!overlaps(time, inOwn) || beside.some((there) => agree(time, there))) return [];
    const { start, end } = time;
    const rival = isClose ? beside.find((there) => there.value.length === time.value.length) : undefined;
    if (rival && !others.some((there) => agree(time, there))) {
      const note = texts.differs(`${written(other, rival)} (${rival.value})`);
      return [{ start, end, mark: { kind: 'differs', of: 'date', note } }];
    }
    if (others.some((there) => agree(time, there))) return [];
    return [{ start, end, mark: { kind: 'only', of: 'date', note: texts.onlyDate } }];
  });
}

function nameMarks(view: CorpusView, own: Side, other: Side, locale: Locale): MarkedSpan[] {
  const texts = compareTexts[locale];
  const { mentions } = view.facts(own.article);
  const span = sentenceSpan(view.facts(own.article), own.sentence);
  const marks: MarkedSpan[] = [];
  for (let i = 0; i < mentions.count; i++) {
    const mention = { start: mentions.starts[i] ?? 0, end: mentions.ends[i] ?? 0 };
    if (!overlaps(mention, span)) continue;
    const entity = view.entityOf(own.article, i);
    const forms = formsOf(view, other, entity);
    if (forms.length === 0) {
      marks.push({ ...mention, mark: { kind: 'only', of: 'name', note: texts.onlyName } });
      continue;
    }
    const better = forms.every((form) => isOtherSpelling(written(own, mention), form)) ? forms[0] : undefined;
    if (better !== undefined) {
      marks.push({ ...mention, mark: { kind: 'differs', of: 'name', note: texts.spelled(better) } });
    }
  }
  return marks;
}

function formsOf(view: CorpusView, { article, text }: Side, entity: string): readonly string[] {
  const { mentions } = view.facts(article);
  const forms = new Set<string>();
  for (let i = 0; i < mentions.count; i++) {
    if (view.entityOf(article, i) === entity) forms.add(text.slice(mentions.starts[i] ?? 0, mentions.ends[i] ?? 0));
  }
  return [...forms];
}

const LEAST_LETTERS = 5;

/** The same name but for a letter or two, a capital or a diacritic: not an ending, and not a shorter form. */
function isOtherSpelling(a: string, b: string): boolean {
  const [x = '', y = ''] = [a, b].map((name) => name.split(/\s+/).at(-1) ?? '');
  if (x === y || Math.min(x.length, y.length) < LEAST_LETTERS) return false;
  if (x.startsWith(y) || y.startsWith(x)) return false;
  return fold(x) === fold(y) || editDistance(fold(x), fold(y), 1) <= 1;
}

function wordMarks(view: CorpusView, own: Side, other: Side, locale: Locale): MarkedSpan[] {
  const span = sentenceSpan(view.facts(own.article), own.sentence);
  const there = sentenceSpan(view.facts(other.article), other.sentence);
  const note = compareTexts[locale].words;
  return changedWords(own.text.slice(span.start, span.end), other.text.slice(there.start, there.end)).map(
    ({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
      mark: { kind: 'words', of: 'text', note },
    }),
  );
}
