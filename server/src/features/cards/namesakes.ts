/**
 * People of whom nobody can say whether they are one: a surname alone, where several have it, or `J. Claes` beside `Jan
 * Claes`. The index keeps them apart; the card says so.
 */
import { isSubsequence, nameForm } from '../../analysis/name-forms.ts';
import type { EntityId } from '../../base/ids.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';

/** The most mentioned first. Empty where only one person has the surname. */
export function doubtfulNamesakes(view: CorpusView, entity: Entity): readonly Entity[] {
  if (entity.type !== 'person') return [];
  const own = nameForm(entity.name).tokens;
  const surname = entity.name.split(/\s+/).at(-1) ?? '';
  const others = new Set<EntityId>();
  for (const name of view.namesWith(surname)) {
    if (!mayMeanTheSame(own, nameForm(name).tokens)) continue;
    const mention = mentionOf(view, name);
    if (mention !== undefined && mention !== entity.id) others.add(mention);
  }
  return [...others]
    .flatMap((id) => view.entity(id) ?? [])
    .filter(({ type, name }) => type === 'person' && mayMeanTheSame(own, nameForm(name).tokens))
    .sort((a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1));
}

/** Same surname, and the first names of the one can stand for those of the other. */
function mayMeanTheSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return isSubsequence(short, long) || short.slice(0, -1).every((token, i) => canStandFor(token, long[i] ?? ''));
}

const canStandFor = (a: string, b: string): boolean => a === b || initialOf(a, b) || initialOf(b, a);

const initialOf = (short: string, long: string): boolean =>
  /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));

/** The entity that mentions of this name mean in the first article that has it. */
function mentionOf(view: CorpusView, name: string): EntityId | undefined {
  const [article] = view.articlesNaming(name);
  if (article === undefined) return undefined;
  const { names, mentions } = view.facts(article);
  const index = names.findIndex((id) => view.text(id) === name);
  const mention = index < 0 ? -1 : mentions.names.indexOf(index);
  return mention < 0 ? undefined : view.entityOf(article, mention);
}
