/** Offsets in code points, as Python and most annotation tools count, and in UTF-16 code units, as we do. */

/** From UTF-16 offsets to code points. */
export function codePointsOf(text: string): (offset: number) => number {
  if (!hasPairs(text)) return (offset) => offset;
  const column = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const character of text) {
    column.fill(count, at, at + character.length);
    at += character.length;
    count++;
  }
  column[at] = count;
  return (offset) => column[offset] ?? count + 1;
}

/** From code points to UTF-16 offsets; what lies behind the end stays outside the text. */
export function utf16Of(text: string): (point: number) => number {
  if (!hasPairs(text)) return (point) => point;
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return (point) => starts[point] ?? text.length + 1;
}

const hasPairs = (text: string): boolean => /[\ud800-\udbff]/.test(text);
