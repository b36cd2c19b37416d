/**
 * seedbed/compare: two articles side by side, sentence by sentence, with what differs marked in both. For articles that
 * tell of the same in other words and another order, where a text diff shows nothing but differences.
 */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import { sentenceSpan } from '../../corpus/facts/sentences.ts';
import { dayOf, shortName } from '../cards/card-writer.ts';
import { reasonsInWords } from '../events/event-words.ts';
import type { ArticleFeature, ArticleRequest } from '../feature.ts';
import { toLocation } from '../to-lsp.ts';
import { titleOf } from './article-title.ts';
import { textIn } from './asked.ts';
import { type AlignedRow, alignedRows } from './compare-alignment.ts';
import { type MarkedSpan, marksIn, type Side } from './compare-marks.ts';
import { compareTexts } from './compare-texts.ts';
import {
  type CompareCell,
  type ComparedArticle,
  type CompareParams,
  type ComparePiece,
  type CompareResult,
  type CompareRow,
  compareRequest,
} from './figure-messages.ts';

export const compare: ArticleFeature<CompareParams, CompareResult | null> = {
  method: compareRequest,
  scope: 'article',
  capabilities: {},
  *run(request, params): Steps<CompareResult | null> {
    const { view, id } = request;
    const other = view.find(textIn(params, 'other') ?? '');
    if (other === undefined) return null;
    if (request.text(other) === undefined) yield { load: [other] };
    const rows: CompareRow[] = [];
    for (const row of yield* alignedRows(view, id, other)) {
      yield;
      rows.push(rowOf(request, other, row));
    }
    return { left: headOf(request, id), right: headOf(request, other), rows };
  },
};

const textOf = ({ id, article, text }: ArticleRequest, of: ArticleId): string =>
  (of === id ? article.text : text(of)) ?? '';

const headOf = (request: ArticleRequest, article: ArticleId): ComparedArticle => ({
  uri: request.view.uri(article),
  name: shortName(request.view.uri(article)),
  date: dayOf(request.view, article),
  title: titleOf(request.view, article, textOf(request, article)),
});

function rowOf(request: ArticleRequest, other: ArticleId, row: AlignedRow): CompareRow {
  const left = sideOf(request, request.id, row.left);
  const right = sideOf(request, other, row.right);
  if (!left || !right) {
    const none: readonly MarkedSpan[] = [];
    return {
      kind: 'only',
      why: '',
      left: left && cellOf(request, left, none),
      right: right && cellOf(request, right, none),
    };
  }
  const how = { isCopy: row.kind === 'reused', isClose: row.isClose, locale: request.locale };
  return {
    kind: row.kind,
    why: whyOf(request, row, left, right),
    left: cellOf(request, left, marksIn(request.view, left, right, how)),
    right: cellOf(request, right, marksIn(request.view, right, left, how)),
  };
}

function sideOf(request: ArticleRequest, article: ArticleId, sentence: number | undefined): Side | undefined {
  return sentence === undefined ? undefined : { article, text: textOf(request, article), sentence };
}

function whyOf({ view, locale }: ArticleRequest, { kind }: AlignedRow, left: Side, right: Side): string {
  if (kind === 'reused') return compareTexts[locale].reused;
  const [own, there] = [left, right].map(({ article, sentence }) => ({
    article,
    sentence,
    ...sentenceSpan(view.facts(article), sentence),
  }));
  if (!own || !there || kind !== 'event') return '';
  return reasonsInWords(view, view.whySame(own, there), left.text.slice(own.start, own.end), locale);
}

function cellOf(
  { view }: ArticleRequest,
  { article, sentence, text }: Side,
  marks: readonly MarkedSpan[],
): CompareCell {
  const span = sentenceSpan(view.facts(article), sentence);
  const pieces: ComparePiece[] = [];
  let at = span.start;
  for (const { start, end, mark } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(Math.max(at, start), Math.min(end, span.end)), mark });
    at = end;
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end) });
  return { location: toLocation(view, article, span), pieces };
}
