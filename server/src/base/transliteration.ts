/**
 * Names out of Cyrillic stand in Latin letters as each language writes their sounds: `Zelenski`, `Zelensky`,
 * `Zelenskyy`; `Loekasjenko`, `Lukashenko`. All spellings of such a name come to one form, which is near the Dutch one.
 * Only names with an ending of these languages are touched: `Meyer` and `Meijer` are two.
 */

const ENDING =
  /(?:sk(?:[iy]|ij|iy|yj|yi|yy|ii|aja|aya)|.{2}[oe]va?|.{2}[oe]ff|enko|[oe]v(?:its?j|[iy]ch)|tsjoek|chuk|[dlv]n(?:[iy]|ij|iy)|(?:oe|u)tin|ltsin)$/;

/** In turn; only where nothing shows that the word is written the Dutch way already, which has `ch` for `kh`. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[oe]v)[iy]ch$/, 'itsj'],
  [/ch(?=(?:uk|ev|ov|enko|eva|ova)$)/, 'tsj'],
  [/shch/g, 'sjtsj'],
  [/sh/g, 'sj'],
  [/zh/g, 'zj'],
  [/kh/g, 'ch'],
];

const ALL: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/([oe])ff$/, '$1v'],
  [/(?:ij|iy|yj|yi|yy|ii)$/, 'i'],
  [/y(?=[aeou])/g, 'j'],
  [/(?<=[ae])[iy]$/, 'j'],
  [/y/g, 'i'],
  [/sandr$/, 'sander'],
  [/ou/g, 'oe'],
  [/(?<![aeo])u/g, 'oe'],
];

export const isTransliterated = (tokens: readonly string[]): boolean => ENDING.test(tokens.at(-1) ?? '');

/** `tokens`: folded words of a name; as many come back. The same array where nothing is written otherwise. */
export function transliterated(tokens: readonly string[]): readonly string[] {
  if (!isTransliterated(tokens)) return tokens;
  const written = tokens.map(spelt);
  return written.every((token, i) => token === tokens[i]) ? tokens : written;
}

function spelt(token: string): string {
  const changes = /sj|oe/.test(token) ? ALL : [...FOREIGN, ...ALL];
  return changes.reduce((word, [letters, sound]) => word.replace(letters, sound), token);
}
