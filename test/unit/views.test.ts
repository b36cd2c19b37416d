import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entities } from '../../server/src/features/views/entities.ts';
import { entity } from '../../server/src/features/views/entity.ts';
import { entityCounts } from '../../server/src/features/views/entity-counts.ts';
import { event } from '../../server/src/features/views/event.ts';
import { eventMonths } from '../../server/src/features/views/event-months.ts';
import { type EventsResult, events } from '../../server/src/features/views/events.ts';
import { type StoriesResult, stories } from '../../server/src/features/views/stories.ts';
import { story } from '../../server/src/features/views/story.ts';
import { answerOf, corpusOf, type TestCorpus } from '../support/corpus.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';

const ARTICLES = [
  {
    name: 'a.txt',
    text: 'date 2021-05-03\n\nPremier Els Maes en minister Jan Claes sloten maandag in Gent samen een akkoord over de haven.\n',
  },
  {
    name: 'b.txt',
    text: 'date 2021-05-04\n\nIn Gent bereikten Els Maes en Jan Claes maandag een akkoord over de haven. Maes was tevreden.\n',
  },
  { name: 'c.txt', text: 'Zonder datum schrijft Els Maes over een lange reis.\n' },
];

const sample = async (): Promise<ReturnType<TestCorpus['request']>> => (await corpusOf(ARTICLES)).request('a.txt');

