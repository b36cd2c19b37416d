/**
 * An article with its annotations, as the formats of other annotation tools need it: spans of one text, each with a
 * label and a few attributes. Made once; every format is a function of it.
 */
import type { ArticleFacts } from '../analysis/facts.ts';
import { quantityAt } from '../analysis/quantities/columns.ts';
import { isVague } from '../analysis/times/times.ts';
import type { ArticleId } from '../base/ids.ts';
import { compareSpans, type Span } from '../base/span.ts';
import { tokenSpan } from '../base/tokens.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { Article } from '../document/article.ts';
import { EVENT_CLASSES } from '../languages/event-lexicon.ts';

const LAYERS = ['mention', 'time', 'quantity', 'quotation', 'event'] as const;
export type Layer = (typeof LAYERS)[number];

/** Offsets in UTF-16 code units of the text. */
export interface Annotation extends Span {
  readonly layer: Layer;
  /** Type of a mention or a time, class of an event; else the layer. */
  readonly label: string;
  readonly attributes: { readonly [name: string]: string };
}

export interface AnnotatedArticle {
  readonly file: string;
  readonly language: string;
  /** ISO date or month. */
  readonly published: string | undefined;
  /** As it is on disk: with a byte order mark where the file has one. */
  readonly text: string;
  /** By start, the longer first. */
  readonly annotations: readonly Annotation[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
}

export interface AnnotationSource {
  readonly file: string;
  readonly article: Article;
  readonly facts: ArticleFacts;
  /** 1 where a byte order mark stands before the text; offsets are moved by it. */
  readonly shift: 0 | 1;
}

export function annotated(view: CorpusView, id: ArticleId, source: AnnotationSource): AnnotatedArticle {
  const { file, article, facts, shift } = source;
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + shift, end: span.end + shift });
  const all = [
    ...mentions(view, id, facts),
    ...times(view, id, facts),
    ...quantities(facts),
    ...quotations(view, id, facts),
    ...events(view, id, facts),
  ];
  return {
    file,
    language: facts.language,
    published: view.publication(id)?.value,
    text: shift === 1 ? `\ufeff${article.text}` : article.text,
    annotations: all.map(moved).sort(compareSpans),
    sentences: article.sentences.map(({ start, end }) => moved({ start, end })),
    tokens: Array.from({ length: article.tokens.count }, (_, i) => moved(tokenSpan(article.tokens, i))),
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const mentions = (view: CorpusView, id: ArticleId, { mentions: { count, starts, ends } }: ArticleFacts): Annotation[] =>
  upTo(count).map((i) => ({
    start: starts[i] ?? 0,
    end: ends[i] ?? 0,
    layer: 'mention',
    label: view.typeOf(id, i),
    attributes: { entity: view.entityOf(id, i) },
  }));

const times = (view: CorpusView, id: ArticleId, { times: { count, starts, ends } }: ArticleFacts): Annotation[] =>
  upTo(count).flatMap((i): Annotation[] => {
    const time = view.timeValue(id, i);
    if (isVague(time)) return [];
    const span = { start: starts[i] ?? 0, end: ends[i] ?? 0 };
    return [{ ...span, layer: 'time', label: time.type, attributes: { value: time.value } }];
  });

const quantities = (facts: ArticleFacts): Annotation[] =>
  upTo(facts.quantities.count).map((i) => {
    const { start, end, value, bound, unit } = quantityAt(
      facts.quantities,
      i,
      (word) => facts.quantityWords[word] ?? '',
    );
    return { start, end, layer: 'quantity', label: 'quantity', attributes: { value: String(value), bound, unit } };
  });

const quotations = (view: CorpusView, id: ArticleId, facts: ArticleFacts): Annotation[] =>
  facts.quotations.map(({ start, end, speaker }) => {
    const mention = speaker < 0 ? -1 : facts.mentions.names.indexOf(speaker);
    const attributes: Annotation['attributes'] = mention < 0 ? {} : { speaker: view.entityOf(id, mention) };
    return { start, end, layer: 'quotation', label: 'quotation', attributes };
  });

/** The word that tells of the event; its passage is a whole sentence. */
const events = (view: CorpusView, id: ArticleId, facts: ArticleFacts): Annotation[] =>
  upTo(facts.events.count).map((i) => {
    const span = { start: facts.events.starts[i] ?? 0, end: facts.events.ends[i] ?? 0 };
    const trigger = facts.eventWords[facts.events.triggers[i] ?? -1] ?? '';
    const event = view.eventAt(id, span.start)?.id;
    const label = EVENT_CLASSES[facts.events.classes[i] ?? 0] ?? 'statement';
    return { ...span, layer: 'event', label, attributes: event === undefined ? { trigger } : { trigger, event } };
  });
