/**
 * What the rules on contradictions share: which side of a contradiction is told, and how. A finding names both
 * statements with article and date, and leads to the others; who is right is for the editor to say.
 */
import type { ArticleId } from '../base/ids.ts';
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { companionsOf } from '../corpus/facts/companions.ts';
import type { Comparison, FactPlace } from '../corpus/facts/fact.ts';
import { passageAround, type SentencePlace, topicOf, writtenAt } from '../corpus/facts/sentences.ts';
import type { CorpusView } from '../corpus/view.ts';
import { fileNameOf } from './copies.ts';
import { type CorpusContext, type Fix, finding, noFixes, type Related, type RuleFinding } from './rule.ts';

const TEXTS: Localised<{
  here(own: string, date: string): string;
  there(other: string, file: string, date: string): string;
  more(count: number): string;
}> = {
  en: {
    here: (own, date) => `“${own}” here${date}`,
    there: (other, file, date) => `“${other}” in ${file}${date}`,
    more: (count) => `and ${count} more`,
  },
  nl: {
    here: (own, date) => `“${own}” hier${date}`,
    there: (other, file, date) => `“${other}” in ${file}${date}`,
    more: (count) => `en nog ${count}`,
  },
};

const MOST_RELATED = 5;

/** A fact of another article with how it compares. */
export interface Compared<F extends FactPlace> {
  readonly fact: F;
  readonly comparison: Comparison;
}

/**
 * Facts that contradict one of the article, where at least as many articles contradict it as say the same: who stands
 * alone against many is told, the many are not.
 */
export function contradictions<F extends FactPlace>(compared: readonly Compared<F>[]): readonly F[] {
  const articles = (is: (comparison: Comparison) => boolean): Set<ArticleId> =>
    new Set(compared.filter(({ comparison }) => is(comparison)).map(({ fact }) => fact.article));
  const against = articles(({ verdict }) => verdict === 'conflict');
  const agreeing = articles(saysSame);
  // An article that says both does not help either side.
  for (const article of agreeing) against.delete(article);
  if (against.size === 0 || against.size < agreeing.size + 1) return [];
  return compared
    .filter(({ fact, comparison }) => comparison.verdict === 'conflict' && against.has(fact.article))
    .map(({ fact }) => fact);
}

/** Not only that both can be true: a bound such as `meer dan 30` allows for many. */
export const saysSame = ({ verdict, reason }: Comparison): boolean => verdict === 'agree' && reason !== 'bounds';

/** `Two numbers (losgeld)`: with the words that tell what both statements are about. */
export function withTopic(
  context: CorpusContext,
  what: string,
  own: SentencePlace & Span,
  others: readonly SentencePlace[],
): string {
  const [first] = others;
  const words = first ? topicOf(context.view, own, first) : [];
  // Of a name of several words all of it.
  const { names } = context.facts;
  const whole = (word: string): string =>
    names.includes(word) ? word : (names.find((name) => name.split(' ').includes(word)) ?? word);
  const topic = [...new Set(words.map(whole))];
  return topic.length === 0 ? what : `${what} (${topic.join(', ')})`;
}

/** `what` opens the message (`Hans Verlinde`); `said` gives the words of a fact of another article. */
export function conflictFinding<F extends FactPlace>(
  context: CorpusContext,
  own: Span & { readonly said: string; readonly what: string },
  others: readonly F[],
  said: (fact: F) => string,
  fixes: () => readonly Fix[] = noFixes,
): RuleFinding {
  const { view, id, locale } = context;
  const texts = TEXTS[locale];
  const shown = onePerArticle(others);
  const date = (article: ArticleId): string => {
    const value = view.publication(article)?.value;
    return value === undefined ? '' : ` (${value})`;
  };
  const [first] = shown;
  const there = first ? [texts.there(said(first), fileNameOf(view, first.article), date(first.article))] : [];
  const more = shown.length > 1 ? [texts.more(shown.length - 1)] : [];
  const told = [texts.here(own.said, date(id)), ...there].join(', ');
  const message = `${own.what}: ${[told, ...more].join(' ')}.`;
  const related = shown.slice(0, MOST_RELATED).map((fact): Related => {
    const { start, end, article } = fact;
    const quoting = (statement: string): string => `${statement}${date(article)}`;
    return { start, end, article, message: quoting(passageAround(view, article, fact) ?? said(fact)), quoting };
  });
  return finding(own, message, fixes, related);
}

/** Facts of one kind, and how two of them compare. */
export interface FactKind<F extends FactPlace> {
  factsOf(view: CorpusView, article: ArticleId): readonly F[];
  compare(view: CorpusView, a: F, b: F): Comparison;
  /** The fact where its words can't be read back. */
  valueOf(view: CorpusView, fact: F): string;
  readonly what: Localised<string>;
}

/** What articles of the same story say otherwise than this one. */
export function* conflictsOf<F extends FactPlace & SentencePlace>(
  context: CorpusContext,
  kind: FactKind<F>,
): Generator<RuleFinding> {
  const { view, id } = context;
  const companions = companionsOf(view, id);
  // Most articles are alone: then nobody asks what they say.
  if (companions.length === 0) return;
  const own = kind.factsOf(view, id);
  const asked = askedOf(context, kind, own);
  const others = asked.length === 0 ? [] : companions.flatMap((article) => [...kind.factsOf(view, article)]);
  if (others.length === 0) return;
  for (const fact of asked) {
    const found = judged(context, kind, fact, own, others);
    if (found) yield found;
  }
}

/** Facts of the article that are asked for themselves, or that one of another article contradicts which is. */
export function askedOf<F extends FactPlace>(
  { view, id, asked }: CorpusContext,
  { factsOf, compare }: Pick<FactKind<F>, 'factsOf' | 'compare'>,
  own: readonly F[],
): readonly F[] {
  if (!asked || own.length === 0) return own;
  const told = companionsOf(view, id).flatMap((article) =>
    asked(wholeOf(article)) ? factsOf(view, article).filter(asked) : [],
  );
  return own.filter((fact) => asked(fact) || told.some((other) => compare(view, fact, other).verdict === 'conflict'));
}

/** Asked for where anything in the article is. */
export const wholeOf = (article: ArticleId): FactPlace => ({ article, start: 0, end: Number.POSITIVE_INFINITY });

function judged<F extends FactPlace & SentencePlace>(
  context: CorpusContext,
  { compare, valueOf: valueIn, what }: FactKind<F>,
  own: F,
  mine: readonly F[],
  candidates: readonly F[],
): RuleFinding | undefined {
  const { view, article, locale } = context;
  const compared = candidates.map((fact) => ({ fact, comparison: compare(view, own, fact) }));
  // What the article says elsewhere, the other one may mean.
  const isSaid = (fact: F): boolean => mine.some((each) => compare(view, each, fact).verdict === 'agree');
  const others = contradictions(compared).filter((fact) => !isSaid(fact));
  if (others.length === 0) return undefined;
  const told = {
    start: own.start,
    end: own.end,
    said: article.text.slice(own.start, own.end),
    what: withTopic(context, what[locale], own, others),
  };
  return conflictFinding(context, told, others, (fact) => writtenAt(view, fact.article, fact) ?? valueIn(view, fact));
}

function onePerArticle<F extends FactPlace>(facts: readonly F[]): readonly F[] {
  const seen = new Set<ArticleId>();
  return facts.filter(({ article }) => !seen.has(article) && seen.add(article));
}
