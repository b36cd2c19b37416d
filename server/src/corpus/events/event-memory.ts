/**
 * What was worked out of stories and events, kept from one version of the corpus to the next. Each piece is kept with
 * the readings of the articles that it was worked out from and holds as long as these are the very same: after an edit
 * only the stories that it touches are worked out anew, and the outcome is as if all had been.
 */
import { contentHash } from '../../base/hash.ts';
import type { ArticleId, StringId } from '../../base/ids.ts';
import { runSteps, type Steps } from '../../base/steps.ts';
import type { StoredArticle, Tables } from '../tables.ts';
import type { CorpusView } from '../view.ts';
import { createWeightsMemory } from './article-weights.ts';
import { createCandidateMemory } from './candidates.ts';
import type { CorpusEvent } from './event.ts';
import { featuresOf, type SentenceFeatures } from './features.ts';
import { createReadingMemory, type Reader, type Reading, type ReadingMemory } from './readings.ts';
import { createStoryMemory, type StoryMemory } from './stories.ts';
import { eventsInSteps, prepared } from './story-events.ts';
import type { Prepared } from './story-pairs.ts';

export interface EventMemory {
  readonly readings: ReadingMemory;
  readonly stories: StoryMemory;
  /** By sentence. */
  featuresOf(reader: Reader, reading: Reading): readonly SentenceFeatures[];
  /** `story`: in the order of the corpus. */
  eventsOf(reader: Reader, story: readonly Reading[]): readonly CorpusEvent[];
  eventsInSteps(reader: Reader, story: readonly Reading[]): Steps<readonly CorpusEvent[]>;
  /** The events of its story as last worked out; `undefined` where never, or where one of its articles has changed. */
  atHand(tables: Tables, id: ArticleId): readonly CorpusEvent[] | undefined;
  /** As `eventWords` of its facts. */
  triggersOf(article: StoredArticle): readonly StringId[];
  /** The article with this hash of its URI, if it is in the view. */
  uriOf(view: CorpusView, hash: string): string | undefined;
}

interface Told {
  readonly story: readonly Reading[];
  readonly events: readonly CorpusEvent[];
}

/** Articles whose sentences are kept ready to be compared, some 40 KB each. */
const MOST_READY = 256;
/** Articles whose sentences a card or a comparison gives reasons for, one passage after the other. */
const MOST_EXPLAINED = 32;

export function createEventMemory(): EventMemory {
  const ready = createRecent<Reading, Prepared>(MOST_READY);
  const explained = createRecent<Reading, readonly SentenceFeatures[]>(MOST_EXPLAINED);
  /** By each article of a story, in whatever version. */
  const told = new WeakMap<Reading, Told>();
  const triggers = new WeakMap<StoredArticle, readonly StringId[]>();
  const memory: EventMemory = {
    readings: createReadingMemory(),
    stories: createStoryMemory(createCandidateMemory(), createWeightsMemory()),
    featuresOf: (reader, reading) => explained(reading, () => readFeatures(reader, reading)),
    eventsOf: (reader, story) => runSteps(memory.eventsInSteps(reader, story)),
    *eventsInSteps(reader, story) {
      const [first] = story;
      if (!first) return [];
      const before = told.get(first);
      if (before && areSame(before.story, story)) return before.events;
      const articles: Prepared[] = [];
      for (const reading of story) {
        articles.push(ready(reading, () => prepared(reading.id, memory.featuresOf(reader, reading))));
        yield;
      }
      const events = yield* eventsInSteps(reader.view, articles);
      const made = { story, events };
      for (const reading of story) told.set(reading, made);
      return events;
    },
    atHand(tables, id) {
      const reading = memory.readings.last(id);
      const last = reading && told.get(reading);
      return last?.story.every((each) => tables.articles.get(each.id) === each.stored) ? last.events : undefined;
    },
    triggersOf(article) {
      const found = triggers.get(article) ?? article.facts.eventWords;
      triggers.set(article, found);
      return found;
    },
    uriOf: createUriFinder(),
  };
  return memory;
}

const readFeatures = ({ view, tables, rarity }: Reader, { id }: Reading): readonly SentenceFeatures[] =>
  featuresOf(view, id, {
    word: (word) => rarity.weight(tables.wordCounts.get(word) ?? 1),
    name: (name) => rarity.weight(tables.nameArticles.get(name)?.length ?? 1),
  });

const areSame = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** URIs are hashed once; those of articles that are gone stay, and lead nowhere. */
function createUriFinder(): EventMemory['uriOf'] {
  const byHash = new Map<string, string>();
  const hashed = new Set<string>();
  let seen: readonly ArticleId[] = [];
  return (view, hash) => {
    if (seen !== view.articles() && !byHash.has(hash)) {
      seen = view.articles();
      for (const id of seen) {
        const uri = view.uri(id);
        if (hashed.has(uri)) continue;
        hashed.add(uri);
        byHash.set(contentHash(uri), uri);
      }
    }
    return byHash.get(hash);
  };
}

/** Keeps what was asked for last. */
function createRecent<K, V>(most: number): (key: K, make: () => V) => V {
  const kept = new Map<K, V>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
    return value;
  };
}
