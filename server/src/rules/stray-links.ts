/**
 * Links that a web page left in its text. A link that the sentence itself names (`meldt www.knmi.nl`) is news text;
 * one that fills its line, stands behind the sentence, or is a short link of a social medium, is not.
 */
import type { Span } from '../base/span.ts';
import { TokenKind } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { Place } from './grouping.ts';
import { hasLineBreak } from './places.ts';

const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_ga|yclid|twclid|cmpid|ns_[a-z]+)$/i;
/** Tracking text that its link has lost. */
const LOOSE = /(?<![\w?&=/.-])[?&]?(?:utm_[a-z]{2,10}|fbclid|gclid)=[^\s<>"”’)]{1,200}/gi;
const SHORT_LINK = /^(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co|bit\.ly|ow\.ly|buff\.ly|fb\.me|dlvr\.it)\/\S/i;
const SHORT_LINKS = /(?<![\w/.-])(?:pic\.twitter\.com|t\.co|bit\.ly|buff\.ly|dlvr\.it)\/[\w-]{3,40}/gi;

export function* linkPlaces(article: Article): Generator<Place> {
  const { text } = article;
  for (const link of linksIn(article)) {
    const address = text.slice(link.start, link.end);
    const query = cleanQuery(address);
    if (query) {
      const edit = { start: link.start + query.start, end: link.start + query.end, newText: query.newText };
      yield { kind: 'tracking', ...link, edits: [edit] };
    } else if (SHORT_LINK.test(address) || isStray(text, link)) {
      yield { kind: 'link', ...link, edits: [{ ...removed(text, link), newText: '' }] };
    }
  }
  for (const { index, 0: found } of text.matchAll(LOOSE)) {
    const span = { start: index, end: index + found.replace(/[.,;:!?]+$/, '').length };
    yield { kind: 'tracking', ...span, edits: [{ ...removed(text, span), newText: '' }] };
  }
  for (const { index, 0: found } of text.matchAll(SHORT_LINKS)) {
    const span = { start: index, end: index + found.length };
    yield { kind: 'link', ...span, edits: [{ ...removed(text, span), newText: '' }] };
  }
}

/** Web addresses, as the tokens have them. */
export function* linksIn({ text, tokens }: Article): Generator<Span> {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.link) continue;
    const [start, end] = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0];
    // An address of mail is what somebody can be reached at.
    if (!/^(?:https?:\/\/)?[^@/]{1,200}@/.test(text.slice(start, end))) yield { start, end };
  }
}

/** The query without what only counts visitors; `undefined` where nothing of the kind is in it. */
function cleanQuery(address: string): (Span & { readonly newText: string }) | undefined {
  const start = address.indexOf('?');
  if (start < 0) return undefined;
  const hash = address.indexOf('#', start);
  const end = hash < 0 ? address.length : hash;
  const parts = address.slice(start + 1, end).split(/&(?:amp;)?/);
  const kept = parts.filter((part) => !TRACKING.test(part.split('=', 1)[0] ?? ''));
  if (kept.length === parts.length) return undefined;
  return { start, end, newText: kept.length === 0 ? '' : `?${kept.join('&')}` };
}

/** A full address that is alone in its line, in brackets of its own, or behind the end of a sentence. */
function isStray(text: string, { start, end }: Span): boolean {
  if (!/^https?:/i.test(text.slice(start, start + 8))) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 2);
  const endsHere = behind === '' || /^\s*(?:$|[\r\n])/.test(behind) || /^\s\p{Lu}/u.test(behind);
  if (/[([<]$/.test(before) && /^[)\]>]/.test(behind)) return true;
  if (!endsHere) return false;
  return start === 0 || hasLineBreak(before.slice(-1)) || /[.!?…”’"]\s$/.test(before);
}

/** The link with the blank before it, or with the one behind it where it opens its line; its own brackets too. */
function removed(text: string, link: Span): Span {
  let { start, end } = link;
  if (/[([<]/.test(text.charAt(start - 1)) && /[)\]>]/.test(text.charAt(end))) {
    start--;
    end++;
  }
  if (/[^\S\r\n]/.test(text.charAt(start - 1))) start--;
  else if (/[^\S\r\n]/.test(text.charAt(end))) end++;
  return { start, end };
}
