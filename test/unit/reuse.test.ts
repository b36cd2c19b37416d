import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reuse } from '../../server/src/corpus/reuse.ts';
import { corpusOf } from '../support/corpus.ts';
import { findingsOf, foundBy, ruleOf } from '../support/rules.ts';

const BRIDGE =
  'De oude brug over de vaart in Assen werd in 1934 gebouwd door werklozen uit de streek. Per dag rijden er zeker 4.000 auto’s en vrachtwagens overheen.';
const NEWS = [
  'De raad van Assen stemt dinsdag over de plannen voor een tunnel.',
  'Op het plein demonstreerden gisteren een paar honderd omwonenden.',
  'Het waterschap heeft geen bezwaar tegen de bouw van een sluis.',
  'In de haven lag het werk zaterdag stil door een staking.',
  'De burgemeester spreekt vanavond met de winkeliers in het dorpshuis.',
];

interface Shown {
  readonly own: string;
  readonly file: string;
  readonly other: string;
  readonly similarity: number;
  readonly differences: ReturnType<Reuse['differences']>;
}

async function reuseIn(...texts: readonly string[]): Promise<readonly Shown[]> {
  const { view } = await corpusOf(texts.map((text, i) => ({ name: `${i}.txt`, text })));
  const id = view.find('file:///corpus/0.txt');
  if (id === undefined) throw new Error('no article');
  return view.reuseOf(id).map((reuse) => {
    const file = view.uri(reuse.article).replace(/^.*\//, '');
    return {
      own: (texts[0] ?? '').slice(reuse.start, reuse.end),
      file,
      other: (texts[Number.parseInt(file, 10)] ?? '').slice(reuse.other.start, reuse.other.end),
      similarity: reuse.similarity,
      differences: reuse.differences(),
    };
  });
}

describe('reuse', () => {
  it('finds a passage that is taken over, as whole sentences', async () => {
    const found = await reuseIn(
      `${NEWS[0]} ${BRIDGE} ${NEWS[1]}`,
      NEWS[2] ?? '',
      `${NEWS[3]}\n\n${BRIDGE}\n\n${NEWS[4]}`,
    );
    assert.deepEqual(found, [{ own: BRIDGE, file: '2.txt', other: BRIDGE, similarity: 1, differences: [] }]);
  });

  it('tells which words differ, not case, accents or marks', async () => {
    const other = BRIDGE.replace('4.000', '3.500')
      .replace('uit de streek', 'van elders')
      .replace('oude brug', '‘oude’ Brug')
      .replace('zeker ', '');
    const [found] = await reuseIn(`${NEWS[0]} ${BRIDGE}`, `${other} ${NEWS[1]}`);
    assert.equal(found?.other, other);
    assert.deepEqual(found?.differences, [
      { own: ['uit', 'de', 'streek'], other: ['van', 'elders'] },
      { own: ['zeker', '4.000'], other: ['3.500'] },
    ]);
  });

  it('bridges a sentence that one of them lacks', async () => {
    const [first = '', second = ''] = BRIDGE.split(/(?<=\.) /);
    const found = await reuseIn(`${NEWS[0]} ${BRIDGE}`, `${first} Dat weet iedereen. ${second} ${NEWS[1]}`);
    assert.deepEqual(
      found.map(({ own, differences }) => [own, differences]),
      [[BRIDGE, [{ own: [], other: ['Dat', 'weet', 'iedereen'] }]]],
    );
  });

  it('leaves phrases and articles on the same thing alone', async () => {
    const own = `${NEWS[0]} De brug in Assen werd in 1934 gebouwd en er rijden dagelijks 4.000 auto’s over.`;
    assert.deepEqual(await reuseIn(own, `${NEWS[1]} ${BRIDGE}`, `De raad van Assen stemt over een sluis.`), []);
  });

  it('leaves text alone that stands in very many articles', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `${NEWS[i % 5]} ${BRIDGE} ${NEWS[(i + 2) % 5]}`);
    assert.deepEqual(
      (await reuseIn(`Het bleef droog in Emmen. ${BRIDGE}`, ...many)).filter(({ own }) => own.includes(BRIDGE)),
      [],
    );
  });
});

describe('duplicate-article', () => {
  const story = NEWS.join(' ');
  it('finds the same text under another header, date line and boilerplate', async () => {
    const text = `date 2021-05-03\n\n${story}\n\nBron: ANP\n`;
    const [found, more] = await findingsOf(ruleOf('duplicate-article'), text, [
      `date 2021-06\n\n${story}\n`,
      NEWS[0] ?? '',
    ]);
    assert.equal(more, undefined);
    assert.equal(found?.severity, 'warning');
    assert.equal(found?.message, 'The same text as 1.txt, word for word.');
    assert.equal(text.slice(found?.start, found?.end), NEWS[0]);
  });
  it('says what differs in a near copy', async () => {
    const [found] = await findingsOf(ruleOf('duplicate-article'), story, [
      story.replace('een paar honderd', 'zeker 450'),
    ]);
    assert.equal(found?.severity, 'information');
    assert.match(
      found?.message ?? '',
      /^Nearly the same text as 1\.txt: 9\d % .*“zeker 450” for “een paar honderd”\.$/,
    );
  });
  it('finds every copy, however many there are', async () => {
    const [found] = await findingsOf(
      ruleOf('duplicate-article'),
      story,
      Array.from({ length: 70 }, () => story),
    );
    assert.match(found?.message ?? '', / and 69 more, /);
  });
  it('leaves very short articles and an article that goes on alone', async () => {
    assert.deepEqual(await foundBy('duplicate-article', 'Er is geen nieuws.', ['Er is geen nieuws.']), []);
    assert.deepEqual(await foundBy('duplicate-article', NEWS.slice(0, 2).join(' '), [story]), []);
  });
});

describe('reused-passage', () => {
  it('says once where a passage stands, the article with another number first', async () => {
    const others = [
      `${NEWS[1]} ${BRIDGE}`,
      `${NEWS[2]} ${BRIDGE.replace('streek', 'buurt')}`,
      `${NEWS[3]} ${BRIDGE.replace('4.000', '3.500')}`,
    ];
    const [found, more] = await findingsOf(ruleOf('reused-passage'), `${NEWS[0]} ${BRIDGE}`, others);
    assert.equal(more, undefined);
    assert.equal(found?.message, 'Also in 3 other articles. Different in 3.txt: “3.500” for “4.000”.');
    assert.deepEqual(
      found?.related.map(({ message }) => message),
      ['The same words.', 'Different here: “buurt” for “streek”.', 'Different here: “3.500” for “4.000”.'],
    );
  });
  it('leaves a single sentence of middling length alone, and the passages of a duplicate', async () => {
    const [sentence = ''] = BRIDGE.split(/(?<=\.) /);
    assert.deepEqual(await foundBy('reused-passage', `${NEWS[0]} ${sentence}`, [`${sentence} ${NEWS[1]}`]), []);
    const story = NEWS.join(' ');
    assert.deepEqual(await foundBy('reused-passage', story, [`date 2021-06\n\n${story}`]), []);
  });
});
