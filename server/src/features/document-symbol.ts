/** textDocument/documentSymbol: the outline: headline and crossheads with their paragraphs; in these events and quotations. */
import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import { contains, type Span, spanAtOrBefore } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { Block } from '../document/article.ts';
import { triggerIn } from './events/event-at.ts';
import { eventLabel } from './events/event-label.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { labels } from './labels.ts';
import { excerpt } from './text.ts';
import { toRange } from './to-lsp.ts';

/** SymbolKind of the protocol. */
const KIND = { section: 3, paragraph: 15, quotation: 25 } as const;
const LONGEST_LABEL = 60;

export const documentSymbol: ArticleFeature<DocumentSymbolParams, DocumentSymbol[]> = {
  method: 'textDocument/documentSymbol',
  scope: 'article',
  capabilities: { documentSymbolProvider: true },
  isOfOldText: true,
  *run(request): Steps<DocumentSymbol[]> {
    yield* request.view.prepareEvents(request.id);
    const roots: DocumentSymbol[] = [];
    let section: DocumentSymbol | undefined;
    for (const block of request.article.blocks) {
      if (block.kind === 'headline' || block.kind === 'crosshead') {
        section = symbol(request, block, block, KIND.section);
        roots.push(section);
      } else if (block.kind === 'prose') {
        const paragraph = paragraphOf(request, block);
        if (!section) roots.push(paragraph);
        else {
          section.children?.push(paragraph);
          section.range = { start: section.range.start, end: paragraph.range.end };
        }
      }
    }
    return roots;
  },
};

function paragraphOf(request: ArticleRequest, block: Block): DocumentSymbol {
  const paragraph = symbol(request, block, firstSentence(request, block), KIND.paragraph);
  for (const quotation of request.facts.quotations) {
    if (!contains(block, quotation)) continue;
    const speaker = request.facts.names[quotation.speaker];
    const child = symbol(request, quotation, quotation, KIND.quotation);
    paragraph.children?.push(speaker === undefined ? child : { ...child, detail: speaker });
  }
  paragraph.children?.push(...eventsIn(request, block));
  return paragraph;
}

/** Those that other articles tell of too: the rest would bury the outline. */
function eventsIn(request: ArticleRequest, block: Block): DocumentSymbol[] {
  const { view, id, article, locale } = request;
  return view.eventsOf(id).flatMap((event) => {
    if (event.articles.length < 2) return [];
    const own = event.passages.filter((passage) => passage.article === id && contains(block, passage));
    return own.map((passage) => ({
      name: eventLabel(view, event),
      detail: [event.date ?? '', labels[locale].articles(event.articles.length)]
        .filter((part) => part !== '')
        .join(' · '),
      kind: SymbolKind.Event,
      range: toRange(article.lineStarts, passage),
      selectionRange: toRange(article.lineStarts, triggerIn(view, event, passage)),
    }));
  });
}

function firstSentence({ article }: ArticleRequest, block: Block): Span {
  const first = article.sentences[spanAtOrBefore(article.sentences, block.start - 1) + 1];
  return first && contains(block, first) ? first : block;
}

function symbol({ article }: ArticleRequest, span: Span, label: Span, kind: DocumentSymbol['kind']): DocumentSymbol {
  return {
    name: excerpt(article.text.slice(label.start, label.end), LONGEST_LABEL) || '…',
    kind,
    range: toRange(article.lineStarts, span),
    selectionRange: toRange(article.lineStarts, label),
    children: [],
  };
}
