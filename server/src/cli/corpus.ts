/** Reads the articles of a command line call into a corpus: once, whole, without a server. */
import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Understood, understand, understandWith } from '../analysis/understand.ts';
import { contentHash } from '../base/hash.ts';
import { lineStartsOf } from '../base/lines.ts';
import { type CorpusHost, createCorpusHost } from '../corpus/host.ts';
import type { CorpusView } from '../corpus/view.ts';
import { readPack } from '../host/node/packs.ts';
import { openPacks } from '../languages/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { decode } from '../protocol/decode.ts';
import { DEFAULTS } from '../protocol/settings.ts';
import { type Terminal, UsageError } from './command.ts';
import { MANY, readMany } from './many.ts';
import { findPaths } from './paths.ts';
import { type CliProject, openProject } from './project.ts';
import { texts } from './texts.ts';

export interface CliArticle {
  /** As the user named it. */
  readonly file: string;
  readonly uri: string;
  readonly text: string;
  readonly lineStarts: Uint32Array;
  /** Of a large corpus kept for the latest articles only, and worked out again when asked for. */
  readonly understood: Understood;
  /** 1 where a byte order mark stands before the text: offsets of the contract count it, those of the article do not. */
  readonly shift: 0 | 1;
}

export interface CliCorpus {
  readonly view: CorpusView;
  readonly articles: readonly CliArticle[];
  /** Files that are there but are no articles. */
  readonly rejected: readonly { readonly file: string; readonly problem: 'binary' | 'not-utf8' }[];
  /** Lines on paths that could not be read; the exit code is then 2. */
  readonly problems: readonly string[];
  /** The files of the corpus owner. */
  readonly owner: CliProject;
  /** Whether all articles at and below this path of the corpus were read. */
  isWhole(path: string): boolean;
  /** The same corpus with these texts, by URI; nothing is written. */
  edited(texts: ReadonlyMap<string, string>): CliCorpus;
}

export interface ReadingOptions {
  /** Whether findings of the baseline count as accepted. */
  readonly baseline?: boolean;
}

/** In characters of text; what is understood of an article takes some fifty times its size. */
const MOST_KEPT = 1_000_000;

/** Throws `UsageError` where no path is named. */
export async function readCorpus(
  paths: readonly string[],
  terminal: Terminal,
  { baseline = true }: ReadingOptions = {},
): Promise<CliCorpus> {
  const say = texts[terminal.locale];
  if (paths.length === 0) throw new UsageError(say.noPaths);
  const packs = await openPacks((language) => readPack(terminal.bundleFolder, language));
  const owner = await openProject(
    paths,
    packs.map(({ id }) => id),
    baseline,
  );
  const { names, config } = owner.project;
  const found = await findPaths(paths, owner);
  const problems = [...found.missing.map(say.nothingFound), ...found.problems];
  const read = (text: string): Understood => understand(text, packs, DEFAULTS.maxFileSize, config.language);
  const host = createCorpusHost(packs);
  host.setNames(names);
  const keep = createKeeper((uri, text) => asKept(host, packs, uri, text) ?? read(text));
  const articles: CliArticle[] = [];
  const rejected: { file: string; problem: 'binary' | 'not-utf8' }[] = [];
  const isLarge = found.files.length >= MANY;
  const bytesByUri = new Map<string, Uint8Array>();
  const tell = (done: number): void => {
    if (terminal.interactive) terminal.err(`\r${say.reading(done, found.files.length)}`);
  };
  for (const [i, file] of found.files.entries()) {
    if (!isLarge && i % 100 === 99) tell(i + 1);
    const bytes = await bytesOf(file).catch(() => undefined);
    if (!bytes) {
      problems.push(say.unreadable(file));
      continue;
    }
    const decoded = decode(bytes);
    if ('problem' in decoded) rejected.push({ file, problem: decoded.problem });
    else {
      const { text, bom } = decoded;
      const uri = pathToFileURL(resolve(file)).href;
      const article = { file, uri, text, shift: bom ? 1 : 0 } as const;
      if (isLarge) {
        bytesByUri.set(uri, bytes);
        articles.push(keep(article));
        continue;
      }
      const understood = read(text);
      host.apply([{ uri, content: understood }]);
      articles.push(keep(article, understood));
    }
  }
  if (isLarge) {
    const roots = paths.map((path) => pathToFileURL(resolve(path)).href);
    const { maxFileSize: limit } = DEFAULTS;
    const many = { packs, host, limit, language: config.language, bytes: bytesByUri, roots, progress: tell };
    problems.push(...(await readMany(many, terminal)));
  }
  if (terminal.interactive && found.files.length >= 100) terminal.err('\r\u001b[K');
  const roots = found.folders.map((folder) => owner.pathOf(folder));
  const isWhole = (path: string): boolean => roots.some((root) => root === '' || path.startsWith(`${root}/`));
  const corpusOf = (current: readonly CliArticle[]): CliCorpus => ({
    view: host.view(),
    articles: current,
    rejected,
    problems,
    owner,
    isWhole,
    edited(changed) {
      const edited = current.map((article) => {
        const text = changed.get(article.uri);
        if (text === undefined) return article;
        const understood = read(text);
        host.apply([{ uri: article.uri, content: understood }]);
        const { file, uri, shift } = article;
        return keep({ file, uri, text, shift }, understood);
      });
      return corpusOf(edited);
    },
  });
  return corpusOf(articles);
}

type ReadArticle = Omit<CliArticle, 'understood' | 'lineStarts'>;

function createKeeper(
  read: (uri: string, text: string) => Understood,
): (article: ReadArticle, first?: Understood) => CliArticle {
  const kept = new Map<string, Understood>();
  let size = 0;
  const put = ({ uri, text }: ReadArticle, understood: Understood): Understood => {
    const before = kept.get(uri);
    size += text.length - (before?.article.text.length ?? 0);
    kept.set(uri, understood);
    for (const [oldest, { article }] of kept) {
      if (size <= MOST_KEPT || oldest === uri) break;
      kept.delete(oldest);
      size -= article.text.length;
    }
    return understood;
  };
  return (article, first) => {
    if (first) put(article, first);
    return {
      ...article,
      lineStarts: first?.article.lineStarts ?? lineStartsOf(article.text),
      get understood() {
        const known = kept.get(article.uri);
        return known?.article.text === article.text ? known : put(article, read(article.uri, article.text));
      },
    };
  };
}

/** What the corpus has of this text, where it has all of it. */
function asKept(host: CorpusHost, packs: readonly LanguagePack[], uri: string, text: string): Understood | undefined {
  const facts = text.length > DEFAULTS.maxFileSize ? undefined : host.unpacked(uri);
  return facts?.contentHash === contentHash(text) ? understandWith(facts, text, packs) : undefined;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file !== '-') return fs.readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
