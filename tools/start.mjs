// npm start [-- FOLDER] [--no-editor]: sets everything up, shows the findings of the corpus (seeds/ where no folder is
// given), and opens it in VS Code with the extension: the desktop program, else the VS Code server, in a browser.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from './host/install.mjs';
import { buildProject } from './host/project.mjs';
import { onPath } from './host/run.mjs';
import { ensureInstalled } from './install.mjs';

const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? join(projectFolder, 'seeds'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--no-editor');
if (unknown || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(unknown ? `${unknown} is not known` : `${folder} is not a folder`);
  console.error('usage: npm start [-- FOLDER] [-- --no-editor]');
  process.exit(2);
}

process.chdir(projectFolder);
ensureInstalled();
buildProject();
check();
if (!args.includes('--no-editor')) await openEditor();

/** Shows the findings. They are no failure here; only a command line that can't run is. */
function check() {
  const { status, error } = spawnSync(process.execPath, ['dist/cli.js', 'check', folder], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0 && status !== 1) process.exit(status ?? 1);
}

async function openEditor() {
  const code = onPath('code');
  if (!code) return await serveEditor();
  const shell = process.platform === 'win32'; // `code` is a script there
  const opened = spawnSync(code, [`--extensionDevelopmentPath=${projectFolder}`, folder], { stdio: 'inherit', shell });
  if (opened.status !== 0) await serveEditor();
}

/** Stays until Ctrl+C. */
async function serveEditor() {
  const { startServer, workbenchAddress } = await import('./host/server.mjs');
  const server = await startServer();
  const first = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()[0];
  const address = workbenchAddress(server.address, {
    folder,
    extension: projectFolder,
    ...(first ? { file: join(folder, first) } : {}),
  });
  console.log(`\nVS Code with the extension: ${address}\nCtrl+C ends it.`);
  const ended = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, done);
  });
  await ended;
  await server.stop();
}
