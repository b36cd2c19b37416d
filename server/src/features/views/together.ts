/** Who is named with whom: in each article the entities of every sentence. Hot: goes through the mentions of the corpus. */
import type { ArticleId, EntityId } from '../../base/ids.ts';
import type { CorpusView } from '../../corpus/view.ts';

/**
 * The entities that each sentence of news text names, each once; sentences that name none are left out. `wanted` leaves
 * others out.
 */
export function sentencesNaming(
  view: CorpusView,
  article: ArticleId,
  wanted: (entity: EntityId) => boolean,
): readonly NamingSentence[] {
  const { mentions, sentences } = view.facts(article);
  const found: NamingSentence[] = [];
  let mention = 0;
  for (let i = 0; i + 1 < sentences.length && mention < mentions.count; i += 2) {
    const start = sentences[i] ?? 0;
    const end = sentences[i + 1] ?? 0;
    const entities = new Set<EntityId>();
    for (; mention < mentions.count && (mentions.starts[mention] ?? 0) < end; mention++) {
      if ((mentions.starts[mention] ?? 0) < start) continue;
      const entity = view.entityOf(article, mention);
      if (wanted(entity)) entities.add(entity);
    }
    if (entities.size > 0) found.push({ start, end, entities: [...entities] });
  }
  return found;
}

export interface NamingSentence {
  /** Of the sentence, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly entities: readonly EntityId[];
}

/** A count of sentences and articles by pair; the order of the two does not matter. */
export interface PairCounts {
  add(article: ArticleId, sentences: readonly NamingSentence[]): void;
  pairs(): readonly { readonly a: number; readonly b: number; readonly sentences: number; readonly articles: number }[];
}

/** `indices`: the entities that count, numbered from 0. */
export function createPairCounts(indices: ReadonlyMap<EntityId, number>): PairCounts {
  const size = indices.size;
  const sentenceCounts = new Uint32Array(size * size);
  const articleCounts = new Uint32Array(size * size);
  const lastArticle = new Int32Array(size * size).fill(-1);
  return {
    add(article, sentences) {
      for (const { entities } of sentences) {
        const known = entities.flatMap((id) => indices.get(id) ?? []).sort((a, b) => a - b);
        for (const [i, a] of known.entries()) {
          for (const b of known.slice(i + 1)) {
            const slot = a * size + b;
            sentenceCounts[slot] = (sentenceCounts[slot] ?? 0) + 1;
            if (lastArticle[slot] === article) continue;
            lastArticle[slot] = article;
            articleCounts[slot] = (articleCounts[slot] ?? 0) + 1;
          }
        }
      }
    },
    pairs: () =>
      Array.from(sentenceCounts.entries()).flatMap(([slot, sentences]) =>
        sentences === 0
          ? []
          : [{ a: Math.floor(slot / size), b: slot % size, sentences, articles: articleCounts[slot] ?? 0 }],
      ),
  };
}
