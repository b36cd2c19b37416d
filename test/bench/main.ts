/**
 * npm run bench: how fast the parts and the whole are. Figures for people: nothing is asserted, no test depends on them.
 * node tools/run.mjs test/bench/main.ts [analysis|reuse|server|command-line|views|scale …] runs some of them.
 */
import { benchAnalysis } from './analysis.ts';
import { benchCommandLine } from './command-line.ts';
import { benchReuse } from './reuse.ts';
import { benchScale } from './scale.ts';
import { benchServer } from './server.ts';
import { benchViews } from './views.ts';

/** `scale 1000`: of so many articles. */
const counts = process.argv.slice(2).filter((arg) => /^\d+$/.test(arg));

const PARTS: { readonly [name: string]: () => Promise<void> } = {
  analysis: benchAnalysis,
  reuse: benchReuse,
  server: benchServer,
  'command-line': benchCommandLine,
  views: () => benchViews(counts.map(Number)),
  scale: () => benchScale(counts),
};

const wanted = process.argv.slice(2).filter((arg) => !counts.includes(arg));
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await part();
}
