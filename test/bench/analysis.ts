/**
 * The hot paths below the protocol, on the sample corpus: parse, names, tags, facts, index, rules; and what the pack
 * takes of memory.
 */
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { tokenize } from '../../server/src/document/tokens.ts';
import { openDutchTagger } from '../../server/src/languages/nl/pos/tagger.ts';
import type { LanguagePack } from '../../server/src/languages/pack.ts';
import { checkArticle, checkCorpus } from '../../server/src/rules/check.ts';
import { realPacks } from '../support/packs.ts';
import { percentile, sampleCorpus, show } from './figures.ts';

/** Length of a typical article in bytes. */
const TYPICAL = 2300;

export async function benchAnalysis(): Promise<void> {
  const before = memoryUsed();
  const packs = await realPacks();
  const [pack] = packs;
  if (!pack) return;
  const articles = sampleCorpus();
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  for (const { text } of articles) understand(text, packs);
  const opened = memoryUsed();
  const typical = typicalArticles(articles.map(({ text }) => text));
  const parsed = articles.map(({ text }) => parseArticle(text, pack));
  const tokens = parsed.reduce((sum, article) => sum + article.tokens.count, 0);
  const changes = articles.map(({ name, text }) => ({ uri: `file:///${name}`, content: understand(text, packs) }));
  const host = createCorpusHost(packs);
  const view = host.apply(changes);

  const tagger = openDutchTagger(new Uint8Array(readFileSync('dist/nl.pos.bin')));
  const bench = new Bench({ time: 500, warmupTime: 200 });
  bench
    .add('tokens', () => articles.forEach(({ text }) => void tokenize(text)))
    .add('parse', () => articles.forEach(({ text }) => void parseArticle(text, pack)))
    .add('names', () => parsed.forEach((article) => void pack.names.recognise({ ...article, titles: [] })))
    .add('tag', () => parsed.forEach(({ text, tokens, sentences }) => void tagger?.tag(text, tokens, sentences)))
    .add('parse and analyse', () => articles.forEach(({ text }) => void understand(text, packs)))
    .add('edit → new view', () => changes.forEach((change) => void host.apply([change])))
    .add('all rules', () =>
      changes.forEach(({ uri, content }) => {
        const id = view.find(uri);
        if (id === undefined) return;
        const context = { ...content, view, id, locale: 'en' } as const;
        checkArticle(context);
        checkCorpus(context);
      }),
    );
  await bench.run();
  show(`Analysis of ${articles.length} articles, ${characters} characters, ${tokens} tokens (median)`, [
    ['', 'ms/article', 'articles/s', 'tokens/s'],
    ...bench.tasks.map((task) => {
      const result = task.result;
      const ms = 'latency' in result ? result.latency.p50 : Number.NaN;
      return [task.name, ms / articles.length, (1000 * articles.length) / ms, (1000 * tokens) / ms] as const;
    }),
  ]);
  await benchTypical(typical, packs);
  const used = memoryUsed();
  show('Memory of the Dutch pack, MB', [
    ['', 'resident', 'heap', 'buffers'],
    ['opened and every article read once', ...difference(before, opened)],
    ['after all of the above, its results too', ...difference(before, used)],
  ]);
}

/** The paragraphs of all articles, joined until each new article is about as long as TYPICAL. */
function typicalArticles(texts: readonly string[]): readonly string[] {
  const paragraphs = texts.flatMap((text) => text.split('\n\n'));
  const made: string[] = [];
  let next = '';
  for (const paragraph of paragraphs) {
    next += `${paragraph}\n\n`;
    if (Buffer.byteLength(next) < TYPICAL - 150) continue;
    made.push(next);
    next = '';
  }
  return made;
}

async function benchTypical(texts: readonly string[], packs: readonly LanguagePack[]): Promise<void> {
  const bench = new Bench({ time: 100, iterations: 10, warmupTime: 20, warmupIterations: 5 });
  for (const text of texts) bench.add(text.slice(0, 20), () => void understand(text, packs));
  await bench.run();
  const times = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN));
  const bytes = texts.map((text) => Buffer.byteLength(text));
  const mean = times.reduce((a, b) => a + b, 0) / times.length;
  show(`Parse and analyse ${texts.length} articles of ${percentile(bytes, 0.5)} bytes (median)`, [
    ['', 'ms', 'articles/s'],
    ['median article', percentile(times, 0.5), 1000 / percentile(times, 0.5)],
    ['mean', mean, 1000 / mean],
    ['slowest article', percentile(times, 1), 1000 / percentile(times, 1)],
  ]);
}

type Memory = readonly [resident: number, heap: number, buffers: number];

/** In bytes; the heap without its garbage where node runs with --expose-gc. */
function memoryUsed(): Memory {
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return [rss, heapUsed, arrayBuffers];
}

const difference = (from: Memory, to: Memory): readonly number[] =>
  to.map((bytes, i) => (bytes - (from[i] ?? 0)) / 1e6);
