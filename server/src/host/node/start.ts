/**
 * What `dist/server-node.js` runs: asks Node to keep what it compiles, so that the next server is there sooner, and
 * loads the server. From Node 22 on; an older one compiles anew each time.
 */
import module from 'node:module';

(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
module.createRequire(__filename)('./server.js');
