/**
 * Inferred dates that outlive a version of the corpus. An inference depends on which articles share rare names with one,
 * on their facts and on their dates: where all of these are the very same objects as before, so is its outcome. Without
 * this each keystroke would infer the dates of all articles around anew.
 */
import { type ArticleId, articleId } from '../base/ids.ts';
import type { SortedIds } from '../base/sorted-ids.ts';
import type { Publication } from './publication.ts';
import type { StoredArticle, Tables } from './tables.ts';

/** An article that shares names with another, and how many. */
export interface NeighbourOf {
  readonly article: ArticleId;
  readonly shared: number;
}

/** What the date of an article is inferred from, beside its own facts. */
export interface Evidence {
  readonly steps: number;
  readonly neighbours: readonly NeighbourOf[];
  /** Of each neighbour. */
  readonly dates: readonly (string | undefined)[];
}

export interface PublicationMemory {
  /** The articles that share the most rare names with this one; ties in order of URI. */
  neighbours(tables: Tables, id: ArticleId): readonly NeighbourOf[];
  /** What `infer` gives, or gave for the same evidence. */
  inferred(
    tables: Tables,
    id: ArticleId,
    evidence: Evidence,
    infer: () => Publication | undefined,
  ): Publication | undefined;
}

interface Remembered {
  /** Rows of its names when the neighbours were looked up. */
  readonly rows: readonly (SortedIds | undefined)[];
  readonly neighbours: readonly NeighbourOf[];
  /** By steps. */
  readonly inferred: Map<number, Inferred>;
}

interface Inferred {
  readonly evidence: Evidence;
  /** The neighbours as they were. */
  readonly articles: readonly (StoredArticle | undefined)[];
  readonly outcome: Publication | undefined;
}

/** Names that more articles share tell nothing of a story. */
const MOST_ARTICLES = 500;
const MOST_NEIGHBOURS = 12;
const LEAST_SHARED = 2;

export function createPublicationMemory(): PublicationMemory {
  const remembered = new WeakMap<StoredArticle, Remembered>();

  const memory = (tables: Tables, id: ArticleId): Remembered | undefined => {
    const article = tables.articles.get(id);
    if (!article) return undefined;
    const rows = article.facts.names.map((name) => tables.nameArticles.get(name));
    const known = remembered.get(article);
    if (known?.rows.every((row, i) => row === rows[i])) return known;
    const made = { rows, neighbours: neighboursOf(tables, id, rows), inferred: new Map<number, Inferred>() };
    remembered.set(article, made);
    return made;
  };
  return {
    neighbours: (tables, id) => memory(tables, id)?.neighbours ?? [],
    inferred(tables, id, evidence, infer) {
      const own = memory(tables, id)?.inferred;
      const articles = evidence.neighbours.map(({ article }) => tables.articles.get(article));
      const known = own?.get(evidence.steps);
      if (known && isSame(known.articles, articles) && isSame(known.evidence.dates, evidence.dates))
        return known.outcome;
      const outcome = infer();
      own?.set(evidence.steps, { evidence, articles, outcome });
      return outcome;
    },
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

function neighboursOf(tables: Tables, id: ArticleId, rows: readonly (SortedIds | undefined)[]): readonly NeighbourOf[] {
  const weights = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const articles of rows) {
    if (!articles || articles.length < 2 || articles.length > MOST_ARTICLES) continue;
    for (const other of articles) {
      if (other === id) continue;
      weights.set(other, (weights.get(other) ?? 0) + 1 / articles.length);
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const uri = (other: number): string => tables.articles.get(other)?.uri ?? '';
  return [...weights]
    .filter(([other]) => (counts.get(other) ?? 0) >= LEAST_SHARED)
    .sort((a, b) => b[1] - a[1] || (uri(a[0]) < uri(b[0]) ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS)
    .map(([other]) => ({ article: articleId(other), shared: counts.get(other) ?? 0 }));
}
