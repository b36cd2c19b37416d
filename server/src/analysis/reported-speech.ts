/**
 * Reported speech without quotation marks: `X zegt dat …`, `Volgens X …`, `…, aldus X`, `… Dat blijkt uit cijfers van
 * X`. Only where who speaks stands in the place of a subject and can be told: what an entity is said to have said has to
 * be right. Time proportional to the length of the sentences.
 */
import { type Span, spanAtOrBefore, trimmed } from '../base/span.ts';
import { TokenKind, tokenFrom, tokenText, tokenWords } from '../base/tokens.ts';
import type { SpeechWords } from '../languages/pack.ts';
import type { QuotationFact } from './facts.ts';
import type { Said, SpeechContext } from './speakers.ts';
import { type Speaker, speakerAt } from './statement-speaker.ts';
import { resolved } from './who-spoke.ts';

/** How far behind its verb `dat` may stand, in tokens: `zei maandag in een interview met de VRT dat`. */
const THAT_WITHIN = 14;
/** How far before its verb a subject is looked for, in tokens. */
const FARTHEST_SUBJECT = 40;
/** A pronoun means somebody of the last sentences, so the last few of what was said are enough. */
const RECENT = 8;
/** Fewer words are no statement. */
const FEWEST_WORDS = 3;

/** `quotations`: those of the article, for whom a pronoun means. */
export function reportedSpeechOf(context: SpeechContext, quotations: readonly QuotationFact[]): QuotationFact[] {
  const { article } = context;
  const found: QuotationFact[] = [];
  for (let i = 0; i < article.sentences.length; i++) {
    const sentence = article.sentences[i];
    if (!sentence || article.blocks[sentence.block]?.kind !== 'prose' || isFurniture(context, sentence)) continue;
    const statement = statementIn(context, sentence, article.sentences[i - 1]);
    if (!statement || wordsIn(article.text, statement.content) < FEWEST_WORDS) continue;
    const { content, said } = statement;
    if (content.start < (found.at(-1)?.end ?? 0) || isQuotation(quotations, content)) continue;
    const at = spanAtOrBefore(quotations, sentence.start);
    const before = [...quotations.slice(Math.max(0, at - RECENT), at + 1), ...found.slice(-RECENT)].sort(
      (a, b) => a.start - b.start,
    );
    const speaker = resolved(context, { start: sentence.start, end: sentence.start }, said, before);
    if (speaker >= 0) found.push({ ...content, speaker });
  }
  return found;
}

interface Statement {
  readonly content: Span;
  readonly said: Said;
}

/** The tokens of a sentence, with what is asked of them. */
interface Words {
  readonly context: SpeechContext;
  readonly sentence: Span;
  readonly first: number;
  /** Behind the last token that is not closing punctuation. */
  readonly end: number;
  word(token: number): string;
}

function statementIn(context: SpeechContext, sentence: Span, before: Span | undefined): Statement | undefined {
  const { text, tokens } = context.article;
  const first = tokenFrom(tokens, sentence.start);
  let end = tokenFrom(tokens, sentence.end);
  while (end > first && /^[.!…]$/.test(tokenText(text, tokens, end - 1))) end--;
  const { lower } = tokenWords(text, tokens);
  const word = (token: number): string => (token >= first && token < end ? (lower[token] ?? '') : '');
  if (tokenText(text, tokens, end) === '?' || tokenText(text, tokens, end - 1) === '?') return undefined;
  const words = { context, sentence, first, end, word };
  return pointing(words, before) ?? withThat(words) ?? bySource(words) ?? saidAtEnd(words);
}

/** `X zegt dat CONTENT`, `Maandag zei X dat CONTENT`, `X liet weten dat CONTENT`. */
function withThat(words: Words): Statement | undefined {
  const { first, end, word, context } = words;
  const { speech } = context.pack;
  let lastThat = end - 1;
  while (lastThat >= first && !isThat(context, word(lastThat))) lastThat--;
  const verbs = statementVerbs(speech);
  for (let verb = first; verb < lastThat; verb++) {
    if (!verbs.has(word(verb))) continue;
    const that = thatBehind(words, verb);
    if (that === undefined) continue;
    for (let t = verb; t <= that; t++) if (speech.denials.has(word(t)) || word(t) === speech.toDo) return undefined;
    if (isQuoted(context, verb)) return undefined;
    const left = subjectBefore(words, verb);
    const right = left ? undefined : speakerAt(context, verb + 1, verb);
    const speaker = left ?? (right && right.end <= that ? right : undefined);
    return speaker && { content: contentFrom(words, that), said: speaker.said };
  }
  return undefined;
}

