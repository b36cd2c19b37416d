/** Candidates for names, the runs of tokens they are made of, and the small questions that all their makers ask. */
import { sharedWord } from '../../../base/shared-words.ts';
import { closedClass } from '../function-words.ts';
import { Shape, type TokenView } from './document.ts';
import type { Knowledge } from './knowledge.ts';
import { NameClass } from './lexicon.ts';

export interface Candidate {
  /** Tokens, both included. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Its own copy. */
  readonly text: string;
  /** Lower-case rest of a hyphenated word behind the name, else empty. */
  readonly tail: string;
  readonly kind: 'name' | 'demonym' | 'expansion' | 'acronym' | 'work';
  /** A title with a capital stood in front. */
  readonly titled: boolean;
}

/** Any part of the name of a person. */
export const PERSON = NameClass.given | NameClass.family | NameClass.personal;

/** Tokens of a name, before titles and demonyms are taken off. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Of the name in the last token, where that is a hyphenated word. */
  readonly end: number;
  readonly start: number;
  readonly tail: string;
  readonly work: boolean;
}

/** Has a capital: a name or part of one, unless it opens a sentence. */
export const isCapital = (view: TokenView, i: number): boolean => {
  const shape = view.shapes[i];
  return shape === Shape.capital || shape === Shape.capitals || shape === Shape.mixed || shape === Shape.initials;
};

export const plainRun = (view: TokenView, first: number, last: number, work = false): Run => ({
  first,
  last,
  start: view.starts[first] ?? 0,
  end: view.ends[last] ?? 0,
  tail: '',
  work,
});

/** `De`, `Volgens`: a capital that opens a sentence or is part of a surname. */
export const isFunctionCapital = (view: TokenView, i: number): boolean => closedClass.has(view.lower(i));

/** Listed as part of names of people and not as a place. */
export const personal = (word: string, { lexicon }: Knowledge): boolean => {
  const classes = lexicon.classesOf(word);
  return (classes & PERSON) !== 0 && (classes & NameClass.place) === 0;
};

/** An ordinary word with a capital, joined to the token before it: part of the name of a body (`Rode Kruis`). */
export function isCommonCapital(view: TokenView, i: number, knowledge: Knowledge): boolean {
  if (!isCapital(view, i) || !view.joined(i)) return false;
  const classes = knowledge.lexicon.classesOf(view.word(i));
  return (
    (classes & (NameClass.place | NameClass.given)) === 0 &&
    !isFunctionCapital(view, i) &&
    knowledge.isWord(view.lower(i))
  );
}

export function candidate(
  view: TokenView,
  run: Run,
  first: number,
  last: number,
  kind: Candidate['kind'],
  titled: boolean,
): Candidate {
  const start = first === run.first ? run.start : (view.starts[first] ?? 0);
  const possessive = /['’]s?$/u.exec(view.text.slice(Math.max(start, run.end - 2), run.end));
  const end = possessive && run.tail === '' && last === run.last ? run.end - possessive[0].length : run.end;
  return { first, last, start, end, text: sharedWord(view.text, start, end).written, tail: run.tail, kind, titled };
}
