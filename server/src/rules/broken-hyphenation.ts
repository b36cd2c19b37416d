/** The rule `broken-hyphenation`: the hyphen of a line's end that stayed behind in the middle of a word. */
import type { Localised } from '../base/locale.ts';
import type { Spelling } from '../languages/pack.ts';
import { type ArticleContext, type ArticleRule, finding, replacing } from './rule.ts';
import { dictionaryForm, isLowerCase } from './words.ts';

const TEXTS: Localised<{ found(word: string): string; fix(word: string): string }> = {
  en: { found: (word) => `“${word}” was broken off here.`, fix: (word) => `Write “${word}”` },
  nl: { found: (word) => `“${word}” is hier afgebroken.`, fix: (word) => `Schrijf “${word}”` },
};

export const brokenHyphenation: ArticleRule = {
  id: 'broken-hyphenation',
  scope: 'article',
  severity: 'warning',
  skipIn: ['header', 'garbled'],
  docs: {
    en: {
      title: 'Broken hyphenation',
      what: 'A hyphen and a blank or a line break in the middle of a word (`over- eenkomst`), as a column of print leaves them. A part left out (`in- en uitvoer`) is left alone. The fix joins the word.',
      off: 'Switch it off for texts in which a hyphen serves as a dash.',
    },
    nl: {
      title: 'Foute afbreking',
      what: 'Een koppelteken met een spatie of regeleinde midden in een woord (`over- eenkomst`), zoals een gedrukte kolom dat achterlaat. Een weggelaten deel (`in- en uitvoer`) blijft buiten schot. De oplossing voegt het woord samen.',
      off: 'Zet hem uit voor teksten waarin een koppelteken als gedachtestreepje dient.',
    },
  },
  examples: [
    {
      bad: 'Over de brug is een over- eenkomst getekend.',
      good: 'De in- en uitvoer over de brug ligt stil, tot voor- noch nadeel.',
      fixed: 'Over de brug is een overeenkomst getekend.',
    },
  ],
  *check(context) {
    for (const match of brokenWords(context.article.text)) {
      const [all, first = '', second = ''] = match;
      const mended = mendedWord(context, first, second);
      if (!mended) continue;
      const { fix, found } = TEXTS[context.locale];
      const span = { start: match.index, end: match.index + all.length };
      yield finding(span, found(mended.word), () => [replacing(span, mended.word, fix(mended.word), mended.sure)]);
    }
  },
};

/** Two pieces of a word with a hyphen, then blanks or one line break between. Starts only where a word does. */
const BROKEN =
  /(?<![\p{L}\p{M}\p{N}-]|[\p{L}\p{M}\p{N}]['’])(\p{L}[\p{L}\p{M}'’-]*)-(?:[^\S\r\n]{1,3}|[^\S\r\n]{0,3}(?:\r\n|\r|\n)[^\S\r\n]{0,3})(\p{Ll}[\p{L}\p{M}'’-]*)/uy;

/** Tried only at the words that end in a hyphen before white space: few do. */
function* brokenWords(text: string): Generator<RegExpExecArray> {
  let free = 0;
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    if (hyphen < free || !/\s/.test(text.charAt(hyphen + 1))) continue;
    let start = hyphen;
    while (start > free && WORD_PART.test(text.charAt(start - 1))) start--;
    for (; start < hyphen; start++) {
      BROKEN.lastIndex = start;
      const match = BROKEN.exec(text);
      if (!match) continue;
      yield match;
      free = match.index + match[0].length;
      break;
    }
  }
}

/** Also half of a letter of two code units. */
const WORD_PART = /[\p{L}\p{M}'’\ud800-\udfff-]/u;

interface Mended {
  readonly word: string;
  readonly sure: boolean;
}

function mendedWord({ pack, facts }: ArticleContext, first: string, second: string): Mended | undefined {
  const { spelling } = pack;
  if (!spelling || first.length + second.length > LONGEST) return undefined;
  if (pack.suspendedWords?.has(second) || second.endsWith('-')) return undefined;
  const joined = first + second;
  const verdict = verdictOf(spelling, joined);
  if (verdict === 'known') return { word: joined, sure: true };
  // What follows is a word of its own in a sentence: the hyphen may be a dash.
  if (pack.functionWords.has(second) || second.length < 4) return undefined;
  if (verdict === 'plausible' || pack.names.isKnownName(joined)) return { word: joined, sure: true };
  if (facts.words.includes(joined) || facts.names.includes(joined)) return { word: joined, sure: true };
  const pieces = [first, second].map((piece) => verdictOf(spelling, piece));
  if (pieces.every((piece) => piece === 'unknown')) return { word: joined, sure: joined.length >= 8 };
  // `ex- minister`: the hyphen belongs there, the blank does not. Behind a name it may be a dash.
  const hyphened = `${first}-${second}`;
  const belongs = pieces[0] !== 'known' && isLowerCase(first);
  if (belongs && verdictOf(spelling, hyphened) !== 'unknown') return { word: hyphened, sure: false };
  // A piece that is no word shows that something is broken, though the list does not have the whole either.
  return isLowerCase(first) && pieces.includes('unknown') ? { word: joined, sure: false } : undefined;
}

/** Longer than any word; what is as long is no text. In UTF-16 code units. */
const LONGEST = 80;

const verdictOf = (spelling: Spelling, word: string): ReturnType<Spelling['verdict']> =>
  spelling.verdict(dictionaryForm(word));
