/** What tells the analysis of this server from that of another: its build, and the files of its language packs. */
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
      const parts = Object.entries(resources).map(([part, bytes]) => `${part} ${hashOfBytes(bytes)}`);
      packs.set(language, parts.sort().join());
      return resources;
    },
    version: () => contentHash(`${build ?? ''} ${[...packs].sort().join()}`),
  };
}

/** Source of the step: FNV-1a, over words of four bytes; megabytes take a few milliseconds. */
function hashOfBytes(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = 0x811c9dc5 ^ bytes.byteLength;
  let b = 0x9747b28c;
  let at = 0;
  for (; at + 4 <= bytes.byteLength; at += 4) {
    const word = view.getInt32(at, true);
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ word ^ (a >>> 15), 0x5bd1e995);
  }
  for (; at < bytes.byteLength; at++) a = Math.imul(a ^ view.getUint8(at), 0x01000193);
  return `${bytes.byteLength}:${a >>> 0}:${b >>> 0}`;
}
