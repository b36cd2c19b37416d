/** Laws of what changes or describes a text for the client: formatting, token deltas, positions in either encoding. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SemanticTokensEdit, TextEdit } from 'vscode-languageserver';
import { ENCODINGS, fromEncoding, lengthIn, toEncoding } from '../../server/src/base/encoding.ts';
import { lineStartsOf, offsetAt, positionAt } from '../../server/src/base/lines.ts';
import type { ArticleRequest } from '../../server/src/features/feature.ts';
import { formatting, rangeFormatting } from '../../server/src/features/formatting.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { editsBetween, semanticTokensDelta } from '../../server/src/features/semantic-tokens-delta.ts';
import { documentsOfClient } from '../../server/src/protocol/documents.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';
import { fc, runs } from '../support/property.ts';

const PIECES = [
  ' date 2020-03 ',
  'date 2020-03-05\n',
  'title: Brand\n',
  'De brug  is dicht , zegt de wethouder ( 51 ).',
  'Els Maes sprak in Gent.',
  '  ',
  '\n',
  '\r\n\r\n\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\ufeff',
  '😀',
  'Syrië',
  '‘Nee’, zei Maes .',
  '!',
  '…',
  '. ',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join(''));

function applied({ article }: ArticleRequest, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, newText } of edits) {
    const start = offsetAt(article.text, article.lineStarts, range.start);
    assert.ok(start >= at, 'edits overlap');
    result += article.text.slice(at, start) + newText;
    at = offsetAt(article.text, article.lineStarts, range.end);
  }
  return result + article.text.slice(at);
}

const requestOn = async (content: string): Promise<ArticleRequest> =>
  (await corpusOf([{ name: 'a.txt', text: content }])).request('a.txt');

const formatted = (request: ArticleRequest, insertFinalNewline = false): string =>
  applied(
    request,
    answerOf(formatting, request, {
      textDocument: { uri: request.uri },
      options: { tabSize: 2, insertSpaces: true, insertFinalNewline },
    }),
  );

const words = (content: string): string => content.replace(/\s+/g, '');

describe('formatting', () => {
  it('never changes the words, and has nothing to do a second time', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (content, newline) => {
        const once = formatted(await requestOn(content), newline);
        assert.equal(words(once), words(content));
        assert.equal(formatted(await requestOn(once), newline), once);
      }),
      { numRuns: runs(150) },
    );
  });

  it('of a range changes nothing outside', async () => {
    const content = 'De  brug is dicht.\n\n\n\nHet  verkeer rijdt om.';
    const request = await requestOn(content);
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 22 } };
    const edits = answerOf(rangeFormatting, request, {
      textDocument: { uri: request.uri },
      range,
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(applied(request, edits), 'De  brug is dicht.\n\n\n\nHet verkeer rijdt om.');
  });

  it('sets the header apart, and one empty line between paragraphs', async () => {
    const request = await requestOn(' date 2020-03 De brug  is dicht , zegt men.\n\n\n\nHet verkeer rijdt om.  ');
    assert.equal(formatted(request, true), 'date 2020-03\n\nDe brug is dicht, zegt men.\n\nHet verkeer rijdt om.\n');
  });
});

describe('semantic tokens', () => {
  it('after a delta are what they are in full', () => {
    const tokens = fc.array(fc.tuple(...Array.from({ length: 5 }, () => fc.nat(3)))).map((list) => list.flat());
    fc.assert(
      fc.property(tokens, tokens, tokens, tokens, (head, before, after, tail) => {
        const [old, fresh] = [
          [...head, ...before, ...tail],
          [...head, ...after, ...tail],
        ];
        assert.deepEqual(patched(old, editsBetween(old, fresh)), fresh);
      }),
    );
  });

  it('are sent as a delta only to who has the answer before', async () => {
    const request = await requestOn('Els Maes sprak in Gent. Dinsdag reisde Maes naar Parijs.');
    const textDocument = { uri: request.uri };
    const full = answerOf(semanticTokens, request, { textDocument });
    const ask = (previousResultId: string): unknown =>
      answerOf(semanticTokensDelta, request, { textDocument, previousResultId });
    assert.deepEqual((ask('unknown') as { data: number[] }).data, full.data);
    const again = answerOf(semanticTokens, request, { textDocument });
    assert.deepEqual((ask(again.resultId ?? '') as { edits: unknown[] }).edits, []);
  });

  it('count bytes for a client that counts bytes', async () => {
    const request = await requestOn('Ook ‘ginds’ sprak Els Maes.');
    const [, character] = answerOf(semanticTokens, request, { textDocument: { uri: request.uri } }).data.slice(-5);
    const bytes = answerOf(semanticTokens, { ...request, encoding: 'utf-8' }, { textDocument: { uri: request.uri } });
    const [, byteCharacter] = bytes.data.slice(-5);
    assert.equal(byteCharacter, (character ?? 0) + 4);
  });
});

function patched(values: readonly number[], edits: readonly SemanticTokensEdit[]): number[] {
  const result = [...values];
  for (const { start, deleteCount, data } of edits) result.splice(start, deleteCount, ...(data ?? []));
  return result;
}

describe('positions', () => {
  const any = fc.string({ unit: fc.constantFrom('a', 'é', '’', '😀', '\n', '\r', '\ud83d', 'ij'), maxLength: 40 });

  it('in any encoding and back are the same', () => {
    fc.assert(
      fc.property(any, fc.nat(60), fc.constantFrom(...ENCODINGS), (content, at, encoding) => {
        const lineStarts = lineStartsOf(content);
        const offset = Math.min(at, content.length);
        // Between the halves of a pair is no position.
        fc.pre(!/[\udc00-\udfff]/.test(content.charAt(offset)) || !/[\ud800-\udbff]/.test(content.charAt(offset - 1)));
        const position = positionAt(lineStarts, offset);
        fc.pre(offsetAt(content, lineStarts, position) === offset);
        const turned = toEncoding(encoding, content, lineStarts, position);
        const line = content.slice(lineStarts[position.line] ?? 0, offset);
        const length = { 'utf-8': Buffer.byteLength(line), 'utf-16': line.length, 'utf-32': [...line].length };
        assert.equal(turned.character, length[encoding]);
        assert.deepEqual(fromEncoding(encoding, content, lineStarts, turned), position);
      }),
    );
  });

  it('outside are drawn in, inside a character to its start', () => {
    const content = 'é😀b\nc';
    const lineStarts = lineStartsOf(content);
    assert.deepEqual(fromEncoding('utf-8', content, lineStarts, { line: 0, character: 4 }), { line: 0, character: 1 });
    assert.deepEqual(fromEncoding('utf-8', content, lineStarts, { line: 0, character: 99 }), { line: 0, character: 4 });
    assert.deepEqual(fromEncoding('utf-8', content, lineStarts, { line: 9, character: 3 }), { line: 9, character: 3 });
    assert.equal(lengthIn('utf-8', content, 0, content.length), Buffer.byteLength(content));
  });

  it('of edits in any encoding change the text where they say', () => {
    const changes = fc.array(fc.tuple(fc.nat(40), fc.nat(6), any), { maxLength: 5 });
    fc.assert(
      fc.property(any, changes, fc.constantFrom(...ENCODINGS), (content, edits, encoding) => {
        const documents = documentsOfClient(() => encoding);
        let document = documents.create('file:///a.txt', 'seed', 1, content);
        let expected = content;
        for (const [i, [from, length, added]] of edits.entries()) {
          const points = pointsOf(expected);
          const [start = 0, end = 0] = [
            points[from % points.length],
            points[Math.min((from % points.length) + length, points.length - 1)],
          ];
          const lineStarts = lineStartsOf(expected);
          const at = (offset: number) => toEncoding(encoding, expected, lineStarts, positionAt(lineStarts, offset));
          const range = { start: at(start), end: at(end) };
          document = documents.update(document, [{ range, text: added }], i + 2);
          expected = expected.slice(0, start) + added + expected.slice(end);
          assert.equal(document.getText(), expected);
        }
      }),
    );
  });
});

/** Offsets at which a client can put a cursor: not inside a pair, not between the two marks of a line break. */
function pointsOf(content: string): number[] {
  return Array.from({ length: content.length + 1 }, (_, i) => i).filter(
    (i) =>
      !(/[\ud800-\udbff]/.test(content.charAt(i - 1)) && /[\udc00-\udfff]/.test(content.charAt(i))) &&
      !(content.charAt(i - 1) === '\r' && content.charAt(i) === '\n'),
  );
}
