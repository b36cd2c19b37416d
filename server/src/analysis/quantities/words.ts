/** The words of a stretch of tokens as a quantity grammar wants them; made on demand, most are never looked at twice. */
import { TokenKind, type Tokens, type TokenWords } from '../../base/tokens.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { QuantityGrammar } from '../../languages/quantity-grammar.ts';
import type { MentionColumns } from '../facts.ts';

/** A sentence or another stretch that no quantity goes beyond: tokens `from` to `to`, the latter exclusive. */
export interface Stretch {
  readonly text: string;
  readonly tokens: Tokens;
  /** Of all tokens of the text. */
  readonly words: TokenWords;
  readonly from: number;
  readonly to: number;
  readonly grammar: QuantityGrammar;
  readonly pack: LanguagePack;
  readonly mentions: MentionColumns;
}

/** As written; empty outside the stretch. */
export function wordAt(s: Stretch, token: number): string {
  return token < s.from || token >= s.to ? '' : (s.words.written[token] ?? '');
}

const APOSTROPHES = /[’‘`´]/;

/** Lower case, straight apostrophes; empty outside the stretch. */
export function lowerAt(s: Stretch, token: number): string {
  const word = token < s.from || token >= s.to ? '' : (s.words.lower[token] ?? '');
  return APOSTROPHES.test(word) ? word.replace(/[’‘`´]/g, "'") : word;
}

export const isWordAt = (s: Stretch, token: number): boolean =>
  token >= s.from && token < s.to && s.tokens.kinds[token] === TokenKind.word;

export const isNumberAt = (s: Stretch, token: number): boolean =>
  token >= s.from && token < s.to && s.tokens.kinds[token] === TokenKind.number;

/** Whether nothing stands between a token and the one before. */
export const touchesPrevious = (s: Stretch, token: number): boolean =>
  token > s.from && s.tokens.starts[token] === s.tokens.ends[token - 1];
