/** The files of all packs by name, apart from the packs themselves: who only hands them over need not hold their code. */
import { PACK_PARTS } from './pack.ts';

/** The tags of `packs` in index.ts. */
const LANGUAGES: readonly string[] = ['nl'];

export const packFile = (language: string, part: string): string => `${language}.${part}.bin`;

export const PACK_FILES: readonly string[] = LANGUAGES.flatMap((language) =>
  PACK_PARTS.map((part) => packFile(language, part)),
);
