/** The three views and the commands on their rows. They ask the server for something only when they are shown. */
import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCorpusReport } from '../commands/corpus-report.ts';
import { registerFilters } from '../commands/filter.ts';
import { registerFindingCommands } from '../commands/findings.ts';
import { registerFixRule } from '../commands/fix-rule.ts';
import { registerGoTo } from '../commands/go-to.ts';
import { registerNextFinding } from '../commands/next-finding.ts';
import { registerOpenSample } from '../commands/open-sample.ts';
import { registerSetLogLevel } from '../commands/set-log-level.ts';
import { registerShowEventArticles } from '../commands/show-event-articles.ts';
import type { followStatus } from '../follow-status.ts';
import { createEntitiesView, entitiesView } from './entities.ts';
import { createEventsView, eventsView } from './events.ts';
import { createFindingsView, findingsView } from './findings.ts';
import { type Row, showMoreCommand, type Tree } from './tree.ts';

/** Milliseconds without news after which the views follow a change of the corpus. */
const LATER = 700;

export interface Views extends Disposable {
  readonly trees: ReadonlyMap<string, Tree>;
}

export function registerViews(
  context: ExtensionContext,
  client: BaseLanguageClient,
  { onStatus }: Pick<ReturnType<typeof followStatus>, 'onStatus'>,
): Views {
  const state = context.workspaceState;
  const entities = createEntitiesView(client, state);
  const events = createEventsView(client, state);
  const describe = (rule: string): string | undefined => descriptionOf(context, rule);
  const findings = createFindingsView(state, describe);
  const trees = new Map([
    [entitiesView, entities],
    [eventsView, events],
    [findingsView, findings],
  ]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes: number | undefined;
  const follow = onStatus((status) => {
    void commands.executeCommand('setContext', 'seedbed.state', status.articles === 0 ? 'empty' : status.state);
    // A server that starts anew counts anew.
    if (status.state === 'indexing') changes = undefined;
    if (status.state !== 'ready' || status.changes === changes) return;
    changes = status.changes;
    clearTimeout(timer);
    timer = setTimeout(() => {
      entities.refresh();
      events.refresh();
    }, LATER);
  });
  const parts = Disposable.from(
    ...trees.values(),
    follow,
    registerFilters([...trees]),
    registerFindingCommands(client, findings, context.extensionUri),
    registerFixRule(client),
    registerCorpusReport(client, describe),
    registerSetLogLevel(),
    registerOpenSample(context.extensionUri),
    registerGoTo(client),
    registerNextFinding(),
    registerShowEventArticles(client),
    commands.registerCommand(showMoreCommand, (id: unknown, parent: Row | undefined) =>
      typeof id === 'string' ? trees.get(id)?.more(parent) : undefined,
    ),
  );
  return {
    trees,
    dispose() {
      clearTimeout(timer);
      parts.dispose();
    },
  };
}

/** As the manifest has it, of the setting that switches the rule. */
function descriptionOf(context: ExtensionContext, rule: string): string | undefined {
  const { contributes } = context.extension.packageJSON as {
    readonly contributes?: {
      readonly configuration?: {
        readonly properties?: {
          readonly 'seedbed.rules'?: {
            readonly properties?: { readonly [rule: string]: { readonly description?: string } };
          };
        };
      };
    };
  };
  return contributes?.configuration?.properties?.['seedbed.rules']?.properties?.[rule]?.description;
}
