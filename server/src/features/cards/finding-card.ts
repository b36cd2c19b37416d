/** The hover card of a flagged word: what it may have to be, each suggestion with how often the corpus has it. */
import { formatCount, type Localised } from '../../base/locale.ts';
import { type Span, touches } from '../../base/span.ts';
import type { Finding } from '../../rules/rule.ts';
import type { ArticleRequest } from '../feature.ts';
import type { Card, CardWriter } from './card-writer.ts';

interface Texts {
  readonly suggestions: string;
  used(count: number): string;
}

const TEXTS: Localised<Texts> = {
  en: { suggestions: 'Perhaps', used: (count) => `${formatCount(count, 'en')}× in the corpus` },
  nl: { suggestions: 'Misschien', used: (count) => `${formatCount(count, 'nl')}× in het corpus` },
};

/** Rules that find a word that is written wrongly. */
const OF_WORDS: ReadonlySet<string> = new Set(['spelling', 'name-variant']);

const MOST = 5;

/** A `CardMaker`. */
export function findingCard(request: ArticleRequest, offset: number, write: CardWriter): Card | undefined {
  const isOfWords = (rule: string): boolean => OF_WORDS.has(rule);
  const isHere = (place: Span): boolean => touches(place, offset);
  const finding = request.findings(isOfWords, isHere).find((each) => isOfWords(each.rule) && isHere(each));
  if (!finding) return undefined;
  const words = replacements(finding).slice(0, MOST);
  if (words.length === 0) return undefined;
  const { suggestions, used } = TEXTS[request.locale];
  const shown = words.map((word) => {
    const count = Math.max(request.view.wordCount(word), request.view.nameWordCount(word));
    return count === 0 ? write.strong(word) : `${write.strong(word)} (${used(count)})`;
  });
  return { span: finding, content: `${suggestions}: ${shown.join(', ')}` };
}

/** What a fix would write in place of the finding, best first. */
const replacements = (finding: Finding): readonly string[] => [
  ...new Set(
    finding.fixes().flatMap(({ edits }) => {
      const own = edits.find(
        (edit) => edit.article === undefined && edit.start <= finding.start && edit.end >= finding.end,
      );
      return own && own.newText !== '' ? [own.newText] : [];
    }),
  ),
];
