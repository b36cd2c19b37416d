import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AnnotatedTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { offsetAt, positionAt } from '../../server/src/base/lines.ts';
import type { ArticleRequest } from '../../server/src/features/feature.ts';
import { prepareRename } from '../../server/src/features/prepare-rename.ts';
import { rename } from '../../server/src/features/rename.ts';
import { changesBetween, replacementsIn } from '../../server/src/features/renaming/name-change.ts';
import { answerOf, corpusOf, type TestCorpus } from '../support/corpus.ts';
import { runFixtures } from '../support/fixture.ts';
import { fc, runs } from '../support/property.ts';

const FIXTURES = 'test/fixtures/rename.txt';
/** The runner knows articles alone: the new name of a case stands in a line of its own behind them. */
const NEW_NAMES = new Map(
  [...readFileSync(FIXTURES, 'utf8').matchAll(/^## (.*)$[^#]*?^--- rename (.*)$/gm)].map(
    ([, title = '', name = '']) => [title, name],
  ),
);

function renameAt(from: ArticleRequest, cursor: number, newName: string): WorkspaceEdit {
  const position = positionAt(from.article.lineStarts, cursor);
  return answerOf(rename, from, { textDocument: { uri: from.uri }, position, newName });
}

const editsOf = (edit: WorkspaceEdit): { uri: string; edits: AnnotatedTextEdit[] }[] =>
  (edit.documentChanges ?? []).map((change) => {
    assert.ok('edits' in change && change.textDocument.version === 1);
    return { uri: change.textDocument.uri, edits: change.edits as AnnotatedTextEdit[] };
  });

function applied(corpus: TestCorpus, name: string, edit: WorkspaceEdit): string {
  const { article, uri } = corpus.request(name);
  const { text, lineStarts } = article;
  let result = '';
  let at = 0;
  for (const { range, newText } of editsOf(edit).find((each) => each.uri === uri)?.edits ?? []) {
    result += text.slice(at, offsetAt(text, lineStarts, range.start)) + newText;
    at = offsetAt(text, lineStarts, range.end);
  }
  return result + text.slice(at);
}

describe('rename', () => {
  runFixtures(FIXTURES, async ({ articles, title }) => {
    const plain = articles.map((each) => ({ ...each, text: each.text.replace(/^--- rename .*\n?/m, '') }));
    const corpus = await corpusOf(plain);
    const own = articles.find(({ cursor }) => cursor !== undefined);
    const from = corpus.request(own?.name ?? '');
    try {
      const edit = renameAt(from, own?.cursor ?? 0, NEW_NAMES.get(title) ?? '');
      const notes = Object.values(edit.changeAnnotations ?? {}).map(
        ({ label, description, needsConfirmation }) => `${label}, ${description}${needsConfirmation ? ', asks' : ''}`,
      );
      return [...notes, ...plain.map(({ name }) => applied(corpus, name, edit).trimEnd())].join('\n');
    } catch (error) {
      return `refused: ${(error as Error).message}`;
    }
  });

  it('prepares the whole name, or says that there is none', async () => {
    const { request } = await corpusOf([{ name: 'a.txt', text: 'Het regende. Premier Els Maes sprak in Gent.' }]);
    const from = request('a.txt');
    const at = (character: number): unknown =>
      answerOf(prepareRename, from, { textDocument: { uri: from.uri }, position: { line: 0, character } });
    assert.deepEqual((at(23) as { placeholder: string }).placeholder, 'Els Maes');
    assert.throws(() => at(5), /no name/);
  });

  it('a client without versions gets plain changes', async () => {
    const { request } = await corpusOf([{ name: 'a.txt', text: 'Premier Els Maes sprak in Gent.' }]);
    const edit = renameAt({ ...request('a.txt'), versionsEdits: false }, 10, 'Els Maas');
    assert.deepEqual(Object.keys(edit), ['changes']);
    assert.deepEqual(
      edit.changes?.['file:///corpus/a.txt']?.map(({ newText }) => newText),
      ['Maas'],
    );
  });

  it('what changes in the whole name is applied to its parts, and back', () => {
    const name = fc.array(fc.constantFrom('Anna', 'Bert', 'van', 'der', 'Celis', 'Dumon'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(name, name, (from, to) => {
        const replaced = replacementsIn(from.join(' '), changesBetween(from.join(' '), to.join(' ')));
        for (const { from: start, to: end } of replaced) assert.ok(start < end && end <= from.length);
      }),
    );
    const partOf = (form: string, from: string, to: string): string =>
      replacementsIn(form, changesBetween(from, to))
        .map(({ words }) => words.join(' '))
        .join(' | ');
    assert.equal(partOf('Erdogan', 'Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'), 'Erdoğan');
    assert.equal(partOf('Recep', 'Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'), '');
    assert.equal(partOf('RECEP ERDOGAN', 'Recep Erdogan', 'Recep Erdoğan'), 'ERDOĞAN');
    assert.equal(partOf('Erdogans', 'Recep Erdogan', 'Recep Erdoğan'), 'Erdoğans');
    assert.equal(partOf('Erdogan', 'Erdogan', 'Tayyip Erdogan'), '');
  });

  it('renaming and renaming back leaves the same text', async () => {
    const [first, last] = [fc.constantFrom('Saskia', 'Wouter', 'Karin'), fc.constantFrom('Verhaegen', 'Lambrechts')];
    const [newFirst, newLast] = [fc.constantFrom('Griet', 'Jeroen'), fc.constantFrom('Claessens', 'Verstraete')];
    const use = fc.constantFrom(
      (full: string) => `Minister ${full} bezocht de haven.`,
      (_: string, sur: string) => `Volgens ${sur} is dat zo.`,
      (_: string, sur: string) => `Minister ${sur} sprak.\r\nOok in het ${sur}-kamp.`,
      (full: string) => `‘Wij gaan door’, zei ${full} 😀 in Gent.`,
    );
    const texts = fc.array(fc.array(use, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(first, last, newFirst, newLast, texts, async (given, sur, otherGiven, otherSur, uses) => {
        const full = `${given} ${sur}`;
        const articles = uses.map((list, i) => ({
          name: `${i}.txt`,
          text: [`Minister ${full} sprak.`, ...list.map((each) => each(full, sur))].join(' '),
        }));
        const corpus = await corpusOf(articles);
        const there = renameAt(corpus.request('0.txt'), 10, `${otherGiven} ${otherSur}`);
        const renamed = articles.map(({ name }) => ({ name, text: applied(corpus, name, there) }));
        const after = await corpusOf(renamed);
        for (const { text } of renamed) assert.ok(!text.includes(sur), text);
        const back = renameAt(after.request('0.txt'), 10, full);
        assert.deepEqual(
          renamed.map(({ name }) => applied(after, name, back)),
          articles.map(({ text }) => text),
        );
      }),
      { numRuns: runs(40) },
    );
  });
});
