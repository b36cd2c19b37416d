/**
 * The corpus of a running server: open documents and files on disk become facts, facts become views. The one place
 * that says which text of an article counts: the open document, else the file.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Understood, understand } from '../analysis/understand.ts';
import { contentHash } from '../base/hash.ts';
import type { ArticleId } from '../base/ids.ts';
import { type Change, type CorpusHost, createCorpusHost } from '../corpus/host.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { decode } from './decode.ts';
import type { FileContent, Platform } from './platform.ts';

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
  /** Takes out every article that is neither among these files nor open. */
  keepOnly(uris: Iterable<string>): void;
  /** Takes out these articles, but for those that are open. */
  remove(uris: readonly string[]): void;
  /** The URI under which an article of this file is kept: clients escape more or fewer characters than the host. */
  uriOf(uri: string): string;
  /** The article of a file that is not open, read now; `undefined` where it can't be read. */
  closed(uri: string): Promise<Understood | undefined>;
  /** Texts by article, open or read now; those that can't be read are left out. */
  texts(articles: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, string>>;
  /** Files that could not be read, with the reason. */
  problems(): ReadonlyMap<string, FileProblem>;
}

export type FileProblem = 'missing' | 'unreadable' | 'too-large' | 'binary' | 'not-utf8';

export interface OpenArticle extends Understood {
  readonly version: number;
}

const BATCH = 32;
/** Milliseconds of reading between two pauses. */
const SLICE = 8;

/** `report` is told of texts that could not be analysed; they are kept without facts. */
export function createCorpus(
  platform: Platform,
  packs: readonly LanguagePack[],
  sizeLimit: () => number,
  report: (uri: string, error: unknown) => void,
): Corpus {
  const host: CorpusHost = createCorpusHost(packs);
  const documents = new Map<string, TextDocument>();
  const open = new Map<string, OpenArticle>();
  const dirty = new Set<string>();
  const problems = new Map<string, FileProblem>();

  /** By the host's form of a URI: the form that the client used for a document. */
  const clientForms = new Map<string, string>();
  /** Articles of which only the structure was read. */
  const oversized = new Set<string>();
  const tickets = new Map<string, number>();
  let lastTicket = 0;

  const uriOf = (uri: string): string => {
    const form = platform.canonical(uri);
    return clientForms.get(form) ?? form;
  };

  const read = (uri: string, text: string): Understood => {
    try {
      return understand(text, packs, sizeLimit());
    } catch (error) {
      report(uri, error);
      // Without a language there is nothing left that could fail.
      return understand(text, []);
    }
  };

  const readInto = (uri: string, text: string): Understood => {
    const understood = read(uri, text);
    if (understood.isTooLarge) oversized.add(uri);
    else oversized.delete(uri);
    return understood;
  };

  const isUnchanged = (uri: string, text: string): boolean => {
    const view = host.view();
    const id = view.find(uri);
    return id !== undefined && oversized.has(uri) === text.length > sizeLimit() && hashMatches(view, id, text);
  };

  const remove = (uris: readonly string[]): void => {
    const gone = uris.filter((uri) => !documents.has(uri));
    for (const uri of gone) {
      tickets.delete(uri);
      problems.delete(uri);
      oversized.delete(uri);
    }
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
    return decoded && 'text' in decoded ? read(uri, decoded.text) : undefined;
  };

  const readBatch = async (uris: readonly string[]): Promise<void> => {
    const ticket = ++lastTicket;
    for (const uri of uris) tickets.set(uri, ticket);
    const contents = await platform.readFiles(uris);
    let changes: Change[] = [];
    let sliceEnd = platform.now() + SLICE;
    for (const [i, uri] of uris.entries()) {
      // A later reading of the file, which has seen a newer text, may be done first.
      if (tickets.get(uri) !== ticket) continue;
      tickets.delete(uri);
      // Opened while the file was read: the document counts.
      if (documents.has(uri)) continue;
      const change = changeOf(uri, contents[i] ?? { problem: 'missing' });
      if (change) changes.push(change);
      if (platform.now() < sliceEnd) continue;
      host.apply(changes);
      changes = [];
      await platform.pause();
      sliceEnd = platform.now() + SLICE;
    }
    if (changes.length > 0) host.apply(changes);
  };

  /** `undefined` where the article stays as it is. */
  const changeOf = (uri: string, content: FileContent): Change | undefined => {
    const decoded = 'bytes' in content ? decode(content.bytes) : content;
    if ('text' in decoded) {
      problems.delete(uri);
      return isUnchanged(uri, decoded.text) ? undefined : { uri, content: readInto(uri, decoded.text) };
    }
    oversized.delete(uri);
    if (decoded.problem === 'missing') problems.delete(uri);
    else problems.set(uri, decoded.problem);
    return host.view().find(uri) === undefined ? undefined : { uri, content: undefined };
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
      problems.delete(document.uri);
      dirty.add(document.uri);
    },
    close(uri) {
      documents.delete(uri);
      open.delete(uri);
      dirty.delete(uri);
    },
    async readFiles(listed, progress) {
      const uris = listed.map(uriOf);
      for (let at = 0; at < uris.length; at += BATCH) {
        await readBatch(uris.slice(at, at + BATCH));
        progress?.(Math.min(at + BATCH, uris.length));
        await platform.pause();
      }
    },
    keepOnly(uris) {
      const kept = new Set(Array.from(uris, uriOf));
      const view = host.view();
      remove([...view.articles().map(view.uri), ...problems.keys()].filter((uri) => !kept.has(uri)));
    },
    remove,
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
    problems: () => problems,
  };
}

const hashMatches = (view: CorpusView, article: ArticleId, text: string): boolean =>
  view.facts(article).contentHash === contentHash(text);
