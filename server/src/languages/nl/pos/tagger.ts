/** The Dutch part-of-speech tagger: puts word columns, features, model and decoder together. */
import { type Recall, shelves } from '../../../base/recall.ts';
import { lastAtOrBefore, type Span, spanAtOrBefore } from '../../../base/span.ts';
import { areCutLike, cutsOf, type Tokens } from '../../../base/tokens.ts';
import { createDecoder } from '../../tagger/decode.ts';
import { MAX_FEATURES } from '../../tagger/features.ts';
import { openHashMap } from '../../tagger/hash-map.ts';
import { createGroupScorer } from '../../tagger/memo.ts';
import { openModel } from '../../tagger/model.ts';
import { openSections } from '../../tagger/sections.ts';
import type { Tag, TagColumn, TaggedTokens } from '../../tagger/syntax.ts';
import { emptyColumns, fillColumns } from '../../tagger/words.ts';
import { dutchFeatures, fillClasses } from './features.ts';
import { TAGS } from './tags.ts';

export interface DutchTagger {
  readonly tags: readonly Tag[];
  tagger(text: string, tokens: Tokens, sentences: readonly Span[], recall?: Recall): TaggedTokens;
  tag(text: string, tokens: Tokens, sentences: readonly Span[]): TagColumn;
}

/** The labels of a sentence whose tokens are cut so. */
interface TaggedSentence {
  readonly cuts: Uint32Array;
  readonly labels: Uint8Array;
}

/** `bytes`: server/models/nl.pos.bin. `undefined` where they are something else. */
export function openDutchTagger(bytes: Uint8Array): DutchTagger | undefined {
  const [classBytes, modelBytes] = openSections(bytes);
  const model = modelBytes && openModel(modelBytes);
  if (!classBytes || !model) return undefined;
  const classes = openHashMap(classBytes);
  const decoder = createDecoder(model);
  const score = createGroupScorer(model, MAX_FEATURES);
  const tags = model.labels.map((label): Tag => TAGS.get(label) ?? { pos: 'X' });
  const shelfOf = shelves<TaggedSentence>();
  const tagger: DutchTagger['tagger'] = (text, tokens, sentences, recall) => {
    const shelf = recall && shelfOf(recall);
    const columns = emptyColumns(tokens.count);
    const classColumn = new Int32Array(tokens.count);
    const labels = new Uint8Array(tokens.count);
    const firsts = firstTokens(tokens, sentences);
    const isTagged = new Uint8Array(firsts.length);
    const tagSentence = (index: number): void => {
      if (isTagged[index]) return;
      isTagged[index] = 1;
      const [from = 0, to = tokens.count] = [firsts[index], firsts[index + 1]];
      const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to - 1]];
      const known = shelf?.get(start, end);
      if (known && areCutLike(known.cuts, tokens, from, to)) {
        labels.set(known.labels, from);
        return;
      }
      fillColumns(columns, text, tokens, from, to);
      fillClasses(classColumn, columns, classes, from, to);
      const groups = dutchFeatures(columns, classColumn, from, to);
      decoder.decode((i, scores) => score(groups, i, scores), from, to, labels);
      shelf?.set(start, end, { cuts: cutsOf(tokens, from, to), labels: labels.slice(from, to) });
    };
    return {
      at(token) {
        if (token < 0 || token >= tokens.count) return undefined;
        tagSentence(lastAtOrBefore(firsts.length, (i) => firsts[i] ?? 0, token));
        return tags[labels[token] ?? 0];
      },
      all() {
        for (let i = 0; i < firsts.length; i++) tagSentence(i);
        return labels;
      },
    };
  };
  return { tags, tagger, tag: (text, tokens, sentences) => tagger(text, tokens, sentences).all() };
}

/** The first token of each sentence. */
function firstTokens(tokens: Tokens, sentences: readonly Span[]): readonly number[] {
  const firsts: number[] = [];
  for (let from = 0; from < tokens.count; from = sentenceEnd(tokens, sentences, from)) firsts.push(from);
  return firsts;
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
