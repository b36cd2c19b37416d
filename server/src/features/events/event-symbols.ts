/** Events among the symbols of the corpus: by their word, their place and who takes part. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Locale } from '../../base/locale.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import { labels } from '../labels.ts';
import { toLocation } from '../to-lsp.ts';
import { eventLabel } from './event-label.ts';
import { matchingEvents } from './matching-events.ts';

/** Few, as the answer is asked for at every letter. */
const WORKED_OUT = { articles: 3, stories: 1, longest: 6 };

/** Those that several articles tell of; the best matches first. `found`: entities that match the query. */
export function* eventSymbols(
  view: CorpusView,
  locale: Locale,
  query: string,
  found: readonly Pick<Entity, 'articles'>[],
): Steps<WorkspaceSymbol[]> {
  return (yield* matchingEvents(view, query, found, WORKED_OUT)).flatMap((event) => symbolOf(view, locale, event));
}

function symbolOf(view: CorpusView, locale: Locale, event: CorpusEvent): readonly WorkspaceSymbol[] {
  const [passage] = event.passages;
  if (!passage) return [];
  const about = [event.date ?? '', labels[locale].articles(event.articles.length)];
  return [
    {
      name: eventLabel(view, event),
      kind: SymbolKind.Event,
      containerName: about.filter((part) => part !== '').join(' · '),
      location: toLocation(view, passage.article, passage),
    },
  ];
}
