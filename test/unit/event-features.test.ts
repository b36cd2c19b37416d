import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallHierarchyItem, CodeLens, Hover, Location, LocationLink } from 'vscode-languageserver';
import { offsetAt, positionAt } from '../../server/src/base/lines.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/src/features/call-hierarchy.ts';
import { codeLens, codeLensResolve } from '../../server/src/features/code-lens.ts';
import type { ArticleRequest } from '../../server/src/features/feature.ts';
import { hover } from '../../server/src/features/hover.ts';
import { implementation } from '../../server/src/features/implementation.ts';
import { workspaceSymbol } from '../../server/src/features/workspace-symbol.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';
import { type FixtureArticle, runFixtures } from '../support/fixture.ts';
import { withEvents } from '../support/hand-made-events.ts';

interface Asked {
  readonly request: ArticleRequest;
  readonly position: { readonly line: number; readonly character: number };
}

async function asked(articles: readonly FixtureArticle[]): Promise<Asked> {
  const corpus = await corpusOf(articles);
  const view = withEvents(corpus.view, articles);
  const own = articles.find(({ cursor }) => cursor !== undefined) ?? articles[0];
  const request = { ...corpus.request(own?.name ?? ''), view };
  return { request, position: positionAt(request.article.lineStarts, own?.cursor ?? 0) };
}

const place = (uri: string, { start }: Location['range']): string =>
  `${uri.slice('file:///corpus/'.length).slice(0, 3)}:${start.line + 1}:${start.character + 1}`;

const target = (link: Location | LocationLink): string =>
  'targetUri' in link ? place(link.targetUri, link.targetRange) : place(link.uri, link.range);

const named = ({ name, detail, uri, range }: CallHierarchyItem): string => `${name} (${detail}) ${place(uri, range)}`;

function lenses(request: ArticleRequest): CodeLens[] {
  const all = answerOf(codeLens, request, { textDocument: { uri: request.uri } });
  return all.map((lens) => answerOf(codeLensResolve, request, lens));
}

describe('features of events', () => {
  runFixtures('test/fixtures/event-features.txt', async ({ articles }) => {
    const { request, position } = await asked(articles);
    const at = { textDocument: { uri: request.uri }, position };
    const card = answerOf(hover, request, at) as Hover | null;
    const links = answerOf(implementation, request, at);
    const [item] = answerOf(prepareCallHierarchy, request, at) ?? [];
    const incoming = item ? answerOf(incomingCalls, request, { item }) : [];
    const outgoing = item ? answerOf(outgoingCalls, request, { item }) : [];
    return [
      card ? (card.contents as { value: string }).value : 'no card',
      `same event: ${links?.map(target).join(', ')}`,
      `item: ${item ? named(item) : 'none'}`,
      ...(incoming ?? []).map(({ from, fromRanges }) => `reported by: ${named(from)} ×${fromRanges.length}`),
      ...(outgoing ?? []).map(({ to, fromRanges }) => `leads to: ${named(to)} ×${fromRanges.length}`),
      ...lenses(request).map(({ command }) => `lens: ${command?.title} → ${command?.arguments?.[2]?.map(target)}`),
    ].join('\n');
  });

  const articles: FixtureArticle[] = [
    'Premier Els Maes sloot in Gent een akkoord.',
    'In Gent sloot Els Maes een akkoord over de haven.',
  ].map((text, i) => ({
    name: `00${i}.txt`,
    text,
    cursor: text.indexOf('akkoord'),
    spans: [{ start: 0, end: text.length, label: 'a' }],
  }));

  it('a client without location links gets locations', async () => {
    const { request, position } = await asked(articles);
    const at = { textDocument: { uri: request.uri }, position };
    const [link] = answerOf(implementation, { ...request, locationLinks: false }, at) ?? [];
    assert.ok(link && 'uri' in link && 'range' in link);
    assert.equal(link.uri, 'file:///corpus/001.txt');
  });

  it('a lens names no command to a client that does not know it', async () => {
    const { request } = await asked(articles);
    const [lens] = lenses({ ...request, commands: new Set() });
    assert.deepEqual(lens?.command, { title: '1 article on the same event', command: '' });
    assert.equal(lenses(request)[0]?.command?.command, 'seedbed.showPassages');
  });

  it('a lens that is not ours, or of another version, is given back as it is', async () => {
    const { request } = await asked(articles);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const data of [undefined, null, 'x', { kind: 'other' }]) {
      assert.deepEqual(answerOf(codeLensResolve, request, { range, data }), { range, data });
    }
  });

  it('the events of a participant are its incoming calls, and an article leads to the events it reports', async () => {
    const { request, position } = await asked(articles);
    const at = { textDocument: { uri: request.uri }, position };
    const [item] = answerOf(prepareCallHierarchy, request, at) ?? [];
    assert.ok(item);
    const [someone] = answerOf(outgoingCalls, request, { item }) ?? [];
    assert.equal(someone?.to.name, 'Els Maes');
    const events = answerOf(incomingCalls, request, { item: someone.to }) ?? [];
    assert.deepEqual(
      events.map(({ from }) => from.name),
      [item.name],
    );
    const [article] = answerOf(incomingCalls, request, { item }) ?? [];
    assert.ok(article);
    assert.deepEqual(
      (answerOf(outgoingCalls, request, { item: article.from }) ?? []).map(({ to }) => to.name),
      [item.name],
    );
    assert.deepEqual(answerOf(incomingCalls, request, { item: article.from }), null);
  });

  it('events are symbols of the corpus, by their word and by who takes part', async () => {
    const { request } = await asked(articles);
    const found = (query: string): string[] => answerOf(workspaceSymbol, request, { query }).map(({ name }) => name);
    assert.deepEqual(found('sluiten'), ['sluiten · Els Maes · Gent']);
    assert.deepEqual(found('els'), ['Els Maes', 'sluiten · Els Maes · Gent']);
    assert.deepEqual(found('xyz'), []);
  });

  it('the ranges of a caller lie in its own article', async () => {
    const { request, position } = await asked(articles);
    const [item] = answerOf(prepareCallHierarchy, request, { textDocument: { uri: request.uri }, position }) ?? [];
    assert.ok(item);
    const [call] = answerOf(outgoingCalls, request, { item }) ?? [];
    const [range] = call?.fromRanges ?? [];
    const { text, lineStarts } = request.article;
    assert.ok(range);
    assert.equal(
      text.slice(offsetAt(text, lineStarts, range.start), offsetAt(text, lineStarts, range.end)),
      'Els Maes',
    );
  });
});
