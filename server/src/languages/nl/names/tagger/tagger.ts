/**
 * The trained name tagger: takes what the rules found as evidence beside the words and gives names of its own, with
 * the chance of each type.
 */
import type { Recall } from '../../../../base/recall.ts';
import { copyOf } from '../../../../base/shared-words.ts';
import type { RecogniserInput } from '../../../pack.ts';
import { openHashMap } from '../../../tagger/hash-map.ts';
import { openModel } from '../../../tagger/model.ts';
import { openSections } from '../../../tagger/sections.ts';
import type { TokenView } from '../document.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RuleName } from '../recogniser.ts';
import { noScores, type Scores } from '../scores.ts';
import { articleColumns, type NameColumns, wordFiller } from './columns.ts';
import { createNameDecoder } from './decode.ts';
import { nameFeatures } from './features.ts';
import { kindFinder } from './kinds.ts';
import { LABELS, OUTSIDE, Position, positionOf, typeOf } from './labels.ts';
import { createSentenceRecall, sentenceStretches } from './recall.ts';
import { keyOf } from './settle.ts';

/** A name with the chance of each type, in the order of MENTION_TYPES. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  /** See `keyOf`. */
  readonly key: string;
  /** Index into MENTION_TYPES. */
  readonly type: number;
  /** Sums to the chance that the first piece belongs to a name at all. */
  readonly chances: Scores;
}

export interface NameTagger {
  /** `recall`: of an earlier version of the text. */
  tag(input: RecogniserInput, found: readonly RuleName[], recall?: Recall): readonly TaggedName[];
}

/** `bytes`: server/models/nl.names.model.bin. `undefined` where they are something else. */
export function openNameTagger(bytes: Uint8Array | undefined, knowledge: Knowledge): NameTagger | undefined {
  const [head, modelBytes, memoryBytes] = openSections(bytes ?? new Uint8Array());
  const model = modelBytes && openModel(modelBytes);
  if (!head || head.length < 4 || !memoryBytes || !model || model.labels.length !== LABELS.length) return undefined;
  const scale = new DataView(head.buffer, head.byteOffset, head.byteLength).getFloat32(0, true);
  const decoder = createNameDecoder(model, scale);
  const fillWords = wordFiller(knowledge, kindFinder(knowledge), openHashMap(memoryBytes));
  const recalled = createSentenceRecall();
  // Only those of pieces of names are read, which are written before: what an earlier article left does no harm.
  let chances = new Float32Array();
  return {
    tag(input, found, recall) {
      const columns = articleColumns(input, found);
      const features = nameFeatures(columns);
      const labels = new Uint8Array(columns.count);
      const size = columns.count * LABELS.length;
      if (chances.length < size) chances = new Float32Array(size * 2);
      const names: TaggedName[] = [];
      const tagStretch = (from: number, to: number): readonly TaggedName[] => {
        fillWords(columns, from, to);
        for (const [first, behind] of activeRuns(columns, from, to))
          decoder.decode(features, first, behind, labels, chances);
        return namesFrom(columns.view, labels, chances, from, to);
      };
      for (const [from, to] of sentenceStretches(columns)) {
        names.push(...(recall ? recalled(recall, columns, from, to, tagStretch) : tagStretch(from, to)));
      }
      return names;
    },
  };
}

/** Runs of active pieces, each within a sentence. */
export function* activeRuns(
  { active, count, view }: NameColumns,
  start = 0,
  end = count,
): Generator<readonly [from: number, to: number]> {
  for (let i = start; i < end; i++) {
    if (!active[i]) continue;
    let to = i + 1;
    while (to < end && active[to] && view.sentenceOf[to] === view.sentenceOf[i]) to++;
    yield [i, to];
    i = to - 1;
  }
}

function namesFrom(
  view: TokenView,
  labels: Uint8Array,
  chances: Float32Array,
  from: number,
  to: number,
): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = from; i < to; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    let last = i;
    while (last + 1 < to && positionOf(labels[last] ?? 0) < Position.last) last++;
    const start = view.starts[i] ?? 0;
    const end = view.ends[last] ?? 0;
    const sums = noScores();
    for (let l = 1; l < LABELS.length; l++)
      sums[typeOf(l)] = (sums[typeOf(l)] ?? 0) + (chances[i * LABELS.length + l] ?? 0);
    const type = typeOf(label);
    names.push({ start, end, key: keyOf(copyOf(view.text, start, end), type), type, chances: sums });
    i = last;
  }
  return names;
}
