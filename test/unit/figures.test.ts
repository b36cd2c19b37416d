import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticleRequest } from '../../server/src/features/feature.ts';
import { comparable } from '../../server/src/features/views/comparable.ts';
import { compare } from '../../server/src/features/views/compare.ts';
import { entityPassages } from '../../server/src/features/views/entity-passages.ts';
import type { CompareCell, CompareResult } from '../../server/src/features/views/figure-messages.ts';
import { graph } from '../../server/src/features/views/graph.ts';
import { timeline } from '../../server/src/features/views/timeline.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';
import type { FixtureArticle } from '../support/fixture.ts';
import { withEvents } from '../support/hand-made-events.ts';

/** A sentence with a label in front (`akkoord@2021-05-03: Premier …`) is a passage of that event. */
function articleOf(name: string, date: string, sentences: readonly string[]): FixtureArticle {
  let text = date === '' ? '' : `date ${date}\n\n`;
  const spans: FixtureArticle['spans'][number][] = [];
  for (const sentence of sentences) {
    const [, label, said = sentence] = /^([a-z]+(?:@[\d-]+)?): (.*)$/.exec(sentence) ?? [];
    if (label !== undefined) spans.push({ start: text.length, end: text.length + said.length, label });
    text += `${said}\n\n`;
  }
  return { name, text, spans, cursor: undefined };
}

async function requestOn(articles: readonly FixtureArticle[], name = articles[0]?.name ?? ''): Promise<ArticleRequest> {
  const corpus = await corpusOf(articles);
  return { ...corpus.request(name), view: withEvents(corpus.view, articles) };
}

const deal = [
  articleOf('001.txt', '2021-05-04', [
    'akkoord@2021-05-03: Premier Els Maes en minister Jan Claes sloten maandag in Gent een akkoord over de haven.',
    'betoging: Dokwerkers betoogden in Brussel.',
  ]),
  articleOf('002.txt', '2021-05-05', ['akkoord: In Gent bereikten Els Maes en Jan Claes maandag een akkoord.']),
];

describe('timeline', () => {
  it('gives events by date, with where they stand', async () => {
    const { events, months } = answerOf(timeline, await requestOn(deal), {});
    assert.deepEqual(
      events.map(({ date, isDated, articles, passages }) => [date, isDated, articles, passages.length]),
      [
        ['2021-05-03', true, 2, 2],
        ['2021-05-04', false, 1, 1],
      ],
    );
    assert.deepEqual(events[0]?.passages[1]?.location.uri, 'file:///corpus/002.txt');
    assert.deepEqual(months, [{ month: '2021-05', articles: 2 }]);
  });

  it('keeps to a time, to an entity and to a limit, the most told first', async () => {
    const request = await requestOn(deal);
    const dates = (params: object): string[] => answerOf(timeline, request, params).events.map(({ date }) => date);
    assert.deepEqual(dates({ from: '2021-05-04' }), ['2021-05-04']);
    assert.deepEqual(dates({ to: '2021-05-03' }), ['2021-05-03']);
    assert.deepEqual(dates({ limit: 1 }), ['2021-05-03']);
    const maes = request.view.entities().find(({ name }) => name === 'Els Maes');
    assert.deepEqual(dates({ entity: maes?.id }), ['2021-05-03']);
    assert.deepEqual(dates({ entity: 'person:nobody' }), ['2021-05-03', '2021-05-04']);
  });

  it('bears parameters of another form', async () => {
    const answer = answerOf(timeline, await requestOn(deal), { limit: 'x', entity: 3, from: {} } as object);
    assert.equal(answer.events.length, 2);
  });
});

describe('graph', () => {
  const names = ({ nodes, edges }: ReturnType<typeof answered>): string[] =>
    edges.map(({ a, b, sentences }) => `${nodes[a]?.name} – ${nodes[b]?.name} ×${sentences}`).sort();
  const answered = (request: ArticleRequest, params: object) => answerOf(graph, request, params);

  it('joins who is named in one sentence, and leaves out who stands alone', async () => {
    const found = answered(await requestOn(deal), { types: ['person'] });
    assert.deepEqual(names(found), ['Els Maes – Jan Claes ×2']);
    const all = answered(await requestOn(deal), {});
    assert.ok(!all.nodes.some(({ name }) => name === 'Brussel'));
  });

  it('puts an entity in the middle, of whatever type', async () => {
    const request = await requestOn(deal);
    const gent = request.view.entities().find(({ name }) => name === 'Gent');
    const found = answered(request, { entity: gent?.id, types: ['person'] });
    assert.equal(found.nodes[0]?.name, 'Gent');
    assert.deepEqual(
      found.nodes.slice(1).map(({ name }) => name),
      ['Els Maes', 'Jan Claes'],
    );
  });

  it('names the same at once as when it takes its time', async () => {
    const articles = [
      'De Turkse premier sprak in Gent met Els Maes.',
      'In Turkije was Els Maes eerder te gast in Ankara.',
    ];
    const request = await requestOn(articles.map((text, i) => articleOf(`00${i}.txt`, '2021-05-04', [text])));
    const called = (params: object): string[] => answered(request, params).nodes.map(({ name }) => name);
    assert.ok(called({ share: 1 }).every((name) => called({}).includes(name)));
    assert.ok(called({ share: 1 }).includes('Turkije'));
  });

  it('gives no more than asked for, and the sentences behind an edge', async () => {
    const request = await requestOn(deal);
    assert.ok(answered(request, { limit: 2 }).nodes.length <= 2);
    const [entity, other] = ['Els Maes', 'Jan Claes'].map((wanted) =>
      request.view.entities().find(({ name }) => name === wanted),
    );
    const places = answerOf(entityPassages, request, { entity: entity?.id ?? '', other: other?.id });
    assert.deepEqual(
      places.map(({ uri }) => uri),
      ['file:///corpus/001.txt', 'file:///corpus/002.txt'],
    );
    assert.deepEqual(answerOf(entityPassages, request, { entity: 'person:nobody' }), []);
  });
});

