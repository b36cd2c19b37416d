/**
 * Pairs of quotation marks. A paragraph is paired by itself, with a stack; only the convention that repeats the
 * opening mark on each paragraph of a long quotation is carried over. What stays unpaired is stray, unless it may
 * well be an apostrophe or one end of a quotation over several paragraphs.
 */
import type { Span } from '../base/span.ts';
import type { Tokens } from '../base/tokens.ts';
import type { QuotePair, StrayQuote } from './article.ts';
import { isGenitive, type QuoteFamily, type QuoteMark, quoteFamily, quoteMarkAt } from './quote-marks.ts';

export interface Quotes {
  readonly quotes: readonly QuotePair[];
  readonly strayQuotes: readonly StrayQuote[];
}

/** A quotation left open may be closed this many paragraphs on. */
const REACH = 3;

interface Stray {
  readonly quote: QuoteMark;
  readonly side: 'open' | 'close';
  readonly paragraph: number;
}

interface State {
  readonly stack: QuoteMark[];
  readonly open: Record<QuoteFamily, number>;
  /** How often each mark is on the stack. */
  readonly marks: Map<string, number>;
  /** The last mark that may be an apostrophe or may open: used where a closing mark has no other partner. */
  weak: QuoteMark | undefined;
  /** The last pair that a genitive or an inch may have closed too early: its index in `pairs`. */
  early: number;
  readonly pairs: QuotePair[];
  readonly strays: Stray[];
}

/** Linear in the number of tokens. `reportingVerbs` tell a forgotten closing mark from a quotation that goes on. */
export function pairQuotes(
  text: string,
  tokens: Tokens,
  paragraphs: readonly Span[],
  reportingVerbs: ReadonlySet<string>,
): Quotes {
  const state: State = {
    stack: [],
    open: { double: 0, single: 0, guillemet: 0, 'small-guillemet': 0 },
    marks: new Map(),
    weak: undefined,
    early: -1,
    pairs: [],
    strays: [],
  };
  let token = 0;
  for (const [p, paragraph] of paragraphs.entries()) {
    const carried = state.stack.length > 0;
    let skipped = !carried;
    while (token < tokens.count && (tokens.starts[token] ?? 0) < paragraph.end) {
      const mark = (tokens.starts[token] ?? 0) < paragraph.start ? undefined : quoteMarkAt(text, tokens, token);
      token++;
      if (!mark) continue;
      while (token < tokens.count && (tokens.starts[token] ?? 0) < mark.end) token++;
      // The repeated opening mark of a carried quotation.
      if (!skipped && mark.start === paragraph.start) skipped = true;
      else step(text, state, mark, p);
    }
    closeParagraph(text, state, paragraph, p, paragraphs[p + 1], reportingVerbs);
  }
  state.pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes: state.pairs, strayQuotes: reported(text, paragraphs, state.strays, reportingVerbs) };
}

function step(text: string, state: State, mark: QuoteMark, paragraph: number): void {
  if (mark.mark === "''" && state.open.double === 0 && state.open.single > 0) {
    // `'Hij zei 'ja''`: two single marks that close.
    const middle = mark.start + 1;
    close(text, state, { ...mark, mark: "'", family: 'single', end: middle }, paragraph);
    close(text, state, { ...mark, mark: "'", family: 'single', start: middle }, paragraph);
    return;
  }
  const partner = mark.mark === "''" ? state.open.double : (state.marks.get(mark.mark) ?? 0);
  if (mark.side === 'close' || (mark.side === 'either' && partner > 0)) {
    close(text, state, mark, paragraph);
  } else if (!mark.weak) {
    state.stack.push(mark);
    count(state, mark, 1);
  } else if (mark.side === 'open') state.weak = mark;
}

function count(state: State, mark: QuoteMark, by: 1 | -1): void {
  state.open[mark.family] += by;
  state.marks.set(mark.mark, (state.marks.get(mark.mark) ?? 0) + by);
}

