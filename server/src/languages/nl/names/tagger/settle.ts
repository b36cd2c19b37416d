/**
 * One sense per article for tagged names: mentions with one spelling share what is likely of them, the last words of a
 * full name of a person lend theirs to the surname. A platform or a demonym keeps its own sense.
 */
import { fold } from '../../../../base/fold.ts';
import { TYPE } from '../scores.ts';
import type { TaggedName } from './tagger.ts';

/** How much the other mentions of a name count beside the mention itself. */
const OTHERS = 0.7;
/** Chances below this are taken for this, so that one mention cannot forbid a type. */
const LEAST = 0.02;
/** Chance from which a full name is taken for that of a person. */
const SURE = 0.6;
const SURNAME = 1.5;

/** For each name the weights of its types: not negative, they sum to 1. */
export function settle(names: readonly TaggedName[]): readonly Float64Array[] {
  const groups = new Map<string, Float64Array>();
  const keys = names.map(keyOf);
  const logs = names.map(({ chances }) => logsOf(chances));
  for (const [i, own] of logs.entries()) {
    const sum = groups.get(keys[i] ?? '') ?? new Float64Array(own.length);
    for (let t = 0; t < own.length; t++) sum[t] = (sum[t] ?? 0) + (own[t] ?? 0);
    groups.set(keys[i] ?? '', sum);
  }
  const surnames = surnamesOf(names);
  for (const [i, own] of logs.entries()) {
    const key = keys[i] ?? '';
    const group = groups.get(key) ?? own;
    for (let t = 0; t < own.length; t++) own[t] = (own[t] ?? 0) + OTHERS * ((group[t] ?? 0) - (own[t] ?? 0));
    if (surnames.has(key)) own[TYPE.person] = (own[TYPE.person] ?? 0) + SURNAME;
    normalise(own);
  }
  return logs;
}

function logsOf(chances: Float64Array): Float64Array {
  const logs = new Float64Array(chances.length);
  for (let t = 0; t < logs.length; t++) logs[t] = Math.log(Math.max(chances[t] ?? 0, LEAST));
  return logs;
}

function keyOf(name: TaggedName): string {
  const sense = name.type === TYPE.demonym ? 'd' : 'n';
  return `${sense}:${fold(name.text)}`;
}

/** Keys of what follows the first word of the full names of people. */
function surnamesOf(names: readonly TaggedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, type, chances } of names) {
    if (type !== TYPE.person || !text.includes(' ')) continue;
    const words = text.split(' ');
    if (words.length < 2 || (chances[TYPE.person] ?? 0) < SURE) continue;
    for (let i = 1; i < words.length; i++) found.add(`n:${fold(words.slice(i).join(' '))}`);
  }
  return found;
}

/** Turns logarithms of weights into weights, in place. */
function normalise(logs: Float64Array): void {
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
