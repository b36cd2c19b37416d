/**
 * workspace/symbol: entities by any of their names, and events by their word and by who takes part; the letters asked
 * for in order, with gaps, as in a quick pick. Names come from the table of their beginnings; gaps are looked for in a
 * bounded number of names only, so that an answer takes as long in a large corpus as in a small one.
 */
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { fold } from '../base/fold.ts';
import type { EntityId, StringId } from '../base/ids.ts';
import type { Steps } from '../base/steps.ts';
import type { CorpusView } from '../corpus/view.ts';
import { type EntityOutline, outlineOf } from './entities/outline.ts';
import { eventSymbols } from './events/event-symbols.ts';
import type { CorpusFeature } from './feature.ts';
import { rankOf } from './fuzzy.ts';
import { labels } from './labels.ts';
import { symbolKinds } from './symbol-kinds.ts';
import { toLocation } from './to-lsp.ts';

const MOST = 50;
/** Names that begin as asked for, the most mentioned ones; more where they have to hold other words too. */
const MOST_BEGINNING = 400;
const MOST_FOR_WORDS = 3000;
/** Articles, the latest, in whose names letters may have gaps between them. */
const SEARCHED = 400;
const PAUSE = 10;

export const workspaceSymbol: CorpusFeature<WorkspaceSymbolParams, WorkspaceSymbol[]> = {
  method: 'workspace/symbol',
  scope: 'corpus',
  capabilities: { workspaceSymbolProvider: { resolveProvider: true, workDoneProgress: true } },
  progress: { title: { en: 'Searching names and events', nl: 'Namen en gebeurtenissen zoeken' } },
  *run({ view, locale }, { query }): Steps<WorkspaceSymbol[]> {
    const found = yield* entitiesFor(view, query);
    const entities = found.map(
      ({ id, name, type, mentions, articleCount, mention }): WorkspaceSymbol => ({
        name,
        kind: symbolKinds[type],
        containerName: labels[locale].mentions(mentions, articleCount),
        location: toLocation(view, mention.article, mention),
        data: { entity: id },
      }),
    );
    yield { piece: entities };
    return yield* eventSymbols(view, locale, query, found);
  },
};

interface Match {
  readonly name: StringId;
  readonly count: number;
  readonly text: string;
  readonly rank: number;
}

/** The best matches first; of equals the most mentioned. Only these are gathered, never all entities of the corpus. */
function* entitiesFor(view: CorpusView, query: string): Steps<readonly EntityOutline[]> {
  const ranks = new Map<EntityId, number>();
  const entities: EntityOutline[] = [];
  for (const { name, rank } of yield* matchesFor(view, query)) {
    for (const id of view.entitiesNamed(name)) {
      if (ranks.has(id)) continue;
      ranks.set(id, rank);
      const entity = outlineOf(view, id);
      if (entity) entities.push(entity);
    }
    if (entities.length >= MOST) break;
    yield;
  }
  const rank = ({ id }: EntityOutline): number => ranks.get(id) ?? 0;
  return entities.sort((a, b) => rank(b) - rank(a) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

function* matchesFor(view: CorpusView, query: string): Steps<readonly Match[]> {
  const wanted = fold(query).replace(/\s+/g, '');
  const matches = new Map<StringId, Match>();
  const add = (name: StringId, count?: number): void => {
    const text = view.text(name);
    const rank = rankOf(text, wanted);
    if (rank > 0) matches.set(name, { name, count: count ?? view.nameCount(text), text, rank });
  };
  const words = fold(query)
    .split(/\s+/)
    .filter((each) => each.length > 1)
    .sort((a, b) => b.length - a.length);
  const [word = ''] = words;
  const most = words.length > 1 ? MOST_FOR_WORDS : MOST_BEGINNING;
  if (word !== '') for (const { name, count } of view.namesStarting(word, most)) add(name, count);
  if (matches.size < MOST) {
    const seen = new Set(matches.keys());
    const all = view.articles();
    for (let i = all.length - 1; i >= Math.max(0, all.length - SEARCHED); i--) {
      const article = all[i];
      if (article === undefined) continue;
      for (const name of view.facts(article).names) {
        if (seen.has(name)) continue;
        seen.add(name);
        add(name);
      }
      if (i % PAUSE === 0) yield;
    }
  }
  return [...matches.values()].sort((a, b) => b.rank - a.rank || b.count - a.count || (a.text < b.text ? -1 : 1));
}
