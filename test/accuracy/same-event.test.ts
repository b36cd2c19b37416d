import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Location, LocationLink } from 'vscode-languageserver';
import { positionAt } from '../../server/src/base/lines.ts';
import { codeLens } from '../../server/src/features/code-lens.ts';
import { implementation } from '../../server/src/features/implementation.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';

const SEEDS = '../shared/seeds';
const isThere = existsSync(SEEDS);
const skip = isThere ? false : `${SEEDS} is not there`;

const articles = async () =>
  corpusOf(readdirSync(SEEDS).map((name) => ({ name, text: readFileSync(join(SEEDS, name), 'utf8') })));
const nameOf = (number: string): string => readdirSync(SEEDS).find((name) => name.startsWith(number)) ?? '';
const uriOf = (link: Location | LocationLink): string => ('targetUri' in link ? link.targetUri : link.uri);

describe('the same event in the real articles', { skip }, () => {
  it('the first sentence of 004 leads to 000 and 001', async () => {
    const { request } = await articles();
    const own = request(nameOf('004'));
    const [first] = own.article.sentences;
    const position = positionAt(own.article.lineStarts, (first?.start ?? 0) + 1);
    const links = answerOf(implementation, own, { textDocument: { uri: own.uri }, position }) ?? [];
    const files = new Set(
      links.map((link) => uriOf(link).slice('file:///corpus/'.length, 'file:///corpus/'.length + 3)),
    );
    assert.ok(files.has('000') && files.has('001'), [...files].join(' '));
    assert.ok(!files.has('004'));
  });

  it('every article has a lens', async () => {
    const { request } = await articles();
    for (const name of readdirSync(SEEDS)) {
      const own = request(name);
      assert.ok(answerOf(codeLens, own, { textDocument: { uri: own.uri } }).length > 0, name);
    }
  });
});
