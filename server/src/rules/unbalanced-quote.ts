/** The rule `unbalanced-quote`: a quotation that never closes makes everything behind it somebody’s words. */
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { tokenFrom, tokenText } from '../base/tokens.ts';
import type { Article, StrayQuote } from '../document/article.ts';
import { blockAt, sentenceAt } from './places.ts';
import { type ArticleContext, type ArticleRule, type Fix, finding, replacing } from './rule.ts';

const TEXTS: Localised<{
  open: string;
  close: string;
  insert(mark: string): string;
  insertBehind(mark: string, words: string): string;
  remove(mark: string): string;
}> = {
  en: {
    open: 'This quotation is opened but never closed.',
    close: 'This quotation is closed but never opened.',
    insert: (mark) => `Insert ${mark}`,
    insertBehind: (mark, words) => `Insert ${mark} behind … ${words}`,
    remove: (mark) => `Remove ${mark}`,
  },
  nl: {
    open: 'Dit citaat wordt geopend maar nergens gesloten.',
    close: 'Dit citaat wordt gesloten maar nergens geopend.',
    insert: (mark) => `Voeg ${mark} in`,
    insertBehind: (mark, words) => `Voeg ${mark} in achter … ${words}`,
    remove: (mark) => `Verwijder ${mark}`,
  },
};

