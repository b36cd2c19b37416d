/** Which entity is meant where somebody gives an id or a name. */
import { type EntityId, entityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusRequest } from '../feature.ts';
import { entityList } from '../views/entity-list.ts';
import type { EntityRow } from '../views/rows.ts';

const MOST = 10;

/** The entity with this id; else the most mentioned that has this name, or one that begins so, and what else it may mean. */
export function* entityMeant(
  { view }: CorpusRequest,
  words: string,
): Steps<{ readonly id: EntityId | undefined; readonly others: readonly EntityRow[] }> {
  if (words.trim() === '') return { id: undefined, others: [] };
  if (view.entity(entityId(words))) return { id: entityId(words), others: [] };
  const { rows } = yield* entityList(view, undefined, words, MOST);
  const isNamed = ({ name, aliases }: EntityRow): boolean => [name, ...aliases].some((each) => isSame(each, words));
  const best = rows.find(isNamed) ?? rows[0];
  return { id: best && entityId(best.id), others: rows.filter((row) => row !== best).slice(0, MOST) };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();
