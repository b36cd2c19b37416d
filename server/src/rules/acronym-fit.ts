/** How the letters of an acronym relate to the words of its expansion: arithmetic on initials, of no language. */
import { fold } from '../base/fold.ts';

/** Folded words of a name, compounds with a hyphen split; `content` is false for function words. */
export interface ExpansionWord {
  readonly word: string;
  readonly content: boolean;
}

export function expansionWords(name: string, functionWords: ReadonlySet<string>): readonly ExpansionWord[] {
  return name
    .split(/[\s/–-]+/u)
    .map((raw) => ({ word: fold(raw).replace(/[^\p{L}\p{N}]/gu, ''), content: !isSmall(raw, functionWords) }))
    .filter(({ word }) => word !== '');
}

/** A function word of the pack, or a very short word in lower case (`en`, which more than one language has). */
const isSmall = (raw: string, functionWords: ReadonlySet<string>): boolean =>
  functionWords.has(raw.toLowerCase()) || /^\p{Ll}{1,3}$/u.test(raw);

/** `P.K.K.`, `B&W` → their letters, folded; small ones inside (`PvdA`) count. */
export const lettersOf = (acronym: string): string => fold(acronym).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The words that give the letters, one for each, where the letters are initials in order; words of content are all
 * used but for leading ones (`Apple Worldwide Developers Conference`), function words as needed. Else `undefined`.
 */
export function initialsFit(letters: string, words: readonly ExpansionWord[]): readonly string[] | undefined {
  for (let from = 0; from < words.length; from++) {
    const used = usedFrom(letters, words, from);
    if (used) return used;
  }
  return undefined;
}

function usedFrom(letters: string, words: readonly ExpansionWord[], from: number): readonly string[] | undefined {
  const each = words[from];
  if (!each) return letters === '' ? [] : undefined;
  if (letters !== '' && each.word.startsWith(letters.charAt(0))) {
    const rest = usedFrom(letters.slice(1), words, from + 1);
    if (rest) return [each.word, ...rest];
  }
  return each.content ? undefined : usedFrom(letters, words, from + 1);
}

/**
 * The initials in their order, where the letters are the same ones in another order; `undefined` where they fit, or
 * are others: an acronym is often that of another language (`Europese Unie`, `UE`). Two letters are too few to tell.
 */
export function swappedInitials(letters: string, words: readonly ExpansionWord[]): string | undefined {
  if (letters.length < 3 || initialsFit(letters, words)) return undefined;
  const sorted = inOrder(letters);
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from);
    for (const chosen of [rest.filter(({ content }) => content), rest]) {
      const initials = chosen.map(({ word }) => word.charAt(0)).join('');
      if (initials.length === letters.length && initials !== letters && inOrder(initials) === sorted) return initials;
    }
  }
  return undefined;
}

/** The initials where all but one of the letters (not the first) are theirs. */
export function nearInitials(letters: string, words: readonly ExpansionWord[]): string | undefined {
  const initials = words.flatMap(({ word, content }) => (content ? [word.charAt(0)] : [])).join('');
  if (letters.length < 3 || initials.length !== letters.length || initials.charAt(0) !== letters.charAt(0)) {
    return undefined;
  }
  const wrong = [...initials].filter((letter, i) => letter !== letters.charAt(i)).length;
  return wrong === 1 ? initials : undefined;
}

const inOrder = (letters: string): string => [...letters].sort().join('');
