/**
 * Fits the weights of the pairs of sentences that tell of one event: node tools/run.mjs tools/training/events/fit.ts
 * [--write]. Prints how the search does with them on each set, and with weights that were fitted without that set; with
 * `--write` it writes server/src/corpus/events/pairs-model.ts. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { EVIDENCE, GOING_ON } from '../../../server/src/corpus/events/pairs.ts';
import type { Model } from '../../../server/src/corpus/events/pairs-model.ts';
import { type EventSet, freshSets, HELD_OUT, type PairFigures, sampleSet } from '../../../test/support/event-sets.ts';
import { type Fitted, fitted } from './logistic.ts';
import { figuresOf, goingOnExamples, goldSet, type Models, pairExamples, type Story, storiesOf } from './stories.ts';

const TARGET = 'server/src/corpus/events/pairs-model.ts';
const SHARED = '../shared';
/**
 * How strongly weights are drawn to 0: a few examples of some evidence are no proof. Chosen, as LEAST and BEST of
 * story-events.ts, where the figures change least with them.
 */
const RIDGE_GOING_ON = 1;
const RIDGE_PAIRS = 0.5;
/** Pairs of sentences of the seeds count double: these are the only articles that were published. */
const PUBLISHED = 2;

interface Loaded {
  readonly title: string;
  /** Of its pairs. */
  readonly weight: number;
  readonly stories: readonly Story[];
}

const fresh = freshSets();
const seeds = goldSet('seeds', `${SHARED}/gold/seeds/events.json`, `${SHARED}/seeds`);
const golds = goldSet('stories-dev', `${SHARED}/gold/stories-dev/events.json`, `${SHARED}/gold/stories-dev/articles`);
const sets = [
  ...(await loaded(seeds, PUBLISHED)),
  ...(await loaded([...golds, sampleSet(), ...fresh.slice(0, -HELD_OUT)], 1)),
];
const held = await loaded(fresh.slice(-HELD_OUT), 0);
const models = fittedTo(sets);

console.log('set: precision, recall and F1 of pairs; the same with weights fitted to the other sets');
for (const set of sets) {
  const others = fittedTo(sets.filter((other) => other !== set));
  console.log(`${set.title}: ${shown(figuresOf(set.stories, models))}; ${shown(figuresOf(set.stories, others))}`);
}
for (const { title, stories } of held) console.log(`${title}: ${shown(figuresOf(stories, models))}`);
if (seeds.length === 0)
  console.log('The golds beside the project are absent: these are other weights than the committed.');
else if (process.argv.includes('--write')) writeFileSync(TARGET, moduleOf(models));

async function loaded(all: readonly EventSet[], weight: number): Promise<readonly Loaded[]> {
  const made: Loaded[] = [];
  for (const set of all) made.push({ title: set.title, weight, stories: await storiesOf(set) });
  return made;
}

/** What goes on comes first: pairs are of what is left apart. */
function fittedTo(chosen: readonly Loaded[]): Models {
  const stories = chosen.flatMap((set) => set.stories);
  const goingOn = rounded(fitted(stories.flatMap(goingOnExamples), GOING_ON.length, RIDGE_GOING_ON));
  const pairs = chosen.flatMap(({ weight, stories: own }) =>
    own.flatMap((story) => pairExamples(story, goingOn)).map((example) => ({ ...example, weight })),
  );
  return { goingOn, pair: rounded(fitted(pairs, EVIDENCE.length, RIDGE_PAIRS)) };
}

/** As they are written. */
function rounded({ bias, weights }: Fitted): Model {
  const round = (weight: number): number => Number(weight.toFixed(2));
  return { bias: round(bias), weights: weights.map(round) };
}

function shown({ precision, recall, f1 }: PairFigures): string {
  return [precision, recall, f1].map((share) => `${(100 * share).toFixed(1)} %`).join(' ');
}

function moduleOf({ goingOn, pair }: Models): string {
  return `/**
 * What each piece of evidence of pairs.ts weighs, in its order: two logistic regressions. Made by
 * tools/training/events/fit.ts from the two golds beside the project, the sample corpus and the stories of
 * test/fixtures/fresh-stories.txt but its last two sets.
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
