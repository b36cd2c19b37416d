/**
 * Facts that outlive the server, by content hash: segments that are written once and never changed, beside a list of
 * the files with what is in them. Anything torn, foreign or missing is as if it had never been there: the article is
 * analysed again. So several servers on one corpus do each other no harm.
 */
import { type FactsRecord, lengthOf } from '../analysis/encode/record.ts';
import { createSegmentWriter, hashOfRecord, openSegment, type Segment } from '../analysis/encode/segment.ts';
import type { ArticleFacts } from '../analysis/facts.ts';
import { decodeFileList, encodeFileList, type KnownFile } from './file-list.ts';
import type { ByteStore, FileStamp } from './store.ts';

export interface FactsCache {
  /** Reads what is stored for this version of the analysis. `adopt` gets each segment before its records are given. */
  open(tag: string, adopt: (segment: Segment) => void): Promise<void>;
  /** Of the content of a file that is as it was. */
  hashOf(uri: string, stamp: FileStamp): string | undefined;
  ofContent(contentHash: string): FactsRecord | undefined;
  /** What is in a file. */
  note(uri: string, stamp: FileStamp | undefined, contentHash: string): void;
  /** Facts to be stored. */
  add(facts: ArticleFacts): void;
  addAll(segment: Segment): void;
  /** Whether so much waits to be stored that it is time. */
  isDue(): boolean;
  /** All files were read: those not among them are forgotten, as is what of the store is in memory. */
  settle(uris: ReadonlySet<string>): Promise<void>;
  flush(): Promise<void>;
  /** Where it is all stored, for others that follow from it. */
  store(): ByteStore | undefined;
}

export interface CacheParts {
  /** `undefined` where nothing can be stored. */
  openStore(tag: string): Promise<ByteStore | undefined>;
  pause(): Promise<void>;
  /** Milliseconds from any fixed point, and since 1970. */
  now(): number;
  clock(): number;
  report(error: unknown): void;
}

const FILES = 'files';
const SEGMENT = /\.facts$/;
/** Four-byte words in one segment, at most about. */
const LARGEST = 2 * 1024 * 1024;
/** Milliseconds between two flushes of a long index. */
const PERIOD = 15_000;
/** A file that was changed so lately might be changed again without a new time. */
const FRESH = 2500;
/** More segments than this, beside full ones, are put together. */
const MOST_SEGMENTS = 16;
/** Articles in a full segment, at least. */
const IN_FULL = 500;

