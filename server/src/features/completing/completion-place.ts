/**
 * What a cursor stands behind, as completion sees it: the start of a name, an `@`, a key or a value of the header. In
 * ordinary prose nothing, so that no list pops up there.
 */
import type { Span } from '../../base/span.ts';
import type { Article } from '../../document/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';

export type CompletionPlace =
  | { readonly kind: 'name'; readonly starts: readonly number[] }
  | { readonly kind: 'role'; readonly start: number; readonly typed: string }
  | { readonly kind: 'key'; readonly start: number; readonly typed: string }
  | { readonly kind: 'value'; readonly key: string; readonly value: Span };

type PlacePack = Pick<LanguagePack, 'furniture' | 'names' | 'isCommonWord'>;

/** Names are looked for in so many UTF-16 code units before the cursor. */
const REACH = 80;
const LONGEST_VALUE = 40;

const AT = /(?:^|[\s([‘“"'«„])@((?:\p{L}[\p{L}\p{M}\p{N}'’.-]*(?: \p{L}[\p{L}\p{M}\p{N}'’.-]*){0,3})?)$/u;
/** A word with a capital at its start, or behind an article tied to it (`al-As`). */
const WORD = /(?<![\p{L}\p{M}\p{N}'’-])(?:\p{Ll}{1,3}-)?\p{Lu}[\p{L}\p{M}\p{N}'’-]*$/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}][\p{L}\p{M}\p{N}'’-]*) $/u;

export function completionPlace(article: Article, pack: PlacePack, offset: number): CompletionPlace | undefined {
  const { text } = article;
  if (/[\p{L}\p{M}\p{N}]/u.test(text.charAt(offset))) return undefined;
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const header = headerPlace(article, pack, line, offset);
  if (header) return header;
  const before = text.slice(Math.max(line, offset - REACH), offset);
  const typed = AT.exec(before)?.[1];
  if (typed !== undefined) return { kind: 'role', start: offset - typed.length - 1, typed };
  return namePlace(text, pack, before, offset);
}

function namePlace(text: string, pack: PlacePack, before: string, offset: number): CompletionPlace | undefined {
  const word = WORD.exec(before)?.[0];
  if (word === undefined) return undefined;
  const start = offset - word.length;
  if (opensSentence(text, start) && (word.length === 1 || pack.isCommonWord(word.toLowerCase()))) return undefined;
  return { kind: 'name', starts: [...longerStarts(pack, before.slice(0, -word.length), start), start] };
}

/** Starts of the name where words before belong to it too (`Vladimir Po`, `Guy van der Ho`); the longest first. */
function longerStarts({ names }: PlacePack, before: string, start: number): readonly number[] {
  const starts: number[] = [];
  let rest = before;
  for (let words = 0; words < 4; words++) {
    const word = WORD_BEFORE.exec(rest)?.[1];
    const isCapital = word !== undefined && /^\p{Lu}/u.test(word);
    if (word === undefined || (!isCapital && !names.particles.has(word))) break;
    rest = rest.slice(0, -word.length - 1);
    if (isCapital) starts.unshift(start - (before.length - rest.length));
  }
  return starts;
}

/** Behind the end of a sentence, a mark that opens, or a line break: there any word has a capital. */
function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start).replace(/[ \t‘“"'«„(]+$/u, '');
  return before === '' || /[.!?…:\r\n]$/.test(before);
}

/** In the first line, or in one right below a line of the header. */
function headerPlace(
  { text, header }: Article,
  { furniture }: PlacePack,
  line: number,
  offset: number,
): CompletionPlace | undefined {
  const isBelow = header !== undefined && line > header.start && line <= nextLine(text, header.end);
  if (text.slice(0, line).trim() !== '' && !isBelow) return undefined;
  const before = text.slice(line, offset);
  const behind = /[^\r\n]*/.exec(text.slice(offset, offset + 400))?.[0] ?? '';
  const key = /^[^\S\r\n]*(\p{Ll}*)$/u.exec(before)?.[1];
  if (key !== undefined && behind.trim() === '') return { kind: 'key', start: offset - key.length, typed: key };
  const [, name = '', colon = ''] = /^[^\S\r\n]*(\p{L}{2,16})[^\S\r\n]*(:|[^\S\r\n])[^\S\r\n]*/u.exec(before) ?? [];
  const known = furniture.headerKeys.get(name.toLowerCase());
  if (known === undefined || (colon !== ':' && known !== 'date')) return undefined;
  const start = line + (before.indexOf(colon, before.indexOf(name)) + 1);
  const from = start + (/^[^\S\r\n]*/.exec(text.slice(start, offset))?.[0].length ?? 0);
  // A header that runs on into the text: what stands there is no longer its value.
  if (offset - from > LONGEST_VALUE || (known === 'date' && !/^[\d\p{L}. -]{0,10}$/u.test(text.slice(from, offset))))
    return undefined;
  return { kind: 'value', key: known, value: { start: from, end: offset } };
}

function nextLine(text: string, end: number): number {
  const found = /\r\n|\r|\n/.exec(text.slice(end, end + 200));
  return found ? end + found.index + found[0].length : end;
}
