/** Text folding: what two spellings must share to count as the same word or name. */

const COMBINING = /\p{M}+/gu;

/** Without diacritics and case (`Erdoğan` → `erdogan`). ASCII stays on a fast path. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 0x7e || text.charCodeAt(i) < 0x20) return foldAll(text);
  return text.toLowerCase();
}

function foldAll(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(/[đĐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
}

/** Without diacritics, case kept (`Erdoğan` → `Erdogan`). */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(COMBINING, '').normalize('NFC');

/** First letter as a capital, whatever its code point; the Dutch `ij` is a matter for the pack. */
export function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

export const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
