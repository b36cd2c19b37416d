/** seedbed/entityFacts: what the corpus says of an entity: names, roles, statements, quotations, events; each with its place. */
import type { ArticleId, EntityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { Entity } from '../../corpus/view.ts';
import { latestFirst, statements } from '../cards/entity-statements.ts';
import type { CorpusFeature, CorpusRequest } from '../feature.ts';
import { countIn, textIn } from '../views/asked.ts';
import type { EntityRow } from '../views/rows.ts';
import { entityMeant } from './entity-meant.ts';
import { type EventAnswer, eventAnswer } from './event-answer.ts';
import { entityFactsRequest } from './methods.ts';
import { type Provenance, provenance, unread } from './provenance.ts';

export interface EntityFactsResult {
  /** Null where the corpus names none of this name. */
  readonly entity: EntityAnswer | null;
  /** The most frequent first. */
  readonly roles: readonly { readonly text: string; readonly count: number; readonly source: Provenance }[];
  /** Of each article the sentence that tells most, the latest articles first. */
  readonly statements: readonly Provenance[];
  /** What it said itself, the latest first. */
  readonly quotations: readonly Provenance[];
  /** The latest first. */
  readonly events: readonly EventAnswer[];
  /** Other entities that the name may mean. */
  readonly others: readonly EntityRow[];
}

interface EntityAnswer extends Pick<Entity, 'id' | 'name' | 'type' | 'aliases'> {
  readonly mentions: number;
  readonly articles: number;
}

const USUAL = 8;
const MOST = 30;
const MOST_ALIASES = 20;

export const entityFacts: CorpusFeature<unknown, EntityFactsResult> = {
  method: entityFactsRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<EntityFactsResult> {
    const { id, others } = yield* entityMeant(request, textIn(params, 'entity') ?? '');
    const entity = id && request.view.entity(id);
    if (!entity) return { entity: null, roles: [], statements: [], quotations: [], events: [], others };
    const limit = countIn(params, 'limit', USUAL, MOST);
    const latest = latestFirst(request.view, entity.articles);
    const roles = rolesOf(request, entity, limit);
    // Some articles repeat what another said.
    const read = latest.slice(0, 2 * limit);
    yield { load: unread(request, [...read, ...roles.map(({ place }) => place.article)]) };
    const events = yield* eventsOf(request, entity.id, read);
    const { name, type, aliases, mentions, articles } = entity;
    return {
      entity: {
        id: entity.id,
        name,
        type,
        aliases: aliases.slice(0, MOST_ALIASES),
        mentions: mentions.length,
        articles: articles.length,
      },
      roles: roles.map(({ text, count, place }) => ({
        text,
        count,
        source: provenance(request, place.article, place),
      })),
      statements: statements(request, entity, read, limit).map(({ article, span }) =>
        provenance(request, article, span),
      ),
      quotations: quotationsOf(request, entity.id, read).slice(0, limit),
      events: events.slice(0, limit).map((event) => eventAnswer(request, event)),
      others,
    };
  },
};

/** Each wording once, with its latest place. */
function rolesOf({ view }: CorpusRequest, entity: Entity, most: number) {
  const found = new Map<string, { text: string; count: number; place: ReturnType<typeof view.rolesOf>[number] }>();
  for (const place of view.rolesOf(entity)) {
    const { text } = place;
    found.set(text, { text, count: (found.get(text)?.count ?? 0) + 1, place });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, most);
}

function quotationsOf(request: CorpusRequest, id: EntityId, articles: readonly ArticleId[]): readonly Provenance[] {
  const { view } = request;
  return articles.flatMap((article) => {
    const { quotations, mentions } = view.facts(article);
    return quotations
      .filter(({ speaker }) => {
        const mention = speaker < 0 ? -1 : mentions.names.indexOf(speaker);
        return mention >= 0 && view.entityOf(article, mention) === id;
      })
      .map((quotation) => provenance(request, article, quotation));
  });
}

/** Those that it takes part in or that happened there, of several articles first. */
function* eventsOf(
  { view }: CorpusRequest,
  id: EntityId,
  articles: readonly ArticleId[],
): Steps<readonly CorpusEvent[]> {
  const found = new Map<string, CorpusEvent>();
  for (const article of articles) {
    for (const event of view.eventsOf(article)) {
      if (event.place === id || event.participants.includes(id)) found.set(event.id, event);
    }
    yield;
  }
  return [...found.values()].sort(
    (a, b) => Number(b.articles.length > 1) - Number(a.articles.length > 1) || laterFirst(a, b),
  );
}

const laterFirst = (a: CorpusEvent, b: CorpusEvent): number =>
  (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0;
