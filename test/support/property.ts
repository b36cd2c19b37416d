/**
 * fast-check for the property tests. The same inputs in every run, so that a red run tells of the change it ran on;
 * SEEDBED_SEED=random looks for new ones, SEEDBED_SEED=N repeats a run, SEEDBED_TIMES=10 looks ten times as long.
 */
import fc from 'fast-check';

const { SEEDBED_SEED: wanted = '20161120', SEEDBED_TIMES: times = '1' } = process.env;
const seed = wanted === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(wanted);
fc.configureGlobal({ seed });

/** How often to run what is run `count` times by default. */
export const runs = (count: number): number => count * Number(times);

export { fc };
