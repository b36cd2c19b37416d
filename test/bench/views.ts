/**
 * What the views of an editor wait for: each request of theirs on a generated corpus, at once and after an edit, by
 * processor time. node tools/run.mjs test/bench/main.ts views [COUNT]; without a count 10,000 articles.
 */
import { understand } from '../../server/src/analysis/understand.ts';
import { isSteps } from '../../server/src/base/steps.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import type { CorpusFeature, CorpusRequest } from '../../server/src/features/feature.ts';
import { entities } from '../../server/src/features/views/entities.ts';
import { entity } from '../../server/src/features/views/entity.ts';
import { entityCounts } from '../../server/src/features/views/entity-counts.ts';
import { eventMonths } from '../../server/src/features/views/event-months.ts';
import { events } from '../../server/src/features/views/events.ts';
import { graph } from '../../server/src/features/views/graph.ts';
import { timeline } from '../../server/src/features/views/timeline.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';
import { realPacks } from '../support/packs.ts';
import { show } from './figures.ts';

const BATCH = 1000;

export async function benchViews([count = 10_000]: readonly number[]): Promise<void> {
  const packs = await realPacks();
  const host = createCorpusHost(packs);
  const articles = generatedCorpus(count).map(({ name, text }) => ({ uri: `file:///${name}`, text }));
  for (let at = 0; at < articles.length; at += BATCH) {
    host.apply(articles.slice(at, at + BATCH).map(({ uri, text }) => ({ uri, content: understand(text, packs) })));
  }
  const texts = new Map(articles.map(({ uri, text }) => [uri, text]));
  const rows: (string | number)[][] = [];
  const measure = (title: string): void => {
    const view = host.view();
    const request = {
      view,
      locale: 'en',
      text: (id) => texts.get(view.uri(id)),
    } satisfies Partial<CorpusRequest>;
    const timed = <P, R>(name: string, feature: CorpusFeature<P, R>, params: P): R => {
      const { value, taken, longest } = answer(feature, request as unknown as CorpusRequest, params);
      rows.push([`${title}: ${name}`, taken, longest]);
      return value;
    };
    timed('counts', entityCounts, null);
    const { items } = timed('persons', entities, { type: 'person' });
    timed('persons, second page', entities, { type: 'person', offset: 50 });
    timed('places', entities, { type: 'location' });
    timed('filter', entities, { filter: 'van' });
    timed('articles of the most mentioned', entity, { id: items[0]?.id ?? '' });
    const { months } = timed('months', eventMonths, null);
    const month = months[3]?.month ?? '';
    timed('events of a month', events, { month, limit: 4 });
    timed('more events', events, { month, limit: 4, offset: 4 });
    timed('timeline at once', timeline, { share: 5 });
    timed('timeline', timeline, {});
    timed('graph at once', graph, { share: 200 });
    timed('graph', graph, {});
  };
  measure('first');
  const [edited] = articles;
  if (edited) host.apply([{ uri: edited.uri, content: understand(`${edited.text} Volgens Karin Oosthuis.`, packs) }]);
  measure('after an edit');
  show(`Views on ${count} articles (ms of processor)`, [['', 'answer', 'longest step'], ...rows]);
}

function answer<P, R>(feature: CorpusFeature<P, R>, request: CorpusRequest, params: P) {
  const started = process.cpuUsage();
  let longest = 0;
  const result = feature.run(request, params);
  let value: R | undefined = isSteps(result) ? undefined : result;
  for (let isDone = !isSteps(result); !isDone && isSteps(result); ) {
    const before = process.cpuUsage();
    const step = result.next();
    longest = Math.max(longest, process.cpuUsage(before).user / 1000);
    isDone = step.done === true;
    if (step.done) value = step.value;
  }
  return { value: value as R, taken: process.cpuUsage(started).user / 1000, longest };
}
