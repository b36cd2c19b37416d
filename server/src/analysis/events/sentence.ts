/** A sentence as events see it: its words in lower case and the clause that each of them is in. Hot: test/bench. */
import { TokenKind, type Tokens, tokenFrom, tokenWords } from '../../base/tokens.ts';
import type { EventLexicon } from '../../languages/event-lexicon.ts';

export interface SentenceWords {
  readonly tokens: Tokens;
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Of token `from + i`: as written, in lower case; lower case is empty for what is no word. */
  readonly written: readonly string[];
  readonly lower: readonly string[];
  /** Number of the clause of token `from + i`. */
  readonly clauses: Uint16Array;
}

export function sentenceWords(
  text: string,
  tokens: Tokens,
  start: number,
  end: number,
  lexicon: EventLexicon,
): SentenceWords {
  const from = tokenFrom(tokens, start);
  let to = from;
  const written: string[] = [];
  const lower: string[] = [];
  const all = tokenWords(text, tokens);
  for (; to < tokens.count && (tokens.starts[to] ?? 0) < end; to++) {
    written.push(all.written[to] ?? '');
    lower.push(tokens.kinds[to] === TokenKind.word ? (all.lower[to] ?? '') : '');
  }
  return { tokens, from, to, written, lower, clauses: clausesOf(written, lower, lexicon) };
}

function clausesOf(written: readonly string[], lower: readonly string[], lexicon: EventLexicon): Uint16Array {
  const clauses = new Uint16Array(written.length);
  let clause = 0;
  let words = 0;
  for (let i = 0; i < written.length; i++) {
    const breaks = lower[i] === '' ? /^[,;:–—()]$/.test(written[i] ?? '') : lexicon.clauseOpeners.has(lower[i] ?? '');
    if (breaks && words > 0) {
      clause++;
      words = 0;
    }
    if (lower[i] !== '') words++;
    clauses[i] = clause;
  }
  return clauses;
}

/** Lower-case word of a token by its place in the sentence; empty outside and for what is no word. */
export const lowerIn = (s: SentenceWords, i: number): string => s.lower[i] ?? '';
