/**
 * Who says something, as the clause beside a quotation tells: by name (`zegt Jens Stoltenberg`), by pronoun (`zei hij`)
 * or by function (`aldus de minister`).
 */
import { lastAtOrBefore, type Span } from '../base/span.ts';
import { TokenKind, tokenFrom, tokenText } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { Gender, LanguagePack, MentionType } from '../languages/pack.ts';
import type { MentionColumns, RoleFact } from './facts.ts';
import { mentionType } from './mentions.ts';

export interface SpeechContext {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly mentions: MentionColumns;
  readonly roles: readonly RoleFact[];
  /** Of the article, with what each mostly is and the index of the fullest form of each. */
  readonly names: readonly string[];
  readonly types: readonly MentionType[];
  readonly fullNames: readonly number[];
}

/** `name`: an index into the names of the article. `nobody`: the clause names no speaker that can be told. */
export type Said =
  | { readonly by: 'name'; readonly name: number }
  | { readonly by: 'pronoun'; readonly gender: Gender }
  | { readonly by: 'title'; readonly title: string }
  | { readonly by: 'nobody' };

/** How far behind the quotation its reporting verb may stand, in tokens: `‘…’, zo zegt X`. */
const VERB_WITHIN = 7;
/** A subject stands close behind its verb. */
const SUBJECT_WITHIN = 12;

/** By the clause behind a quotation: verb first, then who. `within`: how far the verb may stand from its start, in tokens. */
export function saidBehind(context: SpeechContext, clause: Span, within = VERB_WITHIN): Said | undefined {
  const verb = reportingVerb(context, clause, within) ?? verbByPlace(context, clause);
  if (verb === undefined) return undefined;
  return subjectBehind(context, clause, verb) ?? subjectBefore(context, clause, verb) ?? { by: 'nobody' };
}

/**
 * By the clause before a quotation: `X zegt: ‘…’`, `Volgens X is dat ‘…’`, `Toen zei X: ‘…’`. `whole`: what is quoted is
 * a whole sentence, so that a colon is enough.
 */
export function saidBefore(context: SpeechContext, clause: Span, whole: boolean): Said | undefined {
  const verb = reportingVerb(context, clause, Number.POSITIVE_INFINITY);
  const colon = whole && /:\s*$/.test(context.article.text.slice(clause.start, clause.end));
  if (verb === undefined) return colon ? subjectBefore(context, clause, endToken(context, clause)) : undefined;
  return subjectBefore(context, clause, verb) ?? subjectBehind(context, clause, verb);
}

/** Token of the first reporting verb or source word among the first `within` tokens of a clause. */
function reportingVerb({ article, pack }: SpeechContext, clause: Span, within: number): number | undefined {
  const { text, tokens } = article;
  const first = tokenFrom(tokens, clause.start);
  for (let t = first; t < tokens.count && (tokens.ends[t] ?? 0) <= clause.end && t < first + within; t++) {
    if (tokens.kinds[t] !== TokenKind.word) continue;
    const word = tokenText(text, tokens, t).toLowerCase();
    if (pack.reportingVerbs.has(word) || pack.speech.sources.has(word)) return t;
  }
  return undefined;
}

/** `‘…’, sust ingenieur Femke Lauwers`: any verb can report where its subject follows at once. */
function verbByPlace({ article, pack, mentions }: SpeechContext, clause: Span): number | undefined {
  const { text, tokens } = article;
  let t = tokenFrom(tokens, clause.start);
  if (tokenText(text, tokens, t) !== ',') return undefined;
  t++;
  const word = tokenText(text, tokens, t);
  if (!VERB.test(word) || pack.functionWords.has(word) || pack.roles.linkers.has(word)) return undefined;
  if (pack.roles.isTitle(word)) return undefined;
  let next = t + 1;
  if (pack.speech.pronouns.has(tokenText(text, tokens, next))) return t;
  if (pack.roles.isTitle(tokenText(text, tokens, next))) next++;
  const mention = mentionStarting(mentions, tokens.starts[next] ?? 0);
  return mention !== undefined && mentionType(mentions, mention) === 'person' ? t : undefined;
}

const VERB = /^\p{Ll}{3,}$/u;

const endToken = ({ article }: SpeechContext, clause: Span): number => tokenFrom(article.tokens, clause.end - 1) + 1;

