/** completionItem/resolve: the card of the entity that a proposal means. */
import { type CompletionItem, MarkupKind } from 'vscode-languageserver';
import { entityId, stringId } from '../base/ids.ts';
import type { Steps } from '../base/steps.ts';
import type { Entity } from '../corpus/view.ts';
import { markdownCard, plainCard } from './cards/card-writer.ts';
import { entityContent } from './cards/entity-card.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';

export const completionResolve: ArticleFeature<CompletionItem, CompletionItem> = {
  method: 'completionItem/resolve',
  scope: 'article',
  capabilities: { completionProvider: { resolveProvider: true } },
  *run(request, item): Steps<CompletionItem> {
    const entity = entityOf(request, item.data ?? {});
    if (!entity) return item;
    const { markdownOfProposals: isMarkdown = request.markdown } = request;
    const value = yield* entityContent(request, entity, isMarkdown ? markdownCard : plainCard);
    const kind = isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    return { ...item, documentation: { kind, value } };
  },
};

/** A role names its entity; a name is looked up only now, as that takes longer than to list it. */
function entityOf(
  { view }: ArticleRequest,
  { entity, name }: { entity?: unknown; name?: unknown },
): Entity | undefined {
  if (typeof entity === 'string') return view.entity(entityId(entity));
  if (typeof name !== 'number') return undefined;
  const [first] = view.entitiesNamed(stringId(name));
  return first === undefined ? undefined : view.entity(first);
}
