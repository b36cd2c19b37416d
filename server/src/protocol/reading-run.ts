/**
 * One reading of many files: as the cache has them where they are as they were, else read, and analysed here in slices
 * and by threads beside. Everything comes into the corpus in steps, a few a minute where it is large.
 */
import type { FactsRecord } from '../analysis/encode/record.ts';
import { openSegment } from '../analysis/encode/segment.ts';
import type { Understood } from '../analysis/understand.ts';
import { contentHash } from '../base/hash.ts';
import type { Change, CorpusHost } from '../corpus/host.ts';
import { neutral } from '../languages/neutral.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { FactsCache } from './cache.ts';
import type { FileProblem, Reading } from './corpus.ts';
import { decode } from './decode.ts';
import type { FileContent, Platform } from './platform.ts';
import type { Analysts, FileStamp } from './store.ts';

export interface ReadingParts {
  readonly platform: Platform;
  readonly packs: readonly LanguagePack[];
  readonly host: CorpusHost;
  readonly cache: FactsCache;
  readonly reading: Reading;
  /** Stands for the version of the analysis and what it is told. */
  tag(): string;
  isOpen(uri: string): boolean;
  understand(uri: string, text: string): Understood;
  report(uri: string, error: unknown): void;
}

/** What all readings share. */
export interface ReadingState {
  readonly problems: Map<string, FileProblem>;
  /** Articles of which only the structure was read. */
  readonly oversized: Set<string>;
  /** The latest reading of each file that is not done. */
  readonly tickets: Map<string, number>;
}

export interface ReadingRun {
  /** Takes in the files that are as they were; gives the others. */
  unchanged(): Promise<readonly string[]>;
  /** Reads these; `left` are to come, with them. */
  read(batch: readonly string[], left: number): Promise<void>;
  /** Everything is in the corpus. */
  end(): Promise<void>;
}

interface Text {
  readonly uri: string;
  readonly text: string;
  readonly hash: string;
}

/** Files read at a time, and texts given to a thread at a time. */
export const BATCH = 32;
/** Files that are looked at between two pauses. */
const LOOKED_AT = 256;
/** What comes from the cache comes in slices: a first step soon, then each so many times what is there already. */
const FIRST_FROM_CACHE = 1024;
const TIMES_FROM_CACHE = 3;
/** Milliseconds of work between two pauses, and between two steps at least. */
const SLICE = 8;
const STEP_PERIOD = 200;
/**
 * So many times what a step took lie between two: a twentieth of the time goes into steps. A step costs something, and
 * leaves garbage, for all that is there, however few articles it brings.
 */
const TIMES_STEP = 20;
/** Threads take a quarter of a second of processor each to begin with; so many analysed and to come are worth it. */
const ANALYSED_BEFORE_THREADS = 64;
const LEFT_FOR_THREADS = 200;
/** Batches that wait for a thread, so that it is never idle. */
const AHEAD = 2;

