/** The rule `unbalanced-bracket`: a round or square bracket that opens or closes nothing. */
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { TokenKind, tokenFrom } from '../base/tokens.ts';
import type { Article, Block } from '../document/article.ts';
import { sentenceAt } from './places.ts';
import { type ArticleRule, type Fix, finding, replacing } from './rule.ts';

interface Texts {
  open(mark: string): string;
  close(mark: string): string;
  remove(mark: string): string;
  insert(mark: string): string;
  swap(from: string, to: string): string;
}

const TEXTS: Localised<Texts> = {
  en: {
    open: (mark) => `This “${mark}” is never closed.`,
    close: (mark) => `This “${mark}” closes nothing.`,
    remove: (mark) => `Remove “${mark}”`,
    insert: (mark) => `Insert “${mark}”`,
    swap: (from, to) => `Replace “${from}” by “${to}”`,
  },
  nl: {
    open: (mark) => `Deze “${mark}” wordt nergens gesloten.`,
    close: (mark) => `Deze “${mark}” sluit niets.`,
    remove: (mark) => `Verwijder “${mark}”`,
    insert: (mark) => `Voeg “${mark}” in`,
    swap: (from, to) => `Vervang “${from}” door “${to}”`,
  },
};

export const unbalancedBracket: ArticleRule = {
  id: 'unbalanced-bracket',
  scope: 'article',
  severity: 'warning',
  skipIn: ['boilerplate'],
  docs: {
    en: {
      title: 'Unbalanced bracket',
      what: 'A round or square bracket without its partner. Numbers and letters of a list (`1)`, `a)`), faces (`:-)`) and links are left alone. There is a preferred fix only where the place of the partner is certain.',
      off: 'Switch it off for texts with formulas.',
    },
    nl: {
      title: 'Haakje zonder partner',
      what: 'Een rond of recht haakje zonder zijn partner. Nummers en letters van een opsomming (`1)`, `a)`), gezichtjes (`:-)`) en links blijven buiten schot. Er is alleen een voorkeursoplossing waar de plaats van de partner vaststaat.',
      off: 'Zet hem uit voor teksten met formules.',
    },
  },
  examples: [
    {
      bad: 'De brug (uit 1932 blijft dicht. Dat zegt de Bond van Schippers (BS).',
      good: 'De brug (uit 1932) blijft dicht :-) omdat a) het geld op is en b) [sic] niemand komt.',
    },
    {
      bad: 'De Bond van Schippers (BS)) wil een pont.',
      good: 'De Bond van Schippers (BS) wil een pont.',
      fixed: 'De Bond van Schippers (BS) wil een pont.',
    },
  ],
  *check({ article, locale }) {
    const texts = TEXTS[locale];
    for (const stray of merged(strayBrackets(article))) {
      const { mark } = stray;
      const message = isOpening(mark) ? texts.open(mark) : texts.close(mark);
      yield finding(withWord(article, stray), message, () => fixesFor(article, stray, texts));
    }
  },
};

interface Bracket extends Span {
  readonly mark: string;
  readonly block: number;
}

