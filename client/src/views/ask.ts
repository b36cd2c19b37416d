/** Requests of our own to the server: a view has nothing to show where there is no answer, and says nothing of it. */
import { type BaseLanguageClient, type CancellationToken, State } from 'vscode-languageclient';

/** `undefined` while the server is not running, and where it was interrupted; the log has the rest. */
export async function ask<R>(
  client: BaseLanguageClient,
  method: string,
  params: object,
  token?: CancellationToken,
): Promise<R | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    // A token that is undefined would be sent as a second parameter.
    const more = token ? [token] : [];
    return (await client.sendRequest<R | null>(method, params, ...more)) ?? undefined;
  } catch (error) {
    client.debug(`${method}: ${String(error)}`);
    return undefined;
  }
}
