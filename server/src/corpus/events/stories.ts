/**
 * Stories: articles on one affair. Each article hangs on the earlier one that it resembles most, if it resembles it
 * enough; a story is a tree of these. So one article that touches two affairs does not make them one.
 */
import type { ArticleId } from '../../base/ids.ts';
import { runSteps, type Steps } from '../../base/steps.ts';
import { likenessOf, recalls, type WeightsMemory } from './article-weights.ts';
import type { CandidateMemory } from './candidates.ts';
import type { Reader, Reading } from './readings.ts';
import { whole } from './weights.ts';

export interface StoryFinder {
  /** The articles of its story, itself included, in the order of the corpus. */
  storyWith(article: Reading): readonly Reading[];
  /** The same, with a pause between any two articles that are compared. */
  storyInSteps(article: Reading): Steps<readonly Reading[]>;
}

export interface StorySource extends Reader {
  /** The same object for all versions of the corpus that read it the same. */
  read(article: ArticleId): Reading;
}

export interface StoryMemory {
  finder(source: StorySource): StoryFinder;
}

/** As whole numbers of `whole`. */
const LEAST = whole(0.25);
const NAMES = 0.5;
/** Articles whose names are less alike than this are not on one story, whatever their words. */
const LEAST_NAMES = 0.2;
/** Days after which what two articles share counts for half. */
const HALF_LIFE = 180;
/** What it adds that the later article tells of the same happening on the same day; how old that is no longer counts. */
const RECALLED = 0.1;
/** What it adds that they share two names that few articles have; with each of those a story grows older. */
const RARE = 0.04;
/** A story that grows beyond this is a subject rather than a story. */
const MOST_ARTICLES = 200;

/** Articles that are alike enough, the most alike first. */
interface Links {
  /** The articles that it was compared with. */
  readonly others: readonly Reading[];
  readonly linked: readonly Reading[];
  /** The one that it hangs on. */
  readonly parent: Reading | undefined;
}

export function createStoryMemory(candidates: CandidateMemory, weights: WeightsMemory): StoryMemory {
  const known = new WeakMap<Reading, Links>();

  const similarity = (source: StorySource, a: Reading, b: Reading): number => {
    const names = likenessOf(weights.namesOf(source, a), weights.namesOf(source, b));
    if (names < LEAST_NAMES) return 0;
    const words = likenessOf(weights.wordsOf(source, a), weights.wordsOf(source, b));
    const likeness = NAMES * names + (1 - NAMES) * words;
    const [earlier, later] = a.order < b.order ? [a, b] : [b, a];
    const isRecalled = recalls(weights.happeningsOf(source, later), weights.happeningsOf(source, earlier));
    if (isRecalled) return whole(likeness + RECALLED);
    const rare = sharedIn(weights.rareNamesOf(source, a), weights.rareNamesOf(source, b));
    return whole(likeness * nearness(a.day, b.day, rare > 1 ? rare + 1 : 1) + (rare > 1 ? RARE : 0));
  };
  function* linksOf(source: StorySource, id: ArticleId): Steps<Links> {
    const own = source.read(id);
    const candidatesOf = (article: ArticleId) => candidates.of(source.tables, source.rarity, article);
    const others: Reading[] = [];
    for (const article of candidatesOf(id)) {
      yield;
      if (candidatesOf(article).includes(id)) others.push(source.read(article));
    }
    const before = known.get(own);
    if (before && areSame(before.others, others)) return before;
    const scored: { readonly article: Reading; readonly score: number }[] = [];
    for (const article of others) {
      yield;
      scored.push({ article, score: similarity(source, own, article) });
    }
    const linked = scored
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || (a.article.stored.uri < b.article.stored.uri ? -1 : 1))
      .map(({ article }) => article);
    const links = { others, linked, parent: linked.find(({ order }) => order < own.order) };
    known.set(own, links);
    return links;
  }
  return { finder: (source) => finderOf((id) => linksOf(source, id)) };
}

function finderOf(find: (article: ArticleId) => Steps<Links>): StoryFinder {
  const links = new Map<ArticleId, Links>();
  const stories = new Map<ArticleId, readonly Reading[]>();
  function* linksOf(id: ArticleId): Steps<Links> {
    const found = links.get(id) ?? (yield* find(id));
    links.set(id, found);
    return found;
  }
  function* parentOf({ id }: Reading): Steps<Reading | undefined> {
    return (yield* linksOf(id)).parent;
  }
  function* childrenOf(reading: Reading): Steps<readonly Reading[]> {
    const children: Reading[] = [];
    for (const linked of (yield* linksOf(reading.id)).linked)
      if ((yield* parentOf(linked)) === reading) children.push(linked);
    return children;
  }

  const finder: StoryFinder = {
    storyWith: (reading) => stories.get(reading.id) ?? runSteps(finder.storyInSteps(reading)),
    *storyInSteps(reading) {
      const known = stories.get(reading.id);
      if (known) return known;
      let root = reading;
      for (let up = yield* parentOf(root); up; up = yield* parentOf(root)) root = up;
      const story = [root];
      for (const each of story) if (story.length < MOST_ARTICLES) story.push(...(yield* childrenOf(each)));
      const sorted = story.toSorted((a, b) => (a.order < b.order ? -1 : 1));
      for (const { id } of story) stories.set(id, sorted);
      const own = stories.get(reading.id) ?? [reading];
      stories.set(reading.id, own);
      return own;
    },
  };
  return finder;
}

const areSame = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

function sharedIn<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const each of a) shared += Number(b.has(each));
  return shared;
}

/** 1 for the same day, less for what lies far apart and where nobody knows (an encyclopedia has no day). */
const nearness = (a: number | undefined, b: number | undefined, lives: number): number =>
  a === undefined || b === undefined ? UNDATED : 2 ** (-Math.abs(a - b) / (HALF_LIFE * lives));

const UNDATED = 0.9;
