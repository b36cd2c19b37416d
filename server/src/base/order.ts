/** An order of texts that is the same in every host and language: by UTF-16 code units. */

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
