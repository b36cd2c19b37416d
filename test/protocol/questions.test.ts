import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConflictsResult } from '../../server/src/features/questions/conflicts.ts';
import type { EntityFactsResult } from '../../server/src/features/questions/entity-facts.ts';
import { folderOf } from '../support/files.ts';
import { startClient } from '../support/language-client.ts';

const HEADER = 'date 2021-09-15\n\n';
const ARTICLES = {
  'seeds/a.txt': `${HEADER}Brand in haven\n\nBurgemeester Karin Verhoeven (52) sprak dinsdag in Zeebrugge van een ramp voor de stad.`,
  'seeds/b.txt': `${HEADER}Bezoek aan haven\n\nKarin Verhoeven (57) bezocht dinsdag de haven van Zeebrugge na de brand.`,
  'seeds/één%.txt': `${HEADER}Verhoeven zwijgt\n\nKarin Verhoeven wilde woensdag in Zeebrugge niets zeggen.`,
};

describe('questions on the corpus', () => {
  it('are answered with files below the folder, both sides of a conflict once, and pages', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const client = await startClient(test, { folder: folder.uri });
    const all = await client.until(async () => {
      const answer = await client.request<ConflictsResult>('seedbed/conflicts', {});
      return answer.articlesChecked === 3 && answer.conflicts.length > 0 ? answer : undefined;
    });
    const [conflict, ...others] = all.conflicts.filter(({ rule }) => rule === 'age-conflict');
    assert.ok(conflict);
    assert.deepEqual(others, []);
    const files = [conflict.here, ...conflict.there].map(({ file }) => file);
    assert.deepEqual(files.sort(), ['seeds/a.txt', 'seeds/b.txt']);
    assert.equal(all.next, undefined);
    const rest = await client.request<ConflictsResult>('seedbed/conflicts', { offset: 2 });
    assert.equal(rest.articlesChecked, 1);
    const beyond = await client.request<ConflictsResult>('seedbed/conflicts', { offset: 9 });
    assert.deepEqual(beyond, { conflicts: [], articlesChecked: 0 });
    const oneFile = await client.request<ConflictsResult>('seedbed/conflicts', { file: 'b.txt' });
    assert.equal(oneFile.articlesChecked, 1);
  });

  it('tell what is said of somebody, and nothing of nobody', async (test) => {
    const folder = folderOf(test, ARTICLES);
    const client = await startClient(test, { folder: folder.uri });
    const ask = (entity: string) => client.request<EntityFactsResult>('seedbed/entityFacts', { entity });
    const facts = await client.until(async () => {
      const answer = await ask('verhoeven');
      return answer.entity?.articles === 3 ? answer : undefined;
    });
    assert.equal(facts.entity?.name, 'Karin Verhoeven');
    assert.ok(facts.statements.some(({ file }) => file === 'seeds/één%.txt'));
    for (const { file, line, quote } of facts.statements) {
      const lines = ARTICLES[file as keyof typeof ARTICLES].split('\n');
      assert.ok(lines[line - 1]?.includes(quote), `${file}:${line} ${quote}`);
    }
    assert.equal((await ask('Onbekende Persoon')).entity, null);
    assert.equal((await ask('')).entity, null);
  });
});
