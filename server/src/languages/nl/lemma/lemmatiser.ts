/** Base forms of Dutch words, by rules learnt from treebanks and word lists (tools/training/lemma-nl.ts). */
import { type HashMap, openHashMap } from '../../tagger/hash-map.ts';
import { openSections } from '../../tagger/sections.ts';
import type { Tag } from '../../tagger/syntax.ts';
import { applied, type Change, endKey, geAt, groupOf, LONGEST_END, SEPARATED, wholeKey } from './groups.ts';

/** As `Syntax.lemma`. */
export type Lemmatiser = (word: string, tag: Tag) => string;

/** `bytes`: server/models/nl.lemma.bin. `undefined` where they are something else. */
export function openDutchLemmatiser(bytes: Uint8Array): Lemmatiser | undefined {
  const [changeBytes, endBytes] = openSections(bytes);
  if (!changeBytes || !endBytes) return undefined;
  const changes = readChanges(changeBytes);
  const ends = openHashMap(endBytes);
  return (word, tag) => {
    if (tag.pos === 'PROPN' || tag.pos === 'X') return word;
    const lower = word.toLowerCase();
    const group = groupOf(lower, tag);
    if (group === 0) return lower;
    if (group !== SEPARATED) return lemmaIn(group, lower, changes, ends);
    const particle = geAt(lower);
    const rest = lower.slice(particle);
    return lower.slice(0, particle) + lemmaIn(groupOf(rest, tag), rest, changes, ends);
  };
}

function lemmaIn(group: number, lower: string, changes: readonly Change[], ends: HashMap): string {
  const whole = lemmaBy(ends.get(wholeKey(group, lower)), lower, changes);
  if (whole !== undefined) return whole;
  for (let from = Math.max(0, lower.length - LONGEST_END); from <= lower.length; from++) {
    const lemma = lemmaBy(ends.get(endKey(group, lower, from)), lower, changes);
    if (lemma !== undefined) return lemma;
  }
  return lower;
}

/** `number`: 1-based, 0 for none. */
function lemmaBy(number: number, lower: string, changes: readonly Change[]): string | undefined {
  const change = number > 0 ? changes[number - 1] : undefined;
  const lemma = change && applied(lower, change);
  return lemma !== undefined && lemma.length > 1 ? lemma : undefined;
}

export const packChanges = (changes: readonly Change[]): Uint8Array =>
  Uint8Array.from([...changes.map(writeChange).join('\n')].map((letter) => letter.charCodeAt(0)));

const readChanges = (bytes: Uint8Array): readonly Change[] =>
  String.fromCharCode(...bytes)
    .split('\n')
    .map(readChange);

/** `-` or `g` (drops `ge`), letters to strip, what to add. */
export const writeChange = ({ dropsGe, strip, add }: Change): string => `${dropsGe ? 'g' : '-'}${strip}${add}`;

export function readChange(text: string): Change {
  const [, ge, strip, add = ''] = /^([-g])(\d+)(.*)$/.exec(text) ?? [];
  return { dropsGe: ge === 'g', strip: Number(strip ?? 0), add };
}
