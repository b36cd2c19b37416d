/** Bytes of an article to text. What is no UTF-8 text is not guessed at: the article stays unread, and is said to be. */

export type Decoded =
  | { readonly text: string /** Whether a byte order mark stood before the text. */; readonly bom: boolean }
  | { readonly problem: 'binary' | 'not-utf8' };

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { problem: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
  } catch {
    return { problem: 'not-utf8' };
  }
}