const PARTNERS = new Map(['“”', '‘’', '„”', '‚’', '«»', '‹›', '""', "''"].map(([a = '', b = '']) => [a, b]));
const ANY_QUOTE = /[“”„"«»‹›‘’‚']/;

export const unbalancedQuote: ArticleRule = {
  id: 'unbalanced-quote',
  scope: 'article',
  severity: 'warning',
  skipIn: ['boilerplate', 'header', 'garbled'],
  docs: {
    en: {
      title: 'Unbalanced quotation mark',
      what: 'A quotation mark that opens or closes nothing. The fix puts the missing mark before the words that say who speaks, or at the end of the sentence; where that is not certain there is none. Apostrophes are never taken for quotation marks.',
      off: 'Switch it off for texts in which a quotation over several paragraphs opens in each of them and closes once.',
    },
    nl: {
      title: 'Aanhalingsteken zonder tegenhanger',
      what: 'Een aanhalingsteken dat niets opent of sluit. De oplossing zet het ontbrekende teken vóór de woorden die zeggen wie spreekt, of aan het eind van de zin; waar dat niet zeker is, is er geen. Apostrofs tellen nooit als aanhalingsteken.',
      off: 'Zet hem uit voor teksten waarin een citaat over meer alinea’s in elke alinea opnieuw opent en één keer sluit.',
    },
  },
  examples: [
    {
      bad: '“We leren hiervan, zegt de directeur. Het schip vaart maandag weer.',
      good: '“We leren hiervan”, zegt de directeur. Zo’n schip vaart maandag weer.',
      fixed: '“We leren hiervan”, zegt de directeur. Het schip vaart maandag weer.',
    },
  ],
  *check(context) {
    const { article, locale } = context;
    for (const stray of article.strayQuotes) {
      const message = stray.side === 'open' ? TEXTS[locale].open : TEXTS[locale].close;
      yield finding(withWord(article, stray), message, () => fixesFor(context, stray));
    }
  },
};

/** The mark and the word beside it: a mark alone is hard to see and to hit. */
function withWord({ tokens }: Article, stray: StrayQuote): Span {
  const at = tokenFrom(tokens, stray.start);
  const start = stray.side === 'close' && tokens.ends[at - 1] === stray.start ? tokens.starts[at - 1] : stray.start;
  const end = stray.side === 'open' && tokens.starts[at + 1] === stray.end ? tokens.ends[at + 1] : stray.end;
  return { start: start ?? stray.start, end: end ?? stray.end };
}

function fixesFor(context: ArticleContext, stray: StrayQuote): readonly Fix[] {
  const texts = TEXTS[context.locale];
  const removal = replacing(stray, '', texts.remove(stray.mark), false);
  const mark = partnerOf(context.article, stray);
  if (stray.side === 'close') {
    const place = openingPlace(context, stray);
    if (place === undefined) return [removal];
    return [replacing({ start: place, end: place }, mark, texts.insert(mark), true), removal];
  }
  const { text } = context.article;
  const { certain, others } = closingPlaces(context, stray);
  const behind = (at: number): string => texts.insertBehind(mark, lastWordsBefore(text, at, stray.end));
  return [
    ...(certain === undefined ? [] : [replacing({ start: certain, end: certain }, mark, behind(certain), true)]),
    ...others.map((at) => replacing({ start: at, end: at }, mark, behind(at), false)),
    removal,
  ];
}

/** A word or two, so that places can be told apart. */
function lastWordsBefore(text: string, at: number, from: number): string {
  const words = text.slice(Math.max(from, at - 40), at).split(/\s+/);
  return words.slice(-2).join(' ');
}

function partnerOf({ quotes }: Article, { mark, side }: StrayQuote): string {
  const own = quotes.map(({ style }) => [...style]).find(([open, close]) => (side === 'open' ? open : close) === mark);
  const known = side === 'open' ? own?.[1] : own?.[0];
  if (known !== undefined) return known;
  if (side === 'open') return PARTNERS.get(mark) ?? mark;
  return [...PARTNERS].find(([, close]) => close === mark)?.[0] ?? mark;
}

/** Where a quotation may end: the one place where it is sure to, if there is one, and others that are worth a choice. */
interface ClosingPlaces {
  readonly certain?: number;
  readonly others: readonly number[];
}

const MOST_PLACES = 5;
const MOST_WORDS = 4;

/**
 * Certain: before `, zegt …` where it began a sentence, before a year in brackets behind a title, and where it began a
 * paragraph of one sentence that nobody is named to say.
 */
function closingPlaces(context: ArticleContext, stray: StrayQuote): ClosingPlaces {
  const { article } = context;
  const { text } = article;
  const sentence = sentenceAt(article, stray.start);
  const block = blockAt(article, stray.start);
  if (!sentence || !block) return { others: [] };
  const before = text.slice(sentence.start, stray.start).trimEnd();
  const behind = text.slice(stray.end, block.end);
  const clause = reportingClause(context, stray.end, block.end);
  if (before !== '' && !/[:–]$/.test(before)) {
    const title = /^[^(),.;:!?“”„"«»‘’']{2,80}(?= \((?:1[5-9]|20)\d\d\b)/.exec(behind);
    if (title) return { certain: stray.end + title[0].length, others: [] };
    const opensSpeech = clause !== undefined && /^\p{Lu}/u.test(behind);
    return opensSpeech
      ? { certain: clause, others: [] }
      : { others: placesInSentence(article, stray, sentence.end, MOST_WORDS) };
  }
  if (clause !== undefined) return { certain: clause, others: [] };
  const isAlone = !ANY_QUOTE.test(behind.replace(/\p{L}['’]\p{L}/gu, ''));
  const ends = article.sentences
    .map(({ end }) => end)
    .filter((end) => end >= sentence.end && end <= block.end && /[.!?…]/.test(text.charAt(end - 1)));
  const places = isAlone ? ends : ends.slice(0, 1);
  const inSentence = placesInSentence(article, stray, sentence.end, 0).filter((at) => at < sentence.end - 1);
  const [only] = places;
  if (isAlone && places.length === 1 && only === block.end && !mayEndEarlier(behind))
    return { certain: only, others: [] };
  const last = places.at(-1);
  const shown = places.length <= 3 || last === undefined ? places : [last, ...places.slice(0, 2)];
  return { others: [...new Set([...shown, ...inSentence])].slice(0, MOST_PLACES) };
}

/** A title (`‘De Blauwe Brug is …`), or words behind a comma that may say who speaks by a verb that we do not know. */
const mayEndEarlier = (behind: string): boolean =>
  /^\S+ (?:\p{Ll}{1,3} )?\p{Lu}/u.test(behind) || /[,!?] \p{Ll}+(?: \p{Ll}+){0,3} \p{Lu}/u.test(behind);

/** Behind each of the first words, before the next mark and at the end of the sentence: a term is mostly short. */
function placesInSentence(
  { text, tokens }: Article,
  stray: StrayQuote,
  sentenceEnd: number,
  mostWords: number,
): readonly number[] {
  const places: number[] = [];
  const end = /[.!?…]/.test(text.charAt(sentenceEnd - 1)) ? sentenceEnd - 1 : sentenceEnd;
  let words = 0;
  for (let i = tokenFrom(tokens, stray.end); i < tokens.count && (tokens.starts[i] ?? end) < end; i++) {
    const isMark = /^[,;:()“”„"«»‘]$/.test(tokenText(text, tokens, i));
    if (isMark) places.push(tokens.starts[i - 1] === undefined ? end : (tokens.ends[i - 1] ?? end));
    else if (++words <= mostWords) places.push(tokens.ends[i] ?? end);
    if (isMark) break;
  }
  return [...new Set([...places, end])].filter((at) => at > stray.end);
}

/** Offset at which the quotation ends before a comma or a mark that a verb of speech follows; in one pass. */
function reportingClause(context: ArticleContext, from: number, end: number): number | undefined {
  const { article, pack } = context;
  const { text, tokens } = article;
  for (let i = tokenFrom(tokens, from); i < tokens.count && (tokens.starts[i] ?? end) < end; i++) {
    const token = tokenText(text, tokens, i);
    if (ANY_QUOTE.test(token.charAt(0)) && token.length === 1) return undefined;
    if (!/^[,!?]$/.test(token)) continue;
    const next = tokenText(text, tokens, i + 1);
    const second = tokenText(text, tokens, i + 2);
    const speaks = pack.reportingVerbs.has(next) || (next.length <= 3 && pack.reportingVerbs.has(second));
    if (speaks) return token === ',' && !commaInside(article) ? tokens.starts[i] : tokens.ends[i];
  }
  return undefined;
}

/** Whether this article writes `…,’ zei` rather than `…’, zei`. */
function commaInside({ text, quotes }: Article): boolean {
  let balance = 0;
  for (const { inner, end } of quotes) {
    if (text.charAt(inner.end - 1) === ',') balance++;
    if (text.charAt(end) === ',') balance--;
  }
  return balance > 0;
}

function openingPlace({ article, pack }: ArticleContext, stray: StrayQuote): number | undefined {
  const sentence = sentenceAt(article, stray.start);
  if (!sentence) return undefined;
  const before = article.text.slice(sentence.start, stray.start);
  const next = /^,? (\p{Ll}+)/u.exec(article.text.slice(stray.end, stray.end + 30))?.[1] ?? '';
  const isWhole = pack.reportingVerbs.has(next) && !ANY_QUOTE.test(before.replace(/\p{L}['’]\p{L}/gu, ''));
  return isWhole ? sentence.start : undefined;
}
