/**
 * What is registered with the client while the server runs: the settings, the files to watch, and the features that a
 * setting switches. Nobody waits for the answers: a client that gives none must not hold up anything.
 */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  RegistrationRequest,
  type ServerCapabilities,
  UnregistrationRequest,
} from 'vscode-languageserver';
import { SWITCH_NAMES, SWITCHES, type SwitchName } from '../features/switches.ts';
import { unawaited } from './publish.ts';
import type { Client } from './session.ts';

/** Those of which the client takes every method while the server runs. */
export const registrable = ({ textDocument }: ClientCapabilities): readonly SwitchName[] =>
  SWITCH_NAMES.filter((name) =>
    SWITCHES[name].every(({ client }) => textDocument?.[client]?.dynamicRegistration === true),
  );

/** What is left to say at the start, where some is registered later. */
export function withoutSwitches(capabilities: ServerCapabilities, later: readonly SwitchName[]): ServerCapabilities {
  const rest = { ...capabilities };
  for (const name of later) for (const { provider } of SWITCHES[name]) delete rest[provider];
  return rest;
}

/** Settings and files to watch, where the client wants that. */
export function registerOwn(connection: Connection, client: Client): void {
  if (client.registersConfiguration)
    unawaited(connection.client.register(DidChangeConfigurationNotification.type, { section: 'seedbed' }));
  if (!client.watchesFiles) return;
  // Everything, since of a folder that is moved or deleted an editor may tell the folder alone.
  const watchers = [{ globPattern: '**/*' }];
  unawaited(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
}

export interface Registrations {
  /** From now on these are off, and all others on. */
  follow(off: readonly SwitchName[]): void;
}

/** `capabilities`: all that the server can do, with the options of each method. */
export function createRegistrations(
  connection: Connection,
  { registers }: Client,
  capabilities: ServerCapabilities,
): Registrations {
  const registered = new Set<SwitchName>();
  // One behind the other: the client may answer late.
  let last: Promise<unknown> = Promise.resolve();
  const behind = (send: () => Promise<unknown>): void => {
    last = Promise.race([last, pause()]).then(send, send);
    unawaited(last);
  };

  return {
    follow(off) {
      const added = registers.filter((name) => !off.includes(name) && !registered.has(name));
      const gone = registers.filter((name) => off.includes(name) && registered.has(name));
      for (const name of added) registered.add(name);
      for (const name of gone) registered.delete(name);
      // The protocol spells it so.
      const unregisterations = gone.flatMap((name) => SWITCHES[name].map(({ method }) => ({ id: method, method })));
      const registrations = added.flatMap((name) =>
        SWITCHES[name].map(({ method, provider }) => ({
          id: method,
          method,
          // The client knows best which documents it gives to this server.
          registerOptions: { documentSelector: null, ...optionsOf(capabilities[provider]) },
        })),
      );
      if (gone.length > 0) behind(() => connection.sendRequest(UnregistrationRequest.type, { unregisterations }));
      if (added.length > 0) behind(() => connection.sendRequest(RegistrationRequest.type, { registrations }));
    },
  };
}

const optionsOf = (provider: unknown): object => (typeof provider === 'object' && provider !== null ? provider : {});

/** Milliseconds. */
const PATIENCE = 1000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE));
