/** The header as it should be: no blank before it, one field a line, dates in ISO form, an empty line below. */
import { malformedHeader } from '../rules/malformed-header.ts';
import type { Action } from './action.ts';

export const normaliseHeader: Action = {
  id: 'normalise-header',
  kind: 'refactor.rewrite.header',
  title: { en: 'Normalise the header', nl: 'Maak de kop in orde' },
  run(context, selection) {
    const { header } = context.article;
    if (!header || selection.start > header.end) return [];
    if (malformedHeader.scope !== 'article') return [];
    return [...malformedHeader.check(context)].flatMap((found) => found.fixes()[0]?.edits ?? []);
  },
};
