/** What `dist/server-worker.js` runs: the server in a web worker, with files through the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../../protocol/server.ts';
import { workerPlatform } from './platform.ts';

declare const SEEDBED_VERSION: string | undefined;

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(
  connection,
  (options) => workerPlatform(connection, options),
  typeof SEEDBED_VERSION === 'string' ? SEEDBED_VERSION : '0.0.0',
);
