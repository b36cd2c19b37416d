import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { overlaps, type Span } from '../../server/src/base/span.ts';
import { RULES } from '../../server/src/rules/index.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { sampleCorpus } from '../bench/figures.ts';
import { corpusOf, placeOf } from '../support/corpus.ts';

interface Wanted {
  readonly file: string;
  readonly text: string;
  readonly occurrence?: number;
  readonly rule: string;
  readonly fix?: string;
  readonly preferred?: boolean;
  readonly optional?: boolean;
  /** Why it is not found today. */
  readonly missed?: string;
  readonly group?: string;
  readonly symmetric?: boolean;
}

interface Gold {
  readonly must: readonly Wanted[];
  readonly never: readonly { readonly file: string; readonly text: string; readonly rules: readonly string[] }[];
}

const gold = JSON.parse(readFileSync('test/accuracy/sample-corpus.json', 'utf8')) as Gold;
const articles = sampleCorpus();
const known = new Set(RULES.map(({ id }) => id));
const textOf = new Map(articles.map(({ name, text }) => [name, text]));

function placesOf(file: string, part: string): Span[] {
  const text = textOf.get(file) ?? '';
  const places: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    places.push({ start: at, end: at + part.length });
  }
  return places;
}

const corpus = corpusOf(articles);
const found = corpus.then(({ request }) => new Map(articles.map(({ name }) => [name, request(name).findings()])));

async function findingsAt(file: string, span: Span | undefined, rules: readonly string[]): Promise<Finding[]> {
  const all = (await found).get(file) ?? [];
  return all.filter((each) => span && overlaps(each, span) && (rules.includes('*') || rules.includes(each.rule)));
}

describe('sample corpus', () => {
  for (const wanted of gold.must.filter(({ rule, optional }) => known.has(rule) && !optional)) {
    it(`${wanted.rule} in ${wanted.file.slice(0, 3)}: ${wanted.text}${wanted.missed ? ' (missed)' : ''}`, async () => {
      const span = placesOf(wanted.file, wanted.text)[(wanted.occurrence ?? 1) - 1];
      const hits = await findingsAt(wanted.file, span, [wanted.rule]);
      const partner = gold.must.find((other) => other !== wanted && other.group === wanted.group && wanted.symmetric);
      const partnerSpan = partner && placesOf(partner.file, partner.text)[(partner.occurrence ?? 1) - 1];
      const either =
        hits.length > 0 || (partner && (await findingsAt(partner.file, partnerSpan, [wanted.rule])).length > 0);
      if (wanted.missed === undefined) assert.ok(either, 'not found');
      else assert.ok(!either, 'found now: take `missed` out of the gold');
    });
  }

  it('nothing is flagged that must never be', async () => {
    const wrong: string[] = [];
    for (const { file, text, rules } of gold.never) {
      const files = file === '*' ? articles.map(({ name }) => name) : [file];
      for (const name of files) {
        for (const span of placesOf(name, text)) {
          for (const hit of await findingsAt(name, span, rules)) wrong.push(`${name} ${hit.rule}: ${text}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('the findings are those of the snapshot', async () => {
    const file = 'test/fixtures/sample-findings.txt';
    const { view, request } = await corpus;
    const lines = articles.flatMap(({ name, text }) =>
      request(name)
        .findings()
        .map(
          (each) =>
            `${placeOf(view, request(name).id, each.start)} ${each.severity} ${each.rule} ${JSON.stringify(text.slice(each.start, each.end).slice(0, 60))} ${each.message}`,
        ),
    );
    const snapshot = `${lines.join('\n')}\n`;
    if (process.env.UPDATE !== undefined) writeFileSync(file, snapshot);
    assert.equal(snapshot, readFileSync(file, 'utf8'));
  });
});
