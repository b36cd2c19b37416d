/** Names of article files that stand in a text: whole (`012_3d04b2ea.txt`), or the id alone where it can be nothing else. */
import type { Span } from '../base/span.ts';

/** With its extension, which is part of it. Linear: a name is short, and begins where no name goes on. */
const FILE = /(?<![\p{L}\p{N}_./%-])[\p{L}\p{N}][\p{L}\p{N}_-]{0,120}\.txt(?![\p{L}\p{N}_])/gu;
const ID = /(?<![\p{L}\p{N}_./%-])\d{2,6}_[0-9a-f]{8,64}(?![\p{L}\p{N}_]|\.txt)/gu;

export interface FileNameInText extends Span {
  /** With its extension, also where the text has the id alone. */
  readonly name: string;
}

/** In the order of the text. Offsets in UTF-16 code units. */
export function fileNamesIn(text: string): readonly FileNameInText[] {
  const found = [FILE, ID].flatMap((pattern) => [...text.matchAll(pattern)]);
  return found
    .map(({ index, 0: written }) => {
      const name = written.endsWith('.txt') ? written : `${written}.txt`;
      return { start: index, end: index + written.length, name };
    })
    .sort((a, b) => a.start - b.start);
}