interface Stray extends Bracket {
  /** A bracket of the other kind that stands where its partner should. */
  readonly partner?: Bracket;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const isOpening = (mark: string): boolean => CLOSING.has(mark.charAt(0));

/** A remark may go on over paragraphs: an opening bracket is at peace with a closing one so many blocks later. */
const REACH = 3;

/** In order of start. Each bracket is put on the stack and taken off once. */
function strayBrackets(article: Article): readonly Stray[] {
  const stray: Stray[] = [];
  const open: Bracket[] = [];
  for (const bracket of bracketsIn(article)) {
    while (open.length > 0 && (open[0]?.block ?? 0) < bracket.block - REACH) stray.push(...open.splice(0, 1));
    if (isOpening(bracket.mark)) {
      open.push(bracket);
      continue;
    }
    const at = partnerIndex(open, bracket);
    if (at >= 0) {
      for (const skipped of open.splice(at).slice(1)) stray.push(skipped);
      continue;
    }
    // A remark of whole sentences, of which the beginning was cut off with the text before it.
    if (isSentenceEnd(article.text, bracket.start)) continue;
    const last = open.at(-1);
    const crossed = last && last.block === bracket.block && bracket.start - last.end < 60 ? open.pop() : undefined;
    stray.push(crossed ? { ...bracket, partner: crossed } : bracket);
  }
  return [...stray, ...open].sort((a, b) => a.start - b.start);
}

const isSentenceEnd = (text: string, at: number): boolean => /[.!?…]["”’']?$/.test(text.slice(Math.max(0, at - 2), at));

/** `]]`, with nothing between, is one finding. */
function merged(stray: readonly Stray[]): readonly Stray[] {
  const result: Stray[] = [];
  for (const each of stray) {
    const last = result.at(-1);
    if (last && last.end === each.start && last.mark.endsWith(each.mark) && !each.partner) {
      result[result.length - 1] = { ...last, end: each.end, mark: last.mark + each.mark };
    } else result.push(each);
  }
  return result;
}

/** The last open bracket of the kind: in the same block if there is one, else in one before it. */
function partnerIndex(open: readonly Bracket[], { mark }: Bracket): number {
  return open.findLastIndex((each) => CLOSING.get(each.mark) === mark);
}

function* bracketsIn(article: Article): Generator<Bracket> {
  for (const [index, block] of article.blocks.entries()) yield* bracketsOf(article, block, index);
}

/** `:-)`, `;)`, `:(`, `8-)`, `(-:`: in a paragraph with one nobody can tell what closes what. */
const FACE = /(?:[:;=]['’]?[-o^]?|(?<!\S)[8xX]-)[()[\]](?![\p{L}\p{N}])|(?<!\S)[([][-^]?[:;](?![\p{L}\p{N}])/u;
/** `1)`, `a)`, `iv)`, `12.)` behind a blank, a mark or nothing. */
const ITEM = /(?<![^\s,;:("“‘–-])(?:\p{L}|\d{1,2}|[ivx]{2,4})\.?[)\]](?=\s)/gu;
/** `[0,1)` and the like. */
const INTERVAL = /[([]-?\d+(?:[.,]\d+)?\s?[,;]\s?-?\d+(?:[.,]\d+)?[)\]]/g;

function* bracketsOf({ text, tokens }: Article, block: Block, index: number): Generator<Bracket> {
  const part = text.slice(block.start, block.end);
  if (!/[()[\]]/.test(part) || FACE.test(part)) return;
  const ignored = new Set<number>();
  for (const match of part.matchAll(INTERVAL)) ignored.add(match.index).add(match.index + match[0].length - 1);
  for (const match of part.matchAll(ITEM)) {
    const at = match.index + match[0].length - 1;
    if (!isOpenBefore(part, at)) ignored.add(at);
  }
  for (const match of part.matchAll(/[()[\]]/g)) {
    const start = block.start + match.index;
    const token = tokenFrom(tokens, start);
    const inLink = tokens.kinds[token] === TokenKind.link && (tokens.starts[token] ?? start) < start;
    if (!ignored.has(match.index) && !inLink) yield { start, end: start + 1, mark: match[0], block: index };
  }
}

/** Whether the nearest bracket before it in the block opens: then `a)` closes that one. */
function isOpenBefore(part: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 200; i--) {
    const unit = part.charAt(i);
    if (unit === ')' || unit === ']') return false;
    if (unit === '(' || unit === '[') return true;
  }
  return false;
}

/** The bracket and the word at it: a bracket alone is hard to see and to hit. */
function withWord({ tokens }: Article, { start, end, mark }: Bracket): Span {
  const at = tokenFrom(tokens, start);
  if (isOpening(mark)) return { start, end: tokens.starts[at + 1] === end ? (tokens.ends[at + 1] ?? end) : end };
  return { start: tokens.ends[at - 1] === start ? (tokens.starts[at - 1] ?? start) : start, end };
}

function fixesFor(article: Article, stray: Stray, texts: Texts): readonly Fix[] {
  const { text } = article;
  const { mark, partner } = stray;
  if (partner) {
    const wanted = CLOSING.get(partner.mark) ?? mark;
    return [replacing(stray, wanted, texts.swap(mark, wanted)), replacing(stray, '', texts.remove(mark), false)];
  }
  const doubled = mark.length > 1 || text.charAt(stray.start - 1) === mark || text.charAt(stray.end) === mark;
  const removal = replacing(stray, '', texts.remove(mark), doubled);
  const place = isOpening(mark) && !doubled ? closingPlace(article, stray) : undefined;
  const closing = CLOSING.get(mark);
  if (place === undefined || closing === undefined) return [removal];
  return [replacing({ start: place, end: place }, closing, texts.insert(closing)), removal];
}

/** Behind an acronym or an age in front of a small word or a mark; else nobody can know where the remark ends. */
function closingPlace({ text, sentences, ...rest }: Article, { end }: Bracket): number | undefined {
  const sentence = sentenceAt({ text, sentences, ...rest }, end);
  if (!sentence) return undefined;
  const match = /^(?:\p{Lu}{2,6}|\d{1,2})(?=[,.]? \p{Ll}|[,.]?$)/u.exec(
    text.slice(end, Math.min(sentence.end, end + 12)),
  );
  if (!match) return undefined;
  const isShort = /^\p{Lu}/u.test(match[0]) || /^, /.test(text.slice(end + match[0].length, end + match[0].length + 2));
  return isShort ? end + match[0].length : undefined;
}
