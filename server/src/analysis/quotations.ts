/** Quotations with their speaker: the person or organisation that a reporting verb in the same sentence belongs to. */
import { contains, lastAtOrBefore, type Span, spanAtOrBefore } from '../base/span.ts';
import { TokenKind, tokenFrom, tokenText } from '../base/tokens.ts';
import type { Article, QuotePair } from '../document/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { MentionColumns, QuotationFact } from './facts.ts';
import { mentionType } from './mentions.ts';

/** How far outside the marks the reporting clause may lie, in UTF-16 code units. */
const REACH = 160;

export function quotationsOf(article: Article, pack: LanguagePack, mentions: MentionColumns): QuotationFact[] {
  return article.quotes
    .filter((quote) => isSpeech(article, quote))
    .map((quote) => ({ start: quote.start, end: quote.end, speaker: speakerOf(article, pack, mentions, quote) }));
}

/** A quoted name or term (`‘Spring Shield’`) is no speech: a quotation has a lower-case word and three words at least. */
function isSpeech(article: Article, quote: QuotePair): boolean {
  const inner = article.text.slice(quote.inner.start, quote.inner.end);
  return /(?:^|\s)\p{Ll}/u.test(inner) && (inner.match(/\p{L}+/gu)?.length ?? 0) >= 3;
}

function speakerOf(article: Article, pack: LanguagePack, mentions: MentionColumns, quote: QuotePair): number {
  const behind = clauseBehind(article, quote);
  const before = clauseBefore(article, quote);
  for (const clause of [behind, before]) {
    const verb = reportingVerb(article, pack, clause);
    if (verb === undefined) continue;
    const speaker = nearestSpeaker(mentions, clause, verb);
    if (speaker !== undefined) return speaker;
  }
  if (/:\s*$/.test(article.text.slice(before.start, before.end)))
    return nearestSpeaker(mentions, before, before.end) ?? -1;
  return -1;
}

/** From the closing mark to the end of its sentence, or of the next one where the quotation ended its own. */
function clauseBehind(article: Article, quote: QuotePair): Span {
  const at = spanAtOrBefore(article.sentences, quote.end);
  const holding = article.sentences[at];
  const sentence = holding && holding.end > quote.end ? holding : article.sentences[at + 1];
  const block = article.blocks[spanAtOrBefore(article.blocks, quote.start)];
  const nextQuote = article.quotes[spanAtOrBefore(article.quotes, quote.end) + 1];
  const ends = [sentence?.end, block?.end, nextQuote?.start].filter((end) => end !== undefined);
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

/** Offset of the first reporting verb of a clause. */
function reportingVerb(article: Article, pack: LanguagePack, clause: Span): number | undefined {
  const { text, tokens } = article;
  for (let t = tokenFrom(tokens, clause.start); t < tokens.count && (tokens.ends[t] ?? 0) <= clause.end; t++) {
    if (tokens.kinds[t] !== TokenKind.word) continue;
    if (pack.reportingVerbs.has(tokenText(text, tokens, t).toLowerCase())) return tokens.starts[t];
  }
  return undefined;
}

function nearestSpeaker(mentions: MentionColumns, clause: Span, offset: number): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  const first = lastAtOrBefore(mentions.count, (i) => mentions.starts[i] ?? 0, clause.start - 1) + 1;
  for (let i = first; i < mentions.count && (mentions.starts[i] ?? 0) < clause.end; i++) {
    const mention = { start: mentions.starts[i] ?? 0, end: mentions.ends[i] ?? 0 };
    const type = mentionType(mentions, i);
    if (!contains(clause, mention) || (type !== 'person' && type !== 'organisation')) continue;
    const gap = mention.start >= offset ? mention.start - offset : offset - mention.end;
    // `zegt directeur X van Y`: the person is the speaker, although the organisation may stand nearer.
    const cost = gap + (type === 'person' ? 0 : 40);
    if (cost < distance) [best, distance] = [mentions.names[i], cost];
  }
  return best;
}
