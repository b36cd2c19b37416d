/** The registry of language packs: a new language is a line here. */
import { dutch } from './nl/index.ts';
import type { LanguagePack, PackResources } from './pack.ts';

/** By BCP 47 tag. */
const packs: ReadonlyMap<string, (resources: PackResources) => LanguagePack> = new Map([['nl', dutch]]);

/** All packs, each with the files that `read` gives for its tag. */
export const openPacks = (read: (id: string) => Promise<PackResources>): Promise<readonly LanguagePack[]> =>
  Promise.all([...packs].map(async ([id, open]) => open(await read(id))));
