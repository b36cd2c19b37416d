/**
 * Fits the weights of the pairs of sentences that tell of one event: node tools/run.mjs tools/training/events/fit.ts
 * [--write]. Prints how the search does with them on each set, and on each of its stories with weights that were fitted
 * without that story; with `--write` it writes server/src/corpus/events/pairs-model.ts. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { EVIDENCE, GOING_ON } from '../../../server/src/corpus/events/pairs.ts';
import type { Model } from '../../../server/src/corpus/events/pairs-model.ts';
import {
  type EventSet,
  freshSets,
  HELD_OUT,
  type PairFigures,
  pairFigures,
  sampleSet,
} from '../../../test/support/event-sets.ts';
import { type Fitted, fitted } from './logistic.ts';
import {
  affairsOf,
  goingOnExamples,
  goldSet,
  judged,
  type Models,
  pairExamples,
  type Story,
  storiesOf,
} from './stories.ts';

const TARGET = 'server/src/corpus/events/pairs-model.ts';
const SHARED = '../shared';
/**
 * How strongly weights are drawn to 0: a few examples of some evidence are no proof. Chosen, as LEAST and BEST of
 * story-events.ts, where the figures change least with them.
 */
const RIDGE_GOING_ON = 0.5;
const RIDGE_PAIRS = 0.5;
/** Pairs of sentences of the seeds count double: these are the only articles that were published. */
const PUBLISHED = 2;
/** A story with more pairs than this counts for more only by the root of their number. */
const USUAL_PAIRS = 60;
const FEWEST_PAIRS = 10;

interface Affair {
  readonly set: string;
  /** Of its pairs. */
  readonly weight: number;
  readonly stories: readonly Story[];
}

const fresh = freshSets();
const seeds = goldSet('seeds', `${SHARED}/gold/seeds/events.json`, `${SHARED}/seeds`);
const golds = goldSet('stories-dev', `${SHARED}/gold/stories-dev/events.json`, `${SHARED}/gold/stories-dev/articles`);
const affairs = [
  ...(await loaded(seeds, PUBLISHED)),
  ...(await loaded([...golds, sampleSet(), ...fresh.slice(0, -HELD_OUT)], 1)),
];
const held = await loaded(fresh.slice(-HELD_OUT), 0);
const models = fittedTo(affairs);
const withoutOwn = new Map(affairs.map((affair) => [affair, fittedTo(affairs.filter((other) => other !== affair))]));

console.log('set: precision, recall and F1 of pairs; the same with weights fitted without the story itself');
for (const set of new Set(affairs.map((affair) => affair.set))) {
  const own = affairs.filter((affair) => affair.set === set);
  console.log(`${set}: ${shown(own, () => models)}; ${shown(own, (affair) => withoutOwn.get(affair) ?? models)}`);
}
for (const set of new Set(held.map((affair) => affair.set))) {
  const own = held.filter((affair) => affair.set === set);
  console.log(`${set}: ${shown(own, () => models)}`);
}
if (seeds.length === 0)
  console.log('The golds beside the project are absent: these are other weights than the committed.');
else if (process.argv.includes('--write')) writeFileSync(TARGET, moduleOf(models));

async function loaded(all: readonly EventSet[], weight: number): Promise<readonly Affair[]> {
  const made: Affair[] = [];
  for (const set of all)
    for (const stories of affairsOf(await storiesOf(set))) made.push({ set: set.title, weight, stories });
  return made;
}

/** What goes on comes first: pairs are of what is left apart. */
function fittedTo(chosen: readonly Affair[]): Models {
  const stories = chosen.flatMap((affair) => affair.stories);
  const goingOn = rounded(fitted(stories.flatMap(goingOnExamples), GOING_ON.length, RIDGE_GOING_ON));
  const pairs = chosen.flatMap(({ weight, stories: own }) => {
    const examples = own.flatMap((story) => pairExamples(story, goingOn));
    const each = weight * Math.sqrt(USUAL_PAIRS / Math.max(FEWEST_PAIRS, examples.length));
    return examples.map((example) => ({ ...example, weight: each }));
  });
  return { goingOn, pair: rounded(fitted(pairs, EVIDENCE.length, RIDGE_PAIRS)) };
}

/** As they are written. */
function rounded({ bias, weights }: Fitted): Model {
  const round = (weight: number): number => Number(weight.toFixed(2));
  return { bias: round(bias), weights: weights.map(round) };
}

function shown(own: readonly Affair[], modelsFor: (affair: Affair) => Models): string {
  const found = own.flatMap((affair) => affair.stories.flatMap((story) => judged(story, modelsFor(affair))));
  const { precision, recall, f1 }: PairFigures = pairFigures(found);
  return [precision, recall, f1].map((share) => `${(100 * share).toFixed(1)} %`).join(' ');
}

function moduleOf({ goingOn, pair }: Models): string {
  return `/**
 * What each piece of evidence of pairs.ts weighs, in its order: two logistic regressions. Made by
 * tools/training/events/fit.ts from the two golds beside the project, the sample corpus and the stories of
 * test/fixtures/fresh-stories.txt but its last set.
 */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

${constantOf('GOING_ON_MODEL', goingOn, GOING_ON)}

${constantOf('PAIR_MODEL', pair, EVIDENCE)}
`;
}

function constantOf(name: string, { bias, weights }: Model, evidence: readonly string[]): string {
  const rows = weights.map((weight, i) => `    ${weight}, // ${evidence[i]}`);
  return `export const ${name}: Model = {\n  bias: ${bias},\n  weights: [\n${rows.join('\n')}\n  ],\n};`;
}
