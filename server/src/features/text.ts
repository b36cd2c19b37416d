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

/** Markdown and HTML lose their meaning; blanks at line starts and line breaks are gone after `excerpt`. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@/]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );
