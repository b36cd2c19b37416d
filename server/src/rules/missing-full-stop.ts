/** The rule `missing-full-stop`: a paragraph of prose that just ends is often one that was cut. */
import type { Localised } from '../base/locale.ts';
import { lastAtOrBefore, type Span } from '../base/span.ts';
import { TokenKind, tokenFrom, tokenText } from '../base/tokens.ts';
import type { Article, Block } from '../document/article.ts';
import { isResult } from '../document/opening.ts';
import { blanksBefore, sentenceAt } from './places.ts';
import { type ArticleContext, type ArticleRule, finding, replacing } from './rule.ts';

const TEXTS: Localised<{ found: string; fix: string }> = {
  en: { found: 'This paragraph ends without a full stop.', fix: 'Insert a full stop' },
  nl: { found: 'Deze alinea eindigt zonder punt.', fix: 'Voeg een punt in' },
};

/** Words that a single sentence needs before it is taken for prose rather than for a title or a caption. */
const PROSE_WORDS = 8;
/** And the last one of several. */
const SHORT_SENTENCE = 3;
/** Share of function words in prose; long and several sentences are prose with fewer. */
const FUNCTION_SHARE = 0.25;
const LONG = 12;
const LONG_SHARE = 0.12;
const CLOSING = /[”’"'»›)\]]/;
const END_MARK = /[.!?…:;,*|/\\–—-]/;

export const missingFullStop: ArticleRule = {
  id: 'missing-full-stop',
  scope: 'article',
  severity: 'information',
  skipIn: ['boilerplate', 'header', 'garbled'],
  docs: {
    en: {
      title: 'Missing full stop',
      what: 'A paragraph of prose without a mark at its end. Headlines, crossheads, lists, captions and lines that announce something with a colon need none.',
      off: 'Switch it off for telegram style.',
    },
    nl: {
      title: 'Punt ontbreekt',
      what: 'Een alinea zonder leesteken aan het eind. Koppen, tussenkoppen, lijsten, bijschriften en regels die met een dubbelepunt iets aankondigen hebben er geen nodig.',
      off: 'Zet hem uit voor telegramstijl.',
    },
  },
  examples: [
    {
      bad: 'De raad vergadert vanavond over de nieuwe brug. Wie wil inspreken, kan zich tot vijf uur melden bij de griffie',
      good: 'Brug over de vaart\n\nDe raad vergadert vanavond over de nieuwe brug. Wie wil inspreken, kan zich melden.',
      fixed:
        'De raad vergadert vanavond over de nieuwe brug. Wie wil inspreken, kan zich tot vijf uur melden bij de griffie.',
    },
  ],
  *check(context) {
    const { article, locale } = context;
    for (const [i, block] of article.blocks.entries()) {
      if (block.kind !== 'prose' || goesOn(article.text, block, article.blocks[i + 1])) continue;
      const end = proseEnd(article, block);
      const place = end === undefined ? undefined : missingAt(article.text, block.start, end);
      if (end === undefined || place === undefined || !isProse(context, { start: block.start, end })) continue;
      yield finding({ start: wordStart(article, place), end }, TEXTS[locale].found, () => {
        const at = stopPlace(article, end, place);
        return [replacing({ start: at, end: at }, '.', TEXTS[locale].fix)];
      });
    }
  },
};

/** Verse, or a sentence broken over lines: the line, or the next one right behind it, opens in lower case. */
function goesOn(text: string, block: Block, next: Block | undefined): boolean {
  const isNext = next !== undefined && /^(?:\r\n?|\n)$/.test(text.slice(block.end, next.start));
  return opensLower(text, block) || (isNext && opensLower(text, next));
}

const opensLower = (text: string, { start }: Block): boolean => /^\p{Ll}/u.test(text.slice(start, start + 2));

/** End of the block without the boilerplate that closes it. */
function proseEnd({ text, boilerplate }: Article, block: Block): number | undefined {
  let end = block.end;
  for (let i = lastAtOrBefore(boilerplate.length, (b) => boilerplate[b]?.start ?? 0, block.end - 1); i >= 0; i--) {
    const part = boilerplate[i];
    if (!part || part.end < end) break;
    end = blanksBefore(text, part.start);
  }
  return end > block.start ? end : undefined;
}

/** End of the last word where neither it nor the marks that close behind it have an end mark; else `undefined`. */
function missingAt(text: string, start: number, end: number): number | undefined {
  // `… niet.” (lacht)`, `… niet. (lacht)”`: the sentence ended before the bracket.
  const remark = /[.!?…][”’"'»›]{0,2}\s\([^()\r\n]{1,60}\)[”’"'»›]{0,2}$/.test(
    text.slice(Math.max(start, end - 70), end),
  );
  if (remark) return undefined;
  let at = end;
  while (at > start && CLOSING.test(text.charAt(at - 1))) at--;
  const last = text.charAt(at - 1);
  return at === start || END_MARK.test(last) || !/[\p{L}\p{N}%]/u.test(last) ? undefined : at;
}

function wordStart({ tokens }: Article, end: number): number {
  return tokens.starts[tokenFrom(tokens, end - 1)] ?? end - 1;
}

/** Inside the closing mark of a quotation that is a whole sentence, else behind everything. */
function stopPlace(article: Article, end: number, wordEnd: number): number {
  const { text, quotes } = article;
  const pair = quotes.find((quote) => quote.end === end && quote.inner.end === wordEnd);
  if (!pair) return end;
  const opens = sentenceAt(article, pair.start)?.start === pair.start || text.charAt(pair.start - 2) === ':';
  return opens ? wordEnd : end;
}

/** Sentences rather than a title, a list item or a line of results. */
function isProse({ article, pack }: ArticleContext, span: Span): boolean {
  const { text, tokens, sentences } = article;
  if (/^(?:[-–—•*·▪►>]|\d{1,3}[.)]\s|[a-z]\)\s|\d{1,2}[.:u]\d{2}\s)/u.test(text.slice(span.start, span.start + 6)))
    return false;
  if (isResult(text.slice(span.start, span.end))) return false;
  const lastIndex = lastAtOrBefore(sentences.length, (i) => sentences[i]?.start ?? 0, span.end - 1);
  const last = sentences[lastIndex];
  if (!last || last.end <= span.start) return false;
  const isAlone = (sentences[lastIndex - 1]?.end ?? 0) <= span.start;
  let [words, functions] = [0, 0];
  for (let i = tokenFrom(tokens, last.start); i < tokens.count && (tokens.starts[i] ?? 0) < span.end; i++) {
    if (tokens.kinds[i] === TokenKind.punctuation) continue;
    words++;
    if (pack.functionWords.has(tokenText(text, tokens, i).toLowerCase())) functions++;
  }
  const lastToken = tokenFrom(tokens, span.end - 1);
  const share = !isAlone || words >= LONG ? LONG_SHARE : FUNCTION_SHARE;
  if (tokens.kinds[lastToken] === TokenKind.link || functions < words * share) return false;
  return words >= (isAlone ? PROSE_WORDS : SHORT_SENTENCE);
}
