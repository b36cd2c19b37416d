/** The platform of a server in a web worker: it has no files of its own and asks the client, many at a time. */
import type { Connection } from 'vscode-languageserver';
import { contentHash } from '../../base/hash.ts';
import { PACK_PARTS, type PackResources } from '../../languages/pack.ts';
import { packFile } from '../../languages/pack-files.ts';
import {
  type InitializationOptions,
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFilesParams,
  type ReadFilesResult,
  readFilesRequest,
} from '../../protocol/messages.ts';
import type { FileContent, Platform } from '../../protocol/platform.ts';
import type { ByteStore } from '../../protocol/store.ts';
import { databaseStore, forgetOthers } from './byte-store.ts';

declare const SEEDBED_BUILD: string | undefined;
declare const SEEDBED_CHECKS: string | undefined;

/** `packFolder`: URI of the folder with the bundles. */
export function workerPlatform(
  connection: Connection,
  { packFolder, packs = {}, storage }: Pick<InitializationOptions, 'packFolder' | 'packs' | 'storage'>,
): Platform {
  const build = typeof SEEDBED_BUILD === 'string' ? SEEDBED_BUILD : '';
  const checks = typeof SEEDBED_CHECKS === 'string' ? SEEDBED_CHECKS : '';
  const read = async (uris: readonly string[]): Promise<readonly FileContent[]> => {
    if (uris.length === 0) return [];
    const params: ReadFilesParams = { uris };
    const { contents } = await connection.sendRequest<ReadFilesResult>(readFilesRequest, params);
    return uris.map((_, i) => fromBase64(contents[i] ?? null));
  };
  return {
    async listFiles(_folders, { include }) {
      const params: ListFilesParams = { globs: include };
      const { uris } = await connection.sendRequest<ListFilesResult>(listFilesRequest, params);
      return { uris, problems: [] };
    },
    readFiles: read,
    canonical: (uri) => uri,
    readPack: async (language) => resourcesOf(packs, language),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    now: () => performance.now(),
    ...(build !== '' && storage !== null && { build, checks, openStore }),
    rulesPage: packFolder?.replace(/dist\/?$/, 'docs/rules.md'),
  };
}

async function openStore(folders: readonly string[], tag: string): Promise<ByteStore | undefined> {
  const corpus = `${contentHash([...folders].sort().join('\n'))}/`;
  const prefix = `${corpus}${tag}/`;
  await forgetOthers(corpus, prefix);
  return databaseStore(prefix);
}

const resourcesOf = (packs: NonNullable<InitializationOptions['packs']>, language: string): PackResources =>
  Object.fromEntries(
    PACK_PARTS.flatMap((part) => {
      const bytes = packs[packFile(language, part)];
      return bytes === undefined ? [] : [[part, bytes]];
    }),
  );

function fromBase64(content: string | null): FileContent {
  if (content === null) return { problem: 'missing' };
  const binary = atob(content);
  return { bytes: Uint8Array.from(binary, (unit) => unit.charCodeAt(0)) };
}