export function createReadingRun(
  parts: ReadingParts,
  { problems, oversized, tickets }: ReadingState,
  ticket: number,
  uris: readonly string[],
  progress: ((done: number) => void) | undefined,
): ReadingRun {
  const { platform, packs, host, cache, reading, isOpen } = parts;
  const packOf = (language: string): LanguagePack => packs.find(({ id }) => id === language) ?? neutral;
  const isKnown = (uri: string, hash: string): boolean => {
    const view = host.view();
    const id = view.find(uri);
    return id !== undefined && view.facts(id).contentHash === hash;
  };

  let waiting: Change[] = [];
  let stepped = platform.now();
  let period = STEP_PERIOD;
  let sliceEnd = stepped + SLICE;
  let done = 0;
  let analysed = 0;
  let analysts: Analysts | undefined;
  let triedThreads = false;
  const atWork = new Set<Promise<void>>();
  const lost: Text[] = [];

  // A later reading of the file, which has seen a newer text, may be done first; of an open one the document counts.
  const isWanted = (uri: string): boolean => tickets.get(uri) === ticket && !isOpen(uri);
  const settled = (changes: readonly Change[]): void => {
    for (const { uri } of changes) if (tickets.get(uri) === ticket) tickets.delete(uri);
  };
  const ended = (uri: string): void => {
    done++;
    if (tickets.get(uri) === ticket) tickets.delete(uri);
  };
  const breathe = async (): Promise<void> => {
    if (platform.now() < sliceEnd) return;
    await platform.pause();
    sliceEnd = platform.now() + SLICE;
  };
  /** In slices, so that a keystroke does not wait. */
  const takeIn = async (found: readonly Change[]): Promise<void> => {
    const changes = found.filter(({ uri }) => isWanted(uri));
    if (changes.length > 0) {
      const steps = host.applyInSteps(changes, isWanted);
      while (!steps.next().done) await breathe();
    }
    settled(found);
    progress?.(done);
  };
  const step = async (): Promise<void> => {
    const begun = platform.now();
    const changes = waiting;
    waiting = [];
    await takeIn(changes);
    stepped = platform.now();
    period = Math.max(STEP_PERIOD, TIMES_STEP * (stepped - begun));
  };
  const stepWhenDue = async (): Promise<void> => {
    if (cache.isDue()) void cache.flush();
    if (platform.now() > stepped + period) await step();
  };
  const putFacts = (uri: string, facts: FactsRecord, pack: LanguagePack): void => {
    oversized.delete(uri);
    done++;
    waiting.push({ uri, content: { facts, pack } });
  };
  const languageOf = (record: FactsRecord): LanguagePack => packOf(host.languageOf(record));

  const analyseHere = async (texts: readonly Text[]): Promise<void> => {
    for (const { uri, text } of texts) {
      if (tickets.get(uri) !== ticket || isOpen(uri)) {
        ended(uri);
        continue;
      }
      const { facts, pack, isTooLarge } = parts.understand(uri, text);
      putFacts(uri, host.pack(facts), pack);
      if (isTooLarge) oversized.add(uri);
      else cache.add(facts);
      analysed++;
      await stepWhenDue();
      await breathe();
    }
  };
  const analyseThere = async (threads: Analysts, texts: readonly Text[]): Promise<void> => {
    const tag = parts.tag();
    try {
      const { segment, faults } = await threads.analyse(
        texts.map(({ text }) => text),
        reading.language(),
        tag,
      );
      const opened = openSegment(segment, tag);
      if (opened?.records.length !== texts.length) throw new Error('a thread gave something else than facts');
      for (const { index, message } of faults) parts.report(texts[index]?.uri ?? '', message);
      cache.addAll(opened);
      host.adopt(opened);
      for (const [i, record] of opened.records.entries())
        putFacts(texts[i]?.uri ?? '', host.pack(record), languageOf(record));
    } catch (error) {
      parts.report(texts[0]?.uri ?? '', error);
      lost.push(...texts);
    }
  };
  const analyse = async (texts: readonly Text[], left: number): Promise<void> => {
    if (!triedThreads && analysed >= ANALYSED_BEFORE_THREADS && left >= LEFT_FOR_THREADS) {
      triedThreads = true;
      analysts = platform.openAnalysts?.();
    }
    const fits = texts.every(({ text }) => text.length <= reading.sizeLimit());
    if (!analysts || !fits || atWork.size >= AHEAD * analysts.count) return analyseHere(texts);
    const work = analyseThere(analysts, texts).finally(() => atWork.delete(work));
    atWork.add(work);
  };

  /** The text to be analysed; `undefined` where nothing is left to do. */
  const take = (uri: string, content: FileContent, stamp: FileStamp | undefined): Text | undefined => {
    const decoded = 'bytes' in content ? decode(content.bytes) : content;
    if (!('text' in decoded)) {
      oversized.delete(uri);
      if (decoded.problem === 'missing') problems.delete(uri);
      else problems.set(uri, decoded.problem);
      if (host.view().find(uri) === undefined) ended(uri);
      else {
        done++;
        waiting.push({ uri, content: undefined });
      }
      return undefined;
    }
    problems.delete(uri);
    const { text } = decoded;
    const hash = contentHash(text);
    const isTooLarge = text.length > reading.sizeLimit();
    if (isTooLarge === oversized.has(uri) && isKnown(uri, hash)) {
      ended(uri);
      return undefined;
    }
    if (isTooLarge) return { uri, text, hash };
    cache.note(uri, stamp, hash);
    const record = cache.ofContent(hash);
    if (!record) return { uri, text, hash };
    putFacts(uri, record, languageOf(record));
    return undefined;
  };

  return {
    /** Files that are as they were; gives the others. */
    async unchanged(): Promise<readonly string[]> {
      const others: string[] = [];
      let found: Change[] = [];
      for (let at = 0; at < uris.length; at += LOOKED_AT) {
        const slice = uris.slice(at, at + LOOKED_AT).filter(isWanted);
        const stamps = platform.stamps?.(slice) ?? [];
        for (const [i, uri] of slice.entries()) {
          const stamp = stamps[i];
          const hash = stamp && stamp.size <= reading.sizeLimit() ? cache.hashOf(uri, stamp) : undefined;
          const record = hash === undefined ? undefined : cache.ofContent(hash);
          if (hash !== undefined && isKnown(uri, hash) && !oversized.has(uri)) ended(uri);
          else if (record) {
            oversized.delete(uri);
            done++;
            found.push({ uri, content: { facts: record, pack: languageOf(record) } });
          } else others.push(uri);
        }
        await breathe();
        if (found.length < Math.max(FIRST_FROM_CACHE, TIMES_FROM_CACHE * host.view().articleCount)) continue;
        await takeIn(found);
        found = [];
      }
      await takeIn(found);
      return others;
    },
    async read(batch: readonly string[], left: number): Promise<void> {
      const stamps = platform.stamps?.(batch) ?? [];
      const contents = await platform.readFiles(batch);
      const texts: Text[] = [];
      for (const [i, uri] of batch.entries()) {
        if (tickets.get(uri) !== ticket || isOpen(uri)) {
          ended(uri);
          continue;
        }
        const text = take(uri, contents[i] ?? { problem: 'missing' }, stamps[i]);
        if (text) texts.push(text);
      }
      if (texts.length > 0) await analyse(texts, left);
      await stepWhenDue();
      await platform.pause();
    },
    async end(): Promise<void> {
      await Promise.all(atWork);
      analysts?.close();
      await analyseHere(lost);
      await step();
    },
  };
}
