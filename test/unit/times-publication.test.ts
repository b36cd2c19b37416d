/** The publication date of articles that do not name it: what it is inferred from, and when nothing is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import type { CorpusView } from '../../server/src/corpus/view.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';

const pack = dutch({});

function corpus(articles: Readonly<Record<string, string>>, order = Object.keys(articles)): CorpusView {
  const host = createCorpusHost([pack]);
  return host.apply(order.map((uri) => ({ uri, content: understand(articles[uri] ?? '', [pack]) })));
}

function published(view: CorpusView, uri: string): string | undefined {
  const id = view.find(uri);
  return id === undefined ? undefined : view.publication(id)?.value;
}

test('a full date with its weekday in the lead is the day of the news', () => {
  const view = corpus({
    same: 'De inspectie heeft vrijdag 27 augustus 2021 haar verslag bekendgemaakt. Vanaf maandag 6 september vaart de boot weer.',
    next: 'De inwoners hebben bij de stemming van woensdag 23 november 2022 ja gezegd. ‘Mooi’, zei de wethouder donderdag.',
    history: 'De brug werd op 7 juni 1998 geopend. In 2003 kwam er een tweede.',
    later:
      'De boot ligt stil. Niemand weet waarom. De reder zwijgt. De kapitein zwijgt ook. Op vrijdag 27 augustus 2021 voer hij nog.',
  });
  assert.equal(published(view, 'same'), '2021-08-27');
  assert.equal(published(view, 'next'), '2022-11-24');
  assert.equal(published(view, 'history'), undefined);
  assert.equal(published(view, 'later'), undefined);
});

const FERRY = {
  first:
    'date 2021-08-14\n\nIn de haven van Sasvliet is zaterdagavond de veerboot Zilvermeeuw tegen het havenhoofd gevaren, meldt Havenbedrijf Sasvliet.',
  second:
    'date 2021-08\n\nHet aantal gewonden door het ongeval met de Zilvermeeuw is maandag opgelopen tot 31. De veerboot van Sasvliet voer zaterdag tegen het havenhoofd, zegt Havenbedrijf Sasvliet. Dinsdag wordt de boot weggesleept.',
};

test('an article on the same news gives the day that a weekday means', () => {
  const view = corpus(FERRY);
  const second = view.find('second');
  assert.ok(second !== undefined);
  const publication = view.publication(second);
  assert.equal(publication?.value, '2021-08-16');
  assert.equal(publication?.from, 'inferred');
  const [reason] = publication?.reasons ?? [];
  assert.equal(reason?.value, '2021-08-14');
  assert.equal(reason && view.uri(reason.article), 'first');
  assert.equal(reason && FERRY.second.slice(reason.own.start, reason.own.end), 'zaterdag');
  assert.equal(reason && FERRY.first.slice(reason.other.start, reason.other.end), 'zaterdagavond');
  const last = view.facts(second).times.count - 1;
  assert.deepEqual(view.timeValue(second, last), { type: 'DATE', value: '2021-08-17', anchored: true });
});

test('without the other article only the month is known', () => {
  const view = corpus({ second: FERRY.second });
  assert.equal(published(view, 'second'), '2021-08');
});

test('a like sentence of another month is no reason', () => {
  const view = corpus({ ...FERRY, first: FERRY.first.replace('2021-08-14', '2019-05-04') });
  assert.equal(published(view, 'second'), '2021-08');
});

test('the order of arrival and earlier edits do not matter', () => {
  const forth = corpus(FERRY);
  const back = corpus(FERRY, ['second', 'first']);
  assert.equal(published(back, 'second'), published(forth, 'second'));
  const host = createCorpusHost([pack]);
  host.apply([{ uri: 'second', content: understand(FERRY.second, [pack]) }]);
  host.apply([{ uri: 'first', content: understand('Een ander bericht over Sasvliet.', [pack]) }]);
  const view = host.apply([{ uri: 'first', content: understand(FERRY.first, [pack]) }]);
  assert.equal(published(view, 'second'), '2021-08-16');
});