describe('compare', () => {
  const marked = (cell: CompareCell | undefined): string[] =>
    (cell?.pieces ?? []).flatMap(({ text, mark }) => (mark ? [`${mark.kind} ${mark.of}: ${text}`] : []));
  const plain = (cell: CompareCell | undefined): string => (cell?.pieces ?? []).map(({ text }) => text).join('');
  async function compared(left: readonly string[], right: readonly string[]): Promise<CompareResult> {
    const articles = [articleOf('001.txt', '2021-05-04', left), articleOf('002.txt', '2021-05-04', right)];
    const request = await requestOn(articles);
    const params = { textDocument: { uri: request.uri }, other: 'file:///corpus/002.txt' };
    const result = answerOf(compare, request, params);
    assert.ok(result);
    return result;
  }

  it('sets sentences of one event beside each other, in whatever order', async () => {
    const { rows } = await compared(
      ['akkoord: Els Maes sloot een akkoord over de haven.', 'brand: In Gent brandde een loods met verf af.'],
      ['brand: Een loods vol verf is in Gent afgebrand.', 'akkoord: Over de haven sloot Els Maes een akkoord.'],
    );
    assert.deepEqual(
      rows.map(({ kind, left, right }) => [kind, plain(left).slice(0, 8), plain(right).slice(0, 8)]),
      [
        ['event', 'Els Maes', 'Over de '],
        ['event', 'In Gent ', 'Een loods'.slice(0, 8)],
      ],
    );
    assert.deepEqual(
      rows.flatMap(({ left, right }) => [...marked(left), ...marked(right)]),
      [],
    );
  });

  it('marks numbers and names that differ, in both', async () => {
    const { rows } = await compared(
      ['brand: Bij de brand in een loods in Gent raakten 12 arbeiders gewond, zegt Karin Verhoeven.'],
      ['brand: Bij de brand in een loods in Gent raakten 15 arbeiders gewond, zegt Tom Baert.'],
    );
    const [row] = rows;
    assert.match(marked(row?.left)[0] ?? '', /^(conflict|differs) number: 12 arbeiders$/);
    assert.match(marked(row?.right)[0] ?? '', /^(conflict|differs) number: 15 arbeiders$/);
    assert.equal(marked(row?.left)[1], 'only name: Karin Verhoeven');
    assert.equal(marked(row?.right)[1], 'only name: Tom Baert');
  });

  it('keeps the text whole, and leaves apart what only one tells', async () => {
    const left = ['Els Maes sloot een akkoord over de haven.', 'Daarna ging zij naar huis met de trein.'];
    const { rows } = await compared(left, ['Het weer blijft tot zondag zacht en droog.']);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['only', 'only', 'only'],
    );
    assert.deepEqual(
      rows.flatMap((row) => (row.left ? [plain(row.left)] : [])),
      left,
    );
  });

  it('has no answer for an article that is not there', async () => {
    const request = await requestOn(deal);
    const params = { textDocument: { uri: request.uri }, other: 'file:///corpus/none.txt' };
    assert.equal(answerOf(compare, request, params), null);
  });

  it('offers the articles of the story, the most alike first', async () => {
    const articles = [...deal, articleOf('003.txt', '2021-05-06', ['Het regende in Oostende.'])];
    const request = await requestOn(articles);
    const offered = answerOf(comparable, request, { textDocument: { uri: request.uri } });
    assert.deepEqual(
      offered.map(({ name, events }) => [name, events]),
      [
        ['002.txt', 1],
        ['003.txt', 0],
      ],
    );
    assert.match(offered[0]?.title ?? '', /^In Gent bereikten/);
  });
});
