/**
 * The corpus of a running server: open documents and files on disk become facts, facts become views. The one place
 * that says which text of an article counts: the open document, else the file.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Understood, understand, understandWith } from '../analysis/understand.ts';
import { contentHash } from '../base/hash.ts';
import type { ArticleId } from '../base/ids.ts';
import { createRecall, type Recall } from '../base/recall.ts';
import { type Change, type CorpusHost, createCorpusHost } from '../corpus/host.ts';
import type { Names } from '../corpus/project/names.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { FactsCache } from './cache.ts';
import { decode } from './decode.ts';
import { createFileReader } from './file-reader.ts';
import type { Platform } from './platform.ts';
import type { ByteStore } from './store.ts';

export interface Corpus {
  /** With all edits made so far. */
  view(): CorpusView;
  /** An open article; `undefined` where it is not open. */
  open(uri: string): OpenArticle | undefined;
  openUris(): readonly string[];
  /** Tells of a document that was opened or edited; it is read when next asked for. */
  touch(document: TextDocument): void;
  /** The document is no longer open: from now on the file counts, where it belongs to the corpus. */
  close(uri: string): void;
  /** Reads these files anew; those that are gone leave the corpus. Pauses between slices; `progress` gets the count. */
  readFiles(uris: readonly string[], progress?: (done: number) => void): Promise<void>;
  /** These are all files and they were read: what the cache has of others is dropped. */
  settle(uris: readonly string[]): Promise<void>;
  /** Stores what is to be kept. */
  stop(): Promise<void>;
  /** Takes out every article that is neither among these files nor open. */
  keepOnly(uris: Iterable<string>): void;
  /** Takes out these articles, but for those that are open. */
  remove(uris: readonly string[]): void;
  setNames(names: Names): void;
  /** Takes out all articles that are not open, and reads the open ones anew: texts are read another way from now on. */
  relearn(): void;
  /** An article of the corpus as these settings have it, of a text at hand. */
  understood(uri: string, text: string): Understood;
  /** The URI under which an article of this file is kept: clients escape more or fewer characters than the host. */
  uriOf(uri: string): string;
  /** The article of a file that is not open, read now; `undefined` where it can't be read. */
  closed(uri: string): Promise<Understood | undefined>;
  /** Texts by article, open or read now; those that can't be read are left out. */
  texts(articles: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, string>>;
  /** Beside what is kept of the articles; `undefined` where nothing is. */
  store(): ByteStore | undefined;
  /** Files that could not be read, with the reason. */
  problems(): ReadonlyMap<string, FileProblem>;
}

export type FileProblem = 'missing' | 'unreadable' | 'too-large' | 'binary' | 'not-utf8';

export interface OpenArticle extends Understood {
  readonly version: number;
}

/** How texts are read, asked for at each. */
export interface Reading {
  /** Of the analysis: another one may give other facts. */
  readonly version: string;
  sizeLimit(): number;
  /** Id of the pack that all texts are taken to be in. */
  language(): string | undefined;
}

/** Articles from which on memory is worth a moment. */
const LARGE = 1000;

