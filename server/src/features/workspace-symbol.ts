/** workspace/symbol: entities by any of their names; the letters asked for in order, with gaps, as in a quick pick. */
import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { fold } from '../base/fold.ts';
import type { Entity } from '../corpus/view.ts';
import type { MentionType } from '../languages/pack.ts';
import type { CorpusFeature } from './feature.ts';
import { fullestMention } from './fullest-mention.ts';
import { labels } from './labels.ts';
import { toLocation } from './to-lsp.ts';

const MOST = 200;

const KINDS: { readonly [type in MentionType]: SymbolKind } = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  location: SymbolKind.Namespace,
  demonym: SymbolKind.Namespace,
  event: SymbolKind.Event,
  product: SymbolKind.Object,
};

export const workspaceSymbol: CorpusFeature<WorkspaceSymbolParams, WorkspaceSymbol[]> = {
  method: 'workspace/symbol',
  scope: 'corpus',
  capabilities: { workspaceSymbolProvider: true },
  run({ view, locale }, { query }) {
    const wanted = fold(query).replace(/\s+/g, '');
    const ranked = view
      .entities()
      .map((entity) => ({ entity, rank: rankOf(entity, wanted) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, MOST);
    return ranked.flatMap(({ entity }) => {
      const mention = fullestMention(view, entity);
      if (!mention) return [];
      const containerName = labels[locale].mentions(entity.mentions.length, entity.articles.length);
      return [
        {
          name: entity.name,
          kind: KINDS[entity.type],
          containerName,
          location: toLocation(view, mention.article, mention),
        },
      ];
    });
  },
};

/** 3 begins with it, 2 holds it, 1 holds its letters in order, 0 none of these. */
function rankOf(entity: Entity, wanted: string): number {
  return Math.max(
    ...entity.aliases.map(({ text }) => {
      const name = fold(text).replace(/\s+/g, '');
      if (name.startsWith(wanted)) return 3;
      if (name.includes(wanted)) return 2;
      return isSubsequence(wanted, name) ? 1 : 0;
    }),
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) if (long[i] === short[at]) at++;
  return at === short.length;
}
