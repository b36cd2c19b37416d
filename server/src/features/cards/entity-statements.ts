/**
 * What other articles say of an entity: of each article the sentence that tells most, the latest articles first. A
 * sentence tells more where it has a role, a number or other names, and where it stands early in its article.
 */
import type { ArticleId } from '../../base/ids.ts';
import { lastAtOrBefore, type Span } from '../../base/span.ts';
import type { CorpusView, Entity, MentionRef } from '../../corpus/view.ts';
import type { CorpusRequest } from '../feature.ts';
import { excerptAround } from '../text.ts';

export interface Statement {
  readonly article: ArticleId;
  /** Of the whole sentence or quotation. */
  readonly span: Span;
  readonly text: string;
}

const LONGEST = 140;

/** With more articles than this only stated dates count: inferring one looks at many other articles. */
const MOST_INFERRED = 50;

/** By date, the latest first; those without a date behind the others. `articles` ordered as in the view. */
export function latestFirst(view: CorpusView, articles: readonly ArticleId[]): readonly ArticleId[] {
  if (articles.length > MOST_INFERRED) return latestStatedFirst(view, articles);
  const days = new Map(articles.map((article) => [article, view.publication(article)?.value ?? ''] as const));
  const day = (article: ArticleId): string => days.get(article) ?? '';
  return [...articles].reverse().sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

/** They are in order of what they state already; those that state nothing are last. */
function latestStatedFirst(view: CorpusView, articles: readonly ArticleId[]): readonly ArticleId[] {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const article = articles[middle];
    if (article !== undefined && view.facts(article).published) low = middle + 1;
    else high = middle;
  }
  return [...articles.slice(0, low).reverse(), ...articles.slice(low).reverse()];
}

/** In the order of `articles`, at most one an article and `most` in all; without those whose text is not at hand. */
export function statements(
  request: CorpusRequest,
  entity: Entity,
  articles: readonly ArticleId[],
  most: number,
): readonly Statement[] {
  const result: Statement[] = [];
  const seen = new Set<string>();
  for (const article of articles) {
    if (result.length === most) break;
    const statement = bestStatement(request, entity, article);
    // Reused background says nothing new.
    const key = statement?.text.slice(0, LONGEST / 2);
    if (!statement || key === undefined || seen.has(key)) continue;
    seen.add(key);
    result.push(statement);
  }
  return result;
}

/** The longest-standing form of evidence: what the entity itself said, in the latest article that quotes it. */
export function latestQuotation(
  request: CorpusRequest,
  entity: Entity,
  articles: readonly ArticleId[],
): Statement | undefined {
  for (const article of articles) {
    const text = request.text(article);
    if (text === undefined) continue;
    const quotation = request.view
      .facts(article)
      .quotations.findLast(({ speaker }) => isSpeaker(request, entity, article, speaker));
    if (!quotation) continue;
    const inner = text.slice(quotation.start + 1, quotation.end - 1);
    return { article, span: quotation, text: excerptAround(inner, 0, 0, LONGEST) };
  }
  return undefined;
}

/** What the entity is reported to have said without quotation marks: the latest whole sentence that says so. */
export function latestReport(
  request: CorpusRequest,
  entity: Entity,
  articles: readonly ArticleId[],
): Statement | undefined {
  for (const article of articles) {
    const text = request.text(article);
    if (text === undefined) continue;
    const { reported, sentences } = request.view.facts(article);
    const report = reported.findLast(({ speaker }) => isSpeaker(request, entity, article, speaker));
    if (!report) continue;
    const at = 2 * lastAtOrBefore(sentences.length / 2, (i) => sentences[2 * i] ?? 0, report.start);
    const span = { start: sentences[at] ?? report.start, end: sentences[at + 1] ?? report.end };
    const said = text.slice(span.start, span.end);
    return { article, span, text: excerptAround(said, report.start - span.start, report.end - span.start, LONGEST) };
  }
  return undefined;
}

/** Whether the name with this index in the article means the entity. */
function isSpeaker({ view }: CorpusRequest, entity: Entity, article: ArticleId, name: number): boolean {
  const mention = name < 0 ? -1 : view.facts(article).mentions.names.indexOf(name);
  return mention >= 0 && view.entityOf(article, mention) === entity.id;
}

function bestStatement(request: CorpusRequest, entity: Entity, article: ArticleId): Statement | undefined {
  const text = request.text(article);
  if (text === undefined) return undefined;
  const { sentences, mentions } = request.view.facts(article);
  const own = entity.mentionsIn(article);
  let best: { readonly span: Span; readonly mention: MentionRef; readonly score: number } | undefined;
  for (let i = 0; i + 1 < sentences.length; i += 2) {
    const span = { start: sentences[i] ?? 0, end: sentences[i + 1] ?? 0 };
    const mention = own.find(({ start }) => start >= span.start && start < span.end);
    if (!mention) continue;
    const others = countWithin(mentions.starts, span) - 1;
    const hasNumber = /\d/.test(text.slice(span.start, span.end)) ? 2 : 0;
    const score = Math.min(others, 3) + hasNumber - i / 8;
    if (!best || score > best.score) best = { span, mention, score };
  }
  if (!best) return undefined;
  const { span, mention } = best;
  const sentence = text.slice(span.start, span.end);
  return {
    article,
    span,
    text: excerptAround(sentence, mention.start - span.start, mention.end - span.start, LONGEST),
  };
}

function countWithin(starts: Uint32Array, { start, end }: Span): number {
  let count = 0;
  for (const at of starts) if (at >= start && at < end) count++;
  return count;
}
