// Starts the VS Code server of .vscode-host/ on this computer alone, with settings of its own that are thrown away after.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installServer } from './install.mjs';
import { run } from './run.mjs';

// Everything that would look something up, ask something, or draw what differs from run to run.
const quiet = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const startLimit = 60_000;

/** In force where folders are not trusted: nothing is asked, and the workbench says that it is restricted. */
const restriction = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

/**
 * Returns the address of the running server, the id of its process group, the folder of its logs and a function that ends
 * it. `port` 0 takes a free one; `log` is a file that gets all output; `isRestricted`: the folder is not trusted;
 * `release`: of VS Code.
 */
export async function startServer({ settings = {}, extensions, port = 0, log, isRestricted = false, release } = {}) {
  const { main, node } = installServer(release);
  const folder = mkdtempSync(join(tmpdir(), 'seedbed-code-'));
  for (const part of ['User', 'Machine']) mkdirSync(join(folder, 'data', part), { recursive: true });
  writeFileSync(
    join(folder, 'data/User/settings.json'),
    JSON.stringify({ ...quiet, ...settings, ...(isRestricted && restriction) }),
  );
  const extensionsFolder = extensions ?? join(folder, 'extensions');
  mkdirSync(extensionsFolder, { recursive: true });
  // Where this list is missing, the first scan for extensions fails, and with it the one under development.
  const list = join(extensionsFolder, 'extensions.json');
  if (!existsSync(list)) writeFileSync(list, '[]');

  const options = { host: '127.0.0.1', port, 'server-data-dir': folder, 'extensions-dir': extensionsFolder };
  const flags = [
    'without-connection-token',
    'accept-server-license-terms',
    ...(isRestricted ? [] : ['disable-workspace-trust']),
    'enable-smoke-test-driver', // else the payload of the address is ignored
  ];
  const child = spawn(
    node,
    [
      main,
      ...Object.entries({ ...options, 'telemetry-level': 'off' }).flatMap(([key, value]) => [
        `--${key}`,
        String(value),
      ]),
      ...flags.map((flag) => `--${flag}`),
    ],
    {
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_RUNTIME_DIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // a group of its own, so that the extension host ends with it
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // A group of its own would outlive a script that ends early.
  const endWithScript = () => {
    signalGroup(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', endWithScript);
  const stop = async () => {
    signalGroup(child, 'SIGTERM');
    const patience = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(patience);
    process.off('exit', endWithScript);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    return { address: await announcedAddress(child, log), group: child.pid, logs: join(folder, 'data/logs'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function announcedAddress(child, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`the VS Code server ${why}\n${output}`));
    const limit = setTimeout(() => fail('did not start'), startLimit);
    child.once('exit', (code) => fail(`ended with code ${code}`));
    const read = (chunk) => {
      if (log) appendFileSync(log, chunk);
      if (output.length > 100_000) return;
      output += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(output);
      if (!found) return;
      clearTimeout(limit);
      resolve(`http://127.0.0.1:${found[1]}/`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

function signalGroup(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

/** Address that opens `folder` with the extension of `extension` in development mode; `more` are further payload pairs. */
export function workbenchAddress(address, { folder, extension, tests, file, more = [] }) {
  const url = new URL(address);
  const remote = (path) => `vscode-remote://${url.host}${path}`;
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...more];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  url.searchParams.set('folder', folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** Installs a package of an extension into the folder that `startServer` takes as `extensions`. */
export function installExtension(file, extensions) {
  const { main, node } = installServer();
  mkdirSync(extensions, { recursive: true });
  const list = join(extensions, 'extensions.json');
  if (!existsSync(list)) writeFileSync(list, '[]');
  const options = ['--install-extension', file, '--extensions-dir', extensions, '--accept-server-license-terms'];
  const data = mkdtempSync(join(tmpdir(), 'seedbed-code-'));
  try {
    run(node, [main, ...options, '--server-data-dir', data], {
      env: { EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
      quiet: true,
    });
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  }
}
