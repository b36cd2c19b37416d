/** Article text in the user interface: shortened, on one line, and escaped so that it can never become markup. */

/** On one line, at most `limit` UTF-16 code units, cut at a blank where there is one. */
export function excerpt(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const blank = line.lastIndexOf(' ', limit - 1);
  return `${cut(line, blank > limit / 2 ? blank : limit - 1)}…`;
}

/** A piece of at most `limit` around the part from `start` to `end`, with an ellipsis where something is left out. */
export function excerptAround(text: string, start: number, end: number, limit: number): string {
  if (text.length <= limit) return excerpt(text, limit);
  const before = Math.max(0, Math.min(start - Math.floor(limit / 3), text.length - limit));
  const from = before === 0 ? 0 : text.indexOf(' ', before) + 1 || before;
  const tail = excerpt(text.slice(Math.min(from, start)), Math.max(limit, end - from + 1));
  return from === 0 ? tail : `…${tail}`;
}

/** Never ends inside a surrogate pair. */
const cut = (text: string, at: number): string =>
  text.slice(0, /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at);

/** Closing marks by the mark that opens. */
const CLOSING: { readonly [opening: string]: string } = {
  '“': '”',
  '”': '”',
  '„': '”“',
  '"': '"',
  '«': '»',
  '‘': '’',
  '‚': '’‘',
  "'": "'",
  '‹': '›',
};
const DOUBLE = /[“”„"«»]/;

/**
 * Between quotation marks, once: a pair that the text has around it already gives way, and half a pair whose other half
 * was cut off. Marks within the text make ours single ones.
 */
export function quoted(text: string): string {
  const bare = withoutMarks(text);
  return DOUBLE.test(bare) ? `‘${bare}’` : `“${bare}”`;
}

function withoutMarks(text: string): string {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  const inner = text.slice(1, -1);
  const closing = CLOSING[first] ?? '';
  const hasMark = (marks: string): boolean => [...marks].some((mark) => inner.replace(APOSTROPHE, '').includes(mark));
  if (text.length > 2 && closing.includes(last) && closing !== '' && !hasMark(first + closing)) return inner;
  if (text.length < 2 || !DOUBLE.test(first + last)) return text;
  if (DOUBLE.test(first) && closing !== '' && !hasMark(closing) && !closing.includes(last)) return text.slice(1);
  const openings = Object.keys(CLOSING).filter((opening) => CLOSING[opening]?.includes(last));
  return openings.length > 0 && !hasMark(openings.join('')) && !openings.includes(first) ? text.slice(0, -1) : text;
}

/** `foto’s`: no quotation mark, though it looks like one. */
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;

/** Markdown and HTML lose their meaning; blanks at line starts and line breaks are gone after `excerpt`. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@/]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );
