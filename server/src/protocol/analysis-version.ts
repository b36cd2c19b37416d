/**
 * What tells the analysis of this server from that of another: its build, which stands for the content of the language
 * packs too, and how long each of their files is, since one may be missing or cut off.
 */
import { contentHash } from '../base/hash.ts';
import type { PackResources } from '../languages/pack.ts';
import type { Platform } from './platform.ts';

export interface VersionedPacks {
  read(language: string): Promise<PackResources>;
  /** Of all packs that were read so far. */
  version(): string;
}

export function versionedPacks({ build, readPack }: Platform): VersionedPacks {
  const packs = new Map<string, string>();
  return {
    async read(language) {
      const resources = await readPack(language);
      const parts = Object.entries(resources).map(([part, bytes]) => `${part} ${bytes.byteLength}`);
      packs.set(language, parts.sort().join());
      return resources;
    },
    version: () => contentHash(`${build ?? ''} ${[...packs].sort().join()}`),
  };
}
