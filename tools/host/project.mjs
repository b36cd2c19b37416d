// Builds the project itself: the extension, the server and the command line into dist/.
import { projectFolder } from './install.mjs';
import { run } from './run.mjs';

export function buildProject() {
  run(process.execPath, ['esbuild.mjs'], { cwd: projectFolder });
}
