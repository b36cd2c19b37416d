/** The rule `quote-style`: one article, one kind of quotation marks. */
import type { Localised } from '../base/locale.ts';
import type { Article, QuotePair } from '../document/article.ts';
import { cover } from './places.ts';
import { type ArticleRule, type Fix, finding } from './rule.ts';

const TEXTS: Localised<{ found(style: string, own: string, count: number): string; fix(style: string): string }> = {
  en: {
    found: (style, own, count) => `Quotation marks ${style}; the article’s other ${count} pairs are ${own}.`,
    fix: (style) => `Write ${style}`,
  },
  nl: {
    found: (style, own, count) => `Aanhalingstekens ${style}; de ${count} andere paren in het artikel zijn ${own}.`,
    fix: (style) => `Schrijf ${style}`,
  },
};

/** Double marks often quote speech while single ones set a term apart; such terms are no other style. */
const SINGLE = /^['‘’‚‹›]{2}$/;
const STRAIGHT = /['"]/;

export const quoteStyle: ArticleRule = {
  id: 'quote-style',
  scope: 'article',
  severity: 'information',
  skipIn: ['boilerplate', 'header', 'garbled'],
  docs: {
    en: {
      title: 'Quote style',
      what: 'A quotation in other marks than the rest of the article, as after pasting from another source. Quotations inside a quotation, and single marks around a term where speech has double ones, are left alone.',
      off: 'Switch it off where marks of different kinds carry a meaning.',
    },
    nl: {
      title: 'Stijl van aanhalingstekens',
      what: 'Een citaat met andere aanhalingstekens dan de rest van het artikel, zoals na plakken uit een andere bron. Citaten in een citaat, en enkele tekens om een term waar uitspraken dubbele hebben, blijven buiten schot.',
      off: 'Zet hem uit waar verschillende tekens een eigen betekenis hebben.',
    },
  },
  examples: [
    {
      bad: '‘We gaan door’, zegt de trainer. ‘Het seizoen is nog lang.’ "Wij geloven erin", zegt de keeper.',
      good: '‘We gaan door’, zegt de trainer. ‘Het seizoen is nog lang.’ ‘Wij geloven erin’, zegt de keeper.',
      fixed: '‘We gaan door’, zegt de trainer. ‘Het seizoen is nog lang.’ ‘Wij geloven erin’, zegt de keeper.',
    },
  ],
  *check({ article, locale }) {
    const outer = outerPairs(article);
    const counts = countStyles(outer);
    const own = majorityStyle(counts);
    if (own === undefined) return;
    const texts = TEXTS[locale];
    const count = counts.get(own) ?? 0;
    // Titles and terms alone say nothing of how this article marks what somebody says.
    const isOfTerms = SINGLE.test(own) && !outer.some((pair) => pair.style === own && isSpeech(article.text, pair));
    for (const pair of outer) {
      if (isOfTerms && !SINGLE.test(pair.style)) continue;
      if (pair.style === own || isOwnTerm(article.text, pair, own) || isOfHeadline(article, pair, own)) continue;
      if ((counts.get(pair.style) ?? 0) * 2 > count) continue;
      yield finding(pair, texts.found(pair.style, own, count), () =>
        holdsAnother(article, pair) ? [] : [inStyle(pair, own, texts.fix(own))],
      );
    }
  },
};

/** Pairs of the news text that stand in no other pair. */
function outerPairs({ quotes, boilerplate }: Article): readonly QuotePair[] {
  const isBoilerplate = cover(boilerplate);
  let end = 0;
  return quotes.filter((pair) => {
    if (pair.start < end || isBoilerplate(pair)) return false;
    end = pair.end;
    return true;
  });
}

function countStyles(pairs: readonly QuotePair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { style } of pairs) counts.set(style, (counts.get(style) ?? 0) + 1);
  return counts;
}

/** The style of most pairs where it is clearly that; `undefined` where all are of one style. */
function majorityStyle(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] < 2) return undefined;
  return first[1] >= second[1] * 2 ? first[0] : undefined;
}

/** A quotation inside would meet its own marks. */
const holdsAnother = ({ quotes }: Article, pair: QuotePair): boolean =>
  quotes.some((inner) => inner !== pair && inner.start >= pair.start && inner.end <= pair.end);

/** Papers put single marks in headlines and double ones in the text. */
function isOfHeadline({ blocks }: Article, pair: QuotePair, own: string): boolean {
  if (SINGLE.test(own) || !SINGLE.test(pair.style)) return false;
  return blocks.some(({ kind, start, end }) => kind === 'headline' && start <= pair.start && pair.end <= end);
}

function isOwnTerm(text: string, pair: QuotePair, own: string): boolean {
  if (SINGLE.test(own) || !SINGLE.test(pair.style)) return false;
  return !isSpeech(text, pair) || STRAIGHT.test(own) !== STRAIGHT.test(pair.style);
}

function isSpeech(text: string, { inner: { start, end }, end: behind }: QuotePair): boolean {
  const inner = text.slice(start, end);
  return /[.,!?]$/.test(inner) || text.charAt(behind) === ',' || inner.split(' ').length > 6;
}

function inStyle({ start, end, inner }: QuotePair, style: string, title: string): Fix {
  // Of `,,''` each mark is two characters.
  const half = style.length / 2;
  return {
    title,
    preferred: true,
    edits: [
      { start, end: inner.start, newText: style.slice(0, half) },
      { start: inner.end, end, newText: style.slice(half) },
    ],
  };
}
