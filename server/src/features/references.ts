/**
 * textDocument/references: every mention of the entity in all articles, by any name; the fullest one is its declaration.
 * A country stands in a large corpus tens of thousands of times: who takes pieces gets them all, who waits for one whole
 * list those of this article and then the latest ones, as many as can be made and read at once.
 */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { inPieces, type Steps } from '../base/steps.ts';
import type { Entity, MentionRef } from '../corpus/view.ts';
import { entityAt } from './entities/entity-at.ts';
import { fullestMention } from './entities/fullest-mention.ts';
import type { ArticleFeature } from './feature.ts';
import { toLocation } from './to-lsp.ts';

/** Places in one list; the hover card says how many there are. */
const MOST = 4000;

export const references: ArticleFeature<ReferenceParams, Location[] | null> = {
  method: 'textDocument/references',
  scope: 'article',
  capabilities: { referencesProvider: { workDoneProgress: true } },
  progress: { title: { en: 'Searching mentions', nl: 'Vermeldingen zoeken' } },
  *run(request, { position, context, partialResultToken }): Steps<Location[] | null> {
    const at = entityAt(request, position);
    if (!at) return null;
    const declaration = context.includeDeclaration ? undefined : fullestMention(request.view, at.entity);
    const listed = partialResultToken === undefined ? atOnce(at.entity, at.mention) : at.entity.mentions;
    const mentions = listed.filter(
      ({ article, index }) => article !== declaration?.article || index !== declaration.index,
    );
    return yield* inPieces(mentions, (mention) => toLocation(request.view, mention.article, mention));
  },
};

function atOnce({ mentionCount, mentions, mentionsIn }: Entity, { article }: MentionRef): readonly MentionRef[] {
  if (mentionCount <= MOST) return mentions;
  const own = mentionsIn(article).slice(0, MOST);
  const left = MOST - own.length;
  return [...own, ...(left > 0 ? mentions.filter((mention) => mention.article !== article).slice(-left) : [])];
}
