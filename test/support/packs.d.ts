import type { LanguagePack } from '../../server/src/languages/pack.ts';
export declare function realPacks(): Promise<readonly LanguagePack[]>;
