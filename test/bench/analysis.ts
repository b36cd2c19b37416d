/** The hot paths below the protocol, on the sample corpus: parse, names, spelling, facts, index, rules. */
import { Bench } from 'tinybench';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { tokenize } from '../../server/src/document/tokens.ts';
import { checkArticle, checkCorpus } from '../../server/src/rules/check.ts';
import { realPacks } from '../support/packs.ts';
import { sampleCorpus, show } from './figures.ts';

export async function benchAnalysis(): Promise<void> {
  const packs = await realPacks();
  const [pack] = packs;
  if (!pack) return;
  const articles = sampleCorpus();
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const parsed = articles.map(({ text }) => parseArticle(text, pack));
  const tokens = parsed.reduce((sum, article) => sum + article.tokens.count, 0);
  const changes = articles.map(({ name, text }) => ({ uri: `file:///${name}`, content: understand(text, packs) }));
  const host = createCorpusHost(packs);
  const view = host.apply(changes);

  const bench = new Bench({ time: 500, warmupTime: 200 });
  bench
    .add('tokens', () => articles.forEach(({ text }) => void tokenize(text)))
    .add('parse', () => articles.forEach(({ text }) => void parseArticle(text, pack)))
    .add('names', () => parsed.forEach((article) => void pack.names.recognise({ ...article, titles: [] })))
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
}