export function createFactsCache(parts: CacheParts): FactsCache {
  let tag = '';
  let store: ByteStore | undefined;
  let files = new Map<string, KnownFile>();
  let records = new Map<string, FactsRecord>();
  /** Content hashes in the store, or waiting to be. */
  let stored = new Set<string>();
  let waiting = createSegmentWriter(tag);
  let filesChanged = false;
  let flushed = 0;
  let writing: Promise<void> = Promise.resolve();
  let isWriting = false;
  let opening: Promise<void> = Promise.resolve();

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      // A full or read-only disk: go on without.
      store = undefined;
      parts.report(error);
    }
  };

  const write = async (): Promise<void> => {
    flushed = parts.now();
    if (!store) return;
    if (waiting.count > 0) {
      const bytes = waiting.done();
      waiting = createSegmentWriter(tag);
      await store.write(newName(parts.clock()), bytes);
    }
    if (!filesChanged) return;
    filesChanged = false;
    await store.write(FILES, encodeFileList(files));
  };

  const load = async (adopt: (segment: Segment) => void): Promise<void> => {
    if (!store) return;
    const names = await segmentsOf(store);
    const read = async (name: string | undefined): Promise<Uint8Array | undefined> =>
      name === undefined ? undefined : store?.read(name);
    let reading = read(names[0]);
    for (const [i, name] of names.entries()) {
      const bytes = await reading;
      // The next one comes in while this one is looked at.
      reading = read(names[i + 1]);
      const segment = bytes && openSegment(bytes, tag);
      if (!segment) {
        await store.remove(name);
        continue;
      }
      adopt(segment);
      for (const record of segment.records) records.set(hashOfRecord(record), record);
      await parts.pause();
    }
    stored = new Set(records.keys());
    const bytes = await store.read(FILES);
    if (bytes) files = decodeFileList(bytes);
  };

  const isNew = (hash: string): boolean => {
    if (!store || stored.has(hash)) return false;
    stored.add(hash);
    return true;
  };

  const reopen = async (wanted: string, adopt: (segment: Segment) => void): Promise<void> => {
    const flushing = cache.flush();
    tag = wanted;
    await flushing;
    [files, records, stored, waiting] = [new Map(), new Map(), new Set(), createSegmentWriter(tag)];
    filesChanged = false;
    flushed = parts.now();
    await guarded(async () => {
      store = await parts.openStore(tag);
      await load(adopt);
    });
  };

  const cache: FactsCache = {
    open(wanted, adopt) {
      if (wanted !== tag) opening = reopen(wanted, adopt);
      return opening;
    },
    hashOf(uri, stamp) {
      const known = files.get(uri);
      return known && isSame(known, stamp) ? known.contentHash : undefined;
    },
    ofContent: (hash) => records.get(hash),
    note(uri, stamp, contentHash) {
      const known = files.get(uri);
      const isSure = stamp !== undefined && stamp.modified < parts.clock() - FRESH;
      if (known && known.contentHash === contentHash && isSure === isSame(known, stamp)) return;
      filesChanged = true;
      // A file of which one can't be sure is listed so that its facts are kept; it is read again at the next start.
      files.set(uri, { ...(isSure ? stamp : UNSURE), contentHash });
    },
    add(facts) {
      if (isNew(facts.contentHash)) waiting.add(facts);
    },
    addAll({ records: added, strings }) {
      for (const record of added) if (isNew(hashOfRecord(record))) waiting.copy(record, strings);
    },
    isDue: () =>
      store !== undefined &&
      !isWriting &&
      waiting.count > 0 &&
      (waiting.size > LARGEST || parts.now() - flushed > PERIOD),
    async settle(uris) {
      for (const uri of files.keys()) if (!uris.has(uri)) filesChanged = files.delete(uri);
      records = new Map();
      await cache.flush();
      const live = new Set(Array.from(files.values(), ({ contentHash }) => contentHash));
      const { size } = stored;
      await guarded(async () => {
        if (!store) return;
        const most = MOST_SEGMENTS + live.size / IN_FULL;
        if (size > 2 * live.size || (await segmentsOf(store)).length > most) await gather(store, tag, live, parts);
      });
    },
    flush() {
      isWriting = true;
      writing = writing
        .then(() => guarded(write))
        .then(() => {
          isWriting = false;
        });
      return writing;
    },
    store: () => store,
  };
  return cache;
}

/** Puts all segments together, without what no file has any more; half-full ones of other servers too. */
async function gather(store: ByteStore, tag: string, live: ReadonlySet<string>, parts: CacheParts): Promise<void> {
  const taken = new Set<string>();
  const old = await segmentsOf(store);
  let writer = createSegmentWriter(tag);
  const write = async (): Promise<void> => {
    if (writer.count > 0) await store.write(newName(parts.clock()), writer.done());
    writer = createSegmentWriter(tag);
  };
  for (const name of old) {
    const bytes = await store.read(name);
    const segment = bytes && openSegment(bytes, tag);
    for (const [i, record] of segment?.records.entries() ?? []) {
      if (i % 100 === 99) await parts.pause();
      const hash = hashOfRecord(record);
      if (!live.has(hash) || taken.has(hash)) continue;
      taken.add(hash);
      writer.copy(record, segment?.strings ?? []);
      if (writer.size + lengthOf(record) > LARGEST) await write();
    }
  }
  await write();
  for (const name of old) await store.remove(name);
}

const segmentsOf = async (store: ByteStore): Promise<readonly string[]> =>
  (await store.names()).filter((name) => SEGMENT.test(name));

let serial = 0;
const newName = (clock: number): string =>
  `${clock.toString(36)}-${Math.floor(Math.random() * 2 ** 32).toString(36)}-${(serial++).toString(36)}.facts`;

const UNSURE: FileStamp = { size: -1, modified: -1, node: -1 };

const isSame = (a: FileStamp, b: FileStamp | undefined): boolean =>
  b !== undefined && a.size === b.size && a.modified === b.modified && a.node === b.node;
