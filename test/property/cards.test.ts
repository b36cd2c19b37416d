/** Whatever stands in an article, on a card it is text: no link, command, image, HTML or other markup comes of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import { positionAt } from '../../server/src/base/lines.ts';
import { hover } from '../../server/src/features/hover.ts';
import { escapeMarkdown } from '../../server/src/features/text.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';
import { fc, runs } from '../support/property.ts';

const EVIL = [
  '[klik](command:workbench.action.quit)',
  '[klik][1]',
  '[1]: command:evil',
  '![beeld](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<a href="command:evil">x</a>',
  '&lt;script&gt; &#60;b&#62;',
  '`code` ```',
  '**vet** __vet__ ~~weg~~',
  '$(gear) $x^2$',
  'https://evil.example/?a=1 www.evil.example evil@evil.example',
  '| a | b |',
  '\\[x](command:evil)',
  '# Kop',
  '- punt',
  '1. punt',
];

/** What our own cards are made of: bold, and links to lines of files. */
const OWN = [/\*\*[^*]*\*\*/g, /\[[^[\]]*\]\(file:\/\/\/corpus\/[^()\s]*#L\d+,\d+\)/g];

/** Marks that would mean something to a reader of markdown, once the escaped ones and our own are gone. */
function activeMarks(card: string): string {
  const unescaped = card.replace(/\\[^\p{L}\p{N}\s]/gu, '·');
  return OWN.reduce((text, own) => text.replace(own, ''), unescaped)
    .replace(/^- /gm, '')
    .replace(/&(?:lt|amp);/g, '')
    .replace(/[^[\]<>`*_~$|#\\&!@]|!(?!\[)/g, '');
}

describe('cards', () => {
  it('escape every mark', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVIL, 'Els Maes', ' ')), (parts) => {
        assert.equal(activeMarks(escapeMarkdown(parts.join(''))), '');
      }),
    );
  });

  it('show what is hostile in an article as text', async () => {
    const evil = fc.constantFrom(...EVIL);
    await fc.assert(
      fc.asyncProperty(evil, evil, evil, async (one, two, three) => {
        const text = `date 2021-05-04\n\nMinister Els Maes ${one} sprak dinsdag in Gent. ‘Wij ${two} gaan door’, zei Maes.`;
        const other = `date 2021-05-05\n\nVolgens Els Maes, voorzitter ${three} van de raad, bleven 12 mensen ${two} in Gent. “Kom ${one} nu”, zei Maes.`;
        const { request } = await corpusOf([
          { name: 'a.txt', text },
          { name: 'b [x](command:evil).txt', text: other },
        ]);
        for (const markdown of [true, false]) {
          const from = { ...request('a.txt'), markdown, commands: new Set<string>() };
          for (let offset = 17; offset < text.length; offset += 6) {
            const position = positionAt(from.article.lineStarts, offset);
            const answer = answerOf(hover, from, { textDocument: { uri: from.uri }, position });
            if (!answer) continue;
            const { kind, value } = answer.contents as MarkupContent;
            assert.equal(kind, markdown ? 'markdown' : 'plaintext');
            if (!markdown) continue;
            assert.equal(activeMarks(value), '', value);
            assert.doesNotMatch(value, /\]\((?!file:)/, value);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('are plain for a client that shows no markdown', async () => {
    const text = 'Premier Els Maes sprak dinsdag in Gent.';
    const { request } = await corpusOf([{ name: 'a.txt', text }]);
    const from = { ...request('a.txt'), markdown: false };
    const answer = answerOf(hover, from, { textDocument: { uri: from.uri }, position: { line: 0, character: 10 } });
    assert.ok(answer);
    assert.doesNotMatch((answer.contents as MarkupContent).value, /[*[\]\\<>`]/);
  });
});
