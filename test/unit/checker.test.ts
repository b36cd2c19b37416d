/** What the server remembers of articles that it checked: so that fixing a rule reads only those that need it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import { NO_PROJECT } from '../../server/src/corpus/project/project.ts';
import { createChecker } from '../../server/src/protocol/findings.ts';
import { DEFAULTS } from '../../server/src/protocol/settings.ts';
import { realPacks } from '../support/packs.ts';

describe('articles in which a rule may find something', () => {
  it('are all that were not checked, or went on since', async () => {
    const packs = await realPacks();
    const [twice, clean] = ['De markt in in Gent bleef open voor iedereen.', 'De markt in Gent bleef open.'];
    const texts = { 'file:///twice.txt': twice, 'file:///clean.txt': clean, 'file:///new.txt': clean };
    const host = createCorpusHost(packs);
    const change = (uri: string, text: string) => ({ uri, content: understand(text, packs) });
    let view = host.apply(Object.entries(texts).map(([uri, text]) => change(uri, text)));
    const faults: string[] = [];
    const checker = createChecker(
      () => 'en',
      (rule) => faults.push(rule),
      { current: () => NO_PROJECT, pathOf: (uri) => uri },
    );
    const mayFind = (rule: string, settings = DEFAULTS): string[] =>
      Object.keys(texts).filter((uri) => {
        const id = view.find(uri);
        return id !== undefined && checker.mayFind(view, id, settings, rule);
      });
    assert.equal(mayFind('repeated-word').length, 3);
    for (const uri of ['file:///twice.txt', 'file:///clean.txt'] as const) {
      const id = view.find(uri);
      if (id !== undefined) checker.findings(view, id, understand(texts[uri], packs), DEFAULTS);
    }
    assert.deepEqual(mayFind('repeated-word'), ['file:///twice.txt', 'file:///new.txt']);
    assert.deepEqual(mayFind('name-variant'), ['file:///new.txt']);
    // Of a rule on the corpus nothing is known once another article has changed.
    view = host.apply([change('file:///new.txt', 'Het regende in Gent.')]);
    assert.deepEqual(mayFind('repeated-word'), ['file:///twice.txt', 'file:///new.txt']);
    assert.equal(mayFind('name-variant').length, 3);
    view = host.apply([change('file:///clean.txt', `${clean} ${clean}`)]);
    assert.equal(mayFind('repeated-word').length, 3);
    assert.equal(mayFind('repeated-word', { ...DEFAULTS, maxFileSize: 5 }).length, 3);
    assert.deepEqual(faults, []);
  });
});
