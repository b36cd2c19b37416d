/** The words of an article that belong to no name, with counts: what a corpus knows of ordinary usage. */
import { TokenKind, tokenWords } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { MentionColumns } from './facts.ts';

export function wordsOf(article: Article, mentions: MentionColumns): { words: string[]; wordCounts: Uint16Array } {
  const counts = new Map<string, number>();
  const { text, tokens } = article;
  const { written } = tokenWords(text, tokens);
  let mention = 0;
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.starts[t] ?? 0;
    while (mention < mentions.count && (mentions.ends[mention] ?? 0) <= start) mention++;
    const inName = mention < mentions.count && (mentions.starts[mention] ?? 0) < (tokens.ends[t] ?? 0);
    if (inName || tokens.kinds[t] !== TokenKind.word) continue;
    const word = written[t] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return {
    words: [...counts.keys()],
    wordCounts: Uint16Array.from([...counts.values()].map((count) => Math.min(count, 0xffff))),
  };
}
