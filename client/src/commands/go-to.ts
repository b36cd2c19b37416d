/** The commands `seedbed.goToEntity` and `seedbed.goToEvent`: what is typed is looked for in the whole corpus. */
import { CancellationTokenSource, commands, Disposable, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { BaseLanguageClient, CancellationToken, Location } from 'vscode-languageclient';
import {
  type EntitiesResult,
  type EntityRow,
  type EventRow,
  type EventsResult,
  entitiesRequest,
  eventsRequest,
} from '../../../server/src/protocol/messages.ts';
import { ask } from '../views/ask.ts';
import { articleCount, mentionCount } from '../views/counts.ts';
import { type EntitySubject, typeIcons } from '../views/entities.ts';
import { eventIcons } from '../views/events.ts';
import { isCommandSubject } from '../views/findings.ts';

const MOST = 40;
/** Articles whose events are shown before anything is typed. */
const LATEST = 12;
/** Milliseconds after the last letter. */
const LATER = 120;

interface Target extends QuickPickItem {
  readonly go: () => Promise<void>;
}

export function registerGoTo(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('seedbed.openEntity', async (row?: unknown) => {
      const subject = isCommandSubject(row) ? (row.subject as Partial<EntitySubject> | undefined) : undefined;
      if (subject?.entity) await goToEntity(client, subject.entity);
    }),
    commands.registerCommand('seedbed.goToEntity', () =>
      pick(l10n.t('Go to an entity'), l10n.t('Name of a person, organisation or place'), async (filter, token) => {
        const found = await ask<EntitiesResult>(client, entitiesRequest, { filter, limit: MOST }, token);
        return (found?.items ?? []).map((entity) => entityItem(client, entity));
      }),
    ),
    commands.registerCommand('seedbed.goToEvent', () =>
      pick(l10n.t('Go to an event'), l10n.t('What happened, where, or who took part'), async (filter, token) => {
        const asked = filter.trim() === '' ? { limit: LATEST } : { filter };
        const found = await ask<EventsResult>(client, eventsRequest, asked, token);
        return (found?.items ?? []).map((event) => eventItem(client, event));
      }),
    ),
  );
}

function entityItem(client: BaseLanguageClient, entity: EntityRow): Target {
  return {
    label: entity.name,
    iconPath: new ThemeIcon(typeIcons[entity.type]),
    description: [mentionCount(entity.mentions), ...entity.aliases].join(' · '),
    alwaysShow: true,
    go: () => goToEntity(client, entity),
  };
}

function eventItem(client: BaseLanguageClient, event: EventRow): Target {
  return {
    label: event.title,
    detail: [...new Set([event.place, ...event.participants])].filter((part) => part !== undefined).join(' · '),
    iconPath: new ThemeIcon(eventIcons[event.class] ?? 'milestone'),
    description: [event.date, event.className, articleCount(event.articles)]
      .filter((part) => part !== undefined)
      .join(' · '),
    alwaysShow: true,
    go: () => open(client, event.location),
  };
}

/** To where it is introduced best. */
async function goToEntity(client: BaseLanguageClient, { id, name }: EntityRow): Promise<void> {
  const symbol = { name, kind: 1, location: { uri: '' }, data: { entity: id } };
  const found = await ask<{ readonly location: Location }>(client, 'workspaceSymbol/resolve', symbol);
  if (found?.location.range) await open(client, found.location);
}

async function open(client: BaseLanguageClient, location: Location): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(location);
  await window.showTextDocument(uri, { selection: range });
}

/** The server does the search; the list is not filtered once more. */
function pick(
  title: string,
  placeholder: string,
  find: (filter: string, token: CancellationToken) => Promise<readonly Target[]>,
): void {
  const list = window.createQuickPick<Target>();
  list.title = title;
  list.placeholder = placeholder;
  let running = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = async (filter: string): Promise<void> => {
    running.cancel();
    const own = new CancellationTokenSource();
    running = own;
    list.busy = true;
    const items = await find(filter, own.token);
    if (own !== running) return;
    list.items = items;
    list.busy = false;
  };
  list.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(value), LATER);
  });
  list.onDidAccept(() => {
    const [chosen] = list.selectedItems;
    list.hide();
    void chosen?.go();
  });
  list.onDidHide(() => {
    clearTimeout(timer);
    running.cancel();
    list.dispose();
  });
  list.show();
  void search('');
}
