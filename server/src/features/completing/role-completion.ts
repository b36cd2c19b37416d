/** Completion behind an `@`: an entity with the roles that the articles give it (`Russische president Vladimir Poetin`). */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { EntityId, StringId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusView, Entity, RoleOfEntity } from '../../corpus/view.ts';
import type { ArticleRequest } from '../feature.ts';
import { labels } from '../labels.ts';
import { toRange } from '../to-lsp.ts';

const MOST_ENTITIES = 12;
const MOST_ROLES = 4;

/** `start`: offset of the `@`; `names`: those that fit what stands behind it, the best first. */
export function* roleItems(
  request: ArticleRequest,
  names: readonly StringId[],
  start: number,
  end: number,
): Steps<CompletionItem[]> {
  const { view, article, locale, uri } = request;
  const range = toRange(article.lineStarts, { start, end });
  const typed = article.text.slice(start, end);
  const items: CompletionItem[] = [];
  for (const id of entitiesOf(view, names)) {
    const entity = view.entity(id);
    yield;
    if (!entity) continue;
    for (const newText of new Set([...writtenRoles(view, entity), entity.name])) {
      items.push({
        label: newText,
        kind: CompletionItemKind.Reference,
        detail: labels[locale].types[entity.type],
        sortText: String(items.length).padStart(4, '0'),
        filterText: `${typed} ${newText}`,
        textEdit: { range, newText },
        data: { textDocument: { uri }, entity: id },
      });
    }
  }
  return items;
}

/** People first, as they are who has roles. */
function entitiesOf(view: CorpusView, names: readonly StringId[]): readonly EntityId[] {
  const isPerson = (name: StringId): boolean => view.typeOfName(name) === 'person';
  const ids = new Set<EntityId>();
  for (const name of [...names.filter(isPerson), ...names.filter((each) => !isPerson(each))]) {
    if (ids.size >= MOST_ENTITIES) break;
    for (const id of view.entitiesNamed(name)) ids.add(id);
  }
  return [...ids];
}

/** The roles that most articles give, each with the name where the articles have it: before or behind. */
function writtenRoles(view: CorpusView, entity: Entity): readonly string[] {
  const counts = new Map<string, { readonly role: RoleOfEntity; count: number }>();
  for (const role of view.rolesOf(entity)) {
    const known = counts.get(role.text);
    if (known) known.count++;
    else counts.set(role.text, { role, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ROLES)
    .map(({ role }) =>
      stands(view, entity, role) === 'before' ? `${role.text} ${entity.name}` : `${entity.name}, ${role.text}`,
    );
}

function stands(view: CorpusView, entity: Entity, role: RoleOfEntity): 'before' | 'behind' {
  const mention = view.mentionAt(role.article, role.end + 1);
  if (mention === undefined) return 'behind';
  return view.entityOf(role.article, mention) === entity.id ? 'before' : 'behind';
}
