/**
 * textDocument/completion: names of the corpus behind a capital letter, an entity with its roles behind `@`, keys and
 * values in the header. Nothing in ordinary prose.
 */
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Steps } from '../base/steps.ts';
import { completionPlace } from './completing/completion-place.ts';
import { keyItems, valueItems } from './completing/header-completion.ts';
import { nameChoices, nameItem } from './completing/name-completion.ts';
import { roleItems } from './completing/role-completion.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toOffset } from './to-lsp.ts';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const completion: ArticleFeature<CompletionParams, CompletionList> = {
  method: 'textDocument/completion',
  scope: 'article',
  capabilities: { completionProvider: { triggerCharacters: ['@', ':', ...CAPITALS], resolveProvider: true } },
  *run(request, { position }): Steps<CompletionList> {
    const offset = toOffset(request.article, position);
    const place = completionPlace(request.article, request.pack, offset);
    switch (place?.kind) {
      case undefined:
        return whole([]);
      case 'key':
        return whole(keyItems(request, place.typed, place.start));
      case 'value':
        return whole(valueItems(request, place.key, place.value));
      case 'role':
        // Which entities fit may change with each letter.
        return { isIncomplete: true, items: yield* rolesAt(request, place.start, offset) };
      case 'name': {
        const { list, isPartial } = nameChoices(request, place.starts, offset);
        return { isIncomplete: isPartial, items: list.map((choice, i) => nameItem(request, choice, offset, i)) };
      }
    }
  },
};

const whole = (items: CompletionItem[]): CompletionList => ({ isIncomplete: false, items });

function rolesAt(request: ArticleRequest, at: number, end: number): Steps<CompletionItem[]> {
  const { view, id } = request;
  if (at + 1 === end) return roleItems(request, view.facts(id).names, at, end);
  const names = nameChoices(request, [at + 1], end).list.map(({ name }) => name);
  const typed = request.article.text.slice(at + 1, end);
  // What is typed may be a whole name already; alone in the corpus it is but the start of one.
  const exact = view.facts(id).names.filter((name) => view.text(name) === typed && view.nameCount(typed) > 1);
  return roleItems(request, [...exact, ...names], at, end);
}
