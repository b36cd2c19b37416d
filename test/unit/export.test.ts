import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AnnotatedArticle, type Annotation, annotated } from '../../server/src/export/annotated.ts';
import { toBrat } from '../../server/src/export/brat.ts';
import { ANNOTATION_FORMATS } from '../../server/src/export/formats.ts';
import { readBrat } from '../../server/src/export/read-brat.ts';
import { readJsonl } from '../../server/src/export/read-jsonl.ts';
import { corpusOf } from '../support/corpus.ts';
import { runFixtures } from '../support/fixture.ts';
import { fc } from '../support/property.ts';

async function articleOf(text: string, shift: 0 | 1 = 0): Promise<AnnotatedArticle> {
  const { view, request } = await corpusOf([{ name: 'a.txt', text }]);
  const { id, article, facts } = request('a.txt');
  return annotated(view, id, { file: 'a.txt', article, facts, shift });
}

function withoutEvent(annotation: Annotation): Annotation {
  const { event: _, ...attributes } = annotation.attributes;
  return { ...annotation, attributes };
}

/** Names of elements that are open at the end, or the one that is closed wrongly. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = '', self] of xml.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (self !== '/') open.push(name);
  }
  return open;
}

/** Any spans in any text: what a format has to stand. */
const anyArticle: fc.Arbitrary<AnnotatedArticle> = fc
  .array(fc.constantFrom('Els Maes', ' ', '\n', '😀', '<b>', '&', 'é', '\u0000', 'x.', '\ud800'), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((words) => {
    const text = words.join('');
    const cuts = words.map((_, i) => words.slice(0, i).join('').length).concat(text.length);
    const span = fc.tuple(fc.constantFrom(...cuts), fc.constantFrom(...cuts)).filter(([a, b]) => a < b);
    return fc.array(span, { maxLength: 6 }).map((spans): AnnotatedArticle => {
      const annotations = spans.map(
        ([start, end]): Annotation => ({
          start,
          end,
          layer: 'mention',
          label: 'person',
          attributes: { entity: 'person:x' },
        }),
      );
      annotations.sort((a, b) => a.start - b.start || b.end - a.end);
      const whole = { start: 0, end: text.length };
      return {
        file: 'a.txt',
        language: 'nl',
        published: undefined,
        text,
        annotations,
        sentences: [whole],
        tokens: [whole],
      };
    });
  });

describe('export', () => {
  runFixtures('test/fixtures/export.txt', async ({ articles: [first] }) => {
    const whole = await articleOf(first?.text.trimEnd() ?? '');
    // Ids of events are made of hashes, and which sentences are events of the corpus is told elsewhere.
    const article = { ...whole, annotations: whole.annotations.map(withoutEvent) };
    return Object.entries(ANNOTATION_FORMATS)
      .filter(([name]) => name !== 'html')
      .map(([name, format]) => `${name}:\n${format.write(article).trimEnd()}`)
      .join('\n\n');
  });

  it('spans of brat are read back where they were, beside characters of two units and behind a byte order mark', async () => {
    const article = await articleOf('😀 De Belgische premier Els Maes sprak 😀 dinsdag in Gent.', 1);
    const { spans, faults } = readBrat(article.text, toBrat(article));
    assert.deepEqual(faults, []);
    const places = article.annotations.map(({ start, end }) => article.text.slice(start, end));
    assert.ok(places.includes('Els Maes') && places.includes('Gent'));
    assert.deepEqual(
      spans.map(({ start, end }) => article.text.slice(start, end)),
      places,
    );
  });

  it('what was exported is imported without a fault', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const visible = {
          ...article,
          annotations: article.annotations.filter(({ start, end }) => article.text.slice(start, end).trim() !== ''),
        };
        const brat = readBrat(article.text, toBrat(visible));
        const lines = readJsonl(ANNOTATION_FORMATS.jsonl?.write(article) ?? '', JSON.parse);
        assert.deepEqual([...brat.faults, ...lines.faults], []);
        assert.equal(lines.articles[0]?.spans.length, article.annotations.length);
      }),
    );
  });

  it('trees are well formed, whatever the spans and the text', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const tei = ANNOTATION_FORMATS.tei?.write(article) ?? '';
        assert.deepEqual(unbalanced(tei.replace(/<\?xml.*?\?>/, '')), []);
        const page = ANNOTATION_FORMATS.html?.write(article) ?? '';
        assert.deepEqual(unbalanced(page.replace(/<!doctype html>|<meta[^>]*>/g, '')), []);
        assert.doesNotMatch(tei + page, /<b>|\u0000/);
      }),
    );
  });
});

describe('import', () => {
  it('names each span that does not fit, and keeps the others', () => {
    const text = 'Els Maes sprak.';
    const lines = [
      'T1\tPerson 0 8\tEls Maes',
      'T2\tPerson 9 14\tMaes',
      'T3\tPerson 9 99\tMaes',
      'T4 kapot',
      'A1\tRole T1 premier',
      'R1\tX Arg1:T1 Arg2:T2',
    ];
    const { spans, faults } = readBrat(text, `${lines.join('\n')}\n`);
    assert.deepEqual(spans, [{ start: 0, end: 8, label: 'Person', attributes: { Role: 'premier' } }]);
    assert.deepEqual(faults, [
      { line: 2, kind: 'words', expected: 'Maes', found: 'sprak' },
      { line: 3, kind: 'outside', expected: 'Maes' },
      { line: 4, kind: 'form' },
    ]);
  });

  it('reads spans in pieces', () => {
    const { spans, faults } = readBrat(
      'Els van der Maes',
      'T1\tPerson 0 3;12 16\tEls Maes\nT2\tPerson 0 3;12 16\tEls Claes',
    );
    assert.deepEqual(
      spans.map(({ start, end }) => [start, end]),
      [[0, 16]],
    );
    assert.deepEqual(
      faults.map(({ line }) => line),
      [2],
    );
  });

  it('reads lines as other tools write them, counting in code points', () => {
    const { articles, faults } = readJsonl('{"text":"😀 Els Maes","label":[[2,10,"PER"]]}\n\nkapot\n', (line) =>
      line.startsWith('{') ? JSON.parse(line) : undefined,
    );
    assert.deepEqual(
      articles[0]?.spans.map(({ start, end }) => articles[0]?.text.slice(start, end)),
      ['Els Maes'],
    );
    assert.deepEqual(faults, [{ line: 3, kind: 'form' }]);
  });
});
