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
  names.forEach((name, i) => {
    const sum = groups.get(keys[i] ?? '') ?? new Float64Array(name.chances.length);
    name.chances.forEach((chance, t) => {
      sum[t] = (sum[t] ?? 0) + Math.log(Math.max(chance, LEAST));
    });
    groups.set(keys[i] ?? '', sum);
  });
  const surnames = surnamesOf(names);
  return names.map((name, i) => {
    const key = keys[i] ?? '';
    const group = groups.get(key);
    const logs = name.chances.map((chance, t) => {
      const own = Math.log(Math.max(chance, LEAST));
      return own + OTHERS * ((group?.[t] ?? own) - own);
    });
    if (surnames.has(key)) logs[TYPE.person] = (logs[TYPE.person] ?? 0) + SURNAME;
    return normalised(logs);
  });
}

function keyOf(name: TaggedName): string {
  const sense = name.type === TYPE.demonym ? 'd' : 'n';
  return `${sense}:${fold(name.text)}`;
}

/** Keys of what follows the first word of the full names of people. */
function surnamesOf(names: readonly TaggedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, type, chances } of names) {
    const words = text.split(' ');
    if (type !== TYPE.person || words.length < 2 || (chances[TYPE.person] ?? 0) < SURE) continue;
    for (let i = 1; i < words.length; i++) found.add(`n:${fold(words.slice(i).join(' '))}`);
  }
  return found;
}

function normalised(logs: Float64Array): Float64Array {
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / total);
}
