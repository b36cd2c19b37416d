/** What the server says of its state, for all who want to know: the client keeps one handler a notification. */
import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Status, statusNotification } from '../../server/src/protocol/messages.ts';

export function followStatus(client: BaseLanguageClient): Disposable & { readonly onStatus: Event<Status> } {
  const told = new EventEmitter<Status>();
  const handler = client.onNotification(statusNotification, (status: Status) => told.fire(status));
  return {
    onStatus: told.event,
    dispose() {
      handler.dispose();
      told.dispose();
    },
  };
}
