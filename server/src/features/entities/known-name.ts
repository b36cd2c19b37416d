/**
 * What an entity is called, for lists that name hundreds: of one with many mentions the counts of its names tell, since to
 * gather the mentions of a country takes longer than anybody waits for a label.
 */
import type { EntityId } from '../../base/ids.ts';
import { keyOfEntity } from '../../corpus/entities.ts';
import type { CorpusView } from '../../corpus/view.ts';

/** Mentions of its names up to which the entity itself is asked. */
const FEW = 60;

export interface KnownName {
  /** As of the entity: its fullest form. */
  readonly name: string;
  /** The form that stands most often. */
  readonly usual: string;
}

interface Form {
  readonly text: string;
  readonly count: number;
}

const known = new WeakMap<CorpusView, Map<EntityId, KnownName | undefined>>();

/** `undefined` where no article names it. */
export function knownName(view: CorpusView, id: EntityId): KnownName | undefined {
  const names = known.get(view) ?? new Map<EntityId, KnownName | undefined>();
  known.set(view, names);
  if (!names.has(id)) names.set(id, countedName(view, id) ?? exactName(view, id));
  return names.get(id);
}

function exactName(view: CorpusView, id: EntityId): KnownName | undefined {
  const entity = view.entity(id);
  return entity && { name: entity.name, usual: entity.aliases[0]?.text ?? entity.name };
}

function countedName(view: CorpusView, id: EntityId): KnownName | undefined {
  const key = keyOfEntity(id);
  if (!key) return undefined;
  const names = view.namesMeaning(id);
  const formOf = (name: (typeof names)[number]): Form => {
    const text = view.text(name);
    return { text, count: view.nameCount(text) };
  };
  const forms = names.map(formOf);
  if (forms.reduce((sum, { count }) => sum + count, 0) <= FEW) return undefined;
  // A country is not called by its demonym.
  const own = names.filter((name) => view.typeOfName(name) === key.type).map(formOf);
  const stated = view.authority.entry(key.key, key.type)?.name;
  const name = stated ?? (own.length > 0 ? own : forms).toSorted(fullestFirst)[0]?.text;
  const usual = forms.toSorted(mostFirst)[0]?.text;
  return name === undefined || usual === undefined ? undefined : { name, usual };
}

const words = ({ text }: Form): number => text.split(' ').length;
const mostFirst = (a: Form, b: Form): number => b.count - a.count || (a.text < b.text ? -1 : 1);
const fullestFirst = (a: Form, b: Form): number => words(b) - words(a) || mostFirst(a, b);
