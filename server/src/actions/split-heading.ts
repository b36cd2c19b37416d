/** Sets the selected words, a heading that was run into the prose, apart as a paragraph of their own. */
import { type Span, trimmed } from '../base/span.ts';
import { blanksAfter, blanksBefore, blockAt, hasLineBreak, lineBreakOf } from '../rules/places.ts';
import type { Action } from './action.ts';

/** In UTF-16 code units: what is longer is no heading. */
const LONGEST = 120;

export const splitHeading: Action = {
  id: 'split-heading',
  kind: 'refactor.rewrite.heading',
  title: { en: 'Set the selected heading apart', nl: 'Zet de geselecteerde tussenkop apart' },
  run({ article }, selection) {
    const { text } = article;
    const { start, end } = trimmed(text, selection);
    if (end === start || end - start > LONGEST || hasLineBreak(text.slice(start, end))) return [];
    if (!blockAt(article, start)) return [];
    // Words are set apart whole.
    if (/^[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1))) return [];
    if (/^[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))) return [];
    const gap = lineBreakOf(text).repeat(2);
    const before = { start: blanksBefore(text, start), end: start, newText: gap };
    const behind = { start: end, end: blanksAfter(text, end), newText: gap };
    const isJoined = ({ start: from, end: to }: Span): boolean =>
      from > 0 && to < text.length && !hasLineBreak(text.slice(from, to));
    return [before, behind].filter(isJoined);
  },
};
