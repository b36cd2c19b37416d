/** An entity with its names, mentions and roles, gathered from the articles that may name it. */
import { type ArticleId, articleId, type EntityId, type StringId, stringId } from '../base/ids.ts';
import { NO_RUNS, type Runs, rejoined } from '../base/runs.ts';
import type { MentionType } from '../languages/pack.ts';
import type { EntitySource } from './create-view.ts';
import { keyOfEntity } from './entities.ts';
import type { EntityMemory, KnownEntity } from './entity-memory.ts';
import type { CorpusView, Entity, EntityMention, RoleOfEntity, StoredFacts } from './view.ts';

export const entityFrom = (
  view: CorpusView & EntitySource,
  id: EntityId,
  { naming, mentions }: KnownEntity,
): Entity | undefined => (mentions.numbers.length === 0 ? undefined : card(view, id, naming.articles, mentions));

/** `memory`: of all versions of a corpus; articles that did not change are not gone through again. */
export function knownFrom(view: CorpusView & EntitySource, id: EntityId, memory: EntityMemory): KnownEntity {
  const key = keyOfEntity(id);
  const known = gathered(view, id, key ? view.namesOf(key) : new Set(), memory.last(id));
  memory.keep(id, known);
  return known;
}

function gathered(
  view: CorpusView & EntitySource,
  id: EntityId,
  names: ReadonlySet<StringId>,
  last: KnownEntity | undefined,
): KnownEntity {
  const meaning = view.meaningOf(names, id);
  const naming = view.articlesOfNames(names, last?.naming);
  const { articles } = naming;
  const stored = articles.map(view.storedAs);
  const before = last?.meaning === meaning ? last : undefined;
  const from = before ? placesIn(before.naming.articles, articles) : new Int32Array(articles.length).fill(-1);
  const fresh = new Map<number, Part>();
  for (let i = 0; i < from.length; i++) {
    const place = from[i] ?? -1;
    if (place >= 0 && before?.stored[place] === stored[i]) continue;
    from[i] = -1;
    const facts = stored[i]?.facts;
    if (facts) fresh.set(i, partIn(view, articles[i] ?? articleId(0), facts, names, id));
  }
  if (before?.naming === naming && fresh.size === 0) return before;
  return {
    meaning,
    naming,
    stored,
    mentions: rejoined(before?.mentions ?? NO_RUNS, from, (i) => fresh.get(i)?.mentions ?? []),
    roles: rejoined(before?.roles ?? NO_RUNS, from, (i) => fresh.get(i)?.roles ?? []),
  };
}

/** Where each of these articles stood before; -1 for others. */
function placesIn(before: readonly ArticleId[], articles: readonly ArticleId[]): Int32Array {
  const places = new Int32Array(articles.length);
  if (articles === before) return places.map((_, i) => i);
  const known = new Map(before.map((article, i) => [article, i]));
  return places.map((_, i) => known.get(articles[i] ?? articleId(0)) ?? -1);
}

/** What one article has of an entity, as numbers. */
interface Part {
  readonly mentions: readonly number[];
  readonly roles: readonly number[];
}

/** Of a mention: index, start, end, name, kind. */
const MENTION = 5;
/** Of a role: start, end, words. */
const ROLE = 3;

const NOTHING: Part = { mentions: [], roles: [] };

/** `wanted`: names that can mean the entity. Hot: thousands of articles when somebody is first asked for. */
function partIn(
  view: CorpusView,
  article: ArticleId,
  facts: StoredFacts,
  wanted: ReadonlySet<StringId>,
  id: EntityId,
): Part {
  const { names, fullNames, mentions } = facts;
  const isWanted = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const full = names[fullNames[i] ?? i];
    if (full !== undefined && wanted.has(full)) isWanted[i] = 1;
  }
  const found: number[] = [];
  for (let index = 0; index < mentions.count; index++) {
    if (isWanted[mentions.names[index] ?? 0] === 1 && view.entityOf(article, index) === id)
      addMention(found, facts, index);
  }
  return found.length === 0 ? NOTHING : { mentions: found, roles: rolesIn(view, article, facts, isWanted, id) };
}

function addMention(to: number[], { names, mentions }: StoredFacts, index: number): void {
  const { starts, ends, types, confidences } = mentions;
  const kind = ((types[index] ?? 0) << 2) | (confidences[index] ?? 0);
  to.push(index, starts[index] ?? 0, ends[index] ?? 0, names[mentions.names[index] ?? 0] ?? 0, kind);
}

/** A role may be said of any of the entity's names; the same words of one article count once. */
function rolesIn(
  view: CorpusView,
  article: ArticleId,
  { roles, mentions }: StoredFacts,
  isWanted: Uint8Array,
  id: EntityId,
): readonly number[] {
  const found: number[] = [];
  const texts = new Set<StringId>();
  for (const { name, text, start, end } of roles) {
    if (isWanted[name] !== 1 || texts.has(text)) continue;
    const holder = mentions.names.indexOf(name);
    if (holder < 0 || view.entityOf(article, holder) !== id) continue;
    texts.add(text);
    found.push(start, end, text);
  }
  return found;
}

