/**
 * Articles as a version of the corpus reads them: the facts, and what other articles make of these (whom a name means,
 * which day `vrijdag` was, how common a word is). An article that a new version reads the same is the same object, so
 * that all that was worked out from it still holds. Without this each keystroke would work out stories and events anew.
 */
import { dayNumberOf } from '../../base/calendar.ts';
import type { ArticleId, EntityId } from '../../base/ids.ts';
import type { StoredArticle, Tables } from '../tables.ts';
import type { CorpusView } from '../view.ts';
import { levelOf, type Rarity } from './rarity.ts';

export interface Reading {
  readonly id: ArticleId;
  readonly stored: StoredArticle;
  /** Its place in the order of the corpus: sorts before those of the articles behind it. */
  readonly order: string;
  /** Day number of the publication. */
  readonly day: number | undefined;
}

/** What one version of the corpus reads articles with. */
export interface Reader {
  readonly view: CorpusView;
  readonly tables: Tables;
  readonly rarity: Rarity;
}

export interface ReadingMemory {
  read(reader: Reader, id: ArticleId): Reading;
  /** As it was read last, in whatever version. */
  last(id: ArticleId): Reading | undefined;
}

/** All that is worked out from a reading depends on nothing else. */
interface Snapshot extends Reading {
  readonly articles: number;
  /** Mentions that stand for all others of the same name and type, with whom they mean. */
  readonly mentions: Uint32Array;
  readonly entities: readonly EntityId[];
  readonly types: readonly string[];
  /** Of words, other words and names: how common they are. */
  readonly levels: Uint8Array;
  /** Empty where the article states its day itself: then its times depend on nothing else. */
  readonly dates: readonly string[];
}

/** Articles that are kept, those asked for last. */
const MOST_KEPT = 12_000;

export function createReadingMemory(): ReadingMemory {
  const kept = new Map<ArticleId, Snapshot>();
  return {
    read(reader, id) {
      const known = kept.get(id);
      if (known) kept.delete(id);
      const own = known && isAsBefore(reader, known) ? known : snapshotOf(reader, id);
      kept.set(id, own);
      if (kept.size > MOST_KEPT) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
      return own;
    },
    last: (id) => kept.get(id),
  };
}

function snapshotOf(reader: Reader, id: ArticleId): Snapshot {
  const { view, tables, rarity } = reader;
  const stored = tables.articles.get(id);
  if (!stored) throw new RangeError(`no article ${id}`);
  const published = view.publication(id)?.value;
  const mentions = distinctMentions(stored);
  const levels = new Uint8Array(wordCountOf(stored));
  fillLevels(tables, stored, levels);
  return {
    id,
    stored,
    // Those without a day stand last.
    order: `${stored.stated} ${stored.uri}`,
    day: published === undefined ? undefined : dayNumberOf(published),
    articles: rarity.articles,
    mentions,
    entities: Array.from(mentions, (mention) => view.entityOf(id, mention)),
    types: Array.from(mentions, (mention) => view.typeOf(id, mention)),
    levels,
    dates: datesOf(view, id, stored),
  };
}

function isAsBefore({ view, tables, rarity }: Reader, known: Snapshot): boolean {
  const { id, stored, mentions, entities, types, levels, dates } = known;
  if (tables.articles.get(id) !== stored || known.articles !== rarity.articles) return false;
  if (!haveLevels(tables, stored, levels)) return false;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] ?? 0;
    if (view.entityOf(id, mention) !== entities[i] || view.typeOf(id, mention) !== types[i]) return false;
  }
  const now = datesOf(view, id, stored);
  return now.length === dates.length && now.every((date, i) => date === dates[i]);
}

/** The first mention of each name as each type. */
function distinctMentions({ facts: { mentions } }: StoredArticle): Uint32Array {
  const { count, names, types, confidences } = mentions;
  const seen = new Set<number>();
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const key = ((names[i] ?? 0) << 8) | ((types[i] ?? 0) << 4) | (confidences[i] ?? 0);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(i);
  }
  return Uint32Array.from(found);
}

const wordCountOf = ({ facts: { words, otherWords, names } }: StoredArticle): number =>
  words.length + otherWords.length + names.length;

function fillLevels(tables: Tables, { facts: { words, otherWords, names } }: StoredArticle, levels: Uint8Array): void {
  let at = 0;
  for (const word of words) levels[at++] = levelOf(tables.wordCounts.get(word) ?? 1);
  for (const word of otherWords) levels[at++] = levelOf(tables.wordCounts.get(word) ?? 1);
  for (const name of names) levels[at++] = levelOf(tables.nameArticles.get(name)?.length ?? 1);
}

function haveLevels(tables: Tables, { facts }: StoredArticle, levels: Uint8Array): boolean {
  const { words, otherWords, names } = facts;
  let at = 0;
  for (const word of words) if (levels[at++] !== levelOf(tables.wordCounts.get(word) ?? 1)) return false;
  for (const word of otherWords) if (levels[at++] !== levelOf(tables.wordCounts.get(word) ?? 1)) return false;
  for (const name of names) if (levels[at++] !== levelOf(tables.nameArticles.get(name)?.length ?? 1)) return false;
  return true;
}

function datesOf(view: CorpusView, id: ArticleId, { stated, facts }: StoredArticle): readonly string[] {
  if (dayNumberOf(stated) !== undefined) return NO_DATES;
  const published = view.publication(id);
  const dates = [`${published?.value} ${published?.from}`];
  for (let i = 0; i < facts.times.count; i++) {
    const { value, type, anchored } = view.timeValue(id, i);
    dates.push(`${value} ${type} ${anchored}`);
  }
  return dates;
}

const NO_DATES: readonly string[] = [];
