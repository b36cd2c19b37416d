/** Findings that say two facts can't both be so: counted over the headline and marked on the cards of entities. */
import { contains, overlaps, type Span, spanAtOrBefore } from '../../base/span.ts';
import type { Entity } from '../../corpus/view.ts';
import type { Finding } from '../../rules/rule.ts';
import type { ArticleRequest } from '../feature.ts';

/** The rules on facts are named alike: `quantity-conflict`, `role-conflict` … */
export const isConflict = ({ rule }: Finding): boolean => isConflictRule(rule);

const isConflictRule = (rule: string): boolean => rule.endsWith('-conflict');

/** Rules on what is said of somebody: the name stands in the sentence, not in the finding. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['role-conflict', 'age-conflict']);

/** Conflicts of this article that concern the entity: its name is in the finding, beside it, or in the message. */
export function conflictsOf(request: ArticleRequest, entity: Entity): readonly Finding[] {
  const own = entity.mentions.filter(({ article }) => article === request.id);
  const names = entity.aliases.map(({ text }) => text);
  return request
    .findings(isConflictRule)
    .filter(isConflict)
    .filter((finding) => {
      const sentence = OF_SOMEBODY.has(finding.rule) ? sentenceOf(request, finding) : finding;
      const isNamed = own.some((mention) => overlaps(mention, finding) || contains(sentence, mention));
      return isNamed || names.some((name) => isWordIn(finding.message, name));
    });
}

function sentenceOf({ article: { sentences } }: ArticleRequest, span: Span): Span {
  const sentence = sentences[spanAtOrBefore(sentences, span.start)];
  return sentence && contains(sentence, span) ? sentence : span;
}

const isLetter = (text: string): boolean => /^[\p{L}\p{N}]$/u.test(text);

function isWordIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length));
}
