/**
 * Fixtures: several articles, a cursor and labelled spans in one readable string.
 *
 *     ## title of the case
 *     === a.txt
 *     De [[Turkse|demonym]] president sprak met Poe<|>tin.
 *     === b.txt
 *     …
 *     --- expect
 *     what the test prints for it
 *
 * `UPDATE=1` rewrites what stands behind `--- expect`; the diff is then reviewed.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Span } from '../../server/src/base/span.ts';

export interface FixtureCase {
  readonly title: string;
  readonly articles: readonly FixtureArticle[];
  readonly expected: string;
}

export interface FixtureArticle {
  readonly name: string;
  /** Without marks. */
  readonly text: string;
  /** Offset of `<|>`. */
  readonly cursor: number | undefined;
  readonly spans: readonly (Span & { readonly label: string })[];
}

/** One test a case; `answer` gives what is compared with the expectation. */
export function runFixtures(file: string, answer: (fixture: FixtureCase) => string | Promise<string>): void {
  const source = readFileSync(file, 'utf8');
  const answers = new Map<string, string>();
  for (const part of casesIn(source)) {
    const fixture = parseCase(part);
    it(fixture.title, async () => {
      const given = (await answer(fixture)).trimEnd();
      answers.set(part, given);
      if (process.env.UPDATE === undefined) assert.equal(given, fixture.expected);
      else writeFileSync(file, updated(source, answers));
    });
  }
}

export const fixturesIn = (file: string): readonly FixtureCase[] => casesIn(readFileSync(file, 'utf8')).map(parseCase);

const casesIn = (source: string): readonly string[] =>
  source.split(/^(?=## )/m).filter((part) => part.startsWith('## '));

function updated(source: string, answers: ReadonlyMap<string, string>): string {
  return source
    .split(/^(?=## )/m)
    .map((part) => {
      const given = answers.get(part);
      return given === undefined ? part : `${part.slice(0, expectAt(part))}--- expect\n${given}\n\n`;
    })
    .join('')
    .replace(/\n+$/, '\n');
}

const expectAt = (part: string): number => {
  const at = part.indexOf('--- expect\n');
  return at < 0 ? part.length : at;
};

function parseCase(part: string): FixtureCase {
  const title = part.slice(3, part.indexOf('\n'));
  const body = part.slice(part.indexOf('\n') + 1, expectAt(part));
  const expected = part.slice(expectAt(part) + '--- expect\n'.length).trimEnd();
  const articles = body.split(/^=== /m).slice(1).map(parseArticle);
  return { title, articles, expected };
}

function parseArticle(source: string): FixtureArticle {
  const newline = source.indexOf('\n');
  const marked = source.slice(newline + 1).replace(/\n+$/, '\n');
  const spans: (Span & { label: string })[] = [];
  let text = '';
  let cursor: number | undefined;
  let open = -1;
  for (const [piece] of marked.matchAll(/\[\[|\|[^\]|<>]*\]\]|<\|>|[^[|<]+|[[|<]/g)) {
    if (piece === '[[') open = text.length;
    else if (piece === '<|>') cursor = text.length;
    else if (piece.startsWith('|') && piece.endsWith(']]')) {
      spans.push({ start: open, end: text.length, label: piece.slice(1, -2) });
    } else text += piece;
  }
  return { name: source.slice(0, newline).trim(), text, cursor, spans };
}
