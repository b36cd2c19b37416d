import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Report, type ReportLabels, reportPage } from '../../client/src/report/page.ts';

const evil = `<img src=x onerror="alert('1')">&amp;\`\${1}`;

const labels = Object.fromEntries(
  'title articles findings rule count finds conflicts noConflicts noFindings entities events date event kind more'
    .split(' ')
    .map((key) => [key, evil]),
) as unknown as ReportLabels;

const report: Report = {
  language: '"><script>',
  labels,
  name: evil,
  made: evil,
  articles: 3,
  entities: [{ type: evil, count: 2, top: [{ name: evil, count: 1 }] }],
  rules: [{ rule: evil, about: evil, count: 4 }],
  conflicts: [{ rule: evil, message: evil, place: evil, others: [{ message: evil, place: evil }] }],
  months: [{ name: evil, articles: 3, counted: evil, events: [{ date: evil, label: evil, kind: evil, articles: 2 }] }],
  isCut: true,
};

describe('corpus report', () => {
  it('text of articles stays text', () => {
    const page = reportPage(report);
    assert.doesNotMatch(page, /<img|<script/);
    const tags = new Set([...page.matchAll(/<\/?([a-zA-Z]\w*)/g)].map(([, tag]) => tag));
    const known =
      'html head meta title style body main header h1 h2 h3 p ul li strong span section article code table thead tbody tr th td div ol';
    assert.deepEqual(
      [...tags].filter((tag) => !known.split(' ').includes(tag ?? '')),
      [],
    );
    assert.doesNotMatch(page, /&(?!#\d+;)/);
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    const page = reportPage(report);
    assert.match(page, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(page, /<[^>]*\b(?:src|href)=|https?:|url\(|@import/);
  });

  it('both sides of a conflict are there', () => {
    const conflict = {
      rule: 'age-conflict',
      message: '11',
      place: 'a.txt:1',
      others: [{ message: '12', place: 'b.txt:2' }],
    };
    const page = reportPage({ ...report, conflicts: [conflict] });
    assert.ok(page.includes('a.txt:1') && page.includes('b.txt:2'));
  });

  it('an empty corpus has a page too', () => {
    const page = reportPage({
      ...report,
      articles: 0,
      entities: [],
      rules: [],
      conflicts: [],
      months: [],
      isCut: false,
    });
    assert.match(page, /<\/html>/);
  });
});
