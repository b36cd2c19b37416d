// Puts a complete VS Code (workbench and extension host) into the ignored folder .vscode-host/, from npm alone, and the
// browser that shows it from Debian. A desktop VS Code can't be had on a closed network; this one runs everywhere.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath, run } from './run.mjs';

export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// `native` names the two modules that have to be compiled: without the first, output channels stay empty.
const releases = {
  1.139: { server: '4.139.1', node: '24.21.0', native: ['@vscode/spdlog', '@vscode/native-watchdog'] },
  '1.100': { server: '4.100.3', node: undefined, native: ['@vscode/spdlog', 'native-watchdog'] },
};

/** The oldest VS Code that the extension supports. */
export const oldest = '1.100';
/** Which VS Code where nothing else is said: the newest known one, or the oldest with SEEDBED_VSCODE=1.100. */
export const release = process.env.SEEDBED_VSCODE ?? '1.139';

/** Installs the VS Code server when it is missing. Returns the paths of its main script and of the Node that runs it. */
export function installServer(wantedRelease = release) {
  const chosen = releases[wantedRelease];
  if (!chosen) throw new Error(`VS Code ${wantedRelease}: known are ${Object.keys(releases).join(', ')}`);
  const folder = join(projectFolder, '.vscode-host', wantedRelease);
  const stamp = join(folder, 'installed.json');
  const wanted = JSON.stringify(chosen);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    console.log(`installing a VS Code ${wantedRelease} server into .vscode-host/ (once, about a minute)`);
    installInto(folder, chosen);
    writeFileSync(stamp, wanted);
  }
  return {
    main: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    node: chosen.node ? join(nodeFolder(folder), 'bin/node') : process.execPath,
  };
}

const nodePackage = `node-${process.platform}-${process.arch}`;
const nodeFolder = (folder) => join(folder, 'node_modules', nodePackage);

function installInto(folder, { server, node, native }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = (where, args, env = {}) => run('npm', [...args, '--loglevel=error'], { cwd: where, env, quiet: true });
  // The package of Node itself carries its headers, so that nothing is downloaded to compile the native modules.
  const packages = [`code-server@${server}`];
  let env = {};
  if (node) {
    packages.push(`${nodePackage}@${node}`);
    npm(folder, ['install', '--ignore-scripts', '--no-save', ...packages]);
    env = {
      PATH: `${join(nodeFolder(folder), 'bin')}:${process.env.PATH}`,
      npm_config_nodedir: nodeFolder(folder),
    };
  } else {
    npm(folder, ['install', '--ignore-scripts', '--no-save', ...packages]);
  }
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  npm(vscode, ['install', '--omit=dev', '--ignore-scripts'], env);
  npm(vscode, ['rebuild', ...native], { ...env, JOBS: '2' });
  linkSearchProgram(vscode);
}

// Older releases look for ripgrep in a package whose download script did not run; without it `findFiles` finds nothing.
function linkSearchProgram(vscode) {
  const modules = join(vscode, 'node_modules/@vscode');
  if (existsSync(join(modules, 'ripgrep-universal')) || !existsSync(join(modules, 'ripgrep'))) return;
  const target = join(modules, 'ripgrep/bin');
  const found = onPath('rg');
  if (!found) throw new Error('ripgrep is missing: install the package ripgrep');
  mkdirSync(target, { recursive: true });
  if (!existsSync(join(target, 'rg'))) symlinkSync(found, join(target, 'rg'));
}

// Program → Debian package. Any one of `programs` will do; `files` tell whether their plugins are there too.
const debian = [
  { programs: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium', 'fonts-dejavu-core'] },
  { programs: ['rg'], packages: ['ripgrep'] },
  { programs: ['nvim'], packages: ['neovim'] },
  {
    programs: ['emacs'],
    packages: ['emacs-nox', 'elpa-eglot', 'elpa-lsp-mode'],
    files: ['/usr/share/doc/elpa-eglot', '/usr/share/doc/elpa-lsp-mode'],
  },
  { programs: ['vim'], packages: ['vim', 'vim-ale'], files: ['/usr/share/doc/vim-ale'] },
];

const isThere = ({ programs, files = [] }) => programs.some(onPath) && files.every((file) => existsSync(file));

/** Whether one of these programs is there, with its plugins. */
export const hasProgram = (program) => debian.some((entry) => entry.programs.includes(program) && isThere(entry));

/** Installs what is missing of the browser, ripgrep and the editors. Returns the packages that could not be had. */
export function installPrograms() {
  const missing = debian.filter((entry) => !isThere(entry));
  if (missing.length === 0) return [];
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const attempt = (args) => {
      try {
        run('apt-get', args, { env, quiet: true });
      } catch (error) {
        console.error(String(error));
      }
    };
    attempt(['update', '-qq']);
    // Each on its own: what can't be had must not keep the others away.
    for (const { packages } of missing) {
      console.log(`installing ${packages.join(', ')}`);
      attempt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    }
  }
  return missing.filter((entry) => !isThere(entry)).flatMap((entry) => entry.packages);
}

/** Path of a Chromium or Chrome, or undefined. */
export const browserPath = () => debian[0].programs.map(onPath).find((path) => path !== undefined);
