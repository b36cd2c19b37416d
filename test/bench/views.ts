/**
 * What the views of an editor wait for: each request of theirs on a generated corpus, at once and after an edit, by
 * processor time. node tools/run.mjs test/bench/main.ts views [COUNT]; without a count 10,000 articles. More than that
 * are variants of these with other names, since to analyse so many would take half an hour.
 */
import { createSegmentWriter, openSegment, type Segment } from '../../server/src/analysis/encode/segment.ts';
import { understand } from '../../server/src/analysis/understand.ts';
import { isSteps } from '../../server/src/base/steps.ts';
import { type Change, type CorpusHost, createCorpusHost } from '../../server/src/corpus/host.ts';
import type { CorpusFeature, CorpusRequest } from '../../server/src/features/feature.ts';
import { entities } from '../../server/src/features/views/entities.ts';
import { entity } from '../../server/src/features/views/entity.ts';
import { entityCounts } from '../../server/src/features/views/entity-counts.ts';
import { event } from '../../server/src/features/views/event.ts';
import { eventMonths } from '../../server/src/features/views/event-months.ts';
import { graph } from '../../server/src/features/views/graph.ts';
import { stories } from '../../server/src/features/views/stories.ts';
import { story } from '../../server/src/features/views/story.ts';
import { timeline } from '../../server/src/features/views/timeline.ts';
import type { LanguagePack } from '../../server/src/languages/pack.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';
import { realPacks } from '../support/packs.ts';
import { show } from './figures.ts';

const BATCH = 1000;
/** Articles that are generated and analysed. */
const MOST_ANALYSED = 10_000;
const TAG = '0'.repeat(16);
/** Milliseconds that a row of a tree may take to unfold. */
const WANTED = 100;

export async function benchViews([count = MOST_ANALYSED]: readonly number[]): Promise<void> {
  const packs = await realPacks();
  const host = createCorpusHost(packs);
  const texts = fill(host, count, packs);
  measure(host, texts, `Views on ${count} articles`);
  const [edited] = texts;
  if (!edited) return;
  const [uri, text] = edited;
  host.apply([{ uri, content: understand(`${text} Volgens Karin Oosthuis.`, packs) }]);
  measure(host, texts, 'The same after an edit');
}

/** Gives the texts by URI. */
function fill(host: CorpusHost, count: number, packs: readonly LanguagePack[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const articles = generatedCorpus(Math.min(count, MOST_ANALYSED));
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    const writer = createSegmentWriter(TAG);
    for (const { text } of batch) writer.add(understand(text, packs).facts);
    const bytes = writer.done();
    for (let variant = 0; variant * MOST_ANALYSED + at < count; variant++) {
      const segment = openSegment(bytes.slice(), TAG);
      if (!segment) throw new Error('a segment is not readable');
      const uris = batch.map(({ name, text }) => {
        const uri = `file:///${variant === 0 ? '' : `${variant}/`}${name}`;
        texts.set(uri, text);
        return uri;
      });
      host.apply(changesOf(host, variant === 0 ? segment : renamed(segment, variant), uris, packs));
    }
  }
  return texts;
}

function changesOf(
  host: CorpusHost,
  segment: Segment,
  uris: readonly string[],
  packs: readonly LanguagePack[],
): Change[] {
  host.adopt(segment);
  return segment.records.flatMap((facts, i): Change[] => {
    const uri = uris[i];
    const pack = packs.find(({ id }) => id === host.languageOf(facts));
    return uri === undefined || !pack ? [] : [{ uri, content: { facts, pack } }];
  });
}

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

/** With other names of the same length: letters behind the first are others, the same way in all articles. */
const renamed = (segment: Segment, by: number): Segment => ({
  ...segment,
  strings: segment.strings.map((text) =>
    /^\p{Lu}\p{Ll}/u.test(text)
      ? text.replace(/(?<=\p{L})[a-z]/gu, (letter) => {
          const at = CONSONANTS.indexOf(letter);
          return at < 0 ? letter : CONSONANTS.charAt((at + by) % CONSONANTS.length);
        })
      : text,
  ),
});

function measure(host: CorpusHost, texts: ReadonlyMap<string, string>, title: string): void {
  const view = host.view();
  const request = { view, locale: 'en', text: (id) => texts.get(view.uri(id)) } satisfies Partial<CorpusRequest>;
  const rows: (string | number)[][] = [];
  const timed = <P, R>(name: string, feature: CorpusFeature<P, R>, params: P): R => {
    const { value, taken, longest } = answer(feature, request as unknown as CorpusRequest, params);
    rows.push([name, taken, longest]);
    return value;
  };
  timed('entities: types', entityCounts, null);
  const { items } = timed('persons', entities, { type: 'person' });
  timed('persons, second page', entities, { type: 'person', offset: 50 });
  timed('places', entities, { type: 'location' });
  timed('articles of the most mentioned', entity, { id: items[0]?.id ?? '' });
  timed('entities filtered', entities, { filter: 'van' });
  const { months } = timed('events: months', eventMonths, null);
  const month = months[3]?.month ?? '';
  const listed = [0, 3, 6].flatMap(
    (offset) => timed(`stories, from ${offset}`, stories, { month, offset, limit: 3 }).items,
  );
  const told = timed('events of a story', story, { uri: listed[0]?.uri ?? '' }).events[0];
  timed('articles of an event', event, { id: told?.id ?? '', uri: told?.location.uri ?? '' });
  const slowest = Math.max(...rows.map(([, taken]) => Number(taken)));
  timed('stories filtered', stories, { filter: 'haven' });
  timed('timeline: first picture', timeline, { share: 4 });
  timed('timeline: whole', timeline, {});
  timed('graph: first picture', graph, { share: 200 });
  timed('graph: whole', graph, {});
  show(`${title} (ms of processor)`, [['', 'answer', 'longest step'], ...rows]);
  console.log(`slowest row of a tree: ${Math.round(slowest)} ms (wanted: ${WANTED})\n`);
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
