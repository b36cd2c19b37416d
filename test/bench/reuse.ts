/** Shared text in a corpus of 10,000 generated articles: signatures, look-ups, and what they cost in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { signaturesOf } from '../../server/src/analysis/signatures.ts';
import { understand } from '../../server/src/analysis/understand.ts';
import { emptyTable } from '../../server/src/base/cow-table.ts';
import { articleId } from '../../server/src/base/ids.ts';
import { NO_IDS, type SortedIds, withId } from '../../server/src/base/sorted-ids.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import { forEachGram } from '../../server/src/corpus/reuse-index.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';
import { percentile, show } from './figures.ts';

const ARTICLES = 10_000;

export async function benchReuse(): Promise<void> {
  const generated = generatedCorpus(ARTICLES);
  // Names and dates play no part here; the neutral pack is quicker.
  const understood = generated.map(({ text }) => understand(text, []));
  const changes = generated.map(({ name }, i) => ({ uri: `file:///c/${name}`, content: understood[i] }));

  const signature = timesOf(understood.slice(0, 2_000), ({ article, facts: { sentences, words, names } }) =>
    signaturesOf(article, sentences, words, names),
  );
  const host = createCorpusHost([]);
  const started = performance.now();
  const batches = Array.from({ length: Math.ceil(ARTICLES / 500) }, (_, i) => changes.slice(i * 500, (i + 1) * 500));
  for (const batch of batches) host.apply(batch);
  const perArticle = (performance.now() - started) / ARTICLES;
  const edit = timesOf(changes.slice(0, 500), (change) => host.apply([change]));

  const view = host.view();
  const ids = view.articles().filter((_, i) => i % 5 === 0);
  let passages = 0;
  let duplicates = 0;
  const look = timesOf(ids, (id) => {
    passages += view.reuseOf(id).length;
  });
  const same = timesOf(ids, (id) => {
    duplicates += view.duplicatesOf(id).length;
  });
  const everything = performance.now();
  for (const id of view.articles()) view.reuseOf(id);
  const all = performance.now() - everything;

  show(
    `Shared text, ${ARTICLES} generated articles (ms); ${(passages / ids.length).toFixed(1)} passages and ${(duplicates / ids.length).toFixed(2)} duplicates an article; the passages of all articles ${all.toFixed(0)} ms`,
    [
      ['', 'p50', 'p95', 'p99', 'most'],
      row('signature', signature),
      row('edit → new view', edit),
      row('reuseOf', look),
      row('duplicatesOf', same),
      ['into the index (mean)', perArticle, '', '', ''],
    ],
  );
  showMemory(understood.map(({ facts }) => facts));
}

function showMemory(facts: readonly ReturnType<typeof understand>['facts'][]): void {
  const signatures = facts.reduce(
    (sum, { signatures: { codes, firsts }, otherWords }) =>
      sum + codes.byteLength + firsts.byteLength + otherWords.length * 8,
    0,
  );
  const before = usedBytes();
  const index = emptyTable<SortedIds>().edit();
  let entries = 0;
  for (const [id, { signatures: own }] of facts.entries()) {
    forEachGram(own.codes, articleId(id), (bucket, entry) => {
      index.set(bucket, withId(index.get(bucket) ?? NO_IDS, entry));
      entries++;
    });
  }
  const bytes = usedBytes() - before;
  const words = facts.reduce((sum, { signatures: { codes } }) => sum + codes.length, 0);
  show(`Memory of shared text, bytes an article of ${(words / facts.length).toFixed(0)} words`, [
    ['', 'bytes', 'entries'],
    ['signature', signatures / facts.length, words / facts.length],
    ['index', bytes / facts.length, entries / facts.length],
  ]);
  // Alive until here.
  if (index.get(0) === facts[0]?.sentences) throw new Error('never');
}

function timesOf<T>(items: readonly T[], work: (item: T) => unknown): readonly number[] {
  return items.map((item) => {
    const start = performance.now();
    work(item);
    return performance.now() - start;
  });
}

const row = (name: string, times: readonly number[]): readonly (string | number)[] => [
  name,
  ...[0.5, 0.95, 0.99, 1].map((share) => percentile(times, share)),
];

/** After a collection of garbage. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // The memory of arrays is given back behind the collection that finds them.
  for (let i = 0; i < 3; i++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
