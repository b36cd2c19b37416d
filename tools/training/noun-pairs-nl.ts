/** Inflected words with their base forms from word lists: a pair counts when the base form is listed and is the only one. */

/** Plurals and singulars. */
export function singularOf(plural: string, isNoun: (word: string) => boolean): string | undefined {
  return onlyOne(singulars(plural), isNoun);
}

/** Adjectives with and without -e. */
export function bareAdjective(inflected: string, isAdjective: (word: string) => boolean): string | undefined {
  return onlyOne(inflected.endsWith('e') ? stems(inflected.slice(0, -1)) : [], isAdjective);
}

/** Comparatives, inflected or not. */
export function comparativeOf(word: string, isAdjective: (word: string) => boolean): string | undefined {
  const [, stem] = /^(.+)ere?$/.exec(word) ?? [];
  if (stem === undefined) return undefined;
  return onlyOne([...stems(stem), ...(stem.endsWith('rd') ? [stem.slice(0, -1)] : [])], isAdjective);
}

/** Superlatives, inflected or not. */
export function superlativeOf(word: string, isAdjective: (word: string) => boolean): string | undefined {
  const [, stem] = /^(.+)ste?$/.exec(word) ?? [];
  return stem === undefined ? undefined : onlyOne([stem, `${stem}s`], isAdjective);
}

/** Diminutives (`huisje` → `huis`). */
export function smallOf(word: string, isNoun: (word: string) => boolean): string | undefined {
  const candidates: string[] = [];
  for (const ending of ['je', 'tje', 'pje', 'etje'])
    if (word.endsWith(ending)) candidates.push(word.slice(0, -ending.length));
  if (word.endsWith('kje')) candidates.push(`${word.slice(0, -3)}g`);
  const [, doubled] = /^(.+)([bdglmnprst])\2etje$/.exec(word) ?? [];
  if (doubled !== undefined) candidates.push(word.slice(0, -5));
  const [, vowel] = /^.+([aeou])\1tje$/.exec(word) ?? [];
  if (vowel !== undefined) candidates.push(word.slice(0, -4));
  return onlyOne(candidates, isNoun);
}

function onlyOne(candidates: readonly string[], isListed: (word: string) => boolean): string | undefined {
  const listed = [...new Set(candidates)].filter((each) => each.length > 1 && isListed(each));
  return listed.length === 1 ? listed[0] : undefined;
}

function singulars(plural: string): string[] {
  if (plural.endsWith("'s")) return [plural.slice(0, -2)];
  const found = plural.endsWith('s') ? [plural.slice(0, -1)] : [];
  if (plural.endsWith('ën')) found.push(plural.slice(0, -2), `${plural.slice(0, -2)}e`);
  if (plural.endsWith('heden')) return [`${plural.slice(0, -5)}heid`];
  if (plural.endsWith('en')) found.push(...stems(plural.slice(0, -2)), plural.slice(0, -1));
  if (plural.endsWith('eren')) found.push(plural.slice(0, -4));
  return found;
}

/** The ways to write the syllable that an ending opened: `grot` → `groot`, `dikk` → `dik`, `huiz` → `huis`. */
function stems(open: string): string[] {
  const last = open.slice(-1);
  const before = open.slice(-2, -1);
  const voiceless = { v: 'f', z: 's' }[last];
  const hard = voiceless === undefined ? open : open.slice(0, -1) + voiceless;
  if (last === before && /[bcdfgklmnprst]/.test(last)) return [open.slice(0, -1)];
  const lengthened = /[^aeou][aeou][^aeiou]$/.test(`x${hard}`)
    ? [hard.slice(0, -1) + hard.slice(-2)[0] + hard.slice(-1)]
    : [];
  return [hard, ...lengthened];
}