describe('rows of the views', () => {
  it('entities come by type, most mentioned first, in pages', async () => {
    const from = await sample();
    const { items, total } = answerOf(entities, from, { type: 'person' });
    assert.deepEqual(
      items.map(({ name, mentions }) => [name, mentions]),
      [
        ['Els Maes', 4],
        ['Jan Claes', 2],
      ],
    );
    assert.equal(total, 2);
    assert.deepEqual(items[0]?.aliases, ['Maes']);
    const second = answerOf(entities, from, { type: 'person', offset: 1, limit: 1 });
    assert.deepEqual([second.items.map(({ name }) => name), second.more], [['Jan Claes'], false]);
    assert.equal(answerOf(entities, from, { type: 'person', limit: 1 }).more, true);
  });

  it('a filter finds beginnings of words in any case', async () => {
    const from = await sample();
    const names = (filter: string): string[] => answerOf(entities, from, { filter }).items.map(({ name }) => name);
    assert.deepEqual(names('mae'), ['Els Maes']);
    assert.deepEqual(names('GE'), ['Gent']);
    assert.deepEqual(names('claes jan'), ['Jan Claes']);
    assert.deepEqual(names('aes'), []);
  });

  it('counts are those of the lists', async () => {
    const from = await sample();
    const { types } = answerOf(entityCounts, from, null);
    assert.ok(types.length >= 2);
    for (const { type, count } of types) assert.equal(answerOf(entities, from, { type }).total, count, type);
  });

  it('an entity has its articles, the latest first and undated ones last, with the words marked', async () => {
    const from = await sample();
    const [maes] = answerOf(entities, from, { type: 'person' }).items;
    const { articles, next } = answerOf(entity, from, { id: maes?.id ?? '' });
    assert.equal(next, undefined);
    assert.deepEqual(
      articles.map(({ file, date, count }) => [file, date, count]),
      [
        ['b.txt', '2021-05-04', 2],
        ['a.txt', '2021-05-03', 1],
        ['c.txt', undefined, 1],
      ],
    );
    for (const { places } of articles) {
      for (const { text, mark } of places) assert.match(text.slice(...(mark ?? [0, 0])), /Maes$/);
    }
    const page = answerOf(entity, from, { id: maes?.id ?? '', limit: 2 });
    assert.equal(page.next, 2);
    assert.equal(answerOf(entity, from, { id: maes?.id ?? '', offset: 2 }).articles[0]?.file, 'c.txt');
  });

  it('events come month by month, each with its passages', async () => {
    const from = await sample();
    const { months } = answerOf(eventMonths, from, null);
    assert.deepEqual(months, [
      { month: '2021-05', articles: 2 },
      { month: '', articles: 1 },
    ]);
    const { items } = answerOf(events, from, { month: '2021-05' });
    const [agreement] = items;
    assert.ok(agreement, 'an event of two articles');
    assert.deepEqual([agreement.date, agreement.place, agreement.articles], ['2021-05-03', 'Gent', 2]);
    const told = answerOf(event, from, { id: agreement.id, uri: agreement.location.uri });
    assert.deepEqual(
      told?.articles.map(({ file, date }) => [file, date]),
      [
        ['a.txt', '2021-05-03'],
        ['b.txt', '2021-05-04'],
      ],
    );
    assert.match(told?.articles[1]?.places[0]?.text ?? '', /^In Gent bereikten/);
    assert.equal(answerOf(events, from, { filter: 'claes' }).items[0]?.id, agreement.id);
    assert.deepEqual(answerOf(events, from, { month: '1999-01' }).items, []);
  });

  it('pages of articles lead through all events, each once', async () => {
    const from = await sample();
    const all = answerOf(events, from, {}).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let offset: number | undefined = 0; offset !== undefined; ) {
      const page: EventsResult = answerOf(events, from, { offset, limit: 1 });
      paged.push(...page.items.map(({ id }) => id));
      offset = page.next;
    }
    assert.deepEqual(paged.sort(), all.toSorted());
  });

  it('a story is listed once, with its first article, and has its events and whoever tells of none', async () => {
    const from = await sample();
    const { items } = answerOf(stories, from, { month: '2021-05' });
    assert.deepEqual(
      items.map(({ title, date, lastDate, articles }) => [title.slice(0, 15), date, lastDate, articles]),
      [['Premier Els Mae', '2021-05-03', '2021-05-04', 3]],
    );
    assert.deepEqual(answerOf(stories, from, { month: '' }).items, []);
    const [listed] = items;
    assert.ok(listed);
    const told = answerOf(story, from, { uri: listed.uri });
    const [agreement] = answerOf(events, from, { month: '2021-05' }).items;
    assert.deepEqual(
      told.events.map(({ id }) => id),
      [agreement?.id],
    );
    assert.deepEqual(
      told.articles.map(({ file }) => file),
      ['c.txt'],
    );
    // Of another article of the story the answer is the same.
    assert.deepEqual(answerOf(story, from, { uri: 'file:///corpus/c.txt' }), told);
    assert.deepEqual(answerOf(story, from, { uri: 'file:///corpus/d.txt' }), { events: [], articles: [] });
  });

  it('a filter leads to stories with the events that match', async () => {
    const from = await sample();
    const found = answerOf(stories, from, { filter: 'claes' }).items;
    assert.deepEqual(
      found.map(({ articles, events: matching }) => [articles, matching?.length]),
      [[3, 1]],
    );
    assert.deepEqual(answerOf(stories, from, { filter: 'zeppelin' }).items, []);
  });

  it('stories of a large corpus come in pages, each once, with all their articles', async () => {
    const articles = generatedCorpus(60, 3, 900);
    const { view, request } = await corpusOf(articles);
    const from = request(articles[0]?.name ?? '');
    const paged = new Map<string, number>();
    for (let offset: number | undefined = 0; offset !== undefined; ) {
      const page: StoriesResult = answerOf(stories, from, { offset, limit: 7 });
      for (const { id, articles: count } of page.items) {
        assert.ok(!paged.has(id), id);
        paged.set(id, count);
      }
      offset = page.next;
    }
    assert.ok(paged.size > 2);
    const all = view.stories().map((each) => [each.id, each.articles.length] as const);
    assert.deepEqual([...paged].sort(), [...all].sort());
    for (const each of view.stories()) {
      const [first] = each.articles;
      assert.ok(first !== undefined);
      const told = answerOf(story, from, { uri: view.uri(first) });
      const uris = new Set(told.articles.map(({ uri }) => uri));
      for (const { id, location } of told.events) {
        for (const { uri } of answerOf(event, from, { id, uri: location.uri })?.articles ?? []) uris.add(uri);
      }
      assert.equal(uris.size, each.articles.length, each.id);
    }
  });

  it('what is asked for in another form has an empty answer', async () => {
    const from = await sample();
    assert.deepEqual(answerOf(story, from, null), { events: [], articles: [] });
    assert.equal(answerOf(stories, from, { month: 5, filter: {} } as never).items.length, 1);
    assert.deepEqual(answerOf(entity, from, null), { articles: [] });
    assert.equal(answerOf(event, from, { id: 'x', uri: 'file:///nowhere' }), null);
    assert.equal(answerOf(entities, from, { type: 'x' as never, offset: -1 }).items.length > 0, true);
  });

  it('a large corpus gives the same first names without going through all of it', async () => {
    const articles = generatedCorpus(220, 1, 900);
    const { view, request } = await corpusOf(articles);
    const from = request(articles[0]?.name ?? '');
    const { items, more, total } = answerOf(entities, from, { type: 'location', limit: 30 });
    assert.deepEqual([items.length, more, total], [30, true, undefined]);
    const exact = new Map(view.entities().map((each) => [String(each.id), each.mentions.length]));
    for (const { id, mentions } of items) {
      const known = exact.get(id) ?? 0;
      assert.ok(Math.abs(mentions - known) <= Math.max(3, known / 10), `${id}: ${mentions} for ${known}`);
    }
    assert.equal(new Set(items.map(({ id }) => id)).size, 30);
    const found = answerOf(entities, from, { filter: items[20]?.name ?? '' });
    assert.ok(found.items.some(({ id }) => id === items[20]?.id));
  });
});
