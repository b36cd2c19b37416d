/** Laws of the parser: they hold for every string, in whatever shape. Invariants 1 and 3 of the design. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../server/src/base/span.ts';
import type { Article } from '../../server/src/document/article.ts';
import { type ParserPack, parseArticle } from '../../server/src/document/parse-article.ts';
import { calendar } from '../../server/src/languages/nl/calendar.ts';
import { functionWords } from '../../server/src/languages/nl/function-words.ts';
import { furniture } from '../../server/src/languages/nl/furniture.ts';
import { reportingVerbs } from '../../server/src/languages/nl/reporting-verbs.ts';
import { roles } from '../../server/src/languages/nl/roles.ts';
import { segmentation } from '../../server/src/languages/nl/segmentation.ts';
import { fc, runs } from '../support/property.ts';

const pack: ParserPack = { id: 'nl', calendar, functionWords, furniture, reportingVerbs, roles, segmentation };

/** Pieces that the parser has rules for, so that random texts reach them. */
const PIECES =
  `date 2020-03|title: x|\n|\n\n|\r\n|\r| |  |5 maart 2020|09u41|Zierikzee,|–|De|Het|brug|gaat|Zware storm|.|!|?|…|...|J.|o.a.|dhr|“|”|‘|’|"|'|„|«|»|,,|''|'t|'80|Hans'|(|)|(+)|Lees ook:|Bekijk deze video op|Bron: Belga|Foto:|Schrijf je in|© 2020|\u00ad|\u200b|\ufeff|e\u0301|👩‍🚀|\ud83d|\udc69|\u2028|\0|https://a.nl/b|a@b.nl|Schipper Jan|maandag|19|Advertentie|(jdb)`.split(
    '|',
  );

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(' ')), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

const splitsPair = (text: string, i: number): boolean =>
  i > 0 && i < text.length && /[\ud800-\udbff]/.test(text.charAt(i - 1)) && /[\udc00-\udfff]/.test(text.charAt(i));

function assertSpan(text: string, s: Span): void {
  assert.ok(0 <= s.start && s.start <= s.end && s.end <= text.length);
  assert.ok(!splitsPair(text, s.start) && !splitsPair(text, s.end));
}

function assertAscending(spans: readonly Span[]): void {
  for (const [i, s] of spans.entries()) {
    assert.ok(s.start < s.end);
    assert.ok(i === 0 || (spans[i - 1]?.end ?? 0) <= s.start);
  }
}

function assertNested(spans: readonly Span[]): void {
  const open: Span[] = [];
  for (const s of spans) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= s.start) open.pop();
    assert.ok(s.end <= (open.at(-1)?.end ?? Number.POSITIVE_INFINITY));
    open.push(s);
  }
}

function tokenSpans({ tokens }: Article): Span[] {
  return Array.from({ length: tokens.count }, (_, i) => ({ start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 }));
}

test('invariants 1 and 3: any text parses, and every span lies inside and splits no pair', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const article = parseArticle(text, pack);
      const { blocks, sentences, boilerplate, quotes, strayQuotes, header, dateline } = article;
      const all = [blocks, sentences, boilerplate, quotes, strayQuotes, tokenSpans(article)].flat();
      for (const s of [...all, ...(header ? [header] : []), ...(dateline ? [dateline] : [])]) assertSpan(text, s);
      for (const field of header?.fields ?? []) for (const s of [field.keySpan, field.valueSpan]) assertSpan(text, s);
      for (const list of [blocks, sentences, boilerplate, strayQuotes, tokenSpans(article)]) assertAscending(list);
      assertNested(quotes);
    }),
    { numRuns: runs(2000) },
  );
});

test('blocks hold all text but the header; sentences hold all tokens of their block', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const article = parseArticle(text, pack);
      const covered = [...article.blocks, ...(article.header ? [article.header] : [])];
      const rest = [...text].length === 0 ? '' : blank(text, covered);
      assert.equal(rest.replace(/^\ufeff/, '').trim(), '');
      for (const s of article.sentences) {
        const block = article.blocks[s.block];
        assert.ok(block && block.start <= s.start && s.end <= block.end);
      }
      for (const token of tokenSpans(article)) {
        const block = article.blocks.some((b) => b.start <= token.start && token.end <= b.end);
        const sentence = article.sentences.some((s) => s.start <= token.start && token.end <= s.end);
        assert.equal(sentence, block);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('equal text gives an equal article', () => {
  fc.assert(
    fc.property(texts, (text) => assert.deepEqual(parseArticle(text, pack), parseArticle(`${text}`, pack))),
    { numRuns: runs(200) },
  );
});

test('long texts keep their shape', () => {
  const sentence = 'De brug gaat dicht en de pont vaart weer. ';
  assert.equal(parseArticle(sentence.repeat(20_000), pack).sentences.length, 20_000);
  assert.equal(parseArticle('Een alinea met een zin.\n\n'.repeat(100_000), pack).blocks.length, 100_000);
  assert.equal(parseArticle('“ja” '.repeat(5_000), pack).quotes.length, 5_000);
  assert.equal(parseArticle(' “a'.repeat(10_000), pack).strayQuotes.length, 10_000);
  const teasers = parseArticle("Lees ook: 'a ".repeat(20_000), pack);
  assert.ok(teasers.boilerplate.length > 0);
});

function blank(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const s of [...spans].sort((a, b) => a.start - b.start)) {
    rest += text.slice(at, s.start);
    at = s.end;
  }
  return rest + text.slice(at);
}
