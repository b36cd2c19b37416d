import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { QUESTION_TOOLS } from '../../server/src/features/questions/tools.ts';
import { folderOf } from '../support/files.ts';

interface Source {
  readonly file: string;
  readonly line: number;
  readonly quote: string;
}

const ARTICLES = {
  'seeds/a.txt':
    'date 2021-09-14\n\nBrand in haven van Zeebrugge\n\nBij een zware brand in de haven van Zeebrugge zijn dinsdag drie arbeiders gewond geraakt. Burgemeester Karin Verhoeven sprak van een ramp voor de stad. "We zijn geschrokken", zei Verhoeven.',
  'seeds/b.txt':
    'date 2021-09-15\n\nOnderzoek naar brand\n\nNa de brand in de haven van Zeebrugge van dinsdag, waarbij drie arbeiders gewond raakten, is een onderzoek geopend. Volgens burgemeester Karin Verhoeven (52) is de oorzaak onbekend.',
  'seeds/c.txt':
    'date 2021-09-15\n\nBurgemeester bezoekt haven\n\nKarin Verhoeven (57) bezocht woensdag de haven van Zeebrugge na de brand van dinsdag, waarbij drie arbeiders gewond raakten.',
};

async function connect(test: TestContext, path: string, cwd?: string) {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [resolve('dist/cli.js'), 'mcp', path],
    ...(cwd !== undefined && { cwd }),
    env: { LC_ALL: 'C', PATH: process.env.PATH ?? '' },
  });
  await client.connect(transport);
  test.after(() => client.close());
  return {
    client,
    async call<R>(name: string, input: { [field: string]: unknown }): Promise<R> {
      const { content, isError } = await client.callTool({ name, arguments: input });
      const [part] = content as { text: string }[];
      assert.ok(!isError, part?.text);
      return JSON.parse(part?.text ?? '') as R;
    },
  };
}

describe('seedbed mcp', () => {
  it('lists its tools with schemas, all of them read-only', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const { client } = await connect(test, folder.path);
    assert.equal(client.getServerVersion()?.name, 'seedbed');
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, inputSchema }) => [name, inputSchema]),
      QUESTION_TOOLS.map(({ name, inputSchema }) => [name, inputSchema]),
    );
    assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true));
  });

  it('says what is missing in what it is asked', async (test) => {
    const { client } = await connect(test, folderOf(test, ARTICLES).path);
    const { content, isError } = await client.callTool({ name: 'seedbed_find_entity', arguments: { limit: 3 } });
    assert.equal(isError, true);
    assert.equal((content as { text: string }[])[0]?.text, '"query" is missing');
  });

  it('finds an entity and tells what is said of it, with file, line and sentence', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const { call } = await connect(test, '.', folder.path);
    const { entities } = await call<{ entities: { id: string; name: string; example: Source }[] }>(
      'seedbed_find_entity',
      { query: 'verhoeven' },
    );
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Karin Verhoeven'],
    );
    const facts = await call<{ statements: Source[]; quotations: Source[]; roles: { text: string; source: Source }[] }>(
      'seedbed_entity_facts',
      { entity: entities[0]?.id },
    );
    assert.ok(
      facts.roles.some(({ text }) => /^burgemeester/i.test(text)),
      JSON.stringify(facts.roles),
    );
    assert.match(facts.quotations[0]?.quote ?? '', /We zijn geschrokken/);
    const own = facts.quotations[0];
    assert.deepEqual([own?.file, own?.line], ['seeds/a.txt', 5]);
    assert.ok(facts.statements.length > 1);
  });

  it('gives the articles of an event by words, date and id', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const { call } = await connect(test, folder.path);
    type Events = { events: { id: string; date?: string; passages: Source[] }[] };
    const byWords = await call<Events>('seedbed_event_articles', { query: 'Zeebrugge brand' });
    const event = byWords.events.find(({ passages }) => new Set(passages.map(({ file }) => file)).size > 1);
    assert.ok(event, JSON.stringify(byWords));
    const byId = await call<Events>('seedbed_event_articles', { event: event.id });
    assert.deepEqual(byId.events, [event]);
    const elsewhen = await call<Events>('seedbed_event_articles', { query: 'brand Zeebrugge', date: '1999' });
    assert.deepEqual(elsewhen.events, []);
  });

  it('lists conflicts with both sides', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const { call } = await connect(test, folder.path);
    type Conflicts = { conflicts: { rule: string; here: Source; there: Source[] }[]; articlesChecked: number };
    const { conflicts, articlesChecked } = await call<Conflicts>('seedbed_list_conflicts', {});
    assert.equal(articlesChecked, 3);
    const age = conflicts.filter(({ rule }) => rule === 'age-conflict');
    assert.equal(age.length, 1, JSON.stringify(conflicts));
    const quotes = [age[0]?.here.quote, ...(age[0]?.there ?? []).map(({ quote }) => quote)].join(' ');
    assert.match(quotes, /52/);
    assert.match(quotes, /57/);
    const ofOther = await call<Conflicts>('seedbed_list_conflicts', { entity: 'Niemand Bekend' });
    assert.deepEqual(ofOther.conflicts, []);
  });

  it('sees articles that changed meanwhile', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const { call } = await connect(test, folder.path);
    type Found = { entities: object[] };
    assert.equal((await call<Found>('seedbed_find_entity', { query: 'Sofie Peeters' })).entities.length, 0);
    writeFileSync(
      folder.file('seeds/d.txt'),
      'Minister Sofie Peeters sprak in Gent met de boeren. Peeters bleef kort.',
    );
    assert.equal((await call<Found>('seedbed_find_entity', { query: 'Sofie Peeters' })).entities.length, 1);
  });

  it('answers an unknown tool and odd input without ending', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const { client, call } = await connect(test, folder.path);
    await assert.rejects(client.callTool({ name: 'none', arguments: {} }));
    for (const { name } of QUESTION_TOOLS) {
      await call(name, { query: 3, entity: {}, event: 'x', limit: -1, offset: 'a', date: [], file: 7 });
    }
  });
});
