/** Events and stories of the sample corpus against what people say they are; the floors keep what was reached. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corpusOf } from '../support/corpus.ts';
import { pairFigures, sampleGold, sampleSet } from '../support/event-sets.ts';

const gold = sampleGold();
const { articles, told } = sampleSet();
const corpus = corpusOf(articles);

describe('events of the sample corpus', () => {
  it('every sentence of the gold is there', () => {
    const textOf = new Map(articles.map(({ name, text }) => [name, text]));
    for (const { file, text } of Object.values(gold.events).flat())
      assert.ok(textOf.get(file)?.includes(text), `${file}: ${text}`);
  });

  it('pairs of sentences: F1 at least 0.7, precision at least 0.9', async () => {
    const { view, request } = await corpus;
    const { precision, f1 } = pairFigures(
      told.map(({ file, offset, events }) => ({ events, found: view.eventAt(request(file).id, offset)?.id })),
    );
    assert.ok(precision >= 0.9, `precision ${precision}`);
    assert.ok(f1 >= 0.7, `F1 ${f1}`);
  });

  it('stories: as people see them', async () => {
    const { view, request } = await corpus;
    for (const files of Object.values(gold.stories)) {
      for (const file of files) {
        const story = view.storyOf(request(file).id)?.articles.map((id) => view.uri(id).split('/').at(-1));
        assert.deepEqual(story?.toSorted(), files.toSorted());
      }
    }
  });
});
