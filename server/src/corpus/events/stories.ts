/**
 * Stories: articles on one affair. Each article hangs on the earlier one that it resembles most, if it resembles it
 * enough; a story is a tree of these. So one article that touches two affairs does not make them one.
 */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import { likenessOf, type WeightsMemory } from './article-weights.ts';
import type { CandidateMemory } from './candidates.ts';
import type { Reader, Reading } from './readings.ts';
import { whole } from './weights.ts';

export interface StoryFinder {
  /** The articles of its story, itself included, in the order of the corpus. */
  storyWith(article: Reading): readonly Reading[];
  /** Compares the articles around, one at a time: the story is soon found then. */
  prepare(article: Reading): Steps<void>;
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
    return whole((NAMES * names + (1 - NAMES) * words) * nearness(a.day, b.day));
  };
  const linksOf = (source: StorySource, id: ArticleId): Links => {
    const own = source.read(id);
    const candidatesOf = (article: ArticleId) => candidates.of(source.tables, source.rarity, article);
    const others = candidatesOf(id)
      .filter((article) => candidatesOf(article).includes(id))
      .map(source.read);
    const before = known.get(own);
    if (before && areSame(before.others, others)) return before;
    const linked = others
      .map((article) => ({ article, score: similarity(source, own, article) }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || (a.article.stored.uri < b.article.stored.uri ? -1 : 1))
      .map(({ article }) => article);
    const links = { others, linked, parent: linked.find(({ order }) => order < own.order) };
    known.set(own, links);
    return links;
  };
  return { finder: (source) => finderOf((id) => linksOf(source, id)) };
}

function finderOf(find: (article: ArticleId) => Links): StoryFinder {
  const links = new Map<ArticleId, Links>();
  const stories = new Map<ArticleId, readonly Reading[]>();
  const linksOf = (id: ArticleId): Links => {
    const found = links.get(id) ?? find(id);
    links.set(id, found);
    return found;
  };
  const childrenOf = (reading: Reading): readonly Reading[] =>
    linksOf(reading.id).linked.filter(({ id }) => linksOf(id).parent === reading);

  return {
    *prepare(reading) {
      if (stories.has(reading.id)) return;
      for (const { id } of linksOf(reading.id).linked) {
        yield;
        linksOf(id);
      }
      yield;
    },
    storyWith(reading) {
      const known = stories.get(reading.id);
      if (known) return known;
      let root = reading;
      for (let up = linksOf(root.id).parent; up; up = linksOf(root.id).parent) root = up;
      const story = [root];
      for (const each of story) if (story.length < MOST_ARTICLES) story.push(...childrenOf(each));
      const sorted = story.toSorted((a, b) => (a.order < b.order ? -1 : 1));
      for (const { id } of story) stories.set(id, sorted);
      const own = stories.get(reading.id) ?? [reading];
      stories.set(reading.id, own);
      return own;
    },
  };
}

const areSame = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** 1 for the same day, less for what lies far apart and where nobody knows (an encyclopedia has no day). */
const nearness = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? UNDATED : 2 ** (-Math.abs(a - b) / HALF_LIFE);

const UNDATED = 0.9;
