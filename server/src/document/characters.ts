/** Classes of characters, by a table that fills itself: what the tokenizer and the splitters ask at every character. */

export const CharClass = {
  unknown: 0,
  letter: 1,
  digit: 2,
  /** Combining marks and variation selectors: they belong to what stands before. */
  mark: 3,
  /** White space and control characters. */
  space: 4,
  /** Soft hyphens, zero-width and bidi characters: invisible, inside a word or nothing. */
  format: 5,
  other: 6,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const UNITS = new Uint8Array(0x10000);

/** Class of the character that begins at offset `i`; `other` behind the end of the text. */
export function classAt(text: string, i: number): CharClass {
  const unit = text.charCodeAt(i);
  if (Number.isNaN(unit)) return CharClass.other;
  const known = UNITS[unit] ?? 0;
  if (known !== CharClass.unknown) return known as CharClass;
  if (unitsAt(text, i) === 2) return classify(text.slice(i, i + 2));
  const cls = classify(text.charAt(i));
  // A surrogate's class depends on its neighbour, so it is never stored.
  if (unit < 0xd800 || unit > 0xdfff) UNITS[unit] = cls;
  return cls;
}

export const isWordClass = (cls: CharClass): boolean =>
  cls === CharClass.letter || cls === CharClass.digit || cls === CharClass.mark;

/** 2 where a surrogate pair begins at `i`, else 1. */
export function unitsAt(text: string, i: number): 1 | 2 {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Whether an upper-case letter begins at `i`. */
export function isUpperAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (classAt(text, i) !== CharClass.letter) return false;
  const letter = text.slice(i, i + unitsAt(text, i));
  return letter !== letter.toLowerCase();
}

/** Whether a lower-case letter begins at `i`. */
export function isLowerAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return classAt(text, i) === CharClass.letter && !isUpperAt(text, i);
}

function classify(character: string): CharClass {
  // U+FFFD stands for a lost character, nearly always a letter inside a word.
  if (/^[\p{L}\p{Nl}\ufffd]/u.test(character)) return CharClass.letter;
  if (/^[\p{Nd}\p{No}]/u.test(character)) return CharClass.digit;
  if (/^\p{M}/u.test(character)) return CharClass.mark;
  if (/^[\s\p{Cc}]/u.test(character)) return CharClass.space;
  if (/^\p{Cf}/u.test(character)) return CharClass.format;
  return CharClass.other;
}