function subjectBehind(context: SpeechContext, clause: Span, verb: number): Said | undefined {
  const { article, pack, mentions } = context;
  const { text, tokens } = article;
  let title = '';
  let other: number | undefined;
  for (let t = verb + 1; t < tokens.count && (tokens.ends[t] ?? 0) <= clause.end && t <= verb + SUBJECT_WITHIN; t++) {
    const mention = mentionStarting(mentions, tokens.starts[t] ?? 0);
    const type = mention === undefined ? undefined : mentionType(mentions, mention);
    if (mention !== undefined && type === 'person') return { by: 'name', name: mentions.names[mention] ?? 0 };
    const word = tokenText(text, tokens, t).toLowerCase();
    if (mention !== undefined && (type === 'organisation' || type === 'location') && other === undefined) {
      other = mentions.names[mention];
      const compound = word.slice((mentions.ends[mention] ?? 0) - (tokens.starts[t] ?? 0)).replace(/^[-‐‑]/u, '');
      // `zegt FNV-bestuurder Els Claes`: who works there, not the source itself.
      if (compound !== '' && title === '' && pack.roles.isTitle(compound)) title = compound;
      // `aldus het Observatorium`: the source itself; `zegt directeur van Deltaveer X`: the name is still to come.
      if (title === '' && other !== undefined)
        return isSeveral(context, verb, t) ? { by: 'nobody' } : { by: 'name', name: other };
    }
    if (tokens.kinds[t] !== TokenKind.word) {
      // `vertelt zijn vrouw, Griet Callewaert`
      if (word === ',' && title !== '' && mentionStarting(mentions, tokens.starts[t + 1] ?? 0) !== undefined) continue;
      if (/^[,.;:!?]$/.test(word)) break;
      continue;
    }
    if (t === verb + 1 && pack.speech.impersonal.has(word) && !pack.roles.determiners.has(word))
      return { by: 'nobody' };
    const said = pronoun(context, t, verb);
    if (said) return said;
    if (title === '' && t <= verb + 4 && (pack.roles.isTitle(word) || isDefinite(article, pack, t, verb))) title = word;
  }
  if (title !== '') return { by: 'title', title };
  return other === undefined ? undefined : { by: 'name', name: other };
}

/** `zeggen nabestaanden MH17`: a plural verb and a noun before the name, so that the name is not who speaks. */
function isSeveral({ article, pack }: SpeechContext, verb: number, name: number): boolean {
  const { text, tokens } = article;
  const before = tokenText(text, tokens, name - 1);
  return (
    name > verb + 1 &&
    /^\p{Ll}{4,}$/u.test(before) &&
    !pack.functionWords.has(before) &&
    /\p{Ll}en$/u.test(tokenText(text, tokens, verb)) &&
    /(?:en|s)$/u.test(before)
  );
}

/** The nearest name before the verb, a person rather than an organisation; else a pronoun or a function. */
function subjectBefore(context: SpeechContext, clause: Span, verb: number): Said | undefined {
  const { article, pack, mentions } = context;
  const { text, tokens } = article;
  const limit = tokens.starts[verb] ?? clause.end;
  let name: number | undefined;
  let isPerson = false;
  const first = lastAtOrBefore(mentions.count, (i) => mentions.starts[i] ?? 0, clause.start - 1) + 1;
  for (let i = first; i < mentions.count && (mentions.starts[i] ?? 0) < Math.min(limit, clause.end); i++) {
    const type = mentionType(mentions, i);
    if (type === 'person' && !(isPerson && isObject(article, pack, mentions.starts[i] ?? 0))) {
      name = mentions.names[i];
      isPerson = true;
    } else if (!isPerson && (type === 'organisation' || (type === 'location' && name === undefined))) {
      name = mentions.names[i];
    }
  }
  if (name !== undefined) return { by: 'name', name };
  let title = '';
  for (let t = tokenFrom(tokens, clause.start); t < verb && (tokens.ends[t] ?? 0) <= clause.end; t++) {
    const word = tokenText(text, tokens, t).toLowerCase();
    const said = pronoun(context, t, verb);
    if (said) return said;
    if (title === '' && pack.roles.isTitle(word)) title = word;
  }
  return title === '' ? undefined : { by: 'title', title };
}

/**
 * `zei hij`, `volgens hem`. One that is a woman or several people means nobody with a plural verb (`zeggen ze`); the
 * word that is also possessive counts where no noun follows (`volgens haar is`).
 */
export function pronoun({ article, pack }: SpeechContext, token: number, verb: number): Said | undefined {
  const { text, tokens } = article;
  const word = tokenText(text, tokens, token).toLowerCase();
  const by = tokenText(text, tokens, verb).toLowerCase();
  const gender = pack.speech.pronouns.get(word);
  if (gender) return gender === 'female' && by.endsWith('en') ? { by: 'nobody' } : { by: 'pronoun', gender };
  const object = pack.speech.sources.has(by) && token === verb + 1 ? pack.speech.objects.get(word) : undefined;
  if (!object) return undefined;
  const next = tokenText(text, tokens, token + 1).toLowerCase();
  const isAlone = !/\p{L}/u.test(next) || (pack.functionWords.has(next) && !pack.roles.isTitle(next));
  return object === 'male' || isAlone ? { by: 'pronoun', gender: object } : undefined;
}

/** `aldus het ministerie` */
const isDefinite = ({ text, tokens }: Article, pack: LanguagePack, token: number, verb: number): boolean =>
  token === verb + 2 && pack.roles.determiners.has(tokenText(text, tokens, token - 1).toLowerCase());

/** Behind a preposition stands no subject (`de vriend van X`). */
export function isObject({ text, tokens }: Article, pack: LanguagePack, start: number): boolean {
  let t = tokenFrom(tokens, start) - 1;
  if (pack.roles.isTitle(tokenText(text, tokens, t))) t--;
  return pack.roles.linkers.has(tokenText(text, tokens, t).toLowerCase());
}

function mentionStarting(mentions: MentionColumns, offset: number): number | undefined {
  const i = lastAtOrBefore(mentions.count, (m) => mentions.starts[m] ?? 0, offset);
  return i >= 0 && mentions.starts[i] === offset ? i : undefined;
}
