/** seedbed mcp: the questions on a corpus as tools for language models, over standard input and output. */
import { promises as fs } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSteps, runSteps } from '../../base/steps.ts';
import { PROJECT_FILES } from '../../corpus/project/project.ts';
import type { CorpusRequest } from '../../features/feature.ts';
import { QUESTIONS } from '../../features/questions/index.ts';
import { QUESTION_TOOLS } from '../../features/questions/tools.ts';
import { VERSION } from '../../host/node/version.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { readCorpus } from '../corpus.ts';
import { settingsOf } from '../findings.ts';
import { corpusRequestOf } from '../mcp/corpus-request.ts';
import type { ServeTools } from '../mcp/tool.ts';
import { findPaths } from '../paths.ts';
import type { CliProject } from '../project.ts';

const INSTRUCTIONS =
  'Answers questions on a corpus of news articles: who and what they name, what they say, which tell of the same event, where they contradict each other. Nothing is changed. Look a name up first; then ask by its id.';

export const mcp: Command = async (args, terminal) => {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const paths = positionals.length > 0 ? positionals : ['.'];
  if (paths.includes('-')) throw new UsageError('mcp speaks over standard input: name files or folders');
  const current = openCorpus(paths, terminal);
  // Wrong paths are told at once; the corpus is there when the first question comes.
  await current();
  const bundle: unknown = createRequire(join(terminal.bundleFolder, 'cli.js'))('./mcp.js');
  const { serveTools } = bundle as { readonly serveTools: ServeTools };
  await serveTools({
    version: VERSION,
    instructions: INSTRUCTIONS,
    tools: QUESTION_TOOLS.map((tool) => ({ ...tool, title: tool.title[terminal.locale] })),
    async call({ name }, input) {
      const method = QUESTION_TOOLS.find((tool) => tool.name === name)?.method;
      const question = QUESTIONS.find((each) => each.method === method);
      if (!question) throw new Error(`no answer to ${name}`);
      const answer = question.run(await current(), input);
      return isSteps(answer) ? runSteps(answer) : answer;
    },
  });
  return -1;
};

/** Gives the corpus as it is on disk now: read again where a file came, went or changed. */
function openCorpus(paths: readonly string[], terminal: Terminal): () => Promise<CorpusRequest> {
  let known: { readonly stamp: string; readonly owner: CliProject; readonly request: CorpusRequest } | undefined;
  const read = async (): Promise<CorpusRequest> => {
    if (known && known.stamp === (await stampOf(paths, known.owner))) return known.request;
    const corpus = await readCorpus(paths, terminal);
    for (const problem of corpus.problems) terminal.err(`${problem}\n`);
    const request = corpusRequestOf(corpus, settingsOf(corpus, []), terminal);
    known = { stamp: await stampOf(paths, corpus.owner), owner: corpus.owner, request };
    return request;
  };
  let reading: Promise<CorpusRequest> | undefined;
  // One after the other: questions may come while the corpus is being read.
  return () => {
    reading = reading ? reading.then(read, read) : read();
    return reading;
  };
}

/** Changes with every file of the corpus and of its owner. */
async function stampOf(paths: readonly string[], owner: CliProject): Promise<string> {
  const { files } = await findPaths(paths, owner);
  const own = Object.values(PROJECT_FILES).map((file) => join(owner.root, file));
  const stamps = [...files, ...own].map(async (file) => {
    const stat = await fs.stat(file).catch(() => undefined);
    return `${file} ${stat?.size} ${stat?.mtimeMs}`;
  });
  return (await Promise.all(stamps)).join('\n');
}
