import { type PackResources } from '../../languages/pack.ts';
import type { Platform } from '../../protocol/platform.ts';
/** `bundleFolder`: where the bundle stands, with the files of the packs beside it. */
export declare function nodePlatform(bundleFolder: string): Platform;
/** A missing file of a pack is no fault here: the pack does without. */
export declare function readPack(bundleFolder: string, language: string): Promise<PackResources>;
