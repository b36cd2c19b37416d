// What the extension itself waits for: the messages between it and the language server, from the log that VS Code keeps.
// A page that is drawn without a graphics card, on two cores, is much later than the answers that it draws.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Goes with the address of a workbench: all messages are logged. */
export const LOGGED = [['logLevel', 'seedbed.seedbed=trace']];

/** Messages of the window that was opened last, from the time `since` on (as `Date.now()` has it). */
export function messagesSince(server, since) {
  const logs = readdirSync(server.logs, { recursive: true })
    .filter((name) => name.endsWith('Seedbed.log'))
    .map((name) => join(server.logs, name))
    .sort((a, b) => statSync(a).birthtimeMs - statSync(b).birthtimeMs);
  return readFileSync(logs.at(-1), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, at, kind, method, taken] = LINE.exec(line) ?? [];
      return method ? [{ at: Date.parse(at), kind, method, taken: taken && Number(taken) }] : [];
    })
    .filter(({ at }) => at >= since);
}

const LINE =
  /^(\S+ \S+) \[trace\] (Sending request|Sending notification|Received response) '([\w/$]+)(?: - \(\d+\))?'(?: in (\d+)ms)?/;

/** Milliseconds of the answers to these requests of our own. */
export const answersOf = (messages, prefix) =>
  messages
    .filter(({ kind, method }) => kind === 'Received response' && method.startsWith(prefix))
    .map(({ taken }) => taken);

/** Milliseconds from telling the server of the article that was opened last to the colours of its names. */
export function colouredAfterOpening(messages) {
  const opened = messages.findLast(({ method }) => method === 'textDocument/didOpen');
  const coloured = messages.find(
    ({ at, kind, method }) =>
      at >= opened?.at && kind === 'Received response' && method === 'textDocument/semanticTokens/full',
  );
  return coloured && coloured.at - opened.at;
}
