/**
 * textDocument/documentLink: names of article files lead to the article, web and mail addresses to the browser. Only
 * plain web and mail addresses: a text can't make a link that runs something.
 */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { fileNameOf } from '../base/file-name.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import { TokenKind, tokenSpan } from '../base/tokens.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { fileNamesIn } from './file-names.ts';
import { toRange } from './to-lsp.ts';

const TOOLTIP: Localised<string> = { en: 'Open the article', nl: 'Open het artikel' };

interface Link extends Span {
  readonly target: string;
  readonly tooltip?: string;
}

export const documentLink: ArticleFeature<DocumentLinkParams, DocumentLink[]> = {
  method: 'textDocument/documentLink',
  scope: 'article',
  // Targets are known at once, so that nothing is left to resolve.
  capabilities: { documentLinkProvider: { resolveProvider: false } },
  *run(request): Steps<DocumentLink[]> {
    const links = [...addresses(request), ...(yield* articleLinks(request))].sort((a, b) => a.start - b.start);
    return links.map(({ start, end, ...link }) => ({
      range: toRange(request.article.lineStarts, { start, end }),
      ...link,
    }));
  },
};

function addresses({ article }: ArticleRequest): Link[] {
  const { text, tokens } = article;
  const links: Link[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.link) continue;
    const span = tokenSpan(tokens, i);
    const target = targetOf(text.slice(span.start, span.end));
    if (target !== undefined) links.push({ ...span, target });
  }
  return links;
}

function targetOf(address: string): string | undefined {
  if (/[\s<>"\\^`{|}]|\p{Surrogate}|\p{Cc}/u.test(address)) return undefined;
  const uri = address.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
  if (/^https?:\/\/[^/]/i.test(uri)) return uri;
  if (/^www\./i.test(uri)) return `https://${uri}`;
  return /^[^@/:?&]+@[^@/:?&]+$/.test(uri) ? `mailto:${uri}` : undefined;
}

function* articleLinks({ article, view, uri, locale }: ArticleRequest): Steps<Link[]> {
  const named = fileNamesIn(article.text).map((each) => ({ ...each, target: beside(uri, each.name) }));
  const away = new Set(named.filter(({ target }) => view.find(target) === undefined).map(({ name }) => name));
  const found = away.size === 0 ? new Map<string, ArticleId>() : yield* articlesCalled(away, view.articles(), view.uri);
  return named.flatMap(({ start, end, name, target }) => {
    const other = found.get(name);
    const known = view.find(target) === undefined ? (other === undefined ? undefined : view.uri(other)) : target;
    return known === undefined || known === uri ? [] : [{ start, end, target: known, tooltip: TOOLTIP[locale] }];
  });
}

/** In the same folder. */
const beside = (uri: string, name: string): string => uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(name);

/** Goes through all articles, in pieces: only where a name stands in the text that is not in its folder. */
function* articlesCalled(
  names: ReadonlySet<string>,
  articles: readonly ArticleId[],
  uriOf: (article: ArticleId) => string,
): Steps<Map<string, ArticleId>> {
  const found = new Map<string, ArticleId>();
  for (const [i, article] of articles.entries()) {
    if (i % 1000 === 999) yield;
    const name = fileNameOf(uriOf(article));
    if (names.has(name) && !found.has(name)) found.set(name, article);
  }
  return found;
}
