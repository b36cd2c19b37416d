/**
 * Whom a reporting clause means: the name itself, the last person before a pronoun, who has the function that is said.
 * A pronoun never means somebody whose title or given name is of the other gender.
 */
import { lastAtOrBefore, type Span, spanAtOrBefore } from '../base/span.ts';
import { tokenFrom, tokenText } from '../base/tokens.ts';
import type { Gender } from '../languages/pack.ts';
import type { MentionColumns, QuotationFact } from './facts.ts';
import { mentionType } from './mentions.ts';
import { isObject, type Said, type SpeechContext, saidBehind } from './speakers.ts';

/** How many sentences back somebody can be whom a pronoun or a quotation without a clause belongs to. */
export const SENTENCES_BACK = 4;

/** Index of the name of who speaks; -1 where it can't be told. `found`: what was said before, in order. */
export function resolved(context: SpeechContext, quote: Span, said: Said, found: readonly QuotationFact[]): number {
  switch (said.by) {
    case 'name':
      return said.name;
    case 'pronoun':
      return lastPerson(context, quote, found, { back: SENTENCES_BACK, gender: said.gender });
    case 'title':
      return holderOf(context, quote, said.title);
    case 'nobody':
      return -1;
  }
}

/** Whom or what a noun stands for: the last person with that role (`aldus de minister`), or organisation of that name. */
function holderOf({ article, roles, mentions }: SpeechContext, quote: Span, title: string): number {
  for (let i = roles.length - 1; i >= 0; i--) {
    const role = roles[i];
    if (
      role &&
      role.start < quote.start &&
      role.text
        .toLowerCase()
        .split(/[\s-]/)
        .some((word) => word.endsWith(title))
    )
      return role.name;
  }
  const before = lastAtOrBefore(mentions.count, (m) => mentions.starts[m] ?? 0, quote.start - 1);
  for (let m = before; m >= 0; m--) {
    if (mentionType(mentions, m) !== 'organisation') continue;
    const name = article.text.slice(mentions.starts[m], mentions.ends[m]).toLowerCase();
    if (name.split(/\s+/).includes(title)) return mentions.names[m] ?? -1;
  }
  return -1;
}

/** Who was spoken of last: the speaker of the last quotation, or the first person of a later sentence. */
export function lastPerson(
  context: SpeechContext,
  quote: Span,
  found: readonly QuotationFact[],
  { back, gender }: { readonly back: number; readonly gender?: Gender },
): number {
  const { article } = context;
  const at = spanAtOrBefore(article.sentences, quote.start);
  for (let s = at; s >= 0 && s >= at - back; s--) {
    const sentence = article.sentences[s];
    if (!sentence) break;
    const end = Math.min(sentence.end, quote.start);
    const last = found.at(-1);
    if (
      last &&
      last.speaker >= 0 &&
      last.start < end &&
      last.end > sentence.start &&
      canBe(context, last.speaker, gender)
    )
      return last.speaker;
    if (isPronoun(context, sentence.start)) continue;
    const person = subjectOf(context, { start: sentence.start, end }, gender);
    if (person >= 0) return person;
  }
  return -1;
}

/** A sentence that begins with a pronoun goes on about who was spoken of before. */
const isPronoun = ({ article, pack }: SpeechContext, offset: number): boolean =>
  pack.speech.pronouns.has(tokenText(article.text, article.tokens, tokenFrom(article.tokens, offset)).toLowerCase());

/** The person whom a sentence is about: who says something in it, else the first, rather not behind a preposition. */
function subjectOf(context: SpeechContext, sentence: Span, gender: Gender | undefined): number {
  const { article, pack, mentions } = context;
  const said = saidBehind(context, sentence, Number.POSITIVE_INFINITY);
  if (said?.by === 'name' && personNamed(mentions, said.name, sentence) && canBe(context, said.name, gender))
    return said.name;
  let other = -1;
  const first = lastAtOrBefore(mentions.count, (i) => mentions.starts[i] ?? 0, sentence.start - 1) + 1;
  for (let i = first; i < mentions.count && (mentions.starts[i] ?? 0) < sentence.end; i++) {
    if (mentionType(mentions, i) !== 'person' || !canBe(context, mentions.names[i] ?? 0, gender)) continue;
    if (!isObject(article, pack, mentions.starts[i] ?? 0)) return mentions.names[i] ?? -1;
    if (other < 0) other = mentions.names[i] ?? -1;
  }
  return other;
}

function personNamed(mentions: MentionColumns, name: number, { start, end }: Span): boolean {
  const first = lastAtOrBefore(mentions.count, (i) => mentions.starts[i] ?? 0, start - 1) + 1;
  for (let i = first; i < mentions.count && (mentions.starts[i] ?? 0) < end; i++)
    if (mentions.names[i] === name) return mentionType(mentions, i) === 'person';
  return false;
}

/** Whether a pronoun of this gender can stand for the name: a person of that gender, or of one that isn't known. */
function canBe(context: SpeechContext, name: number, gender: Gender | undefined): boolean {
  if (!gender) return true;
  if (context.types[name] !== 'person') return false;
  const own = genderOf(context, name);
  return own === undefined || own === gender;
}

/** By a title of the person in this article, else by the given name. */
function genderOf({ pack, roles, names, fullNames }: SpeechContext, name: number): Gender | undefined {
  const full = fullNames[name] ?? name;
  for (const role of roles) {
    if ((fullNames[role.name] ?? role.name) !== full) continue;
    for (const word of role.text.toLowerCase().split(/\s+/)) {
      if (pack.roles.linkers.has(word)) break;
      const gender = pack.speech.titleGenders.get(word);
      if (gender) return gender;
    }
  }
  const words = (names[full] ?? '').split(' ');
  return words.length > 1 ? pack.names.genderOf(words[0] ?? '') : undefined;
}
