/** The counts of an article with their scope, as far as its sentences tell it. */
import { quantityAt } from '../../analysis/quantities/columns.ts';
import type { ArticleId, EntityId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';
import type { QuantityFact, Scope } from './fact.ts';
import { onceAReading } from './once-a-view.ts';
import { type SentencePlace, sentenceHolding, within, wordsOf } from './sentences.ts';

/** In order of the text; those of certain units only, where such are given (see `unitOf`). */
export function quantityFacts(
  view: CorpusView,
  article: ArticleId,
  units?: ReadonlySet<string>,
): readonly QuantityFact[] {
  const all = allQuantities(view, article);
  return units ? all.filter((fact) => units.has(unitOf(view, fact))) : all;
}

const allQuantities = onceAReading((view, article): readonly QuantityFact[] =>
  Array.from({ length: view.facts(article).quantities.count }, (_, i) => workedFact(view, article, i)),
);

/** The unit in lower case, or the one that stands for all that mean the same. */
export const unitOf = (view: CorpusView, { article, quantity }: QuantityFact): string =>
  standardUnit(view, article, quantity.unit);

function standardUnit(view: CorpusView, article: ArticleId, unit: string): string {
  const lower = unit.toLowerCase();
  return view.pack(article).facts?.sameUnits.get(lower) ?? lower;
}

/** Those of one sentence. */
export function quantitiesIn(view: CorpusView, { article, sentence }: SentencePlace): readonly QuantityFact[] {
  const facts = view.facts(article);
  const own = within(facts, sentence, facts.quantities.count, facts.quantities.starts);
  return [...own].map((i) => quantityFact(view, article, i));
}

/** The `index`-th quantity of the article. */
export const quantityFact = (view: CorpusView, article: ArticleId, index: number): QuantityFact =>
  allQuantities(view, article)[index] ?? workedFact(view, article, index);

function workedFact(view: CorpusView, article: ArticleId, index: number): QuantityFact {
  const facts = view.facts(article);
  const quantity = quantityAt(facts.quantities, index, (word) => textOf(view, facts.quantityWords[word]));
  const sentence = sentenceHolding(facts, quantity.start);
  const { start, end } = quantity;
  return { article, index, start, end, quantity, sentence, scope: scopeOf(view, article, sentence) };
}

const textOf = (view: CorpusView, id: Parameters<CorpusView['text']>[0] | undefined): string =>
  id === undefined ? '' : view.text(id);

/** Names and times of a sentence; where it says no time and goes on about the one before, those of that one. */
export function scopeOf(view: CorpusView, article: ArticleId, sentence: number): Scope {
  if (sentence < 0) return { who: [], where: [], when: [] };
  const known = scopes(view, article);
  const found = known.get(sentence) ?? workedScope(view, article, sentence);
  known.set(sentence, found);
  return found;
}

/** By sentence; several facts of one have the same. */
const scopes = onceAReading(() => new Map<number, Scope>());

function workedScope(view: CorpusView, article: ArticleId, sentence: number): Scope {
  const who = new Set<EntityId>();
  const where = new Set<EntityId>();
  const facts = view.facts(article);
  const { mentions } = facts;
  for (const i of within(facts, sentence, mentions.count, mentions.starts)) {
    const entity = view.entityOf(article, i);
    (entity.startsWith('location:') ? where : who).add(entity);
  }
  const own = timesOf(view, article, sentence);
  const when = own.length > 0 || !goesOn(view, article, sentence) ? own : timesOf(view, article, sentence - 1);
  return { who: [...who], where: [...where], when };
}

function timesOf(view: CorpusView, article: ArticleId, sentence: number): readonly string[] {
  const facts = view.facts(article);
  const own = within(facts, sentence, facts.times.count, facts.times.starts);
  return [...own].map((i) => view.timeValue(article, i).value);
}

/** Whether a sentence begins with a word such as `daarbij`. */
function goesOn(view: CorpusView, article: ArticleId, sentence: number): boolean {
  const first = wordsOf(view, article, sentence)[0]?.text.toLowerCase();
  return first !== undefined && view.pack(article).facts?.backward.has(first) === true && sentence > 0;
}
