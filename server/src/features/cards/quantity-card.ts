/**
 * The hover card of a count: what it means as a number, what its sentence says of its scope, and what other articles of
 * the story say of the same thing, by date, with what contradicts it and what has merely changed since.
 */
import type { Quantity } from '../../analysis/quantities/quantities.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Localised } from '../../base/locale.ts';
import { lastAtOrBefore } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import type { Verdict } from '../../corpus/facts/fact.ts';
import { quantityFact } from '../../corpus/facts/quantities.ts';
import { factsLike, type RelatedQuantity } from '../../corpus/facts/related.ts';
import { writtenAt } from '../../corpus/facts/sentences.ts';
import type { Bound } from '../../languages/quantity-grammar.ts';
import type { ArticleRequest } from '../feature.ts';
import { labels } from '../labels.ts';
import { excerptAround } from '../text.ts';
import type { Card, CardWriter } from './card-writer.ts';
import { writtenNoun } from './counted-noun.ts';
import { timeInWords } from './time-words.ts';

interface Texts {
  readonly bounds: { readonly [bound in Bound]: string };
  readonly verdicts: { readonly [verdict in Verdict]: string };
  readonly decimal: string;
  readonly group: string;
}

const TEXTS: Localised<Texts> = {
  en: {
    bounds: {
      exact: '',
      about: 'about',
      nearly: 'nearly',
      'more-than': 'more than',
      'at-least': 'at least',
      'less-than': 'less than',
      'at-most': 'at most',
    },
    verdicts: { agree: 'agrees', conflict: '⚠ conflict', development: 'development', other: 'another count' },
    decimal: '.',
    group: ',',
  },
  nl: {
    bounds: {
      exact: '',
      about: 'ongeveer',
      nearly: 'bijna',
      'more-than': 'meer dan',
      'at-least': 'minstens',
      'less-than': 'minder dan',
      'at-most': 'hoogstens',
    },
    verdicts: {
      agree: 'klopt ermee',
      conflict: '⚠ tegenstrijdig',
      development: 'ontwikkeling',
      other: 'andere telling',
    },
    decimal: ',',
    group: '.',
  },
};

const MOST = 5;
const LONGEST = 110;
const MOST_ENTITIES = 3;
const RANK: Readonly<Record<Verdict, number>> = { conflict: 0, development: 1, other: 2, agree: 3 };

/** A `CardMaker`. */
export function* quantityCard(request: ArticleRequest, offset: number, write: CardWriter): Steps<Card | undefined> {
  const { count, starts, ends } = request.facts.quantities;
  const index = lastAtOrBefore(count, (i) => starts[i] ?? 0, offset);
  if (index < 0 || offset > (ends[index] ?? -1)) return undefined;
  const { view, id, locale } = request;
  const own = quantityFact(view, id, index);
  const related = factsLike(view, id, index);
  const shown = shownOf(related);
  yield { load: shown.map(({ fact }) => fact.article).filter((article) => request.text(article) === undefined) };
  const scope = scopeLine(request, own.scope.when, [...own.scope.who, ...own.scope.where], write);
  const head = write.lines([
    write.strong(inFigures(own.quantity, request.article.text.slice(own.start, own.end), locale)),
    ...(scope === '' ? [] : [scope]),
  ]);
  const items = shown.map((each) => itemOf(request, each, write));
  if (related.length > shown.length) items.push(labels[locale].more(related.length - shown.length));
  const content = items.length === 0 ? head : `${head}\n\n${write.list(`${labels[locale].elsewhere}:`, items)}`;
  return { span: own, content };
}

/** Conflicts before developments before the rest where not all find room; in the order of their dates. */
function shownOf(related: readonly RelatedQuantity[]): readonly RelatedQuantity[] {
  const ranked = [...related].sort((a, b) => RANK[a.comparison.verdict] - RANK[b.comparison.verdict]).slice(0, MOST);
  return related.filter((each) => ranked.includes(each));
}

/**
 * `meer dan 30 soldaten (Turkije)`: number and bound as they are compared, which is not how they are written, with the
 * noun of the article; `30 × soldaat` where the article does not write it.
 */
function inFigures(
  { value, upper, bound, unit, origin, kind }: Quantity,
  written: string,
  locale: 'en' | 'nl',
): string {
  const { bounds, decimal, group } = TEXTS[locale];
  const figures = (number: number): string => {
    const [whole = '', part] = String(number).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
    return part === undefined ? grouped : `${grouped}${decimal}${part}`;
  };
  const range = upper > value ? `–${figures(upper)}` : '';
  const noun = kind === 'count' && unit !== '' ? (writtenNoun(unit, written) ?? `× ${unit}`) : unit;
  return [bounds[bound], `${figures(value)}${range}`, noun, origin === undefined ? '' : `(${origin})`]
    .filter((part) => part !== '')
    .join(' ');
}

function scopeLine(
  { view, locale }: ArticleRequest,
  when: readonly string[],
  entities: readonly EntityId[],
  write: CardWriter,
): string {
  const times = when.map((value) => timeInWords(value, typeOf(value), locale)).filter((words) => words !== '');
  const names = entities.slice(0, MOST_ENTITIES).map((id) => view.entity(id)?.name ?? '');
  return [...new Set([...times, ...names.filter((name) => name !== '')])].map((part) => write.text(part)).join(' · ');
}

const typeOf = (value: string): 'DATE' | 'DURATION' => (value.startsWith('P') ? 'DURATION' : 'DATE');

function itemOf(request: ArticleRequest, { fact, comparison }: RelatedQuantity, write: CardWriter): string {
  const { view, locale } = request;
  const { article, sentence } = fact;
  const text = request.text(article);
  const { sentences } = view.facts(article);
  const [start, end] = [sentences[sentence * 2] ?? 0, sentences[sentence * 2 + 1] ?? 0];
  const said =
    text === undefined || sentence < 0
      ? (writtenAt(view, article, fact) ?? inFigures(fact.quantity, '', locale))
      : excerptAround(text.slice(start, end), fact.start - start, fact.end - start, LONGEST);
  const times = scopeLine(request, fact.scope.when, [], write);
  const verdict = TEXTS[locale].verdicts[comparison.verdict];
  const note = [verdict, times].filter((part) => part !== '').join(', ');
  return `${write.link(view, article, fact)} ${write.quote(said)} (${note})`;
}
