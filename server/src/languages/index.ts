/** The registry of language packs: a new language is a line here. */
import { dutch } from './nl/index.ts';
import type { LanguagePack, PackResources } from './pack.ts';

/** Opens a pack by its BCP 47 tag. */
export const packs: ReadonlyMap<string, (resources: PackResources) => LanguagePack> = new Map([['nl', dutch]]);

/** The pack for a tag (`nl`, `nl-BE`); `undefined` where there is none for its language. */
export function openPack(id: string, resources: PackResources): LanguagePack | undefined {
  const [language = ''] = id.toLowerCase().split(/[-_]/);
  return packs.get(language)?.(resources);
}

/** All packs, each with the files that `read` gives for its tag. */
export const openPacks = (read: (id: string) => Promise<PackResources>): Promise<readonly LanguagePack[]> =>
  Promise.all([...packs].map(async ([id, open]) => open(await read(id))));
