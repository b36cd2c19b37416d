/**
 * Who a noun phrase at a given token names as a speaker: a person with or without a title, an organisation or a capital
 * that stands for one, a pronoun, a function. Stricter than what is asked beside a quotation (speakers.ts): the phrase
 * has to begin right there, and who is only mentioned inside it (`de broer van X`) does not speak.
 */
import { startsWithCapital } from '../base/fold.ts';
import { lastAtOrBefore } from '../base/span.ts';
import { tokenFrom, tokenText } from '../base/tokens.ts';
import { mentionType } from './mentions.ts';
import { pronoun, type Said, type SpeechContext } from './speakers.ts';

export interface Speaker {
  readonly said: Said;
  /** Token behind the phrase. */
  readonly end: number;
}

/** How many tokens a phrase may have before its name. */
const LONGEST = 10;

/** `verb`: the verb or source word that the phrase goes with. */
export function speakerAt(context: SpeechContext, from: number, verb: number): Speaker | undefined {
  const { article, pack } = context;
  const lower = (t: number): string => tokenText(article.text, article.tokens, t).toLowerCase();
  const said = pronoun(context, from, verb);
  if (said) return said.by === 'pronoun' ? { said, end: from + 1 } : undefined;
  let t = from;
  const isIndefinite = pack.speech.indefinite.has(lower(t));
  const isDefinite = pack.roles.determiners.has(lower(t)) && !isIndefinite;
  if (isIndefinite || isDefinite) t++;
  let title = '';
  for (const last = from + LONGEST; t < last; t++) {
    const mention = mentionAt(context, t);
    const type = mention < 0 ? undefined : mentionType(context.mentions, mention);
    if (mention >= 0 && type !== 'demonym') {
      const name = context.mentions.names[mention] ?? 0;
      const end = tokenFrom(article.tokens, context.mentions.ends[mention] ?? 0);
      if (type === 'person') return { said: { by: 'name', name }, end: behindTail(context, end, lower) };
      if (type !== 'organisation' && (type !== 'location' || title !== '' || isIndefinite)) return undefined;
      return title === '' ? { said: { by: 'name', name }, end } : undefined;
    }
    const word = lower(t);
    if (pack.roles.isTitle(word) || (pack.speech.mouthpieces.has(word) && mention < 0)) {
      title = word;
      const linked = linkedName(context, t + 1, lower);
      if (linked) return titled(context, title, linked);
      if (mentionAt(context, t + 1) >= 0 || pack.roles.isTitle(lower(t + 1))) continue;
      return isDefinite && !pack.roles.linkers.has(lower(t + 1))
        ? { said: { by: 'title', title }, end: t + 1 }
        : undefined;
    }
    const isAdjective = type === 'demonym' || pack.roles.modifiers.has(word) || /^\p{Ll}+e$/u.test(word);
    const next = isAdjective ? -1 : mentionAt(context, t + 1);
    // `persbureau Reuters`
    const isKind = next >= 0 && mentionType(context.mentions, next) === 'organisation' && /^\p{Ll}{4,}$/u.test(word);
    if ((!isAdjective && !isKind) || title !== '') return undefined;
  }
  return undefined;
}

interface Linked {
  readonly mention: number;
  readonly end: number;
  /** Capitals that are no mention stand before it: `van Justitie X`. */
  readonly field: boolean;
}

/** `van de NAVO` behind a title. */
function linkedName(context: SpeechContext, from: number, lower: (t: number) => string): Linked | undefined {
  const { roles } = context.pack;
  if (!roles.linkers.has(lower(from))) return undefined;
  let field = false;
  for (let t = from + 1; t < from + 8; t++) {
    const mention = mentionAt(context, t);
    const word = tokenText(context.article.text, context.article.tokens, t);
    if (mention >= 0 && mentionType(context.mentions, mention) !== 'demonym')
      return { mention, end: tokenFrom(context.article.tokens, context.mentions.ends[mention] ?? 0), field };
    const isSmall = roles.determiners.has(word) || roles.joiners.has(word) || /^\p{Ll}+e$/u.test(word);
    // `minister van Justitie X`: a field of work is no mention.
    // `van zakenbank Delacroix`
    if (mention < 0 && !isSmall && !startsWithCapital(word) && mentionAt(context, t + 1) < 0) return undefined;
    field ||= startsWithCapital(word);
  }
  return undefined;
}

/** `minister van Justitie X`: the person; `woordvoerder van de NAVO`: the body; `broer van X`: nobody who is named. */
function titled(context: SpeechContext, title: string, { mention, end, field }: Linked): Speaker | undefined {
  const { mentions, pack } = context;
  if (field && mentionType(mentions, mention) === 'person')
    return { said: { by: 'name', name: mentions.names[mention] ?? 0 }, end };
  const next = mentionAt(context, end);
  if (next >= 0 && mentionType(mentions, next) === 'person')
    return {
      said: { by: 'name', name: mentions.names[next] ?? 0 },
      end: tokenFrom(context.article.tokens, mentions.ends[next] ?? 0),
    };
  if (!pack.speech.mouthpieces.has(title) || mentionType(mentions, mention) !== 'organisation') return undefined;
  return { said: { by: 'name', name: mentions.names[mention] ?? 0 }, end };
}

/** `X van Deltaveer`, `X (58)`: what explains the name goes with it. */
function behindTail(context: SpeechContext, end: number, lower: (t: number) => string): number {
  let t = end;
  if (lower(t) === '(') for (let i = t; i < t + 6; i++) if (lower(i) === ')') t = i + 1;
  const linked = linkedName(context, t, lower);
  return linked && lower(t) === context.pack.roles.tie ? linked.end : t;
}

/** Index of the mention that starts with the token; -1 for none. */
function mentionAt({ article, mentions }: SpeechContext, token: number): number {
  const offset = article.tokens.starts[token];
  if (offset === undefined) return -1;
  const i = lastAtOrBefore(mentions.count, (m) => mentions.starts[m] ?? 0, offset);
  // `NAVO-topman`: a name inside a word does not speak.
  const isWhole = (mentions.ends[i] ?? 0) >= (article.tokens.ends[token] ?? 0);
  return i >= 0 && mentions.starts[i] === offset && isWhole ? i : -1;
}
