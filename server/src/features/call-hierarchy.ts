/**
 * textDocument/prepareCallHierarchy and the two directions: an article reports an event, an event has participants and
 * is followed by later ones of its story. So incoming calls of an event are the articles that report it, each with its
 * passages; outgoing calls are those who take part and what happened next. Incoming calls of a participant are the
 * events it takes part in; outgoing calls of an article the events that it reports.
 */
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  SymbolKind,
} from 'vscode-languageserver';
import { type ArticleId, type EntityId, entityId } from '../base/ids.ts';
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { CorpusEvent, Passage } from '../corpus/events/event.ts';
import type { CorpusView, Entity } from '../corpus/view.ts';
import { dayOf, shortName } from './cards/card-writer.ts';
import { fullestMention } from './entities/fullest-mention.ts';
import { eventAtOffset, triggerIn } from './events/event-at.ts';
import { eventLabel } from './events/event-label.ts';
import type { ArticleFeature, CorpusFeature, CorpusRequest } from './feature.ts';
import { labels } from './labels.ts';
import { symbolKinds } from './symbol-kinds.ts';
import { excerpt } from './text.ts';
import { toOffset, toRange } from './to-lsp.ts';

const LONGEST_NAME = 80;
const MOST_TEXTS = 60;
/** Texts that are read at a time. */
const BATCH = 10;
/** Of the articles of a participant, the latest: more would be no list that anybody reads. */
const MOST_ARTICLES = 100;
const MOST_LATER = 20;

const SEARCHING: Localised<string> = { en: 'Searching events', nl: 'Gebeurtenissen zoeken' };

/** What an item stands for; the client gives it back. */
type ItemOf = { readonly event: string } | { readonly article: true } | { readonly entity: string };

export const prepareCallHierarchy: ArticleFeature<CallHierarchyPrepareParams, CallHierarchyItem[] | null> = {
  method: 'textDocument/prepareCallHierarchy',
  scope: 'article',
  capabilities: { callHierarchyProvider: { workDoneProgress: true } },
  *run(request, { position }): Steps<CallHierarchyItem[] | null> {
    yield* request.view.prepareEvents(request.id);
    const at = eventAtOffset(request, toOffset(request.article, position));
    return at ? [eventItem(request, at.event, at.passage)] : null;
  },
};

export const incomingCalls: CorpusFeature<CallHierarchyIncomingCallsParams, CallHierarchyIncomingCall[] | null> = {
  method: 'callHierarchy/incomingCalls',
  scope: 'corpus',
  capabilities: {},
  progress: { title: SEARCHING },
  *run(request, { item }): Steps<CallHierarchyIncomingCall[] | null> {
    const { event, entity } = standsFor(request, item);
    if (entity) return yield* eventsWith(request, entity);
    if (!event) return null;
    const { articles } = event;
    for (let at = 0; at < articles.length; at += BATCH) {
      const batch = articles.slice(at, at + BATCH);
      if (at < MOST_TEXTS) yield { load: batch.filter((article) => request.text(article) === undefined) };
      yield { piece: batch.map((article) => reportOf(request, event, article)) };
    }
    return [];
  },
};

function reportOf(request: CorpusRequest, event: CorpusEvent, article: ArticleId): CallHierarchyIncomingCall {
  const passages = event.passages.filter((passage) => passage.article === article);
  const fromRanges = passages.map((passage) => rangeOf(request.view, article, triggerIn(request.view, event, passage)));
  return { from: articleItem(request, article, passages), fromRanges };
}

export const outgoingCalls: CorpusFeature<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[] | null> = {
  method: 'callHierarchy/outgoingCalls',
  scope: 'corpus',
  capabilities: {},
  progress: { title: SEARCHING },
  *run(request, { item }): Steps<CallHierarchyOutgoingCall[] | null> {
    const { view } = request;
    const { event, article } = standsFor(request, item);
    if (article !== undefined) {
      yield* view.prepareEvents(article);
      return view.eventsOf(article).flatMap((each) => {
        const [passage] = each.passages.filter((own) => own.article === article);
        return passage
          ? [{ to: eventItem(request, each, passage), fromRanges: [rangeOf(view, article, passage)] }]
          : [];
      });
    }
    const from = event?.passages.find((passage) => view.uri(passage.article) === item.uri);
    if (!event || !from) return null;
    yield { piece: participants(request, event, from) };
    return yield* laterInStory(request, event, from);
  },
};

function standsFor({ view }: CorpusRequest, { uri, data }: CallHierarchyItem) {
  const of = (typeof data === 'object' && data !== null ? data : {}) as {
    readonly [key in 'event' | 'entity' | 'article']?: unknown;
  };
  return {
    event: typeof of.event === 'string' ? view.event(of.event) : undefined,
    entity: typeof of.entity === 'string' ? view.entity(entityId(of.entity)) : undefined,
    article: of.article === true ? view.find(uri) : undefined,
  };
}

