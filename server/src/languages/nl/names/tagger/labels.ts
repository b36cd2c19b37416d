/** The labels of the name tagger: outside, and for each type the begin, inside, last piece of a name, or its only one. */
import { MENTION_TYPES } from '../../../pack.ts';

export const OUTSIDE = 0;
/** Of each type: begin, inside, last, only. */
export const Position = { begin: 0, inside: 1, last: 2, only: 3 } as const;
export type Position = (typeof Position)[keyof typeof Position];

const LETTERS = 'BILU';

export const LABELS: readonly string[] = [
  'O',
  ...MENTION_TYPES.flatMap((type) => [...LETTERS].map((p) => `${p}-${type}`)),
];

export const labelFor = (type: number, position: Position): number => 1 + type * 4 + position;
/** Not for OUTSIDE. */
export const typeOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): Position => ((label - 1) & 3) as Position;

/** Whether no name is open behind this label. */
export const closes = (label: number): boolean => label === OUTSIDE || positionOf(label) >= Position.last;
/** Whether this label may stand where no name is open. */
export const opens = (label: number): boolean =>
  label === OUTSIDE || positionOf(label) === Position.begin || positionOf(label) === Position.only;

export const mayFollow = (before: number, label: number): boolean =>
  closes(before) ? opens(label) : !opens(label) && typeOf(before) === typeOf(label);

/** For each label the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = LABELS.map((_, label) =>
  LABELS.flatMap((_, before) => (mayFollow(before, label) ? [before] : [])),
);
