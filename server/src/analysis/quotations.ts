/**
 * Quotations with their speakers. A clause beside the quotation names the speaker, or points back to one; a quotation
 * without such a clause goes on with the speaker before it. Quoted names and titles are no quotations.
 */
import { contains, lastAtOrBefore, type Span, spanAtOrBefore } from '../base/span.ts';
import { tokenFrom, tokenText } from '../base/tokens.ts';
import type { Article, QuotePair } from '../document/article.ts';
import type { MentionColumns, QuotationFact } from './facts.ts';
import { type Said, type SpeechContext, saidBefore, saidBehind } from './speakers.ts';
import { lastPerson, resolved, SENTENCES_BACK } from './who-spoke.ts';

/** How far outside the marks the reporting clause may lie, in UTF-16 code units. */
const REACH = 160;
/** Fewer words are a quotation only where a reporting verb says so. */
const FEWEST_WORDS = 3;

export function quotationsOf(context: SpeechContext): QuotationFact[] {
  const { article } = context;
  const found: QuotationFact[] = [];
  const open: number[] = [];
  for (const quote of article.quotes) {
    if (isInside(found.at(-1), quote) || isBoilerplate(article, quote)) continue;
    const said = saidBeside(context, quote);
    if (!isSpeech(context, quote, said)) continue;
    const speaker = said ? resolved(context, quote, said, found) : continued(context, quote, found);
    const previous = found.at(-1);
    // `‘A.’ ‘B’, zegt X`: the first waits for its speaker.
    if (speaker >= 0 && previous && open.length > 0) {
      const waiting = open.splice(0).filter((index) => isJoined(article, found, index, quote));
      for (const index of waiting) {
        const earlier = found[index];
        if (earlier) found[index] = { ...earlier, speaker };
      }
    }
    if (speaker < 0 && !said) open.push(found.length);
    found.push({ start: quote.start, end: quote.end, speaker });
  }
  return found;
}

const isInside = (outer: QuotationFact | undefined, quote: QuotePair): boolean => !!outer && quote.start < outer.end;

function isBoilerplate({ boilerplate }: Article, quote: QuotePair): boolean {
  const piece = boilerplate[spanAtOrBefore(boilerplate, quote.start)];
  return piece !== undefined && quote.start < piece.end;
}

/** The whole of it is one name (`‘Spring Shield’`). */
function isNamed({ text }: Article, mentions: MentionColumns, { inner }: QuotePair): boolean {
  const i = lastAtOrBefore(mentions.count, (m) => mentions.starts[m] ?? 0, inner.start);
  return (
    i >= 0 && (mentions.starts[i] ?? 0) <= inner.start && /^[\s.,]*$/.test(text.slice(mentions.ends[i], inner.end))
  );
}

/** A quoted title or term is no speech; one or two words are where they are said to be. */
function isSpeech(context: SpeechContext, quote: QuotePair, said: Said | undefined): boolean {
  const { article, pack, mentions } = context;
  const { text, tokens, sentences } = article;
  const inner = text.slice(quote.inner.start, quote.inner.end);
  const words = inner.match(/\p{L}+/gu)?.length ?? 0;
  if (said && words > 0 && isVerbBehind(context, quote, words === 1)) return true;
  if (isNamed(article, mentions, quote)) return false;
  if (words < FEWEST_WORDS || !/(?:^|\s)\p{Ll}/u.test(inner)) return false;
  if (isWhole(text, quote)) return true;
  if (/^\P{L}*\p{Ll}/u.test(inner)) {
    const before = tokenText(text, tokens, tokenFrom(tokens, quote.start) - 1).toLowerCase();
    return !pack.furniture.headings?.titleNouns.has(before);
  }
  if (said) return true;
  const sentence = sentences[spanAtOrBefore(sentences, quote.start)];
  return sentence?.start === quote.start && text.slice(quote.end, sentence.end).trim() === '';
}

