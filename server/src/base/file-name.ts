/** The name of a file out of its URI, as a reader knows it: for cards, messages and names in the text of an article. */

/**
 * The last part of a URI with its escapes decoded (`Syri%C3%AB.txt` is `Syrië.txt`). Escapes that are no UTF-8, or would
 * give a control character, stay as they are.
 */
export const fileNameOf = (uri: string): string =>
  uri.slice(uri.lastIndexOf('/') + 1).replace(ESCAPED, (escapes) => decodeURIComponent(escapes));

/** One character of valid UTF-8 in escapes (RFC 3629, section 4), without those below the blank. */
const ESCAPED = characterPattern();

function characterPattern(): RegExp {
  const tail = '%[89AB][0-9A-F]';
  const forms = [
    '%(?:[2-6][0-9A-F]|7[0-9A-E])',
    `%(?:C[2-9A-F]|D[0-9A-F])${tail}`,
    `%E0%[AB][0-9A-F]${tail}`,
    `%(?:E[1-9ABCEF])${tail}${tail}`,
    `%ED%[89][0-9A-F]${tail}`,
    `%F0%[9AB][0-9A-F]${tail}${tail}`,
    `%F[1-3]${tail}${tail}${tail}`,
    `%F4%8[0-9A-F]${tail}${tail}`,
  ];
  return new RegExp(forms.join('|'), 'gi');
}
