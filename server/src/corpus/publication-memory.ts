/**
 * Inferred dates that outlive a version of the corpus. An inference depends on which articles share rare names with one,
 * on their facts and on their dates: where all of these are the very same objects as before, so is its outcome; of those
 * that are not, the votes are counted anew. Without this each keystroke would infer the dates of all articles around.
 */
import { type ArticleId, articleId } from '../base/ids.ts';
import type { SortedIds } from '../base/sorted-ids.ts';
import type { Publication } from './publication.ts';
import type { Vote } from './publication-links.ts';
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
  /** What follows from the votes, or followed from the same evidence. */
  inferred(tables: Tables, id: ArticleId, evidence: Evidence, inference: Inference): Publication | undefined;
}

export interface Inference {
  /** Of the neighbour with this index. */
  votesOf(index: number): readonly Vote[];
  outcomeOf(votes: readonly Vote[]): Publication | undefined;
}

interface Remembered {
  /** Rows of its names when the neighbours were looked up. */
  readonly rows: readonly (SortedIds | undefined)[];
  readonly neighbours: readonly NeighbourOf[];
  /** By steps. */
  readonly inferred: Map<number, Inferred>;
}

interface Inferred {
  readonly witnesses: readonly Witness[];
  readonly outcome: Publication | undefined;
}

/** A neighbour as it was, and what it said. */
interface Witness extends NeighbourOf {
  readonly stored: StoredArticle | undefined;
  readonly date: string | undefined;
  readonly votes: readonly Vote[];
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
    const inferred = known?.inferred ?? new Map<number, Inferred>();
    const made = { rows, neighbours: neighboursOf(tables, id, rows), inferred };
    remembered.set(article, made);
    return made;
  };
  return {
    neighbours: (tables, id) => memory(tables, id)?.neighbours ?? [],
    inferred(tables, id, { steps, neighbours, dates }, { votesOf, outcomeOf }) {
      const own = memory(tables, id)?.inferred;
      const known = own?.get(steps);
      const witnesses = neighbours.map(({ article, shared }, i): Witness => {
        const stored = tables.articles.get(article);
        const date = dates[i];
        const before = known?.witnesses.find((each) => each.article === article);
        if (before && before.stored === stored && before.date === date && before.shared === shared) return before;
        return { article, shared, stored, date, votes: votesOf(i) };
      });
      if (known && isSame(known.witnesses, witnesses)) return known.outcome;
      const outcome = outcomeOf(witnesses.flatMap(({ votes }) => votes));
      own?.set(steps, { witnesses, outcome });
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
