/** Labelled articles as sequences of pieces with their features and the labels they may have. */
import type { Article } from '../../../server/src/document/article.ts';
import { parseArticle } from '../../../server/src/document/parse-article.ts';
import { isCapital } from '../../../server/src/languages/nl/names/candidate.ts';
import type { Knowledge } from '../../../server/src/languages/nl/names/knowledge.ts';
import { recogniseByRules } from '../../../server/src/languages/nl/names/recogniser.ts';
import { type NameColumns, nameColumns } from '../../../server/src/languages/nl/names/tagger/columns.ts';
import { MOST_FEATURES, nameFeatures } from '../../../server/src/languages/nl/names/tagger/features.ts';
import { Kind, type KindOf } from '../../../server/src/languages/nl/names/tagger/kinds.ts';
import {
  closes,
  LABELS,
  labelFor,
  mayFollow,
  OUTSIDE,
  opens,
  Position,
} from '../../../server/src/languages/nl/names/tagger/labels.ts';
import { activeRuns } from '../../../server/src/languages/nl/names/tagger/tagger.ts';
import { type LanguagePack, MENTION_TYPES, type RecogniserInput } from '../../../server/src/languages/pack.ts';
import { writerOf } from '../../../server/src/languages/tagger/features.ts';
import type { HashMap } from '../../../server/src/languages/tagger/hash-map.ts';
import type { Sequence } from './crf.ts';
import type { LabelledArticle } from './labelled.ts';

export interface Tools {
  readonly pack: LanguagePack;
  readonly knowledge: Knowledge;
  readonly kindOf: KindOf;
  readonly memory: HashMap;
}

export const inputOf = (article: Article): RecogniserInput => ({
  text: article.text,
  tokens: article.tokens,
  sentences: article.sentences,
  titles: article.blocks.filter((block) => block.kind === 'headline' || block.kind === 'crosshead'),
});

/** Sequences of one article; pieces whose label nobody knows may have any. */
export function sequencesOf(article: LabelledArticle, tools: Tools, weight: number): readonly Sequence[] {
  const input = inputOf(parseArticle(article.text, tools.pack));
  const found = recogniseByRules(input, tools.knowledge);
  const columns = nameColumns(input, found, tools.knowledge, tools.kindOf, tools.memory);
  const allowed = labelSets(article, columns);
  const write = writerOf(nameFeatures(columns));
  const out = new Uint32Array(MOST_FEATURES);
  const sequences: Sequence[] = [];
  for (const [from, to] of activeRuns(columns)) {
    const features: Uint32Array[] = [];
    for (let i = from; i < to; i++) features.push(out.slice(0, write(i, out)));
    const own = allowed.slice(from, to);
    if (isPossible(own)) sequences.push({ features, allowed: own, weight });
  }
  return sequences;
}

/** A name that a sentence end cuts in two, or that has no capital, leaves no way through. */
function isPossible(allowed: Uint32Array): boolean {
  let reached = LABELS.flatMap((_, label) => (opens(label) ? [label] : []));
  for (let i = 0; i < allowed.length; i++) {
    const before = reached;
    reached = [];
    for (let label = 0; label < LABELS.length; label++) {
      if (((allowed[i] ?? 0) & (1 << label)) === 0) continue;
      if (i === 0 ? opens(label) : before.some((left) => mayFollow(left, label))) reached.push(label);
    }
  }
  return reached.some(closes);
}

const ANY = 2 ** LABELS.length - 1;

function labelSets(article: LabelledArticle, columns: NameColumns): Uint32Array {
  const { view, count } = columns;
  const sets = new Uint32Array(count).fill(1 << OUTSIDE);
  if (article.source === 'treebank') markUnknown(columns, sets);
  let i = 0;
  for (const { start, end, type } of article.names) {
    while (i < count && (view.ends[i] ?? 0) <= start) i++;
    const first = i;
    while (i < count && (view.starts[i] ?? 0) < end) i++;
    const number = MENTION_TYPES.indexOf(type);
    if (view.starts[first] !== start || view.ends[i - 1] !== end) {
      for (let k = first; k < i; k++) sets[k] = ANY;
      continue;
    }
    for (let k = first; k < i; k++) {
      const position =
        k === first ? (k + 1 === i ? Position.only : Position.begin) : k + 1 === i ? Position.last : Position.inside;
      sets[k] = 1 << labelFor(number, position);
    }
  }
  return sets;
}

/**
 * The treebank's names are proper nouns: names of bodies made of ordinary words, demonyms and names in compounds are
 * not among them. What it says of such a capital is unknown; a demonym by rule is one.
 */
function markUnknown({ view, count, kinds, rules }: NameColumns, sets: Uint32Array): void {
  for (let i = 0; i < count; i++) {
    const kind = kinds[i] ?? 0;
    const next = kinds[i + 1] ?? 0;
    if (!isCapital(view, i)) {
      // A small word between two capitals may hold a longer name together.
      if (isCapital(view, i - 1) && (isCapital(view, i + 1) || isCapital(view, i + 2))) sets[i] = ANY;
      continue;
    }
    if (view.opening[i] !== 0 && (kind & Kind.closed) !== 0) continue;
    const isDemonym = (rules[i] ?? 0) >> 2 === labelFor(3, Position.only);
    if (isDemonym && !isCapital(view, i + 1) && (next & Kind.body) === 0) sets[i] = 1 << labelFor(3, Position.only);
    else if (view.opening[i] === 0 || (rules[i] ?? 0) !== 0) sets[i] = ANY;
  }
}