/** Token of the `dat` that a verb has; `undefined` for none. The verb is whole: a phrase or participle has its part. */
function thatBehind({ word, end, context }: Words, verb: number): number | undefined {
  const { speech } = context.pack;
  for (let t = verb + 1; t < Math.min(end, verb + THAT_WITHIN); t++) {
    if (!isThat(context, word(t))) {
      if (/^[:;]$/.test(word(t)) || (t > verb + 1 && speech.statements.has(word(t)))) return undefined;
      continue;
    }
    const before = word(t - 1) === ',' ? word(t - 2) : word(t - 1);
    if (speech.statements.has(word(verb))) return t;
    if (speech.phrases.get(before)?.has(word(verb))) return t;
    return speech.participles.has(before) && speech.auxiliaries.has(word(verb)) ? t : undefined;
  }
  return undefined;
}

/** Only `dat`: `of` and `hoe` open questions, and of those the answer is not said. */
const isThat = ({ pack }: SpeechContext, word: string): boolean =>
  pack.speech.that.has(word) && pack.speech.pointers.has(word);

const STATEMENT_VERBS = new WeakMap<SpeechWords, ReadonlySet<string>>();

/** All words that can be the verb of a statement; gathered once, since every word is looked up. */
function statementVerbs(speech: SpeechWords): ReadonlySet<string> {
  const known = STATEMENT_VERBS.get(speech);
  if (known) return known;
  const inPhrases = [...speech.phrases.values()].flatMap((verbs) => [...verbs]);
  const verbs = new Set([...speech.statements, ...speech.auxiliaries, ...inPhrases]);
  STATEMENT_VERBS.set(speech, verbs);
  return verbs;
}

/** Who stands before the verb as its subject: at the start of the sentence, perhaps with what explains the name. */
function subjectBefore(words: Words, verb: number): Speaker | undefined {
  const { first, word, context } = words;
  const { speech, roles } = context.pack;
  const from = speech.adverbs.has(word(first)) && roles.joiners.has(word(first)) ? first + 1 : first;
  for (const start of startsOfSubject(words, from, verb)) {
    const speaker = speakerAt(context, start, verb);
    if (!speaker || speaker.end > verb) continue;
    let t = speaker.end;
    // `(CD&V)`, `, burgemeester van Sluis,`
    if (word(t) === '(') while (t < verb && word(t++) !== ')');
    if (word(t) === ',' && word(verb - 1) === ',') t = verb;
    while (t < verb && speech.adverbs.has(word(t))) t++;
    if (t === verb || (roles.joiners.has(word(verb - 1)) && !hasSecondSubject(words, t, verb))) return speaker;
  }
  return undefined;
}

/** The start of the sentence, and behind the last `en` or `maar` before the verb. */
function startsOfSubject({ word, context }: Words, first: number, verb: number): number[] {
  for (let t = verb - 1; t > Math.max(first, verb - FARTHEST_SUBJECT); t--)
    if (context.pack.roles.joiners.has(word(t)) || context.pack.speech.subordinators.has(word(t)))
      return context.pack.speech.subordinators.has(word(t)) ? [first] : [t + 1, first];
  return [first];
}

/** `X kwam aan en zegt`: nobody else may come in between. */
function hasSecondSubject({ word, context }: Words, from: number, verb: number): boolean {
  const { speech, roles } = context.pack;
  for (let t = from; t < verb; t++)
    if (speech.that.has(word(t)) || speech.subordinators.has(word(t)) || roles.isTitle(word(t))) return true;
  return false;
}

/** `Volgens X CONTENT`, `CONTENT is volgens X CONTENT`. */
function bySource(words: Words): Statement | undefined {
  const { first, end, word, context, sentence } = words;
  const { text, tokens } = context.article;
  for (let t = first; t < end; t++) {
    if (!context.pack.speech.sources.has(word(t)) || isQuoted(context, t)) continue;
    const speaker = speakerAt(context, t + 1, t);
    if (!speaker || context.pack.speech.denials.has(word(t - 1))) return undefined;
    const isFirst = t === first;
    if (!isFirst && (isInClause(words, t) || followsQuotation(words, t))) return undefined;
    const isLast = speaker.end >= end && word(t - 1) === ',';
    const start = isFirst ? (tokens.starts[speaker.end] ?? sentence.end) : sentence.start;
    const stop = isLast ? (tokens.starts[t - 1] ?? sentence.start) : sentence.end;
    return { content: trimmedContent(text, { start, end: Math.max(start, stop) }), said: speaker.said };
  }
  return undefined;
}

