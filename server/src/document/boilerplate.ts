/**
 * Text that is no news text: teasers, credits, subscription lines. The pack says how each kind begins; here is where
 * it is looked for and, where line breaks were lost, how far it goes.
 */
import { lastAtOrBefore, type Span } from '../base/span.ts';
import { TokenKind, type Tokens, tokenFrom, tokenText } from '../base/tokens.ts';
import type { BoilerplatePattern, Furniture } from '../languages/pack.ts';
import type { Boilerplate, QuotePair } from './article.ts';
import { isUpperAt } from './characters.ts';
import type { TokenRange } from './sentences.ts';

/** A paragraph up to this length that begins as boilerplate is boilerplate to its end. */
const LONE_LINE = 220;
/** A lost line break has to show within this many characters; otherwise only the match itself is taken. */
const MAX_TEASER = 160;
/** `De Nederlandse …` opens a sentence, `De Ochtend` at the end of a teaser may be a name. */
const ROOM = 55;

export interface Passage extends Span, TokenRange {
  /** Token indexes of the starts of its sentences. */
  readonly starts: readonly number[];
}

export interface Surroundings {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quotes: readonly QuotePair[];
  readonly furniture: Furniture;
}

/** The boilerplate of a paragraph: ascending, disjoint, neighbours joined. Linear in its length. */
export function boilerplateIn(around: Surroundings, passage: Passage): readonly Boilerplate[] {
  const { text, tokens, furniture } = around;
  const matcher = matcherOf(furniture);
  const found: Boilerplate[] = [];
  let sentence = 0;
  let quote = lastAtOrBefore(around.quotes.length, (q) => around.quotes[q]?.start ?? 0, passage.start);
  let quotedTo = quote >= 0 ? (around.quotes[quote]?.end ?? 0) : 0;
  for (let i = passage.from; i < passage.to; i++) {
    const at = tokens.starts[i] ?? 0;
    while ((around.quotes[quote + 1]?.start ?? Number.POSITIVE_INFINITY) < at) {
      quote++;
      quotedTo = Math.max(quotedTo, around.quotes[quote]?.end ?? 0);
    }
    while (sentence + 1 < passage.starts.length && (passage.starts[sentence + 1] ?? 0) <= i) sentence++;
    const opens = passage.starts[sentence] === i;
    if (at < quotedTo || !mayBegin(text, tokens, i, opens, passage)) continue;
    const pattern = matcher(text, at);
    if (!pattern) continue;
    const match = Math.min(pattern.pattern.lastIndex, passage.end);
    let last = sentence;
    while (last + 1 < passage.starts.length && nextStart(around, passage, last) < match) last++;
    const rest: Rest = { passage, token: i, match, nextSentence: nextStart(around, passage, last) };
    const end = Math.min(wholeTokens(tokens, extentEnd(around, pattern, rest)), passage.end);
    const start = pattern.kind === 'video' && !opens ? captionStart(around, passage, sentence, i) : at;
    add(text, found, { start, end, kind: pattern.kind });
    while (i + 1 < passage.to && (tokens.starts[i + 1] ?? 0) < end) i++;
  }
  return found;
}

/** At the start of a sentence anything may; inside one only a capital, a bracket or © behind a word. */
function mayBegin(text: string, tokens: Tokens, i: number, opens: boolean, passage: Passage): boolean {
  if (opens || i === passage.from) return true;
  const at = tokens.starts[i] ?? 0;
  if (!isUpperAt(text, at) && !'(©'.includes(text.charAt(at))) return false;
  if (tokens.kinds[i - 1] !== TokenKind.punctuation) return true;
  return ')+”’"\'»?!.'.includes(text.charAt(tokens.starts[i - 1] ?? 0));
}

interface Rest {
  readonly passage: Passage;
  readonly token: number;
  /** Offset behind the pattern's match. */
  readonly match: number;
  /** Offset of the next sentence; the end of the passage where there is none. */
  readonly nextSentence: number;
}

function extentEnd(around: Surroundings, pattern: BoilerplatePattern, rest: Rest): number {
  const { text, tokens } = around;
  const { passage, match } = rest;
  const at = tokens.starts[rest.token] ?? 0;
  if (pattern.extent === 'match') return trimmedEnd(text, at, match);
  const whole = passage.end - at <= LONE_LINE;
  const alone = at === passage.start && whole;
  if (pattern.extent === 'line' && alone && !isStop(text, passage.end - 1)) return passage.end;
  if (alone && rest.nextSentence >= passage.end) return passage.end;
  const sentenceEnd = trimmedEnd(text, at, Math.max(rest.nextSentence, match));
  const cut = lostBreak(around, rest, Math.min(sentenceEnd, at + MAX_TEASER), pattern.kind === 'video');
  if (cut !== undefined) return cut;
  return sentenceEnd - at > MAX_TEASER && pattern.extent === 'line' ? trimmedEnd(text, at, match) : sentenceEnd;
}