/** Every entity of the corpus, most mentioned first; equals in the order of their ids. */
export function entitiesOf(view: CorpusView & EntitySource): readonly Entity[] {
  const found = new Map<EntityId, { readonly articles: ArticleId[]; readonly lists: number[][] }>();
  for (const article of view.articles()) {
    const facts = view.facts(article);
    for (let index = 0; index < facts.mentions.count; index++) {
      const id = view.entityOf(article, index);
      const own = found.get(id) ?? { articles: [], lists: [] };
      found.set(id, own);
      if (own.articles.at(-1) !== article) own.lists[own.articles.push(article) - 1] = [];
      addMention(own.lists.at(-1) ?? [], facts, index);
    }
  }
  return [...found]
    .map(([id, { articles, lists }]) => {
      const from = new Int32Array(articles.length).fill(-1);
      return card(
        view,
        id,
        articles,
        rejoined(NO_RUNS, from, (i) => lists[i] ?? []),
      );
    })
    .sort((a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1));
}

/** In the order of the articles. */
export const rolesFrom = (view: CorpusView, { naming, roles }: KnownEntity): readonly RoleOfEntity[] =>
  itemsOf(naming.articles, roles, ROLE, (article, numbers, at) => ({
    article,
    start: numbers[at] ?? 0,
    end: numbers[at + 1] ?? 0,
    text: view.text(stringId(numbers[at + 2] ?? 0)),
  }));

type Make<T> = (article: ArticleId, numbers: Int32Array, at: number) => T;

/** Objects of runs that hold so many numbers for each. */
function itemsOf<T>(articles: readonly ArticleId[], runs: Runs, size: number, make: Make<T>): readonly T[] {
  const items: T[] = [];
  for (const [i, article] of articles.entries())
    for (let at = runs.starts[i] ?? 0; at < (runs.starts[i + 1] ?? 0); at += size)
      items.push(make(article, runs.numbers, at));
  return items;
}

const toMention: Make<EntityMention> = (article, numbers, at) => ({
  article,
  index: numbers[at] ?? 0,
  start: numbers[at + 1] ?? 0,
  end: numbers[at + 2] ?? 0,
  name: stringId(numbers[at + 3] ?? 0),
});

/** Kinds of mentions are below this. */
const KINDS = 64;

/** By name and kind of the mentions, as one number: how many there are. */
function countsOf({ numbers }: Runs): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let last = -1;
  let times = 0;
  // Most mentions are like the one before.
  const add = (): void => void counts.set(last, (counts.get(last) ?? 0) + times);
  for (let at = 3; at < numbers.length; at += MENTION) {
    const key = (numbers[at] ?? 0) * KINDS + (numbers[at + 1] ?? 0);
    if (key !== last) {
      if (times > 0) add();
      [last, times] = [key, 0];
    }
    times++;
  }
  if (times > 0) add();
  return counts;
}

/** `holding`: articles that may have mentions. */
function card(view: CorpusView & EntitySource, id: EntityId, holding: readonly ArticleId[], runs: Runs): Entity {
  const { type, key } = keyOfEntity(id) ?? { type: 'person', key: '' };
  const all = new Map<StringId, number>();
  const ofType = new Map<StringId, number>();
  for (const [each, count] of countsOf(runs)) {
    const name = stringId(Math.floor(each / KINDS));
    const kind = each % KINDS;
    all.set(name, (all.get(name) ?? 0) + count);
    if (view.typeAs(name, kind >> 2, kind & 3) === type) ofType.set(name, (ofType.get(name) ?? 0) + count);
  }
  const aliases = [...all]
    .map(([name, count]) => ({ text: view.text(name), count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  let mentions: readonly EntityMention[] | undefined;
  return {
    id,
    name: view.authority.entry(key, type)?.name ?? calm(bestName(view, ofType.size > 0 ? ofType : all), type),
    type,
    aliases,
    articles: holding.filter((_, i) => (runs.starts[i + 1] ?? 0) > (runs.starts[i] ?? 0)),
    mentionCount: runs.numbers.length / MENTION,
    get mentions() {
      mentions ??= itemsOf(holding, runs, MENTION, toMention);
      return mentions;
    },
    mentionsIn(article) {
      const own = holding.indexOf(article);
      return own < 0
        ? []
        : itemsOf([article], { starts: runs.starts.subarray(own, own + 2), numbers: runs.numbers }, MENTION, toMention);
    },
    firstAs(form) {
      for (let i = 0, at = 0; at < runs.numbers.length; at += MENTION) {
        if (view.text(stringId(runs.numbers[at + 3] ?? 0)) !== form) continue;
        while ((runs.starts[i + 1] ?? 0) <= at) i++;
        return toMention(holding[i] ?? articleId(0), runs.numbers, at);
      }
      return undefined;
    },
  };
}

/** The form with the most words; of equals one that is not shouted, the most frequent, the first in the alphabet. */
function bestName(view: CorpusView, counts: ReadonlyMap<StringId, number>): string {
  const words = (name: string): number => name.split(' ').length;
  const named = [...counts].map(([name, count]) => [view.text(name), count] as const);
  const [best] = named.sort(
    ([a, m], [b, n]) => words(b) - words(a) || Number(isShouted(a)) - Number(isShouted(b)) || n - m || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** `BREDA` of a date line; an acronym is shorter or has no other form. */
const isShouted = (name: string): boolean => name.length >= 4 && name === name.toUpperCase();

/** `RIO DE JANEIRO`, which only date lines name, as it is called elsewhere. Bodies may be acronyms of any length. */
function calm(name: string, type: MentionType): string {
  if (type !== 'location' || name.length < 5 || !isShouted(name)) return name;
  const words = name.toLowerCase().split(' ');
  const small = (i: number): boolean => i > 0 && i < words.length - 1 && (words[i] ?? '').length <= 3;
  return words.map((word, i) => (small(i) ? word : word.replace(/(?<!\p{L})\p{L}/gu, capital))).join(' ');
}

const capital = (letter: string): string => letter.toUpperCase();