/** `CONTENT, zegt X.`, `CONTENT, zo meldt X.`, `CONTENT, blijkt uit cijfers van X.` */
function saidAtEnd(words: Words): Statement | undefined {
  const { first, end, word, context, sentence } = words;
  const { pack, article } = context;
  if (pack.speech.subordinators.has(word(first))) return undefined;
  for (let comma = end - 2; comma > first && comma > end - THAT_WITHIN; comma--) {
    if (word(comma) !== ',' || article.tokens.kinds[comma - 1] !== TokenKind.word || isQuoted(context, comma)) continue;
    const verb = pack.speech.adverbs.has(word(comma + 1)) ? comma + 2 : comma + 1;
    const speaker = pack.speech.statements.has(word(verb)) ? speakerAt(context, verb + 1, verb) : shownBy(words, verb);
    if (!speaker || !endsSoon(words, speaker.end) || followsQuotation(words, comma)) continue;
    const content = { start: sentence.start, end: article.tokens.starts[comma] ?? sentence.end };
    return { content: trimmedContent(article.text, content), said: speaker.said };
  }
  return undefined;
}

/** `Het boek dat volgens X …`: only a part of the sentence is said. */
function isInClause({ first, word, context }: Words, token: number): boolean {
  const { speech } = context.pack;
  for (let t = first; t < token; t++)
    if (speech.clauseOpeners.has(word(t)) || speech.subordinators.has(word(t))) return true;
  return false;
}

/** `‘A’, aldus X, ‘B.’`, also where a mark is missing. */
function followsQuotation({ sentence, context }: Words, token: number): boolean {
  const { text, tokens, quotes } = context.article;
  const quote = quotes[spanAtOrBefore(quotes, tokens.starts[token] ?? 0)];
  return (quote !== undefined && quote.end > sentence.start) || /^[‘“"'«„”’»]/u.test(text.charAt(sentence.start));
}

/** `Dat zegt X.`, `Dat blijkt uit cijfers van X.`: what the sentence before says. */
function pointing(words: Words, before: Span | undefined): Statement | undefined {
  const { first, word, context } = words;
  const { speech } = context.pack;
  if (!before || !speech.pointers.has(word(first))) return undefined;
  const { blocks, sentences } = context.article;
  const own = sentences[spanAtOrBefore(sentences, words.sentence.start)];
  const other = sentences[spanAtOrBefore(sentences, before.start)];
  if (!own || !other || blocks[own.block]?.kind !== 'prose' || own.block - other.block > 1) return undefined;
  if (blocks[other.block]?.kind !== 'prose') return undefined;
  const verb = first + 1;
  const speaker = speech.statements.has(word(verb)) ? speakerAt(context, verb + 1, verb) : shownBy(words, verb);
  if (!speaker || !endsSoon(words, speaker.end)) return undefined;
  return { content: trimmedContent(context.article.text, before), said: speaker.said };
}

/** `blijkt uit nieuwe cijfers van het CBS`: the body behind the noun. */
function shownBy({ word, end, context }: Words, verb: number): Speaker | undefined {
  const { speech, roles } = context.pack;
  if (!speech.showing.has(word(verb)) || word(verb + 1) !== speech.outOf) return undefined;
  for (let t = verb + 2; t < Math.min(end, verb + 8); t++) {
    if (!roles.linkers.has(word(t))) continue;
    const speaker = speakerAt(context, t + 1, verb);
    if (speaker?.said.by === 'name') return speaker;
  }
  return undefined;
}

/** Behind the speaker only when and where it was said: no verb of its own, no object. */
function endsSoon({ word, end, context }: Words, from: number): boolean {
  const { speech, roles } = context.pack;
  if (from >= end) return true;
  const next = word(from);
  if (speech.denials.has(next) || speech.that.has(next)) return false;
  return end - from <= 12 && (/^[,(]$/.test(next) || speech.adverbs.has(next) || roles.linkers.has(next));
}

const contentFrom = ({ context, sentence }: Words, that: number): Span => {
  const { text, tokens } = context.article;
  return trimmedContent(text, { start: tokens.starts[that + 1] ?? sentence.end, end: sentence.end });
};

/** Without the full stop at its end. */
function trimmedContent(text: string, span: Span): Span {
  const { start, end } = trimmed(text, { start: Math.min(span.start, span.end), end: span.end });
  const stop = /[.!…,;\s]+$/.exec(text.slice(Math.max(start, end - 4), end))?.[0].length ?? 0;
  const open = /^[,;\s]+/.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  return { start: Math.min(start + open, end - stop), end: end - stop };
}

/** It is a marked quotation, give or take the marks. */
function isQuotation(quotations: readonly Span[], content: Span): boolean {
  const quote = quotations[spanAtOrBefore(quotations, content.start + 2)];
  return quote !== undefined && quote.end >= content.end - 2;
}

function isQuoted({ article }: SpeechContext, token: number): boolean {
  const offset = article.tokens.starts[token] ?? 0;
  const quote = article.quotes[spanAtOrBefore(article.quotes, offset)];
  return quote !== undefined && offset < quote.end;
}

function isFurniture({ article }: SpeechContext, { start }: Span): boolean {
  const piece = article.boilerplate[spanAtOrBefore(article.boilerplate, start)];
  return piece !== undefined && start < piece.end;
}

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).match(/\p{L}+/gu)?.length ?? 0;
