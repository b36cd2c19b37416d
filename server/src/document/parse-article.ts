/**
 * The parser: text to article. Each concern has a file of its own; here is the order in which they work. A function of
 * text and pack alone; never throws; time proportional to the text.
 */
import { lineStartsOf } from '../base/lines.ts';
import { lastAtOrBefore, type Span, trimmed } from '../base/span.ts';
import { type Tokens, tokenFrom } from '../base/tokens.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Article, Block, BlockKind, Boilerplate, Dateline, QuotePair, Sentence } from './article.ts';
import { boilerplateIn, type Passage } from './boilerplate.ts';
import { fusedHeading, type HeadingPack } from './crossheads.ts';
import { readHeader } from './header.ts';
import {
  datelineOf,
  fusedOpening,
  inlineDateline,
  isCrosshead,
  isHeadline,
  isInitials,
  trailingInitials,
} from './opening.ts';
import { paragraphsOf } from './paragraphs.ts';
import { pairQuotes } from './quotes.ts';
import { sentenceStarts } from './sentences.ts';
import { tokenizeApart } from './tokens.ts';

/** What the parser asks of a language pack. */
export type ParserPack = Pick<LanguagePack, keyof HeadingPack | 'id' | 'segmentation'>;

/** What has been read so far, and where in the article we are. */
interface Draft {
  readonly text: string;
  readonly tokens: Tokens;
  readonly pack: ParserPack;
  readonly furniture: ParserPack['furniture'];
  readonly quotes: readonly QuotePair[];
  readonly blocks: Block[];
  readonly sentences: Sentence[];
  readonly boilerplate: Boilerplate[];
  dateline: Dateline | undefined;
  headlines: number;
  /** Prose has begun: nothing below is headline or date line. */
  below: boolean;
}

export function parseArticle(text: string, pack: ParserPack): Article {
  const header = readHeader(text, pack);
  const top = header?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const tokens = tokenizeApart(text, top);
  const paragraphs = paragraphsOf(text, top);
  const { quotes, strayQuotes } = pairQuotes(text, tokens, paragraphs, pack.reportingVerbs);
  const draft: Draft = {
    text,
    tokens,
    pack,
    furniture: pack.furniture,
    quotes,
    blocks: [],
    sentences: [],
    boilerplate: [],
    dateline: undefined,
    headlines: 0,
    below: false,
  };
  for (const [i, paragraph] of paragraphs.entries()) readParagraph(draft, paragraph, paragraphs[i + 1]);
  return {
    text,
    lineStarts: lineStartsOf(text),
    language: pack.id,
    header,
    dateline: draft.dateline,
    blocks: draft.blocks,
    sentences: draft.sentences,
    tokens,
    quotes,
    strayQuotes,
    boilerplate: draft.boilerplate,
  };
}

function readParagraph(draft: Draft, paragraph: Span, next: Span | undefined): void {
  const { text, pack } = draft;
  if (!draft.below) {
    const inline = inlineDateline(text, paragraph, pack.calendar);
    const fused = inline ? undefined : fusedOpening(text, paragraph, pack.calendar, pack.furniture);
    if (inline || fused) {
      const end = inline?.end ?? fused?.block.end ?? paragraph.start;
      const rest = trimmed(text, { start: end, end: paragraph.end });
      draft.dateline ??= inline?.dateline ?? fused?.dateline;
      if (fused?.headline) addHeadline(draft, fused.headline, true);
      addBlock(draft, 'dateline', fused?.block ?? { start: paragraph.start, end });
      draft.below = true;
      if (rest.start < rest.end) readParagraph(draft, rest, next);
      return;
    }
  }
  const passage = passageOf(draft, paragraph);
  const found = boilerplateIn(draft, passage);
  const [first] = found;
  if (first && first.start === paragraph.start && first.end === paragraph.end) {
    const above = !draft.below && (first.kind === 'source' || first.kind === 'update');
    addBlock(draft, above ? 'dateline' : 'furniture', paragraph);
    draft.boilerplate.push(first);
    return;
  }
  if (readOpening(draft, paragraph, next, found)) return;
  if (draft.below && next && found.length === 0 && isCrosshead(text, paragraph) && !isCrossheadRun(draft, next)) {
    addBlock(draft, 'crosshead', paragraph);
    return;
  }
  draft.below = true;
  draft.boilerplate.push(...found);
  addProse(draft, passage, found);
}

