/** Findings that say two facts can't both be so: counted over the headline and marked on the cards of entities. */
import { contains, overlaps, type Span, spanAtOrBefore } from '../../base/span.ts';
import { sentenceHolding, sentenceSpan } from '../../corpus/facts/sentences.ts';
import type { Entity, StoredFacts } from '../../corpus/view.ts';
import type { Asked, Finding } from '../../rules/rule.ts';
import type { ArticleRequest } from '../feature.ts';

/** The rules on facts are named alike: `quantity-conflict`, `role-conflict` … */
export const isConflict = ({ rule }: Finding): boolean => isConflictRule(rule);

const isConflictRule = (rule: string): boolean => rule.endsWith('-conflict');

/** Rules on what is said of somebody: the name stands in the sentence, not in the finding. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['role-conflict', 'age-conflict']);

/**
 * Conflicts of this article that concern the entity: its name is in the finding, beside it, or in the message where
 * either statement names it. The same before and after all findings are there; before, few facts are compared.
 */
export function conflictsOf(request: ArticleRequest, entity: Entity): readonly Finding[] {
  const own = entity.mentionsIn(request.id);
  const isNamed = statementsNaming(request, entity, own);
  const names = entity.aliases.map(({ text }) => text);
  return request
    .findings(isConflictRule, isNamed)
    .filter(isConflict)
    .filter((finding) => {
      const sentence = OF_SOMEBODY.has(finding.rule) ? sentenceOf(request, finding) : finding;
      if (own.some((mention) => overlaps(mention, finding) || contains(sentence, mention))) return true;
      const [other] = finding.related;
      const isTold = isNamed(finding) || (other !== undefined && isNamed(other));
      return isTold && names.some((name) => isWordIn(finding.message, name));
    });
}

/** In sentences that name it; in this article also those that have a word of its names. */
function statementsNaming(request: ArticleRequest, entity: Entity, own: readonly Span[]): Asked {
  const { view, id, article } = request;
  const words = new Set(entity.aliases.flatMap(({ text }) => wordsIn(text)));
  const known = new Map<number, boolean>();
  const isNamedIn = (sentence: Span): boolean =>
    own.some((mention) => overlaps(mention, sentence)) ||
    wordsIn(article.text.slice(sentence.start, sentence.end)).some((word) => words.has(word));
  return (place) => {
    if (place.article !== undefined && place.article !== id) {
      const around = sentenceAround(view.facts(place.article), place);
      return entity.mentionsIn(place.article).some((mention) => overlaps(mention, around));
    }
    const sentence = sentenceOf(request, place);
    const isNamed = known.get(sentence.start) ?? isNamedIn(sentence);
    known.set(sentence.start, isNamed);
    return isNamed;
  };
}

/** The sentence that the place begins in, where it ends there too. */
function sentenceAround(facts: StoredFacts, place: Span): Span {
  const index = sentenceHolding(facts, place.start);
  const sentence = index < 0 ? place : sentenceSpan(facts, index);
  return contains(sentence, place) ? sentence : place;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function sentenceOf({ article: { sentences } }: ArticleRequest, span: Span): Span {
  const sentence = sentences[spanAtOrBefore(sentences, span.start)];
  return sentence && contains(sentence, span) ? sentence : span;
}

const isLetter = (text: string): boolean => /^[\p{L}\p{N}]$/u.test(text);

function isWordIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length));
}