/**
 * Where a capitalised opener or the end of a quotation shows that the next line was run on. `complete`: the match says
 * all, so that the opener may stand right behind it; a teaser's own title may begin so (`Lees ook: Dit is …`).
 */
function lostBreak(around: Surroundings, rest: Rest, limit: number, complete: boolean): number | undefined {
  const { text, tokens, quotes, furniture } = around;
  const from = rest.token;
  for (let i = from + 1; i < rest.passage.to; i++) {
    const start = tokens.starts[i] ?? 0;
    if (start >= limit) break;
    if (start < rest.match) continue;
    const before = tokens.ends[i - 1] ?? 0;
    if (tokens.kinds[i] === TokenKind.punctuation) {
      const pair = quoteFrom(quotes, start);
      if (!pair || pair.end > limit) continue;
      while (i + 1 < rest.passage.to && (tokens.starts[i + 1] ?? 0) < pair.end) i++;
      if (i + 1 < rest.passage.to && isUpperAt(text, tokens.starts[i + 1] ?? 0)) return pair.end;
      continue;
    }
    if (!isUpperAt(text, start) || !furniture.sentenceOpeners.has(tokenText(text, tokens, i).toLowerCase())) continue;
    const behindWord = tokens.kinds[i - 1] !== TokenKind.punctuation || ')+'.includes(text.charAt(before - 1));
    if (!behindWord && !(complete && before === rest.match)) continue;
    if (!isUpperAt(text, tokens.starts[i + 1] ?? 0) || (before > rest.match && limit - start > ROOM)) return before;
  }
  return undefined;
}

function quoteFrom(quotes: readonly QuotePair[], start: number): QuotePair | undefined {
  const pair = quotes[lastAtOrBefore(quotes.length, (q) => quotes[q]?.start ?? 0, start)];
  return pair?.start === start ? pair : undefined;
}

/** The title in front of a video line whose line break was lost is its caption: it has no stop. */
function captionStart(around: Surroundings, passage: Passage, sentence: number, token: number): number {
  const first = passage.starts[sentence] ?? passage.from;
  return token - first <= 12 ? (around.tokens.starts[first] ?? 0) : (around.tokens.starts[token] ?? 0);
}

function nextStart({ tokens }: Surroundings, passage: Passage, sentence: number): number {
  const next = passage.starts[sentence + 1];
  return next === undefined ? passage.end : (tokens.starts[next] ?? passage.end);
}

/** Neighbours with nothing but blanks between them are one. */
function add(text: string, found: Boilerplate[], next: Boilerplate): void {
  const last = found.at(-1);
  if (!last || text.slice(last.end, next.start).trim() !== '') {
    found.push(next);
    return;
  }
  found[found.length - 1] = { start: last.start, end: Math.max(last.end, next.end), kind: last.kind };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && /\s/.test(text.charAt(i - 1))) i--;
  return i;
}

/** A match may end inside a word; a span may not. */
function wholeTokens(tokens: Tokens, end: number): number {
  const token = tokenFrom(tokens, end);
  return (tokens.starts[token] ?? end) < end ? (tokens.ends[token] ?? end) : end;
}

const isStop = (text: string, i: number): boolean => text.charAt(i) === '.';

type Matcher = (text: string, at: number) => BoilerplatePattern | undefined;

const MATCHERS = new WeakMap<Furniture, Matcher>();

/** One alternation per set of flags says no at once at nearly every place; only then the patterns are tried. */
function matcherOf(furniture: Furniture): Matcher {
  const known = MATCHERS.get(furniture);
  if (known) return known;
  const sources = new Map<string, string[]>();
  for (const { pattern } of furniture.boilerplate) {
    const list = sources.get(pattern.flags) ?? [];
    list.push(`(?:${pattern.source})`);
    sources.set(pattern.flags, list);
  }
  const gates = [...sources].map(([flags, list]) => new RegExp(list.join('|'), flags));
  const at = (pattern: RegExp, text: string, offset: number): boolean => {
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
  const matcher: Matcher = (text, offset) => {
    if (!gates.some((gate) => at(gate, text, offset))) return undefined;
    return furniture.boilerplate.find(({ pattern }) => at(pattern, text, offset));
  };
  MATCHERS.set(furniture, matcher);
  return matcher;
}
