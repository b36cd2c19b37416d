/** The command `seedbed.showEventArticles`: what other articles tell of an event, in a peek beside its first passage. */
import { commands, type Disposable, Location, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EventResult, eventRequest } from '../../../server/src/protocol/messages.ts';
import { ask } from '../views/ask.ts';
import type { EventSubject } from '../views/events.ts';
import { isCommandSubject } from '../views/findings.ts';

export function registerShowEventArticles(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('seedbed.showEventArticles', async (row?: unknown) => {
    const subject = isCommandSubject(row) ? (row.subject as Partial<EventSubject> | undefined) : undefined;
    // At the cursor the editor's own command does the same.
    if (!subject?.event) return await commands.executeCommand('editor.action.peekImplementation');
    const { id, location } = subject.event;
    const told = await ask<EventResult>(client, eventRequest, { id, uri: location.uri });
    if (!told) return undefined;
    const convert = client.protocol2CodeConverter;
    const passages = told.articles.flatMap(({ uri, places }) =>
      places.map(({ range }) => new Location(convert.asUri(uri), convert.asRange(range))),
    );
    const { uri, range } = convert.asLocation(location);
    await window.showTextDocument(uri, { selection: range });
    return await commands.executeCommand('editor.action.showReferences', uri, range.start, passages);
  });
}
