/** textDocument/prepareRename: the name that would be renamed; refused with a reason where there is none. */
import type { PrepareRenameParams, PrepareRenameResult } from 'vscode-languageserver';
import { entityAt } from './entities/entity-at.ts';
import { nameOfMention } from './entities/fullest-mention.ts';
import type { ArticleFeature } from './feature.ts';
import { noName } from './renaming/rename-check.ts';
import { toRange } from './to-lsp.ts';

export const prepareRename: ArticleFeature<PrepareRenameParams, PrepareRenameResult> = {
  method: 'textDocument/prepareRename',
  scope: 'article',
  capabilities: { renameProvider: { prepareProvider: true } },
  run(request, { position }) {
    const at = entityAt(request, position);
    if (!at) throw noName(request.locale);
    return {
      range: toRange(request.article.lineStarts, at.mention),
      placeholder: nameOfMention(request.view, at.mention),
    };
  },
};
