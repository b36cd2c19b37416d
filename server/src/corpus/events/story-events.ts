/** The events that the articles of one story tell of: their sentences in clusters, and what each cluster says. */
import { contentHash } from '../../base/hash.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';
import type { CorpusView } from '../view.ts';
import { clustersOf, type ScoredPair } from './clusters.ts';
import type { CorpusEvent, Passage } from './event.ts';
import type { SentenceFeatures } from './features.ts';
import { pairScore } from './pairs.ts';
import { factsIn } from './same-facts.ts';
import { reweighted, type Unit, unitsOf } from './units.ts';
import { whole } from './weights.ts';

/** Clusters are as alike as this on average. */
const LEAST = whole(0.3);

/** Of an article these many sentences are looked at: no news is longer, and each is compared with all others. */
const MOST_SENTENCES = 200;

interface Told extends Unit {
  readonly article: ArticleId;
  /** The first that the article tells. */
  readonly isLeading: boolean;
}

/** `articles` in the order of the corpus. Events in the order of their first passages. */
export function eventsOfStory(
  view: CorpusView,
  articles: readonly ArticleId[],
  featuresOf: (article: ArticleId) => readonly SentenceFeatures[],
): readonly CorpusEvent[] {
  const told: readonly Told[] = reweighted(
    articles.flatMap((article) =>
      unitsOf(featuresOf(article).slice(0, MOST_SENTENCES)).map((unit, i) => ({
        ...unit,
        article,
        isLeading: i === 0,
      })),
    ),
  );
  const sameFact = factsIn(view);
  const pairs: ScoredPair[] = [];
  for (const [a, one] of told.entries()) {
    for (let b = a + 1; b < told.length; b++) {
      const other = told[b];
      const score = other ? whole(pairScore(one, other, sameFact)) : 0;
      if (score !== 0) pairs.push({ a, b, score });
    }
  }
  return clustersOf(told.length, pairs, LEAST).flatMap((cluster) => {
    const members = cluster.flatMap((index) => told[index] ?? []);
    const event = eventFrom(view, members);
    return event &&
      members.some(({ features }) => features.tells) &&
      (event.articles.length > 1 || members.some(({ isLeading }) => isLeading))
      ? [event]
      : [];
  });
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