/** Headline, date line or initials above the text; false where the paragraph is none of these. */
function readOpening(draft: Draft, paragraph: Span, next: Span | undefined, found: readonly Boilerplate[]): boolean {
  const { text, pack } = draft;
  if (draft.below) return false;
  const dateline = datelineOf(text, paragraph, pack.calendar);
  if (dateline) {
    if (dateline !== 'time') draft.dateline ??= dateline;
    addBlock(draft, 'dateline', paragraph);
    return true;
  }
  if (!next) return false;
  if (draft.headlines > 0 && isInitials(text, paragraph)) {
    addBlock(draft, 'furniture', paragraph);
    draft.boilerplate.push({ ...paragraph, kind: 'byline' });
    return true;
  }
  if (draft.headlines > 1 || !isHeadline(text, paragraph)) return false;
  draft.boilerplate.push(...found);
  const follows = datelineOf(text, next, pack.calendar) !== undefined;
  addHeadline(draft, paragraph, follows && found.length === 0);
  return true;
}

function addHeadline(draft: Draft, headline: Span, mayHaveInitials: boolean): void {
  const initials = mayHaveInitials ? trailingInitials(draft.text, headline) : undefined;
  if (initials) draft.boilerplate.push({ ...initials, kind: 'byline' });
  draft.headlines++;
  addBlock(draft, 'headline', headline);
}

/** Lists have many short lines: only a line with text below it is a crosshead. */
const isCrossheadRun = (draft: Draft, next: Span): boolean =>
  next.end - next.start < 40 &&
  isCrosshead(draft.text, next) &&
  !/^\d/.test(draft.text.slice(next.start, next.start + 1));

function passageOf({ text, tokens, pack }: Draft, paragraph: Span): Passage {
  const from = tokenFrom(tokens, paragraph.start);
  const to = tokenFrom(tokens, paragraph.end);
  const words = { segmentation: pack.segmentation, openers: pack.furniture.sentenceOpeners };
  return { ...paragraph, from, to, starts: sentenceStarts(text, tokens, { from, to }, words) };
}

/** A block of one sentence. */
function addBlock(draft: Draft, kind: BlockKind, block: Span, fused = false): void {
  draft.blocks.push({ ...block, kind, fused });
  addSentence(draft, tokenFrom(draft.tokens, block.start), tokenFrom(draft.tokens, block.end));
}

function addSentence({ tokens, blocks, sentences }: Draft, from: number, to: number): void {
  if (from >= to) return;
  sentences.push({ start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0, block: blocks.length - 1 });
}

/** Prose: cut where boilerplate begins and ends; crossheads that were run in become blocks of their own. */
function addProse(draft: Draft, passage: Passage, found: readonly Boilerplate[]): void {
  const { text, tokens, pack } = draft;
  const cuts = withCuts(draft, passage, found);
  let blockStart = passage.start;
  let pending: number[] = [];
  const flush = (to: number, end: number): void => {
    const block = trimmed(text, { start: blockStart, end });
    if (block.start < block.end) {
      draft.blocks.push({ ...block, kind: 'prose', fused: false });
      for (const [i, from] of pending.entries()) addSentence(draft, from, pending[i + 1] ?? to);
    }
    pending = [];
  };
  let item = 0;
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1] ?? passage.to;
    const start = tokens.starts[from] ?? 0;
    while (item < found.length && (found[item]?.end ?? 0) <= start) item++;
    const furniture = (found[item]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const heading =
      furniture || isQuoted(draft.quotes, start) ? undefined : fusedHeading(text, tokens, { from, to }, pack);
    if (!heading) {
      pending.push(from);
      continue;
    }
    flush(from, start);
    addBlock(draft, 'crosshead', { start, end: tokens.ends[heading.to - 1] ?? start }, true);
    blockStart = tokens.starts[heading.to] ?? passage.end;
    pending.push(heading.to);
  }
  flush(passage.to, passage.end);
}

function isQuoted(quotes: readonly QuotePair[], at: number): boolean {
  const pair = quotes[lastAtOrBefore(quotes.length, (q) => quotes[q]?.start ?? 0, at)];
  return pair !== undefined && pair.start < at && at < pair.end;
}

/** The starts of the sentences and of what boilerplate leaves of them: token indexes, ascending. */
function withCuts({ tokens }: Draft, passage: Passage, found: readonly Boilerplate[]): readonly number[] {
  if (found.length === 0) return passage.starts;
  const cuts = new Set(passage.starts);
  for (const { start, end } of found) {
    for (const cut of [tokenFrom(tokens, start), tokenFrom(tokens, end)]) if (cut < passage.to) cuts.add(cut);
  }
  return [...cuts].sort((a, b) => a - b);
}