/** `report` is told of texts that could not be analysed; they are kept without facts. */
export function createCorpus(
  platform: Platform,
  packs: readonly LanguagePack[],
  reading: Reading,
  cache: FactsCache,
  report: (uri: string, error: unknown) => void,
): Corpus {
  const { sizeLimit, language, version } = reading;
  const host: CorpusHost = createCorpusHost(packs);
  const documents = new Map<string, TextDocument>();
  const open = new Map<string, OpenArticle>();
  const dirty = new Set<string>();
  /** Of the open documents. */
  const recalls = new Map<string, Recall>();
  /** By the host's form of a URI: the form that the client used for a document. */
  const clientForms = new Map<string, string>();
  const files = createFileReader({
    platform,
    packs,
    host,
    cache,
    reading,
    tag: () => contentHash(`${version} ${language() ?? ''}`),
    isOpen: (uri) => documents.has(uri),
    understand: (uri, text) => read(uri, text),
    report,
  });

  const uriOf = (uri: string): string => {
    const form = platform.canonical(uri);
    return clientForms.get(form) ?? form;
  };

  const read = (uri: string, text: string, recall?: Recall): Understood => {
    try {
      return understand(text, packs, sizeLimit(), language(), recall);
    } catch (error) {
      report(uri, error);
      // Without a language there is nothing left that could fail.
      return understand(text, []);
    }
  };

  const readInto = (uri: string, text: string): Understood => {
    const recall = recalls.get(uri) ?? createRecall();
    recalls.set(uri, recall);
    const understood = read(uri, text, recall);
    files.noteSize(uri, understood.isTooLarge);
    return understood;
  };

  const remove = (uris: readonly string[]): void => {
    const gone = uris.filter((uri) => !documents.has(uri));
    files.forget(gone);
    const known = gone.filter((uri) => host.view().find(uri) !== undefined);
    if (known.length > 0) host.apply(known.map((uri) => ({ uri, content: undefined })));
  };

  const flush = (): void => {
    if (dirty.size === 0) return;
    const changes: Change[] = [];
    for (const uri of dirty) {
      const document = documents.get(uri);
      if (!document) continue;
      const understood = readInto(uri, document.getText());
      open.set(uri, { ...understood, version: document.version });
      changes.push({ uri, content: understood });
    }
    dirty.clear();
    host.apply(changes);
  };

  const readOne = async (uri: string): Promise<Understood | undefined> => {
    const [content] = await platform.readFiles([uri]);
    const decoded = content && 'bytes' in content ? decode(content.bytes) : content;
    if (!decoded || !('text' in decoded)) return undefined;
    const { text } = decoded;
    const facts = text.length > sizeLimit() ? undefined : host.unpacked(uri);
    return facts?.contentHash === contentHash(text) ? understandWith(facts, text, packs) : read(uri, text);
  };

  return {
    view() {
      flush();
      return host.view();
    },
    open(uri) {
      flush();
      return open.get(uri);
    },
    openUris: () => [...documents.keys()],
    touch(document) {
      const form = platform.canonical(document.uri);
      if (form !== document.uri && !documents.has(form)) {
        clientForms.set(form, document.uri);
        remove([form]);
      }
      documents.set(document.uri, document);
      // What is in the file does not count while it is open.
      files.opened(document.uri);
      dirty.add(document.uri);
    },
    close(uri) {
      documents.delete(uri);
      open.delete(uri);
      recalls.delete(uri);
      dirty.delete(uri);
    },
    readFiles: (uris, progress) => files.read(uris.map(uriOf), progress),
    async settle(uris) {
      await cache.settle(new Set(uris.map(uriOf)));
      if (uris.length >= LARGE) platform.rest?.();
    },
    stop: cache.flush,
    keepOnly(uris) {
      const kept = new Set(Array.from(uris, uriOf));
      const view = host.view();
      remove([...view.articles().map(view.uri), ...files.problems().keys()].filter((uri) => !kept.has(uri)));
    },
    remove,
    setNames: (names) => void host.setNames(names),
    relearn() {
      const view = host.view();
      remove(view.articles().map(view.uri));
      for (const uri of documents.keys()) dirty.add(uri);
    },
    understood: (uri, text) => read(uri, text),
    uriOf,
    closed: readOne,
    async texts(articles) {
      const view = host.view();
      const result = new Map<ArticleId, string>();
      const onDisk: ArticleId[] = [];
      for (const article of articles) {
        const document = documents.get(view.uri(article));
        if (document) result.set(article, document.getText());
        else onDisk.push(article);
      }
      const contents = await platform.readFiles(onDisk.map((article) => view.uri(article)));
      for (const [i, article] of onDisk.entries()) {
        const content = contents[i];
        const decoded = content && 'bytes' in content ? decode(content.bytes) : undefined;
        // A file that changed since it was read would be quoted at wrong offsets.
        if (decoded && 'text' in decoded && hashMatches(view, article, decoded.text)) result.set(article, decoded.text);
      }
      return result;
    },
    store: cache.store,
    problems: files.problems,
  };
}

const hashMatches = (view: CorpusView, article: ArticleId, text: string): boolean =>
  view.facts(article).contentHash === contentHash(text);
