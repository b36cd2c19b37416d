/**
 * textDocument/codeLens and its resolve: over the headline, how many articles tell of the same event, what text they
 * share, and which facts conflict; where the client can, also a way to set two articles side by side. Only numbers at
 * first; where the passages are is worked out for lenses that are seen.
 */
import type { CodeLens, CodeLensParams, Location } from 'vscode-languageserver';
import { formatCount, type Locale, type Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { Passage } from '../corpus/events/event.ts';
import { allFindings } from './all-findings.ts';
import { isConflict } from './cards/conflicts.ts';
import { compareArticlesCommand, type ShowPassages, showPassagesCommand } from './client-commands.ts';
import { elsewhere } from './events/event-at.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toLocation, toRange } from './to-lsp.ts';

const KINDS = ['events', 'reuse', 'conflicts', 'compare'] as const;
type Kind = (typeof KINDS)[number];

/** The client gives it back to be resolved. */
interface LensData {
  readonly textDocument: { readonly uri: string };
  readonly kind: Kind;
}

const TITLES: Localised<{ readonly [kind in Kind]: (count: string, isOne: boolean) => string }> = {
  en: {
    events: (count, isOne) => `${count} ${isOne ? 'article' : 'articles'} on the same event`,
    reuse: (count, isOne) => `${count} reused ${isOne ? 'passage' : 'passages'}`,
    conflicts: (count, isOne) => `${count} ${isOne ? 'conflict' : 'conflicts'}`,
    compare: () => 'Compare…',
  },
  nl: {
    events: (count, isOne) => `${count} ${isOne ? 'artikel' : 'artikelen'} over dezelfde gebeurtenis`,
    reuse: (count, isOne) => `${count} overgenomen ${isOne ? 'passage' : 'passages'}`,
    conflicts: (count, isOne) => `${count} ${isOne ? 'tegenstrijdigheid' : 'tegenstrijdigheden'}`,
    compare: () => 'Vergelijken…',
  },
};

export const codeLens: ArticleFeature<CodeLensParams, CodeLens[]> = {
  method: 'textDocument/codeLens',
  scope: 'article',
  switch: 'codeLens',
  capabilities: { codeLensProvider: { resolveProvider: true } },
  isOfOldText: true,
  *run(request): Steps<CodeLens[]> {
    yield* prepared(request);
    const range = toRange(request.article.lineStarts, headOf(request));
    return KINDS.filter((kind) => countOf(request, kind) > 0).map((kind): CodeLens => {
      const data: LensData = { textDocument: { uri: request.uri }, kind };
      return { range, data };
    });
  },
};

export const codeLensResolve: ArticleFeature<CodeLens, CodeLens> = {
  method: 'codeLens/resolve',
  scope: 'article',
  switch: 'codeLens',
  capabilities: {},
  *run(request, lens): Steps<CodeLens> {
    const kind = KINDS.find((each) => each === (lens.data as Partial<LensData> | undefined)?.kind);
    if (kind === undefined) return lens;
    yield* prepared(request);
    const title = titleOf(request.locale, kind, countOf(request, kind));
    if (kind === 'compare')
      return { ...lens, command: { title, command: compareArticlesCommand, arguments: [request.uri] } };
    // An empty command is shown as plain text: what a client does not know is never named to it.
    if (!request.commands.has(showPassagesCommand)) return { ...lens, command: { title, command: '' } };
    const passages: ShowPassages = [request.uri, lens.range.start, locationsOf(request, kind)];
    return { ...lens, command: { title, command: showPassagesCommand, arguments: passages } };
  },
};

/** What the numbers are counted from. */
function* prepared(request: ArticleRequest): Steps<void> {
  yield* request.view.prepareEvents(request.id);
  request.view.reuseOf(request.id);
  yield;
  yield* allFindings(request);
}

const titleOf = (locale: Locale, kind: Kind, count: number): string =>
  TITLES[locale][kind](formatCount(count, locale), count === 1);

/** The headline; of an article without one the first line of news text. */
function headOf({ article: { blocks } }: ArticleRequest): Span {
  const head = blocks.find(({ kind }) => kind === 'headline') ?? blocks.find(({ kind }) => kind === 'prose');
  return head ? { start: head.start, end: head.start } : { start: 0, end: 0 };
}

function countOf(request: ArticleRequest, kind: Kind): number {
  if (kind === 'events') return new Set(passagesElsewhere(request).map(({ article }) => article)).size;
  if (kind === 'reuse') return reusedPassages(request);
  if (kind === 'compare') return request.commands.has(compareArticlesCommand) ? countOf(request, 'events') : 0;
  return request.findings().filter(isConflict).length;
}

function locationsOf(request: ArticleRequest, kind: Kind): Location[] {
  const { view, id } = request;
  if (kind === 'events') {
    return passagesElsewhere(request).map((passage) => toLocation(view, passage.article, passage));
  }
  if (kind === 'reuse') return view.reuseOf(id).map(({ article, other }) => toLocation(view, article, other));
  return request
    .findings()
    .filter(isConflict)
    .flatMap((finding) => [
      toLocation(view, id, finding),
      ...finding.related.map((related) => toLocation(view, related.article ?? id, related)),
    ]);
}

/** Of the first event here that other articles tell of: what the article is about stands early. */
function passagesElsewhere({ view, id }: ArticleRequest): readonly Passage[] {
  for (const event of view.eventsOf(id)) {
    const others = elsewhere(event, id);
    if (others.length > 0) return others;
  }
  return [];
}

/** A passage that stands in several other articles counts once. */
function reusedPassages({ view, id }: ArticleRequest): number {
  let count = 0;
  let end = -1;
  for (const reuse of view.reuseOf(id)) {
    if (reuse.start >= end) count++;
    end = Math.max(end, reuse.end);
  }
  return count;
}
