/** How a passage is taken out of an article so that neither a gap nor a glued paragraph stays behind. */
import { contains, type Span } from '../base/span.ts';
import { blanksAfter, blanksBefore, hasLineBreak } from './places.ts';

/**
 * What to delete for `passage`: it takes the white space before it along, or that behind it where it opens the text
 * or a line that goes on. `others` are passages that may be deleted in the same run; the deletions never overlap.
 */
export function removalOf(text: string, passage: Span, others: readonly Span[] = []): Span {
  const before = blanksBefore(text, passage.start);
  const after = blanksAfter(text, passage.end);
  const lead = text.slice(before, passage.start);
  const trail = text.slice(passage.end, after);
  const opensLine = before === 0 || (hasLineBreak(lead) && !hasLineBreak(trail) && after < text.length);
  if (!opensLine) return { start: before, end: passage.end };
  const ownsTrail = !others.some((other) => other.start === after && !contains(passage, other));
  return { start: before === 0 ? 0 : passage.start, end: ownsTrail ? after : passage.end };
}
