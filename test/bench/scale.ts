/**
 * How the server, started as the editor does it, bears a large corpus: time until all is indexed, memory, and what a user waits for in between edits.
 * node tools/run.mjs test/bench/main.ts scale [COUNT …]; without counts 1,000 and 10,000 generated articles. With
 * SEEDBED_BENCH_KEEP=DIR articles and cache stay there for the next time: then the first start is from the cache too.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { THRIFTY } from '../../client/src/thrifty.ts';
import { type GeneratedArticle, generatedCorpus, writeCorpus } from '../support/generated/corpus.ts';
import { connectServer, PULLS, type TestClient } from '../support/language-client.ts';
import { cancelTimes } from './cancelling.ts';
import { percentile, show } from './figures.ts';

const ROUNDS = 150;
export async function benchScale(counts: readonly string[]): Promise<void> {
  for (const count of counts.length > 0 ? counts.map(Number) : [1000, 10_000]) {
    const kept = process.env.SEEDBED_BENCH_KEEP;
    const folder = kept ? join(kept, String(count)) : mkdtempSync(join(tmpdir(), 'seedbed-scale-'));
    try {
      const articles = generatedCorpus(count);
      if (!existsSync(join(folder, 'seeds'))) writeCorpus(join(folder, 'seeds'), articles);
      await measureServer(folder, articles);
    } finally {
      if (!kept) rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measureServer(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  const cold = await timedStart(folder, articles.length);
  const times = await measureRequests(cold.client, folder, articles);
  const cancelling = await cancelTimes(cold.client, folder, articles);
  const after = memoryOf(cold.client.pid);
  await cold.client.stop();
  const again = await timedStart(folder, articles.length);
  const idle = await idleCpu(again.client.pid);
  const memory = memoryOf(again.client.pid);
  await again.client.stop();
  show(
    `Server with ${articles.length} articles: cold in ${cold.seconds} (${cold.cpu} of processor, ${cold.memory}); from ` +
      `cache in ${again.seconds} (${again.cpu} of processor, ${memory}); idle ${idle} ms of processor in ` +
      `${IDLE / 1000} s; after the requests ${after}; each after an edit (ms)`,
    [
      ['', 'p50', 'p95', 'max'],
      ...[...times, ['cancelled → answered', cancelling] as const].map(([name, values]) => [
        name,
        percentile(values, 0.5),
        percentile(values, 0.95),
        Math.max(...values),
      ]),
    ],
  );
}

/** Milliseconds of watching a server that has nothing to do, when it has come to rest. */
const IDLE = 5000;
const REST = 2000;

async function idleCpu(pid: number): Promise<number> {
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await pause(REST);
  const before = cpuOf(pid);
  await pause(IDLE);
  return cpuOf(pid) - before;
}

interface Started {
  readonly client: TestClient;
  readonly seconds: string;
  readonly cpu: string;
  readonly memory: string;
}

/** Until every article is in the corpus. */
async function timedStart(folder: string, count: number): Promise<Started> {
  const started = performance.now();
  const { client, ready } = await start(folder, count);
  await ready;
  const taken = seconds(performance.now() - started);
  return { client, seconds: taken, cpu: seconds(cpuOf(client.pid)), memory: memoryOf(client.pid) };
}

async function start(folder: string, count: number): Promise<{ client: TestClient; ready: Promise<void> }> {
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const client = await connectServer({
    node: THRIFTY,
    folder: pathToFileURL(folder).href,
    cache: join(folder, 'cache'),
    capabilities: PULLS,
    initializationOptions: { status: true },
    prepare: (connection) =>
      connection.onNotification('seedbed/status', ({ state, articles }: { state: string; articles: number }) => {
        if (state === 'ready' && articles >= count) isReady();
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
    await request('foldingRange');
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
      if (name !== EDIT) await request('foldingRange');
      await timed(name, ask);
    };
    // The cheapest answer that has to wait for the new view.
    await after(EDIT, () => request('foldingRange'));
    await after('outline, with events', () => request('documentSymbol'));
    await after('diagnostics', () => request('diagnostic'));
    // An editor asks for the findings at each keystroke; a pointer that rests comes later.
    await after('hover, before the findings', () => request('hover', { position }));
    await edit();
    await request('diagnostic');
    await timed('hover', () => request('hover', { position }));
    await after('definition', () => request('definition', { position }));
    await after('references', () => request('references', { position, context: { includeDeclaration: true } }));
    await after('semantic tokens', () => request('semanticTokens/full'));
    let previousResultId: string | undefined;
    await after('semantic tokens, delta', async () => {
      const delta = await client.request<{ resultId?: string }>('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId: previousResultId ?? '',
      });
      previousResultId = delta.resultId;
    });
    version++;
    const typed = `${article.text.trimEnd()} Volgens ${['Van', 'Oo', 'Bert', 'Ant', 'Kar'][round % 5]}`;
    await client.change(uri, version, typed);
    await request('foldingRange');
    const lines = typed.split('\n');
    const end = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
    await timed('completion', () => request('completion', { position: end }));
    const query = ['van', 'haven', 'rus', 'jan'][round % 4];
    await after('workspace symbol', () => client.request('workspace/symbol', { query }));
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
