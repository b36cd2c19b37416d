/** The Dutch part-of-speech tagger: puts word columns, features, model and decoder together. */
import { type Span, spanAtOrBefore } from '../../../base/span.ts';
import type { Tokens } from '../../../base/tokens.ts';
import { createDecoder } from '../../tagger/decode.ts';
import { openHashMap } from '../../tagger/hash-map.ts';
import { openModel } from '../../tagger/model.ts';
import { openSections } from '../../tagger/sections.ts';
import type { Tag, TagColumn } from '../../tagger/syntax.ts';
import { wordColumns } from '../../tagger/words.ts';
import { classColumn, dutchFeatures } from './features.ts';
import { TAGS } from './tags.ts';

export interface DutchTagger {
  readonly tags: readonly Tag[];
  tag(text: string, tokens: Tokens, sentences: readonly Span[]): TagColumn;
}

/** `bytes`: server/models/nl.pos.bin. `undefined` where they are something else. */
export function openDutchTagger(bytes: Uint8Array): DutchTagger | undefined {
  const [classBytes, modelBytes] = openSections(bytes);
  const model = modelBytes && openModel(modelBytes);
  if (!classBytes || !model) return undefined;
  const classes = openHashMap(classBytes);
  const decoder = createDecoder(model);
  return {
    tags: model.labels.map((label) => TAGS.get(label) ?? { pos: 'X' }),
    tag(text, tokens, sentences) {
      const columns = wordColumns(text, tokens);
      const sorts = classColumn(columns, classes);
      const labels = new Uint8Array(tokens.count);
      let from = 0;
      while (from < tokens.count) {
        const to = sentenceEnd(tokens, sentences, from);
        decoder.decode(dutchFeatures(columns, sorts, from, to), from, to, labels);
        from = to;
      }
      return labels;
    },
  };
}

/** Index behind the last token of the sentence of token `from`; tokens between two sentences go together. */
function sentenceEnd(tokens: Tokens, sentences: readonly Span[], from: number): number {
  const start = tokens.starts[from] ?? 0;
  const index = spanAtOrBefore(sentences, start);
  const own = sentences[index];
  const limit = own && start < own.end ? own.end : (sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY);
  let to = from + 1;
  while (to < tokens.count && (tokens.starts[to] ?? 0) < limit) to++;
  return to;
}