/** What is quoted ends like a sentence, or like the first part of one. */
const isWhole = (text: string, { inner }: QuotePair): boolean =>
  /[.!?…,]\s*$/.test(text.slice(inner.end - 8, inner.end));

/** A reporting verb right behind the closing mark: `‘Geen cent’, zegt`. One word needs a comma there too. */
function isVerbBehind(context: SpeechContext, quote: QuotePair, comma: boolean): boolean {
  const { text, tokens } = context.article;
  const next = tokenFrom(tokens, quote.end);
  const hasComma = tokenText(text, tokens, next) === ',';
  const clause = hasComma || !comma ? clauseBehind(context.article, quote) : undefined;
  return clause !== undefined && saidBehind(context, clause, hasComma ? 2 : 1) !== undefined;
}

function saidBeside(context: SpeechContext, quote: QuotePair): Said | undefined {
  const behind = clauseBehind(context.article, quote);
  const before = clauseBefore(context.article, quote);
  return (behind && saidBehind(context, behind)) ?? saidBefore(context, before, isWhole(context.article.text, quote));
}

/** From the closing mark to the end of the sentence, where the sentence goes on there. */
function clauseBehind(article: Article, quote: QuotePair): Span | undefined {
  const { text, sentences, quotes, blocks } = article;
  const goesOn = /^\s*(?:[,–—-]\s*\p{L}|\p{Ll})/u.test(text.slice(quote.end, quote.end + 8));
  if (!goesOn) return undefined;
  const at = spanAtOrBefore(sentences, quote.end);
  const holding = sentences[at];
  const sentence = holding && holding.end > quote.end ? holding : sentences[at + 1];
  const block = blocks[spanAtOrBefore(blocks, quote.start)];
  const next = quotes[spanAtOrBefore(quotes, quote.end) + 1];
  const ends = [sentence?.end, block?.end, next?.start].filter((end) => end !== undefined);
  return { start: quote.end, end: Math.max(quote.end, Math.min(quote.end + REACH, ...ends)) };
}

/** From the start of the sentence, or the end of the quotation before, to the opening mark. */
function clauseBefore(article: Article, quote: QuotePair): Span {
  const sentence = article.sentences[spanAtOrBefore(article.sentences, quote.start)];
  const previous = article.quotes[spanAtOrBefore(article.quotes, quote.start - 1)];
  const floor = previous && previous.end <= quote.start ? previous.end : 0;
  const start = Math.max(sentence?.start ?? quote.start, quote.start - REACH, floor);
  return { start: Math.min(quote.start, start), end: quote.start };
}

/** Without a clause of its own a full sentence in quotation marks belongs to who spoke or was spoken of before. */
function continued(context: SpeechContext, quote: QuotePair, found: readonly QuotationFact[]): number {
  const { text, sentences, blocks } = context.article;
  const inner = text.slice(quote.inner.start, quote.inner.end);
  const block = blocks[spanAtOrBefore(blocks, quote.start)];
  const closed = /[.!?…,]\s*$/.test(inner) || quote.end === block?.end;
  if (!/^\P{L}*\p{Lu}/u.test(inner) || !closed) return -1;
  const sentence = sentences[spanAtOrBefore(sentences, quote.start)];
  if (!block || !sentence || text.slice(sentence.start, quote.start).trim() !== '') return -1;
  const speaker = lastPerson(context, quote, found, { back: SENTENCES_BACK - 1 });
  const last = found.at(-1);
  const inBlock = (last && contains(block, last)) || sentence.start > block.start;
  return inBlock ? speaker : -1;
}

/** Whether nothing but quotations stands between a quotation that waits and this one. */
function isJoined({ text }: Article, found: readonly QuotationFact[], index: number, quote: Span): boolean {
  let end = found[index]?.end ?? 0;
  for (const later of [...found.slice(index + 1), quote]) {
    if (text.slice(end, later.start).trim() !== '') return false;
    end = later.end;
  }
  return true;
}
