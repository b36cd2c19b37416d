/**
 * Small blemishes come in swarms (a blank at the end of each line). Few of a kind are reported one by one, many of a
 * kind as one finding with one fix for all, so that no list is flooded.
 */
import type { Span } from '../base/span.ts';
import { type Edit, type Fix, finding, type RuleFinding } from './rule.ts';

/** A place with what mends it; without edits where nobody can know. */
export interface Place extends Span {
  readonly kind: string;
  readonly edits: readonly Edit[];
}

export interface PlaceTexts {
  one(kind: string): string;
  many(kind: string, count: number): string;
  readonly fix: string;
  readonly fixAll: string;
}

const MANY = 8;

/** In order of the first place of each group. */
export function groupedFindings(places: readonly Place[], texts: PlaceTexts): readonly RuleFinding[] {
  const kinds = new Map<string, Place[]>();
  for (const place of places) {
    const known = kinds.get(place.kind);
    if (known) known.push(place);
    else kinds.set(place.kind, [place]);
  }
  return [...kinds].flatMap(([kind, group]) => {
    const [first] = group;
    if (!first) return [];
    if (group.length <= MANY) {
      return group.map((place) => finding(place, texts.one(kind), () => mending(texts.fix, place.edits)));
    }
    const all = (): readonly Fix[] =>
      mending(
        texts.fixAll,
        group.flatMap((place) => place.edits),
      );
    return [finding(first, texts.many(kind, group.length), all)];
  });
}

const mending = (title: string, edits: readonly Edit[]): readonly Fix[] =>
  edits.length === 0 ? [] : [{ title, preferred: true, edits }];
