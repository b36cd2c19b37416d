/** Where quantities and ages are looked for: the news text, a sentence at a time. */
import { spanAtOrBefore } from '../../base/span.ts';
import { tokenFrom, tokenWords } from '../../base/tokens.ts';
import type { Article } from '../../document/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { MentionColumns } from '../facts.ts';
import type { Stretch } from './words.ts';

/** The title in the header, then the sentences that are news text. */
export function* stretchesOf(article: Article, pack: LanguagePack, mentions: MentionColumns): Generator<Stretch> {
  const { text, tokens, boilerplate } = article;
  const grammar = pack.quantities;
  const words = tokenWords(text, tokens);
  const stretch = (start: number, end: number): Stretch => ({
    text,
    tokens,
    words,
    from: tokenFrom(tokens, start),
    to: tokenFrom(tokens, end),
    grammar,
    pack,
    mentions,
  });
  for (const { key, valueSpan } of article.header?.fields ?? [])
    if (key === 'title') yield stretch(valueSpan.start, valueSpan.end);
  for (const { start, end, block } of article.sentences) {
    const kind = article.blocks[block]?.kind;
    if (kind === 'dateline' || kind === 'furniture') continue;
    const piece = boilerplate[spanAtOrBefore(boilerplate, start)];
    if (piece && piece.end > start) continue;
    yield stretch(start, end);
  }
}
