/**
 * The entities of a type in order of mentions, as far as a list was unrolled. Of a small corpus all are worked out; of
 * a large one the names are sorted by their counts and only those on the pages that were asked for become entities.
 * What was worked out is remembered as long as the names stay as they are.
 */
import { fold } from '../../base/fold.ts';
import type { EntityId, StringId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import { keyOfEntity } from '../../corpus/entities.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import type { MentionType } from '../../languages/pack.ts';
import type { EntityRow } from './rows.ts';

/** Articles up to which all entities are worked out at once. */
const SMALL = 200;
/** Mentions up to which an entity is worked out exactly; beyond that the counts of its names are summed up. */
const FEW = 60;
const PAUSE = 500;
const MOST_MATCHES = 20_000;
const MOST_ALIASES = 5;
/** Filters whose lists are kept. */
const MOST_LISTS = 12;

export interface EntityList {
  /** Unrolled so far. */
  readonly rows: readonly EntityRow[];
  readonly isWhole: boolean;
}

interface Name {
  readonly name: StringId;
  readonly count: number;
}

interface Known {
  byType?: ReadonlyMap<MentionType, readonly Name[]>;
  readonly lists: Map<string, Unrolled>;
}

interface Unrolled {
  readonly rows: EntityRow[];
  readonly names: readonly Name[];
  readonly seen: Set<EntityId>;
  /** Index of the next name. */
  next: number;
}

/**
 * By the function that tells what names mean: views share it as long as no name came, went or changed, such as after
 * an article was opened.
 */
const knownOf = new WeakMap<CorpusView['typeOfName'], Known>();

/** The list with at least `least` rows, where there are so many. `filter`: beginnings of words, in any order. */
export function* entityList(
  view: CorpusView,
  type: MentionType | undefined,
  filter: string,
  least: number,
): Steps<EntityList> {
  if (view.articleCount <= SMALL) return { rows: smallList(view, type, filter), isWhole: true };
  const list = yield* listFor(view, type, filter);
  let worked = 0;
  while (list.rows.length < least && list.next < list.names.length) {
    const name = list.names[list.next++];
    if (name) addMeanings(view, list, name.name, type);
    if (++worked % 4 === 0) yield;
  }
  return { rows: list.rows, isWhole: list.next >= list.names.length };
}

/** How many there are of each type: entities in a small corpus, names in a large one. */
export function* entityCounts(view: CorpusView): Steps<ReadonlyMap<MentionType, number>> {
  if (view.articleCount > SMALL) {
    return new Map([...(yield* namesByType(view))].map(([type, names]) => [type, names.length]));
  }
  const counts = new Map<MentionType, number>();
  for (const { type } of view.entities()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

const smallList = (view: CorpusView, type: MentionType | undefined, filter: string): readonly EntityRow[] =>
  view
    .entities()
    .filter(
      (entity) =>
        (type === undefined || entity.type === type) && entity.aliases.some(({ text }) => matches(text, filter)),
    )
    .map(rowOf);

/** Whether each word of the filter begins a word of the text, in any case and with any diacritics. */
function matches(text: string, filter: string): boolean {
  const wanted = wordsOf(filter);
  const words = wordsOf(text);
  return wanted.every((each) => words.some((word) => word.startsWith(each)));
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[\s-]+/)
    .filter((word) => word !== '');

function* listFor(view: CorpusView, type: MentionType | undefined, filter: string): Steps<Unrolled> {
  const key = `${type ?? ''} ${fold(filter)}`;
  const known = remembered(view);
  const found = known.lists.get(key);
  if (found) return found;
  const names = wordsOf(filter).length > 0 ? yield* namesMatching(view, filter) : yield* namesOf(view, type);
  const list: Unrolled = { rows: [], names, seen: new Set(), next: 0 };
  if (known.lists.size >= MOST_LISTS) known.lists.clear();
  known.lists.set(key, list);
  return list;
}

function remembered(view: CorpusView): Known {
  const known = knownOf.get(view.typeOfName) ?? { lists: new Map() };
  knownOf.set(view.typeOfName, known);
  return known;
}

function* namesOf(view: CorpusView, type: MentionType | undefined): Steps<readonly Name[]> {
  const byType = yield* namesByType(view);
  return type === undefined ? [...byType.values()].flat().sort(mostFirst) : (byType.get(type) ?? []);
}

/** Most mentioned first. */
function* namesByType(view: CorpusView): Steps<ReadonlyMap<MentionType, readonly Name[]>> {
  const known = remembered(view);
  if (known.byType) return known.byType;
  const byType = new Map<MentionType, Name[]>();
  let worked = 0;
  for (const name of view.names()) {
    const type = view.typeOfName(name.name);
    const list = type && byType.get(type);
    if (list) list.push(name);
    else if (type) byType.set(type, [name]);
    if (++worked % PAUSE === 0) yield;
  }
  for (const list of byType.values()) {
    list.sort(mostFirst);
    yield;
  }
  known.byType = byType;
  return byType;
}

function* namesMatching(view: CorpusView, filter: string): Steps<readonly Name[]> {
  const [longest = ''] = [...wordsOf(filter)].sort((a, b) => b.length - a.length);
  const found: Name[] = [];
  let worked = 0;
  for (const name of longest.length > 1 ? view.namesStarting(longest, MOST_MATCHES) : view.names()) {
    if (matches(view.text(name.name), filter)) found.push(name);
    if (++worked % PAUSE === 0) yield;
  }
  return found.sort(mostFirst);
}

/** Equals keep the order of the table, which is that of arrival: of no use, but the same at each page. */
const mostFirst = (a: Name, b: Name): number => b.count - a.count;

function addMeanings(view: CorpusView, list: Unrolled, name: StringId, type: MentionType | undefined): void {
  for (const id of view.entitiesNamed(name)) {
    if (list.seen.has(id)) continue;
    list.seen.add(id);
    const row = countedRow(view, id);
    if (row && (type === undefined || row.type === type)) list.rows.push(row);
  }
}

function countedRow(view: CorpusView, id: EntityId): EntityRow | undefined {
  const type = keyOfEntity(id)?.type;
  if (type === undefined) return undefined;
  const names = view
    .namesMeaning(id)
    .map((name) => view.text(name))
    .map((text) => ({ text, count: view.nameCount(text) }));
  const mentions = names.reduce((sum, { count }) => sum + count, 0);
  if (mentions <= FEW) {
    const entity = view.entity(id);
    return entity && rowOf(entity);
  }
  const aliases = names.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const words = (text: string): number => text.split(' ').length;
  const named = aliases.toSorted((a, b) => words(b.text) - words(a.text))[0]?.text ?? '';
  return { id, name: named, type, mentions, aliases: otherNames(aliases, named) };
}

function rowOf({ id, name, type, mentions, aliases }: Entity): EntityRow {
  return { id, name, type, mentions: mentions.length, aliases: otherNames(aliases, name) };
}

const otherNames = (aliases: readonly { readonly text: string }[], name: string): readonly string[] =>
  aliases.flatMap(({ text }) => (text === name ? [] : [text])).slice(0, MOST_ALIASES);
