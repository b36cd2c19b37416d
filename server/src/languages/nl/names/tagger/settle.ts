/**
 * One sense per article for tagged names: mentions with one spelling share what is likely of them, the last words of a
 * full name of a person lend theirs to the surname. A platform or a demonym keeps its own sense.
 */
import { fold } from '../../../../base/fold.ts';
import { noScores, type Scores, TYPE } from '../scores.ts';
import type { TaggedName } from './tagger.ts';

/** How much the other mentions of a name count beside the mention itself. */
const OTHERS = 0.7;
/** Chances below this are taken for this, so that one mention cannot forbid a type. */
const LEAST = 0.02;
/** Chance from which a full name is taken for that of a person. */
const SURE = 0.6;
const SURNAME = 1.5;

/** For each name the weights of its types: not negative, they sum to 1. */
export function settle(names: readonly TaggedName[]): readonly Scores[] {
  const groups = new Map<string, Scores>();
  const logs = names.map(({ chances }) => logsOf(chances));
  for (const [i, { key }] of names.entries()) {
    const own = logs[i];
    const sum = groups.get(key);
    if (own && sum) for (let t = 0; t < own.length; t++) sum[t] = (sum[t] ?? 0) + (own[t] ?? 0);
    else if (own) groups.set(key, own.slice());
  }
  const surnames = surnamesOf(names);
  for (const [i, { key }] of names.entries()) {
    const own = logs[i];
    const group = groups.get(key);
    if (!own || !group) continue;
    for (let t = 0; t < own.length; t++) own[t] = (own[t] ?? 0) + OTHERS * ((group[t] ?? 0) - (own[t] ?? 0));
    if (surnames.has(key)) own[TYPE.person] = (own[TYPE.person] ?? 0) + SURNAME;
    normalise(own);
  }
  return logs;
}

/** Equal for mentions that share what is likely of them: one spelling, but a demonym keeps a sense of its own. */
export const keyOf = (name: string, type: number): string => `${type === TYPE.demonym ? 'd' : 'n'}:${fold(name)}`;

function logsOf(chances: Scores): Scores {
  const logs = noScores();
  for (let t = 0; t < logs.length; t++) logs[t] = Math.log(Math.max(chances[t] ?? 0, LEAST));
  return logs;
}

/** Keys of what follows the first word of the full names of people. */
function surnamesOf(names: readonly TaggedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { key, type, chances } of names) {
    if (type !== TYPE.person || (chances[TYPE.person] ?? 0) < SURE) continue;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) found.add(`n:${key.slice(at + 1)}`);
  }
  return found;
}

/** Turns logarithms of weights into weights, in place. */
function normalise(logs: Scores): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const log of logs) most = Math.max(most, log);
  let total = 0;
  for (let t = 0; t < logs.length; t++) {
    const weight = Math.exp((logs[t] ?? 0) - most);
    logs[t] = weight;
    total += weight;
  }
  for (let t = 0; t < logs.length; t++) logs[t] = (logs[t] ?? 0) / total;
}
