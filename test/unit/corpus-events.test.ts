import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clustersOf, type PairScores } from '../../server/src/corpus/events/clusters.ts';
import { corpusOf } from '../support/corpus.ts';

const COPIED =
  'Het dorp ligt aan de oever van een diep meer dat in de ijstijd ontstond en waar al eeuwen vissers wonen die hun netten zelf knopen.';

const ARTICLES = [
  {
    name: 'first.txt',
    text: `date 2021-06-15

Trein botst op bus in Wolvega

In Wolvega is dinsdagochtend een trein op een bus gebotst. Daarbij raakten negen mensen gewond. Machinist Harm Dijkema kon niet meer remmen.

Spoorbedrijf Nordlijn onderzoekt de overweg. ${COPIED}
`,
  },
  {
    name: 'later.txt',
    text: `date 2021-06-18

Overweg van Wolvega was kapot

De overweg waar dinsdag een trein op een bus botste, was al een week kapot. Dat zegt spoorbedrijf Nordlijn. Bij de botsing in Wolvega raakten negen mensen gewond.

Machinist Harm Dijkema is weer thuis.
`,
  },
  {
    name: 'years-apart.txt',
    text: `date 2015-03-02

Markt in Wolvega trekt veel volk

Op de jaarmarkt in Wolvega kwamen zondag duizenden mensen af. Spoorbedrijf Nordlijn liet extra treinen rijden. ${COPIED}
`,
  },
];

describe('events and stories', async () => {
  const { view, request } = await corpusOf(ARTICLES);
  const at = (name: string, text: string): number =>
    ARTICLES.find((each) => each.name === name)?.text.indexOf(text) ?? -1;
  const id = (name: string) => request(name).id;
  const first = view.eventAt(id('first.txt'), at('first.txt', 'In Wolvega is'));
  const again = view.eventAt(id('later.txt'), at('later.txt', 'Bij de botsing'));

  it('two articles on one accident are a story, one with the same names of years before is not', () => {
    assert.deepEqual(view.storyOf(id('first.txt'))?.articles, [id('first.txt'), id('later.txt')]);
    assert.equal(view.storyOf(id('years-apart.txt')), undefined);
    assert.equal(view.stories().length, 1);
  });

  it('copied text is no event and makes no story', () => {
    assert.ok(view.reuseOf(id('years-apart.txt')).length > 0);
    assert.equal(view.eventAt(id('years-apart.txt'), at('years-apart.txt', COPIED)), undefined);
  });

  it('the sentences of both articles are one event with its day and its reasons', () => {
    assert.ok(first && again);
    assert.equal(first.id, again.id);
    assert.equal(first.date, '2021-06-15');
    assert.deepEqual(first.articles, [id('first.txt'), id('later.txt')]);
    assert.deepEqual(view.event(first.id), first);
    const own = first.passages.find(({ article }) => article === id('first.txt'));
    const other = again.passages.find(({ article }) => article === id('later.txt'));
    assert.ok(own && other);
    const reasons = view.whySame(own, other);
    assert.ok(reasons.length > 0);
    assert.deepEqual(new Set(view.whySame(other, own).map(({ by }) => by)), new Set(reasons.map(({ by }) => by)));
  });

  it('the sentence that leads an article has an event of its own', () => {
    const own = view.eventAt(id('years-apart.txt'), at('years-apart.txt', 'Op de jaarmarkt'));
    assert.deepEqual(own?.articles, [id('years-apart.txt')]);
    assert.ok(!view.events().some((event) => event.id === own?.id));
  });
});

describe('events in other words', async () => {
  const articles = [
    {
      name: 'day.txt',
      text: `date 2022-05-10

Vrede in Valdorp

Generaal Brandt en koning Osric hebben dinsdag in Valdorp een wapenstilstand gesloten.

Bij de gevechten om Valdorp kwamen 40 soldaten om het leven. De brug over de Ruun is de straat de straat kwijt.
`,
    },
    {
      name: 'week.txt',
      text: `date 2022-05-13

Vluchtelingen keren terug naar Valdorp. De straat en de straat zijn vol met de straat en de straat.

Het bestand dat generaal Brandt dinsdag met koning Osric overeenkwam, houdt stand.

Bij de gevechten om Valdorp kwamen 70 soldaten om het leven.
`,
    },
    // A word that stands more often than there are articles.
    { name: 'streets.txt', text: `date 2019-01-01\n\n${'In de straat is de straat nog open. '.repeat(60)}\n` },
  ];
  const { view, request } = await corpusOf(articles);
  const eventOf = (name: string, text: string): string | undefined =>
    view.eventAt(request(name).id, articles.find((each) => each.name === name)?.text.indexOf(text) ?? -1)?.id;

  it('a word that stands everywhere keeps no story from being found', () => {
    assert.equal(view.stories().length, 1);
  });

  it('words for the same thing with the same people and day are one event', () => {
    assert.ok(eventOf('week.txt', 'Het bestand'));
    assert.equal(eventOf('week.txt', 'Het bestand'), eventOf('day.txt', 'Generaal Brandt'));
  });

  it('who tells another number of one thing tells of the same event, and not of another one', () => {
    assert.ok(eventOf('week.txt', 'Bij de gevechten'));
    assert.equal(eventOf('week.txt', 'Bij de gevechten'), eventOf('day.txt', 'Bij de gevechten'));
    assert.notEqual(eventOf('week.txt', 'Bij de gevechten'), eventOf('week.txt', 'Het bestand'));
  });
});

describe('clusters', () => {
  const pairs = [
    { a: 0, b: 1, score: 90 },
    { a: 1, b: 2, score: 40 },
    { a: 2, b: 3, score: 80 },
    { a: 0, b: 3, score: -60 },
  ];

  it('keeps apart what contradicts each other', () => {
    assert.deepEqual(clustersOf(scoresOf(4, pairs), 35), [
      [0, 1],
      [2, 3],
    ]);
  });

  it('does not depend on the order of pairs', () => {
    assert.deepEqual(clustersOf(scoresOf(4, pairs.toReversed()), 5), clustersOf(scoresOf(4, pairs), 5));
  });
});

function scoresOf(
  count: number,
  pairs: readonly { readonly a: number; readonly b: number; readonly score: number }[],
): PairScores {
  const scores = new Int32Array(count * count);
  for (const { a, b, score } of pairs) {
    scores[a * count + b] = score;
    scores[b * count + a] = score;
  }
  return { count, scores };
}
