/**
 * The articles of a corpus as packed records, a few kilobytes each. Facts are windows on a record, made when asked for
 * and kept for the articles that were looked at last: objects for all of a hundred thousand would not fit in memory.
 */
import { decodeRecord, encodeRecord, type FactsRecord, lengthOf, readRecord } from '../analysis/encode/record.ts';
import type { ArticleFacts } from '../analysis/facts.ts';
import { stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { lastingBytes } from '../base/lasting.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { StoredArticle } from './tables.ts';
import type { StoredFacts } from './view.ts';

export interface ArticleStore {
  /** The strings of a record are numbers of the interner, those of facts are not. */
  keep(uri: string, content: ArticleContent): StoredArticle;
  /**
   * The record of one article of many that come in at a time: they stand one behind the other in a few large pieces of
   * memory. Pieces of their own, made among so much that goes again, would take half as much once more.
   */
  pack(facts: ArticleFacts | FactsRecord): FactsRecord;
  languageOf(record: FactsRecord): string;
  /** The facts of an article that was kept here, as they were given. */
  unpacked(article: StoredArticle): ArticleFacts | undefined;
}

export interface ArticleContent {
  readonly facts: ArticleFacts | FactsRecord;
  readonly pack: LanguagePack;
}

/** Articles whose facts are kept open; a power of two. */
const KEPT = 2048;
/** In words of four bytes; a piece lives as long as one of its articles does. */
const PIECE = 1 << 18;

export function createArticleStore(strings: Interner): ArticleStore {
  const kept: Opened[] = [];
  /** The one that was kept last: while many come in, each is looked at once and is not worth a place among the others. */
  let latest: Opened | undefined;
  let serial = 0;
  let piece: Int32Array = new Int32Array(0);
  let used = 0;
  const recordOf = (facts: ArticleFacts | FactsRecord): FactsRecord =>
    'at' in facts ? facts : encodeRecord(facts, strings.intern);
  const textOf = (number: number): string => strings.text(stringId(number));
  const opened = (record: FactsRecord): StoredFacts => readRecord(record, textOf, stringId);
  const factsOf = (article: PackedArticle): StoredFacts => {
    if (latest?.article === article) return latest.facts;
    const slot = article.serial & (KEPT - 1);
    const known = kept[slot];
    if (known?.article === article) return known.facts;
    const facts = opened(article.record);
    kept[slot] = { article, facts };
    return facts;
  };
  return {
    languageOf: (record) => opened(record).language,
    pack(facts) {
      const { words, at } = recordOf(facts);
      const length = lengthOf({ words, at });
      if (used + length > piece.length) [piece, used] = [pieceOf(Math.max(PIECE, length)), 0];
      piece.set(words.subarray(at, at + length), used);
      used += length;
      return { words: piece, at: used - length };
    },
    unpacked: (article) => (article instanceof PackedArticle ? decodeRecord(article.record, textOf) : undefined),
    keep(uri, { facts, pack }) {
      const record = recordOf(facts);
      const article = new PackedArticle(strings.text(strings.intern(uri)), pack, record, serial++, factsOf);
      latest = { article, facts: opened(record) };
      const value = latest.facts.published?.value;
      if (value !== undefined) article.stated = strings.text(strings.intern(value));
      return article;
    },
  };
}

const pieceOf = (words: number): Int32Array => new Int32Array(lastingBytes(4 * words).buffer);

interface Opened {
  readonly article: PackedArticle;
  readonly facts: StoredFacts;
}

/** A class, since its one getter must not cost a closure for every article. */
class PackedArticle implements StoredArticle {
  readonly uri: string;
  readonly pack: LanguagePack;
  readonly record: FactsRecord;
  readonly serial: number;
  stated = '~';
  readonly #open: (article: PackedArticle) => StoredFacts;

  constructor(
    uri: string,
    pack: LanguagePack,
    record: FactsRecord,
    serial: number,
    open: (article: PackedArticle) => StoredFacts,
  ) {
    this.uri = uri;
    this.pack = pack;
    this.record = record;
    this.serial = serial;
    this.#open = open;
  }

  get facts(): StoredFacts {
    return this.#open(this);
  }
}
