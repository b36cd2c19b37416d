/** The entity under a position: what hover, definition, references and highlights all begin with. */
import type { Position } from 'vscode-languageserver';
import type { Entity, MentionRef } from '../../corpus/view.ts';
import type { ArticleRequest } from '../feature.ts';
import { toOffset } from '../to-lsp.ts';

export interface EntityAt {
  readonly entity: Entity;
  readonly mention: MentionRef;
}

export const entityAt = (request: ArticleRequest, position: Position): EntityAt | undefined =>
  entityAtOffset(request, toOffset(request.article, position));

export function entityAtOffset({ view, id }: ArticleRequest, offset: number): EntityAt | undefined {
  const index = view.mentionAt(id, offset);
  if (index === undefined) return undefined;
  const entity = view.entity(view.entityOf(id, index));
  const { starts, ends } = view.facts(id).mentions;
  return entity && { entity, mention: { article: id, index, start: starts[index] ?? 0, end: ends[index] ?? 0 } };
}