function close(text: string, state: State, mark: QuoteMark, paragraph: number): void {
  if (state.open[mark.family] === 0) {
    if (!closeDoubtful(text, state, mark) && !mark.weak) state.strays.push({ quote: mark, side: 'close', paragraph });
    return;
  }
  for (;;) {
    const open = state.stack.pop();
    if (!open) return;
    count(state, open, -1);
    if (open.family !== mark.family) {
      state.strays.push({ quote: open, side: 'open', paragraph });
      continue;
    }
    if (mark.weak) state.early = state.pairs.length;
    state.pairs.push(pairOf(open, mark));
    if (state.weak && state.weak.start > open.start) state.weak = undefined;
    return;
  }
}

/** A closing mark without an opening one: the pair before ended at a genitive, or a doubtful mark did open. */
function closeDoubtful(text: string, state: State, mark: QuoteMark): boolean {
  // What is open must be outside of the new pair, or the two would cross.
  const outside = state.stack.at(-1)?.start ?? -1;
  const early = state.pairs[state.early];
  if (early && early.start > outside && mayGoOn(text, early, mark)) {
    state.pairs[state.early] = { ...early, end: mark.end, inner: { start: early.inner.start, end: mark.start } };
    state.early = -1;
    return true;
  }
  const { weak } = state;
  if (!weak || weak.family !== mark.family || mark.weak || weak.start <= outside) return false;
  state.pairs.push(pairOf(weak, mark));
  state.weak = undefined;
  return true;
}

/** The pair may end at `mark` instead; a double one only within its sentence. */
function mayGoOn(text: string, early: QuotePair, mark: QuoteMark): boolean {
  if (quoteFamily(early.style.slice(-1)) !== mark.family) return false;
  if (mark.family === 'single') return !isGenitive(text, mark);
  return !/[.,!?…]/.test(text.slice(early.end, mark.start - 1));
}

const pairOf = (open: QuoteMark, mark: QuoteMark): QuotePair => ({
  start: open.start,
  end: mark.end,
  style: open.mark + mark.mark,
  inner: { start: open.end, end: mark.start },
});

/** What is open at the end of a paragraph is carried over or stray. */
function closeParagraph(
  text: string,
  state: State,
  paragraph: Span,
  p: number,
  next: Span | undefined,
  reportingVerbs: ReadonlySet<string>,
): void {
  state.weak = undefined;
  state.early = -1;
  const last = state.stack.at(-1);
  if (!last) return;
  const carries =
    next !== undefined &&
    text.startsWith(last.mark, next.start) &&
    !hasReport(text, Math.max(last.end, paragraph.start), paragraph.end, reportingVerbs);
  const kept = carries ? state.stack.pop() : undefined;
  for (const quote of state.stack) state.strays.push({ quote, side: 'open', paragraph: p });
  state.stack.length = 0;
  state.marks.clear();
  for (const family of Object.keys(state.open) as QuoteFamily[]) state.open[family] = 0;
  if (!kept) return;
  state.stack.push(kept);
  count(state, kept, 1);
}

/** `…, zegt Jansen`: the quotation is over, so its closing mark was forgotten. */
function hasReport(text: string, from: number, to: number, reportingVerbs: ReadonlySet<string>): boolean {
  for (const match of text.slice(from, to).matchAll(/[,?!…]\s+(\p{Ll}+)/gu))
    if (reportingVerbs.has(match[1] ?? '')) return true;
  return false;
}

/** Without the two ends of a quotation that runs over a few paragraphs without repeated marks. */
function reported(
  text: string,
  paragraphs: readonly Span[],
  strays: readonly Stray[],
  reportingVerbs: ReadonlySet<string>,
): readonly StrayQuote[] {
  const sorted = [...strays].sort((a, b) => a.quote.start - b.quote.start);
  const result: StrayQuote[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const stray = sorted[i];
    if (!stray) continue;
    const next = sorted[i + 1];
    const spans =
      next !== undefined &&
      stray.side === 'open' &&
      next.side === 'close' &&
      stray.quote.family === next.quote.family &&
      next.paragraph > stray.paragraph &&
      next.paragraph - stray.paragraph <= REACH &&
      !hasReport(text, stray.quote.end, paragraphs[stray.paragraph]?.end ?? 0, reportingVerbs);
    if (spans) i++;
    else result.push({ start: stray.quote.start, end: stray.quote.end, mark: stray.quote.mark, side: stray.side });
  }
  return result;
}
