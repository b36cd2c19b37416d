/** The events that the articles of one story tell of: their sentences in clusters, and what each cluster says. */
import { contentHash } from '../../base/hash.ts';
import type { ArticleId } from '../../base/ids.ts';
import { runSteps, type Steps } from '../../base/steps.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';
import type { CorpusView } from '../view.ts';
import { clustersOf } from './clusters.ts';
import type { CorpusEvent, Passage } from './event.ts';
import type { SentenceFeatures } from './features.ts';
import type { Model } from './pairs-model.ts';
import { factsIn } from './same-facts.ts';
import { type Prepared, scoresOf, type Told } from './story-pairs.ts';
import { reweighted, unitsOf } from './units.ts';
import { whole } from './weights.ts';

/**
 * Clusters are as alike as this on average. Chosen with tools/training/events: from 0.345 to 0.365 its sets come out
 * much the same.
 */
const LEAST = whole(0.355);
/** How much the best pair of two clusters counts beside the average of all. */
const BEST = 0.3;

/**
 * Of an article so many sentences are looked at: no news is longer. All of a story are compared with each other, so that
 * of the articles of a long one the leads have to do.
 */
const MOST_SENTENCES = 200;
const MOST_OF_STORY = 600;

/** `sentences`: features of each sentence of the article; `model`: another of what goes on than the usual one. */
export function prepared(article: ArticleId, sentences: readonly SentenceFeatures[], model?: Model): Prepared {
  const units = unitsOf(sentences.slice(0, MOST_SENTENCES), model);
  const facts = new WeakMap<Prepared, Float32Array>();
  return {
    article,
    units,
    factsWith(other) {
      const known = facts.get(other);
      if (known) return known;
      const made = new Float32Array(units.length * other.units.length).fill(Number.NaN);
      facts.set(other, made);
      return made;
    },
  };
}

/** `articles` in the order of the corpus. Events in the order of their first passages. `model`: another of pairs. */
export function* eventsInSteps(
  view: CorpusView,
  articles: readonly Prepared[],
  model?: Model,
): Steps<readonly CorpusEvent[]> {
  const told = toldIn(articles);
  yield;
  const scores = yield* scoresOf(told, factsIn(view), LEAST, model);
  return clustersOf(scores, LEAST, BEST).flatMap((cluster) => {
    const members = cluster.flatMap((index) => told[index] ?? []);
    const event = eventFrom(view, members);
    return event &&
      members.some(({ features }) => features.tells) &&
      (event.articles.length > 1 || members.some(({ index }) => index === 0))
      ? [event]
      : [];
  });
}

/** The same at once. */
export const eventsOfStory = (...parts: Parameters<typeof eventsInSteps>): readonly CorpusEvent[] =>
  runSteps(eventsInSteps(...parts));

/** What the articles of one story tell, to be told apart from each other. */
export function toldIn(articles: readonly Prepared[]): readonly Told[] {
  const all = articles.reduce((sum, { units }) => sum + units.length, 0);
  const most = all > MOST_OF_STORY ? Math.max(1, Math.floor(MOST_OF_STORY / articles.length)) : all;
  return reweighted(
    articles.flatMap((from) =>
      from.units.slice(0, most).map((unit, index): Told => ({ ...unit, article: from.article, from, index })),
    ),
  );
}

/** The name of an event by its earliest passage. */
export const eventId = (uri: string, sentence: number): string => `${contentHash(uri)}-${sentence}`;

function passagesOf(view: CorpusView, { article, sentences }: Told): readonly Passage[] {
  const spans = view.facts(article).sentences;
  return sentences.map((sentence) => {
    const start = spans[sentence * 2] ?? 0;
    return { article, sentence, start, end: spans[sentence * 2 + 1] ?? start };
  });
}

function eventFrom(view: CorpusView, members: readonly Told[]): CorpusEvent | undefined {
  const features: readonly SentenceFeatures[] = members.map((member) => member.features);
  const passages = members.flatMap((member) => passagesOf(view, member));
  const [first] = passages;
  if (!first) return undefined;
  const dates = mostTold(features.map(({ dates }) => dates));
  const names = mostTold(features.map((each) => [...each.names.keys()]));
  const places = mostTold(features.map((each) => each.places));
  const weak = features.flatMap((each) => each.weak);
  const eventClass: EventClass = mostTold(features.map(({ classes }) => classes))[0] ?? weak[0]?.class ?? 'statement';
  return {
    id: eventId(view.uri(first.article), first.sentence),
    class: eventClass,
    trigger: mostTold(features.map(({ triggers }) => triggers))[0] ?? weak[0]?.trigger ?? '',
    date: dates.find((date) => date.length === 10) ?? dates.find((date) => date.length === 7 && !date.includes('W')),
    place: places[0],
    participants: names.filter((name) => !places.includes(name)),
    passages,
    articles: [...new Set(passages.map(({ article }) => article))],
  };
}

/** What most lists hold first; of equals what came first. */
function mostTold<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);
}