function participants({ view, locale }: CorpusRequest, event: CorpusEvent, from: Passage): CallHierarchyOutgoingCall[] {
  const ids = event.place === undefined ? event.participants : [...event.participants, event.place];
  return [...new Set(ids)].flatMap((id) => {
    const entity = view.entity(id);
    const mention = entity && fullestMention(view, entity);
    if (!entity || !mention) return [];
    const of: ItemOf = { entity: id };
    const range = rangeOf(view, mention.article, mention);
    const detail = `${labels[locale].types[entity.type]} · ${labels[locale].mentions(entity.mentionCount, entity.articles.length)}`;
    const to = {
      name: entity.name,
      detail,
      kind: symbolKinds[entity.type],
      uri: view.uri(mention.article),
      range,
      selectionRange: range,
      data: of,
    };
    return [{ to, fromRanges: mentionsIn(view, from, id) }];
  });
}

/** Told of by articles of the same story, dated after it; the next one first. */
function* laterInStory(request: CorpusRequest, event: CorpusEvent, from: Passage): Steps<CallHierarchyOutgoingCall[]> {
  const { view } = request;
  const { date } = event;
  if (date === undefined) return [];
  const later = new Map<string, CorpusEvent>();
  for (const article of view.storyOf(from.article)?.articles ?? []) {
    for (const each of view.eventsOf(article))
      if (each.date !== undefined && each.date > date) later.set(each.id, each);
    yield;
  }
  return [...later.values()]
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id))
    .slice(0, MOST_LATER)
    .flatMap((each) => {
      const [passage] = each.passages;
      return passage
        ? [{ to: eventItem(request, each, passage), fromRanges: [rangeOf(view, from.article, from)] }]
        : [];
    });
}

function* eventsWith(request: CorpusRequest, entity: Entity): Steps<CallHierarchyIncomingCall[]> {
  const { view } = request;
  const told = new Set<string>();
  for (const article of entity.articles.slice(-MOST_ARTICLES)) {
    const calls: CallHierarchyIncomingCall[] = [];
    for (const each of view.eventsOf(article)) {
      const [passage] = each.passages;
      const takesPart = each.place === entity.id || each.participants.includes(entity.id);
      if (!passage || !takesPart || told.has(each.id)) continue;
      told.add(each.id);
      calls.push({ from: eventItem(request, each, passage), fromRanges: mentionsIn(view, passage, entity.id) });
    }
    yield { piece: calls };
  }
  return [];
}

function eventItem({ view, locale }: CorpusRequest, event: CorpusEvent, passage: Passage): CallHierarchyItem {
  const of: ItemOf = { event: event.id };
  return {
    name: eventLabel(view, event),
    detail: [event.date ?? '', labels[locale].articles(event.articles.length)]
      .filter((part) => part !== '')
      .join(' · '),
    kind: SymbolKind.Event,
    uri: view.uri(passage.article),
    range: rangeOf(view, passage.article, passage),
    selectionRange: rangeOf(view, passage.article, triggerIn(view, event, passage)),
    data: of,
  };
}

/** Called as its first passage reads. `passages`: those of the article, at least one. */
function articleItem(request: CorpusRequest, article: ArticleId, passages: readonly Passage[]): CallHierarchyItem {
  const { view } = request;
  const of: ItemOf = { article: true };
  const span = passages[0] ?? { start: 0, end: 0 };
  const said = request.text(article)?.slice(span.start, span.end);
  const file = shortName(view.uri(article));
  const range = rangeOf(view, article, span);
  return {
    name: said === undefined ? file : excerpt(said, LONGEST_NAME),
    detail: [file, dayOf(view, article) ?? ''].filter((part) => part !== '').join(' · '),
    kind: SymbolKind.File,
    uri: view.uri(article),
    range,
    selectionRange: range,
    data: of,
  };
}

const rangeOf = (view: CorpusView, article: ArticleId, span: Span) => toRange(view.facts(article).lineStarts, span);

function mentionsIn(view: CorpusView, { article, start, end }: Passage, entity: EntityId) {
  const { mentions } = view.facts(article);
  const own = Array.from({ length: mentions.count }, (_, i) => ({
    i,
    start: mentions.starts[i] ?? 0,
    end: mentions.ends[i] ?? 0,
  }));
  return own
    .filter((each) => each.start >= start && each.end <= end && view.entityOf(article, each.i) === entity)
    .map((each) => rangeOf(view, article, each));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
