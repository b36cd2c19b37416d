/** The rule `repeated-word`: a slip of the hand that spelling can't see, since both words are right. */

import type { Localised } from '../base/locale.ts';
import { TokenKind, tokenText, tokenWords } from '../base/tokens.ts';
import { sentenceAt } from './places.ts';
import { type ArticleContext, type ArticleRule, finding, type RuleFinding } from './rule.ts';
import { isWord } from './words.ts';

const TEXTS: Localised<{ found(word: string): string; fix(word: string): string }> = {
  en: { found: (word) => `“${word}” stands here twice in a row.`, fix: (word) => `Keep one “${word}”` },
  nl: { found: (word) => `“${word}” staat hier twee keer na elkaar.`, fix: (word) => `Houd één “${word}”` },
};

export const repeatedWord: ArticleRule = {
  id: 'repeated-word',
  scope: 'article',
  severity: 'warning',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Repeated word',
      what: 'A word that stands twice in a row inside a sentence. Words that may rightly be doubled (`die die`, `zijn zijn`), names and numbers are left alone.',
      off: 'Switch it off for texts that play with repetition, such as lyrics.',
    },
    nl: {
      title: 'Herhaald woord',
      what: 'Een woord dat in een zin twee keer na elkaar staat. Woorden die verdubbeld mogen worden (`die die`, `zijn zijn`), namen en getallen blijven buiten schot.',
      off: 'Zet hem uit voor teksten die met herhaling spelen, zoals liedteksten.',
    },
  },
  examples: [
    {
      bad: 'De trein reed door naar naar Zwolle.',
      good: 'De mensen die die trein haalden, waren op tijd.',
      fixed: 'De trein reed door naar Zwolle.',
    },
  ],
  *check(context) {
    const { tokens } = context.article;
    for (let i = 1; i < tokens.count; i++) {
      if (!repeats(context, i)) continue;
      const first = i - 1;
      while (i + 1 < tokens.count && repeats(context, i + 1)) i++;
      yield repetition(context, first, i);
    }
  },
};

/** Whether the token is the word before it once more, with nothing but white space between. */
function repeats({ article, pack }: ArticleContext, index: number): boolean {
  const { text, tokens } = article;
  const words = tokenWords(text, tokens);
  if (words.lower[index] !== words.lower[index - 1]) return false;
  if (!isWord(tokens, index) || !isWord(tokens, index - 1)) return false;
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index - 1] ?? 0;
  if (start === end || start - end > 3) return false;
  const word = words.written[index] ?? '';
  const lower = words.lower[index] ?? '';
  if (word !== lower || !/^\p{L}+(?:['’-]\p{L}+)*$/u.test(word)) return false;
  if (text.slice(end, start).trim() !== '' || pack.doubles.has(lower)) return false;
  const leader = index > 1 && tokens.kinds[index - 2] === TokenKind.word ? tokenText(text, tokens, index - 2) : '';
  if (pack.doubles.has(`${leader.toLowerCase()} ${lower}`)) return false;
  return sentenceAt(article, start)?.start !== start;
}

function repetition({ article, locale }: ArticleContext, first: number, last: number): RuleFinding {
  const { text, tokens } = article;
  const end = tokens.ends[last] ?? 0;
  const word = tokenText(text, tokens, last);
  return finding({ start: tokens.starts[first] ?? 0, end }, TEXTS[locale].found(word), () => [
    {
      title: TEXTS[locale].fix(word),
      preferred: true,
      edits: [{ start: tokens.ends[first] ?? 0, end, newText: '' }],
    },
  ]);
}
