/** An entity with its names, mentions and roles, gathered from the articles that may name it. */
import { type ArticleId, type EntityId, type StringId, stringId } from '../base/ids.ts';
import type { MentionType } from '../languages/pack.ts';
import type { EntitySource } from './create-view.ts';
import { keyOfEntity } from './entities.ts';
import type { EntityMentions, KnownEntity } from './entity-memory.ts';
import type { CorpusView, Entity, MentionRef, RoleOfEntity } from './view.ts';

/** `known`: from all versions of a corpus; articles that did not change are not gone through again. */
export function entityFrom(view: CorpusView & EntitySource, id: EntityId, known: KnownEntity): Entity | undefined {
  const key = keyOfEntity(id);
  if (!key) return undefined;
  const names = view.namesOf(key);
  const mentions: MentionRef[] = [];
  const counts = createNameCounts(view, key.type);
  for (const article of view.articlesOfNames(names)) {
    const own = known.in(article, view.storedAs(article), () => mentionsOf(view, article, names, id));
    for (const [i, mention] of own.mentions.entries()) {
      mentions.push(mention);
      counts.add(own.names[i], own.types[i] ?? 0, own.confidences[i] ?? 0);
    }
  }
  known.done();
  return mentions.length === 0 ? undefined : card(view, id, key.type, mentions, counts);
}

/** Every entity of the corpus, most mentioned first; equals in the order of their ids. */
export function entitiesOf(view: CorpusView & EntitySource): readonly Entity[] {
  const mentions = new Map<EntityId, MentionRef[]>();
  for (const article of view.articles()) {
    for (const mention of mentionsIn(view, article)) {
      const id = view.entityOf(article, mention.index);
      const list = mentions.get(id);
      if (list) list.push(mention);
      else mentions.set(id, [mention]);
    }
  }
  return [...mentions]
    .map(([id, list]) => {
      const type = keyOfEntity(id)?.type ?? 'person';
      return card(view, id, type, list, countsOf(view, type, list));
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}

/** A role may be said of any of the entity's names; the same words of one article count once. */
export function rolesFrom(
  view: CorpusView & EntitySource,
  entity: Entity,
  known: KnownEntity | undefined,
): readonly RoleOfEntity[] {
  const key = keyOfEntity(entity.id);
  const wanted = key ? view.namesOf(key) : new Set<StringId>();
  const result: RoleOfEntity[] = [];
  for (const article of entity.articles) {
    const find = (): readonly RoleOfEntity[] => rolesIn(view, article, wanted, entity.id);
    for (const role of known ? known.rolesIn(article, find) : find()) result.push(role);
  }
  return result;
}

function rolesIn(
  view: CorpusView,
  article: ArticleId,
  wanted: ReadonlySet<StringId>,
  id: EntityId,
): readonly RoleOfEntity[] {
  const { roles, mentions, names, fullNames } = view.facts(article);
  const found: RoleOfEntity[] = [];
  for (const role of roles) {
    const full = names[fullNames[role.name] ?? role.name];
    if (full === undefined || !wanted.has(full)) continue;
    const text = view.text(role.text);
    const holder = firstMentionOf(mentions, role.name);
    if (holder < 0 || view.entityOf(article, holder) !== id || found.some((other) => other.text === text)) continue;
    found.push({ article, start: role.start, end: role.end, text });
  }
  return found.length === 0 ? NO_ROLES : found;
}

const NO_ROLES: readonly RoleOfEntity[] = [];

const firstMentionOf = (mentions: { readonly names: Uint32Array }, name: number): number =>
  mentions.names.indexOf(name);

/** The mentions of the entity in one article. `wanted`: names that can mean it. Hot: thousands of articles a hover. */
function mentionsOf(view: CorpusView, article: ArticleId, wanted: ReadonlySet<StringId>, id: EntityId): EntityMentions {
  const { names, fullNames, mentions } = view.facts(article);
  const isWanted = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const full = names[fullNames[i] ?? i];
    if (full !== undefined && wanted.has(full)) isWanted[i] = 1;
  }
  const found: { mentions: MentionRef[]; names: StringId[]; types: number[]; confidences: number[] } = {
    mentions: [],
    names: [],
    types: [],
    confidences: [],
  };
  for (let index = 0; index < mentions.count; index++) {
    const name = names[mentions.names[index] ?? 0];
    if (isWanted[mentions.names[index] ?? 0] !== 1 || name === undefined || view.entityOf(article, index) !== id)
      continue;
    found.mentions.push({ article, index, start: mentions.starts[index] ?? 0, end: mentions.ends[index] ?? 0 });
    found.names.push(name);
    found.types.push(mentions.types[index] ?? 0);
    found.confidences.push(mentions.confidences[index] ?? 0);
  }
  return found;
}

function mentionsIn(view: CorpusView, article: ArticleId): MentionRef[] {
  const { count, starts, ends } = view.facts(article).mentions;
  return Array.from({ length: count }, (_, index) => ({
    article,
    index,
    start: starts[index] ?? 0,
    end: ends[index] ?? 0,
  }));
}

/** How often each form of a name stands, and how often as a name of the entity's type. */
interface NameCounts {
  all(): ReadonlyMap<StringId, number>;
  ofType(): ReadonlyMap<StringId, number>;
  add(name: StringId | undefined, type: number, confidence: number): void;
}

/** Types and confidences in one number, below this. */
const KINDS = 64;

/** Counted are name, type and confidence together: most mentions of somebody are alike, and all are counted at a hover. */
function createNameCounts(view: EntitySource, type: MentionType): NameCounts {
  const counts = new Map<number, number>();
  const summed = (isCounted: (name: StringId, type: number, confidence: number) => boolean): Map<StringId, number> => {
    const sums = new Map<StringId, number>();
    for (const [key, count] of counts) {
      const name = stringId(Math.floor(key / KINDS));
      if (isCounted(name, (key % KINDS) >> 2, key & 3)) sums.set(name, (sums.get(name) ?? 0) + count);
    }
    return sums;
  };
  return {
    all: () => summed(() => true),
    ofType: () => summed((name, own, confidence) => view.typeAs(name, own, confidence) === type),
    add(name, own, confidence) {
      if (name === undefined) return;
      const key = name * KINDS + (own << 2) + confidence;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
  };
}

function countsOf(view: CorpusView & EntitySource, type: MentionType, list: readonly MentionRef[]): NameCounts {
  const counts = createNameCounts(view, type);
  for (const { article, index } of list) {
    const { names, mentions } = view.facts(article);
    counts.add(names[mentions.names[index] ?? 0], mentions.types[index] ?? 0, mentions.confidences[index] ?? 0);
  }
  return counts;
}

function card(
  view: CorpusView,
  id: EntityId,
  type: MentionType,
  mentions: readonly MentionRef[],
  counts: NameCounts,
): Entity {
  const [all, ofType] = [counts.all(), counts.ofType()];
  const articles: ArticleId[] = [];
  // Mentions of one article stand together.
  for (const { article } of mentions) if (articles.at(-1) !== article) articles.push(article);
  const aliases = [...all]
    .map(([name, count]) => ({ text: view.text(name), count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    id,
    name:
      view.authority.entry(keyOfEntity(id)?.key ?? '', type)?.name ??
      calm(bestName(view, ofType.size > 0 ? ofType : all), type),
    type,
    aliases,
    mentions,
    articles,
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
