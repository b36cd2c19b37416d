/**
 * How the server bears a large corpus: time until all is indexed, memory, and what a user waits for in between edits.
 * node tools/run.mjs test/bench/main.ts scale [COUNT …]; without counts 1,000 and 10,000 generated articles.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connectServer, PULLS, type TestClient } from '../support/language-client.ts';
import { percentile, show } from './figures.ts';
import { type GeneratedArticle, generatedCorpus, writeCorpus } from './generated-corpus.ts';

const ROUNDS = 150;
/** `seedbed check` keeps two cores busy for long; beyond this many it says nothing new. */
const MOST_CHECKED = 2000;

export async function benchScale(counts: readonly string[]): Promise<void> {
  for (const count of counts.length > 0 ? counts.map(Number) : [1000, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'seedbed-scale-'));
    try {
      const articles = generatedCorpus(count);
      writeCorpus(join(folder, 'seeds'), articles);
      await measureServer(folder, articles);
      if (count <= MOST_CHECKED) measureCheck(folder, count);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measureServer(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  const started = performance.now();
  const { client, ready } = await start(folder);
  await ready;
  const cold = performance.now() - started;
  const cpu = cpuOf(client.pid);
  const memory = memoryOf(client.pid);
  const times = await measureRequests(client, folder, articles);
  show(
    `Server with ${articles.length} articles: indexed in ${seconds(cold)} (${seconds(cpu)} of processor), ` +
      `memory ${memory}, in the end ${memoryOf(client.pid)}; after each edit (ms)`,
    [
      ['', 'p50', 'p95', 'max'],
      ...[...times].map(([name, values]) => [
        name,
        percentile(values, 0.5),
        percentile(values, 0.95),
        Math.max(...values),
      ]),
    ],
  );
  await client.stop();
}

async function start(folder: string): Promise<{ client: TestClient; ready: Promise<void> }> {
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const client = await connectServer({
    folder: pathToFileURL(folder).href,
    capabilities: PULLS,
    initializationOptions: { status: true },
    prepare: (connection) =>
      connection.onNotification('seedbed/status', ({ state }: { state: string }) => {
        if (state === 'ready') isReady();
      }),
  });
  return { client, ready };
}

async function measureRequests(
  client: TestClient,
  folder: string,
  articles: readonly GeneratedArticle[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  };
  for (let round = 0; round < ROUNDS; round++) {
    const article = articles[(round * 7919) % articles.length];
    if (!article) continue;
    const uri = pathToFileURL(join(folder, 'seeds', article.name)).href;
    const textDocument = { uri };
    const request = (method: string, more: object = {}): Promise<unknown> =>
      client.request(`textDocument/${method}`, { textDocument, ...more });
    await client.open(uri, article.text);
    await request('documentSymbol');
    // Half of the edits touch a name: then what names mean is worked out anew.
    let version = 1;
    const edit = (): Promise<void> => {
      version++;
      const more = round % 2 === 0 ? 'x'.repeat(version) : ` In Oostdorp${version} sprak Karin Oosthuis.`;
      return client.change(uri, version, article.text + more);
    };
    const position = nameIn(article.text, round);
    const after = async (name: string, ask: () => Promise<unknown>): Promise<void> => {
      await edit();
      if (name !== EDIT) await request('documentSymbol');
      await timed(name, ask);
    };
    await after(EDIT, () => request('documentSymbol'));
    await after('diagnostics', () => request('diagnostic'));
    await after('hover', () => request('hover', { position }));
    await after('definition', () => request('definition', { position }));
    await after('references', () => request('references', { position, context: { includeDeclaration: true } }));
    await after('semantic tokens', () => request('semanticTokens/full'));
    const query = ['van', 'haven', 'rus', 'jan'][round % 4];
    if (round < 20) await after('workspace symbol', () => client.request('workspace/symbol', { query }));
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
  }
  return times;
}

/** With parsing, analysis and the round trip. */
const EDIT = 'edit → new view';

/** The position of some word with a capital. */
function nameIn(text: string, round: number): { line: number; character: number } {
  const names = [...text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)];
  const at = (names[round % Math.max(1, names.length)]?.index ?? 0) + 2;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function measureCheck(folder: string, count: number): void {
  const script = `process.argv=[process.argv[0],'dist/cli.js','check',${JSON.stringify(folder)},'--format','json'];
    process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS));require('./dist/cli.js')`;
  const started = performance.now();
  const { stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN);
  console.log(
    `  seedbed check on ${count}: ${seconds(performance.now() - started)}, peak ${(peak / 1024).toFixed(0)} MB`,
  );
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Resident now and at most, where the system tells. */
function memoryOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string): string =>
      (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024).toFixed(0);
    return `${megabytes('VmRSS')} MB (peak ${megabytes('VmHWM')} MB)`;
  } catch {
    return 'not known';
  }
}

/** Milliseconds of processor time; clock ticks of Linux are a hundredth of a second. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}
