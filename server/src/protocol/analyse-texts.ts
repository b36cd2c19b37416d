/** Many texts to one segment of facts: what a worker thread does. */

import { createSegmentWriter } from '../analysis/encode/segment.ts';
import { understand } from '../analysis/understand.ts';
import type { LanguagePack } from '../languages/pack.ts';

export interface AnalysedTexts {
  readonly segment: Uint8Array;
  /** Texts that could not be analysed; of them the structure alone is told. */
  readonly faults: readonly { readonly index: number; readonly message: string }[];
}

/** `language`: the pack that all texts are taken to be in. */
export function analyseTexts(
  texts: readonly string[],
  packs: readonly LanguagePack[],
  language: string | undefined,
  tag: string,
): AnalysedTexts {
  const writer = createSegmentWriter(tag);
  const faults: { index: number; message: string }[] = [];
  for (const [index, text] of texts.entries()) {
    try {
      writer.add(understand(text, packs, undefined, language).facts);
    } catch (error) {
      faults.push({ index, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      writer.add(understand(text, []).facts);
    }
  }
  return { segment: writer.done(), faults };
}
