/** The Dutch pack with its real word and name lists, as built by `npm run build`; opened once. */
import { readPack } from '../../server/src/host/node/packs.ts';
import { openPacks } from '../../server/src/languages/index.ts';
import type { LanguagePack } from '../../server/src/languages/pack.ts';

let opened: Promise<readonly LanguagePack[]> | undefined;

export function realPacks(): Promise<readonly LanguagePack[]> {
  opened ??= openPacks((language) => readPack('dist', language));
  return opened;
}
