/**
 * Crossheads that a bad extraction ran into the prose: `… gestuurd. Offensief Assad Het akkoord is …`. Between two
 * sentences stands a short run of words without a verb, and then a word in capitals that can only open a sentence.
 * Precision comes first: whatever could be one sentence with what follows is left alone.
 */
import { TokenKind, type Tokens, tokenText, tokenWords } from '../base/tokens.ts';
import type { Calendar, Furniture, RoleWords } from '../languages/pack.ts';
import { isLowerAt, isUpperAt } from './characters.ts';
import type { TokenRange } from './sentences.ts';

export interface HeadingPack {
  readonly furniture: Furniture;
  readonly calendar: Calendar;
  readonly roles: Pick<RoleWords, 'isTitle'>;
  readonly functionWords: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
}

const MAX_WORDS = 7;
const MAX_LENGTH = 60;
/** What follows has to be long enough for a sentence. */
const MIN_REST = 4;

/** The heading at the start of a sentence, if one was run into it. */
export function fusedHeading(
  text: string,
  tokens: Tokens,
  sentence: TokenRange,
  pack: HeadingPack,
): TokenRange | undefined {
  const { from, to } = sentence;
  const first = tokens.starts[from] ?? 0;
  if (!isUpperAt(text, from < to ? first : -1) && tokens.kinds[from] !== TokenKind.number) return undefined;
  const { lower } = tokenWords(text, tokens);
  for (let i = from; i < to - MIN_REST && i - from <= MAX_WORDS; i++) {
    if (tokens.kinds[i] !== TokenKind.word && tokens.kinds[i] !== TokenKind.number) return undefined;
    const word = lower[i] ?? '';
    if (i > from && isUpperAt(text, tokens.starts[i] ?? 0)) {
      const heading = { from, to: i };
      if (opensSentence(text, tokens, i, to, heading, pack))
        return isHeading(text, tokens, heading, pack) ? heading : undefined;
    }
    if (word.endsWith('.') || (tokens.ends[i] ?? 0) - first > MAX_LENGTH) return undefined;
    if (isClauseWord(word, pack)) return undefined;
  }
  return undefined;
}

const isClauseWord = (lower: string, pack: HeadingPack): boolean =>
  (pack.furniture.headings?.clauseWords.has(lower) ?? false) || pack.reportingVerbs.has(lower);

/** The capitalised word at `i` can't go on with the words before it. */
function opensSentence(
  text: string,
  tokens: Tokens,
  i: number,
  to: number,
  heading: TokenRange,
  pack: HeadingPack,
): boolean {
  const lower = tokenText(text, tokens, i).toLowerCase();
  const goesOn = isLowerAt(text, tokens.starts[i + 1] ?? 0);
  if (tokens.kinds[i + 1] === TokenKind.punctuation) return false;
  const afterName = isUpperAt(text, tokens.starts[i - 1] ?? 0);
  if (pack.furniture.sentenceOpeners.has(lower)) {
    if (goesOn) return !isSurname(text, tokens, i, afterName, pack);
    // `De Clercq`, `Van Dijk` and `Raad Voor Cultuur` are names; `In Knokke` after a small letter is none.
    if (pack.furniture.headings?.determiners.has(lower)) return isAdjectiveAndNoun(text, tokens, i, to, pack);
    if (afterName || pack.furniture.headings?.nameOpeners.has(lower)) return false;
    return true;
  }
  const first = tokenText(text, tokens, heading.from).toLowerCase();
  if (afterName || heading.to - heading.from < 2 || pack.furniture.sentenceOpeners.has(first)) return false;
  if (pack.roles.isTitle(tokenText(text, tokens, heading.to - 1).toLowerCase())) return false;
  if (pack.calendar.weekdays.has(lower)) return goesOn && lower.length > 3;
  // `… in het spel Schipper Wouter Lievense had`: a title in capitals in the middle of a sentence.
  return pack.roles.isTitle(lower) && isUpperAt(text, tokens.starts[i + 1] ?? 0);
}

/** `Griet Op de Beeck`: a name, a particle in small letters, and a name again. */
function isSurname(text: string, tokens: Tokens, i: number, afterName: boolean, pack: HeadingPack): boolean {
  if (!afterName || !isUpperAt(text, tokens.starts[i + 2] ?? 0)) return false;
  const particle = pack.furniture.headings?.nameOpeners.has(tokenText(text, tokens, i + 1).toLowerCase()) ?? false;
  return particle && !(pack.furniture.headings?.isPlaceAdjective(tokenText(text, tokens, i + 2)) ?? false);
}

/** `De Nederlandse minister`, but not `De Nederlandse Bank` or `De Clercq rijdt`. */
function isAdjectiveAndNoun(text: string, tokens: Tokens, i: number, to: number, pack: HeadingPack): boolean {
  if (i + 2 >= to || tokens.kinds[i + 1] !== TokenKind.word || !isLowerAt(text, tokens.starts[i + 2] ?? 0))
    return false;
  return pack.furniture.headings?.isPlaceAdjective(tokenText(text, tokens, i + 1)) ?? false;
}

/** Neither the start of a sentence nor a noun that has a title or name behind it. */
function isHeading(text: string, tokens: Tokens, heading: TokenRange, pack: HeadingPack): boolean {
  const { furniture } = pack;
  const first = tokenText(text, tokens, heading.from).toLowerCase();
  const last = tokenText(text, tokens, heading.to - 1).toLowerCase();
  const words = heading.to - heading.from;
  // `1 De eerste …` is a list.
  if (words === 1 && (tokens.kinds[heading.from] === TokenKind.number || first.length < 3)) return false;
  // `BRUSSEL De regering …`: the place of a report.
  if (words === 1 && isShoutedLine(text, tokens, heading.from)) return false;
  if (furniture.headings?.determiners.has(first)) return false;
  if (furniture.sentenceOpeners.has(first) && words < 2) return false;
  const closed = pack.functionWords.has(last) || furniture.sentenceOpeners.has(last);
  if (closed && !furniture.headings?.headingEnds.has(last)) return false;
  // `Oud-wethouder Van der Meer …`
  if (furniture.headings?.nameOpeners.has(last)) return false;
  if (pack.calendar.weekdays.has(last) || pack.calendar.months.has(last)) return false;
  const next = tokenText(text, tokens, heading.to).toLowerCase();
  const opener = furniture.sentenceOpeners.has(next);
  // `Volgens mevrouw Van den Heuvel …`: what follows may be a name; `Volgens` and `Sinds` begin none.
  if (pack.roles.isTitle(last) && (!opener || mayBeginName(text, tokens, heading.to, pack))) return false;
  return !opener || !furniture.headings?.titleNouns.has(last);
}

/** A word in capitals that begins a line. */
function isShoutedLine(text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i] ?? 0;
  return (start === 0 || /[\r\n]/.test(text.charAt(start - 1))) && /^\p{Lu}{3,}$/u.test(tokenText(text, tokens, i));
}

/** `De Clercq`, `Van den Heuvel`, `Uit den Bogaard`: a particle of names, or an opener before one. */
function mayBeginName(text: string, tokens: Tokens, i: number, { furniture }: HeadingPack): boolean {
  const particles = furniture.headings?.nameOpeners;
  const [own, next] = [i, i + 1].map((at) => tokenText(text, tokens, at).toLowerCase());
  if (own === undefined || particles?.has(own)) return true;
  return next !== undefined && particles?.has(next) === true && isUpperAt(text, tokens.starts[i + 2] ?? 0);
}
