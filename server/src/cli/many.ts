/**
 * Reads many texts into a corpus, as the server does: analysed by threads beside, and kept for the next call. For few
 * texts that would cost more than it saves.
 */
import { type Understood, understand } from '../analysis/understand.ts';
import { contentHash } from '../base/hash.ts';
import type { CorpusHost } from '../corpus/host.ts';
import { nodePlatform } from '../host/node/platform.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { versionedPacks } from '../protocol/analysis-version.ts';
import { createFactsCache } from '../protocol/cache.ts';
import { createFileReader } from '../protocol/file-reader.ts';
import type { Terminal } from './command.ts';

/** So many articles are worth threads, which take a quarter of a second to begin with. */
export const MANY = 260;

export interface ManyTexts {
  readonly packs: readonly LanguagePack[];
  readonly host: CorpusHost;
  /** In UTF-16 code units: of longer texts only the structure is read. */
  readonly limit: number;
  readonly language: string | undefined;
  /** The bytes of each article, by URI: text in UTF-8. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** URIs that stand for these articles as a whole: what is kept is kept apart by them. */
  readonly roots: readonly string[];
  progress(done: number): void;
}

/** Gives what went wrong with an article: the analysis of it is then without facts. */
export async function readMany(
  { packs, host, limit, language, bytes, roots, progress }: ManyTexts,
  { bundleFolder, cache: folder }: Terminal,
): Promise<readonly string[]> {
  const platform = nodePlatform(bundleFolder, folder);
  const versioned = versionedPacks(platform);
  for (const { id } of packs) await versioned.read(id);
  const version = versioned.version();
  const problems: string[] = [];
  const cache = createFactsCache({
    openStore: async (tag) => (platform.build === undefined ? undefined : platform.openStore?.(roots, tag)),
    pause: platform.pause,
    now: platform.now,
    clock: Date.now,
    // Then nothing is kept: the next call takes as long as this one.
    report: () => undefined,
  });
  const { stamps: _, ...readOnce } = platform;
  const reader = createFileReader({
    // Each text was read already; what is kept is found by its content alone.
    platform: { ...readOnce, readFiles: async (uris) => uris.map((uri) => contentOf(bytes.get(uri))) },
    packs,
    host,
    cache,
    reading: { version, sizeLimit: () => limit, language: () => language },
    tag: () => contentHash(`${version} ${language ?? ''}`),
    isOpen: () => false,
    understand: (_uri, text): Understood => understand(text, packs, limit, language),
    report: (uri, error) => {
      // A thread that was lost is no fault of a text: it is analysed here.
      if (typeof error === 'string') problems.push(`${uri}: ${error}`);
    },
  });
  // Threads alone do not keep the process alive.
  const alive = setInterval(() => undefined, 1 << 30);
  try {
    await reader.read([...bytes.keys()], progress);
    await cache.settle(new Set(bytes.keys()));
  } finally {
    clearInterval(alive);
  }
  return problems;
}

const contentOf = (bytes: Uint8Array | undefined): { bytes: Uint8Array } | { problem: 'missing' } =>
  bytes ? { bytes } : { problem: 'missing' };
