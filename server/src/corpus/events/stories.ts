/**
 * Stories: articles on one affair. Each article hangs on the earlier one that it resembles most, if it resembles it
 * enough; a story is a tree of these. So one article that touches two affairs does not make them one.
 */
import type { ArticleId, EntityId } from '../../base/ids.ts';
import { cosine, type Weights, whole } from './weights.ts';

export interface StoryFinder {
  /** The articles of its story, itself included, in no useful order. */
  articlesWith(article: ArticleId): readonly ArticleId[];
}

export interface StorySource {
  candidates(article: ArticleId): readonly ArticleId[];
  names(article: ArticleId): Weights<EntityId>;
  words(article: ArticleId): Weights<string>;
  /** Day number of the publication. */
  day(article: ArticleId): number | undefined;
  /** Whether `a` stands before `b` in the order of the corpus. */
  isBefore(a: ArticleId, b: ArticleId): boolean;
  uri(article: ArticleId): string;
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

export function createStoryFinder(source: StorySource): StoryFinder {
  const links = new Map<ArticleId, readonly Link[]>();
  const parents = new Map<ArticleId, ArticleId | undefined>();
  const stories = new Map<ArticleId, readonly ArticleId[]>();

  /** By both articles, the smaller id first: each pair is asked for from both sides. */
  const similarities = new Map<string, number>();
  const similarity = (a: ArticleId, b: ArticleId): number => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = similarities.get(key);
    const found = known ?? (a < b ? compare(a, b) : compare(b, a));
    if (known === undefined) similarities.set(key, found);
    return found;
  };
  const compare = (a: ArticleId, b: ArticleId): number => {
    const names = cosine(source.names(a), source.names(b));
    if (names < LEAST_NAMES) return 0;
    const score = NAMES * names + (1 - NAMES) * cosine(source.words(a), source.words(b));
    return whole(score * nearness(source.day(a), source.day(b)));
  };
  const linksOf = (id: ArticleId): readonly Link[] => {
    const known = links.get(id);
    if (known) return known;
    const made = source
      .candidates(id)
      .filter((article) => source.candidates(article).includes(id))
      .map((article) => ({ article, score: similarity(id, article) }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || (source.uri(a.article) < source.uri(b.article) ? -1 : 1));
    links.set(id, made);
    return made;
  };
  const parentOf = (id: ArticleId): ArticleId | undefined => {
    if (!parents.has(id)) parents.set(id, linksOf(id).find(({ article }) => source.isBefore(article, id))?.article);
    return parents.get(id);
  };
  const childrenOf = (id: ArticleId): readonly ArticleId[] =>
    linksOf(id).flatMap(({ article }) => (parentOf(article) === id ? [article] : []));

  return {
    articlesWith(id) {
      const known = stories.get(id);
      if (known) return known;
      let root = id;
      for (let parent = parentOf(root); parent !== undefined; parent = parentOf(root)) root = parent;
      const story = [root];
      for (const each of story) if (story.length < MOST_ARTICLES) story.push(...childrenOf(each));
      for (const each of story) stories.set(each, story);
      const own = stories.get(id) ?? [id];
      stories.set(id, own);
      return own;
    },
  };
}

interface Link {
  readonly article: ArticleId;
  readonly score: number;
}

/** 1 for the same day, less for what lies far apart and where nobody knows (an encyclopedia has no day). */
const nearness = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? UNDATED : 2 ** (-Math.abs(a - b) / HALF_LIFE);

const UNDATED = 0.9;
