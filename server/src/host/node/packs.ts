/** The files of a language pack, beside the bundle. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACK_PARTS, type PackResources } from '../../languages/pack.ts';

/** A missing file of a pack is no fault here: the pack does without. */
export async function readPack(bundleFolder: string, language: string): Promise<PackResources> {
  const read = (name: string): Promise<Uint8Array | undefined> =>
    readFile(join(bundleFolder, `${language}.${name}.bin`)).catch(() => undefined);
  const parts = await Promise.all(PACK_PARTS.map(async (part) => [part, await read(part)] as const));
  return Object.fromEntries(parts.filter(([, bytes]) => bytes));
}
