/**
 * seedbed/graph: who is named together with whom, in the same sentences. Either the entities that most articles name, or
 * one entity in the middle with those it stands beside. Of a large corpus an even share of the articles is counted.
 */
import { type ArticleId, type EntityId, entityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import { MENTION_TYPES, type MentionType } from '../../languages/pack.ts';
import { knownName } from '../entities/known-name.ts';
import type { CorpusFeature, CorpusRequest } from '../feature.ts';
import { labels } from '../labels.ts';
import { countIn, spread, textIn, textsIn } from './asked.ts';
import { type GraphEdge, type GraphNode, type GraphParams, type GraphResult, graphRequest } from './figure-messages.ts';
import { createPairCounts, type NamingSentence, sentencesNaming } from './together.ts';

const LIMIT = 40;
const MOST_NODES = 120;
/** Articles whose names are counted. */
const MOST_ASKED = 3000;
const PAUSE = 50;
/** Edges that a node keeps at least, of those it has: the strongest. */
const EDGES_OF_NODE = 4;

export const graph: CorpusFeature<GraphParams, GraphResult> = {
  method: graphRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<GraphResult> {
    const { view } = request;
    const name = textIn(params, 'entity');
    const middle = name === undefined ? undefined : view.entity(entityId(name));
    const types = textsIn(params, 'types') ?? MENTION_TYPES.filter((type) => type !== 'demonym');
    const isWanted = (id: EntityId): boolean => id === middle?.id || types.includes(id.slice(0, id.indexOf(':')));
    const all = middle ? middle.articles : view.articles();
    const share = countIn(params, 'share', MOST_ASKED, MOST_ASKED);
    const asked = spread(all, share);
    const sentences = new Map<ArticleId, readonly NamingSentence[]>();
    for (const [i, article] of asked.entries()) {
      if (i % PAUSE === 0) yield;
      sentences.set(article, sentencesNaming(view, article, isWanted));
    }
    const counts = countsOf(sentences, middle);
    const chosen = chosenOf(counts, middle, countIn(params, 'limit', LIMIT, MOST_NODES));
    yield;
    const indices = new Map(chosen.map(([id], i) => [id, i]));
    const pairs = createPairCounts(indices);
    for (const [article, list] of sentences) pairs.add(article, list);
    const edges = strongest(pairs.pairs(), middle ? 0 : undefined);
    const kept = joined(chosen.length, edges, middle ? 0 : undefined);
    const nodes: GraphNode[] = [];
    for (const [i, [id, count]] of chosen.entries()) {
      if (!kept.has(i)) continue;
      yield;
      nodes.push(nodeOf(request, id, count));
    }
    return {
      nodes,
      edges: edges.map((edge) => ({ ...edge, a: kept.get(edge.a) ?? 0, b: kept.get(edge.b) ?? 0 })),
      asked: asked.length,
      articles: all.length,
      entityName: middle?.name,
    };
  },
};

/** New indices of the nodes that have an edge: one that stands alone tells nothing of who is named with whom. */
function joined(count: number, edges: readonly GraphEdge[], middle: number | undefined): ReadonlyMap<number, number> {
  const linked = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const kept = Array.from({ length: count }, (_, i) => i).filter((i) => linked.has(i) || i === middle);
  return new Map(kept.map((old, i) => [old, i]));
}

interface Counts {
  mentions: number;
  articles: number;
  /** Sentences that name the one in the middle too. */
  together: number;
}

/** Sentences count as mentions: a name that a sentence has twice tells nothing more. */
function countsOf(
  sentences: ReadonlyMap<ArticleId, readonly NamingSentence[]>,
  middle: Entity | undefined,
): ReadonlyMap<EntityId, Counts> {
  const counts = new Map<EntityId, Counts>();
  const last = new Map<EntityId, ArticleId>();
  for (const [article, list] of sentences) {
    for (const { entities } of list) {
      const isTogether = middle !== undefined && entities.includes(middle.id);
      for (const id of entities) {
        const known = counts.get(id) ?? { mentions: 0, articles: 0, together: 0 };
        known.mentions++;
        if (isTogether) known.together++;
        if (last.get(id) !== article) known.articles++;
        last.set(id, article);
        counts.set(id, known);
      }
    }
  }
  return counts;
}

function chosenOf(
  counts: ReadonlyMap<EntityId, Counts>,
  middle: Entity | undefined,
  limit: number,
): readonly (readonly [EntityId, Counts])[] {
  const rank = (id: EntityId, { together, articles }: Counts): number =>
    middle === undefined ? articles : id === middle.id ? Number.POSITIVE_INFINITY : together;
  return [...counts]
    .map(([id, count]) => ({ id, count, rank: rank(id, count) }))
    .filter((each) => each.rank > 0)
    .sort(
      (a, b) =>
        (b.rank === a.rank ? 0 : b.rank - a.rank) || b.count.mentions - a.count.mentions || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ id, count }) => [id, count] as const);
}

function nodeOf({ view, locale }: CorpusRequest, id: EntityId, { mentions, articles }: Counts): GraphNode {
  const type = MENTION_TYPES.find((known) => id.startsWith(`${known}:`)) ?? 'person';
  return {
    id,
    name: nameOf(view, id),
    type,
    typeName: typeName(locale, type),
    mentions,
    articles,
  };
}

const nameOf = (view: CorpusView, id: EntityId): string => knownName(view, id)?.name ?? id.slice(id.indexOf(':') + 1);

const typeName = (locale: CorpusRequest['locale'], type: MentionType): string => labels[locale].types[type];

/** Those with most sentences first; of each node its strongest, so that none stands alone that need not. */
function strongest(pairs: readonly GraphEdge[], middle: number | undefined): readonly GraphEdge[] {
  const sorted = [...pairs].sort(
    (a, b) => b.sentences - a.sentences || b.articles - a.articles || a.a - b.a || a.b - b.b,
  );
  const counts = new Map<number, number>();
  const left = (node: number): boolean => (counts.get(node) ?? 0) < EDGES_OF_NODE;
  return sorted.filter(({ a, b }) => {
    const isKept = a === middle || b === middle || left(a) || left(b);
    if (!isKept) return false;
    for (const node of [a, b]) counts.set(node, (counts.get(node) ?? 0) + 1);
    return true;
  });
}
