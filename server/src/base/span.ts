/** Half-open ranges of UTF-16 code units, and the few operations that everything above needs. */

/** `0 <= start <= end <= text.length`, in UTF-16 code units; never inside a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const length = (s: Span): number => s.end - s.start;

/** Shares at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Holds the offset, the end included, as a cursor right behind a word still means that word. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

export const textOf = (text: string, s: Span): string => text.slice(s.start, s.end);

export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without the white space at its two ends. */
export function trimmed(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * Index of the last of `count` ascending starts that is at or before `offset`; -1 where there is none.
 * `startAt(i)` gives the i-th start.
 */
export function lastAtOrBefore(count: number, startAt: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startAt(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the last of the ascending spans that starts at or before `offset`; -1 where there is none. */
export const spanAtOrBefore = (spans: readonly Span[], offset: number): number =>
  lastAtOrBefore(spans.length, (i) => spans[i]?.start ?? 0, offset);
