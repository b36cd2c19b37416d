#!/usr/bin/env node
// Stands in for the desktop program `code` in tests: takes the arguments that @vscode/test-electron passes, runs the
// tests in the extension host of the VS Code server, with the workbench in a headless browser, and exits as they do.
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { startServer, workbenchAddress } from './server.mjs';

const limit = 240_000;
// What the workbench itself logs along with the tests' output.
const chatter =
  /^(?:Creating a socket|Resolv|Ignoring fetching|\[reconnection|\[Service Worker|\[Agent|\[Account|Updating additional|%c|ERR Missing)/;
const isTestOutput = (text) => process.env.SEEDBED_HOST_VERBOSE !== undefined || !chatter.test(text);
const { options, paths } = readArguments(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.exitCode = await runTests();

async function runTests() {
  const server = await startServer({ extensions: options.get('extensions-dir'), log: process.env.SEEDBED_HOST_LOG });
  let browser;
  try {
    const address = workbenchAddress(server.address, {
      folder: paths[0],
      extension: options.get('extensionDevelopmentPath'),
      tests: options.get('extensionTestsPath'),
    });
    const { promise, resolve } = withResolvers();
    const timer = setTimeout(() => resolve('time'), limit);
    const opened = await openPage(address, { prepare: (page) => listen(page, resolve) });
    browser = opened.browser;
    const code = await promise;
    clearTimeout(timer);
    if (typeof code === 'number') return code;
    console.error(code === 'time' ? `no end after ${limit / 1000} s` : 'the page crashed');
    return 1;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

// The workbench calls these two functions when it runs tests: one for each line of output, one at the end.
async function listen(page, finish) {
  await page.exposeFunction('codeAutomationLog', (kind, values) => {
    const text = format(...values);
    if (isTestOutput(text)) process[kind === 'error' ? 'stderr' : 'stdout'].write(`${text}\n`);
  });
  await page.exposeFunction('codeAutomationExit', finish);
  page.on('crash', () => finish('crash'));
}

function readArguments(list) {
  const options = new Map();
  const paths = [];
  for (const item of list) {
    const option = /^--([\w-]+)(?:=(.*))?$/s.exec(item);
    if (option) options.set(option[1], option[2] ?? '');
    else paths.push(item);
  }
  return { options, paths };
}

// Node 20 lacks Promise.withResolvers.
function withResolvers() {
  let resolve;
  const promise = new Promise((ok) => {
    resolve = ok;
  });
  return { promise, resolve };
}
