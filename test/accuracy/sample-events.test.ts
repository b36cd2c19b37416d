/** Events and stories of the sample corpus against what people say they are; the floors keep what was reached. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CorpusEvent } from '../../server/src/corpus/events/event.ts';
import { sampleCorpus } from '../bench/figures.ts';
import { corpusOf, type TestCorpus } from '../support/corpus.ts';

interface Gold {
  readonly stories: Readonly<Record<string, readonly string[]>>;
  /** Each sentence by its first words. */
  readonly events: Readonly<Record<string, readonly { readonly file: string; readonly text: string }[]>>;
}

const gold = JSON.parse(readFileSync('test/accuracy/sample-events.json', 'utf8')) as Gold;
const articles = sampleCorpus();
const corpus = corpusOf(articles);

describe('events of the sample corpus', () => {
  it('every sentence of the gold is there', () => {
    const textOf = new Map(articles.map(({ name, text }) => [name, text]));
    for (const { file, text } of Object.values(gold.events).flat())
      assert.ok(textOf.get(file)?.includes(text), `${file}: ${text}`);
  });

  it('pairs of sentences: F1 at least 0.7, precision at least 0.9', async () => {
    const sentences = new Map<string, { readonly wanted: string[]; readonly found: string | undefined }>();
    for (const [event, passages] of Object.entries(gold.events)) {
      for (const { file, text } of passages) {
        const key = `${file} ${text}`;
        const known = sentences.get(key) ?? { wanted: [], found: eventOf(await corpus, file, text)?.id };
        known.wanted.push(event);
        sentences.set(key, known);
      }
    }
    const { precision, f1 } = pairFigures([...sentences.values()]);
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

function eventOf({ view, request }: TestCorpus, file: string, text: string): CorpusEvent | undefined {
  const offset = articles.find(({ name }) => name === file)?.text.indexOf(text) ?? -1;
  return view.eventAt(request(file).id, offset);
}

function pairFigures(items: readonly { readonly wanted: readonly string[]; readonly found: string | undefined }[]): {
  readonly precision: number;
  readonly f1: number;
} {
  let both = 0;
  let wanted = 0;
  let found = 0;
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) {
      const isWanted = a.wanted.some((event) => b.wanted.includes(event));
      const isFound = a.found !== undefined && a.found === b.found;
      wanted += Number(isWanted);
      found += Number(isFound);
      both += Number(isWanted && isFound);
    }
  }
  return { precision: both / Math.max(1, found), f1: (2 * both) / Math.max(1, wanted + found) };
}
