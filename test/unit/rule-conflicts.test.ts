import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { intervalOf } from '../../server/src/corpus/facts/bounds.ts';
import { writtenAt } from '../../server/src/corpus/facts/sentences.ts';
import type { Bound } from '../../server/src/languages/quantity-grammar.ts';
import { corpusOf } from '../support/corpus.ts';
import { findingsOf, foundBy, ruleOf } from '../support/rules.ts';

/** Two articles of one story: the dates and what each says, around sentences that hold them together. */
const first = (date: string, said: string): string =>
  `date ${date}\n\nBrand in pretpark Waterlaar\n\nIn pretpark Waterlaar in Lommel is brand uitgebroken in de achtbaan Zwarte Valk. De brandweer van Lommel bluste het vuur. ${said} Het is niet de eerste keer, zegt directeur Tine Moens van Waterlaar.`;
const second = (date: string, said: string): string =>
  `date ${date}\n\nNa de brand in pretpark Waterlaar\n\nPretpark Waterlaar in Lommel ruimt op na de brand in de achtbaan Zwarte Valk. ${said} Directeur Tine Moens van Waterlaar dankt de brandweer van Lommel, die het vuur bluste.`;

const quantities = (a: string, b: string, days: readonly [string, string] = ['2023-06-05', '2023-06-09']) =>
  foundBy('quantity-conflict', first(days[0], a), [second(days[1], b)]);

describe('quantity-conflict', () => {
  it('tells two numbers of a fixed thing', async () => {
    const found = await quantities(
      'De achtbaan is verzekerd voor 3 miljoen euro.',
      'De achtbaan is verzekerd voor 7 miljoen euro.',
    );
    assert.deepEqual(found, ['3 miljoen euro']);
  });

  it('writes a number word with a capital only where it opens the sentence', async () => {
    const own = first('2023-06-05', 'Netbeheerder Elia telde maandag 41.000 gezinnen zonder stroom.');
    const other = second(
      '2023-06-06',
      'Ongeveer 21.000 gezinnen zaten maandag zonder stroom, meldt netbeheerder Elia.',
    );
    const fixOf = async (text: string, another: string): Promise<string | undefined> => {
      const [found] = await findingsOf(ruleOf('quantity-conflict'), text, [another]);
      return found?.fixes()[0]?.edits[0]?.newText;
    };
    assert.equal(await fixOf(own, other), 'ongeveer 21.000 gezinnen');
    assert.equal(await fixOf(other, own), '41.000 gezinnen');
  });

  it('names both statements with article and date, leads there, and prefers neither number', async () => {
    const own = first('2023-06-05', 'De achtbaan is verzekerd voor 3 miljoen euro.');
    const other = second('2023-06-09', 'De achtbaan is verzekerd voor 7 miljoen euro.');
    const [found] = await findingsOf(ruleOf('quantity-conflict'), own, [other]);
    assert.match(
      found?.message ?? '',
      /“3 miljoen euro” here \(2023-06-05\), “7 miljoen euro” in 1\.txt \(2023-06-09\)/,
    );
    const [related] = found?.related ?? [];
    assert.equal(other.slice(related?.start, related?.end), '7 miljoen euro');
    assert.deepEqual(
      found?.fixes().map(({ preferred, edits }) => [preferred, edits[0]?.newText]),
      [[false, '7 miljoen euro']],
    );
  });

  const traps: readonly (readonly [what: string, a: string, b: string])[] = [
    ['a count that grows', 'Daarbij raakten 12 mensen gewond.', 'Bij de brand raakten 19 mensen gewond.'],
    ['bounds that agree', 'De achtbaan kostte ruim 4 miljoen euro.', 'De achtbaan kostte 4,6 miljoen euro.'],
    ['another thing', 'De achtbaan is verzekerd voor 3 miljoen euro.', 'De nieuwe achtbaan kost 7 miljoen euro.'],
    ['another origin', 'Er werden 61 Belgen gewond.', 'Er werden 84 Nederlanders gewond.'],
    ['a change that is told', 'De schade bedraagt 3 miljoen euro.', 'De schade bedraagt inmiddels 7 miljoen euro.'],
    ['another place', 'In Lommel zijn 40 bewoners geëvacueerd.', 'In Pelt zijn 75 bewoners geëvacueerd.'],
    ['a part in one country', 'Waterlaar telt 900 werknemers.', 'Waterlaar telt in Nederland 400 werknemers.'],
    [
      'another quarter',
      'Waterlaar boekte in het eerste kwartaal een omzet van 25 miljoen euro.',
      'Waterlaar boekte in het tweede kwartaal een omzet van 45 miljoen euro.',
    ],
    [
      'what was told of a year before',
      'Er raakten 12 mensen gewond.',
      'In 2019 was er ook brand. Toen raakten 4 mensen gewond.',
    ],
    ['a share', 'Van het park is 30 hectare open.', 'Van het park is 12 van de 30 hectare open.'],
    [
      'another day, told right before',
      'Op 3 juni was het feest. Voor 1.200 toeschouwers reed de achtbaan Zwarte Valk.',
      'Op 7 juni was het weer feest. Voor 2.100 toeschouwers reed de achtbaan Zwarte Valk.',
    ],
    ['what was planned', 'De bouw kost 3 miljoen euro.', 'De bouw kost 5 miljoen euro, meer dan gedacht.'],
    ['what is added', 'De brandweer zette 12 ladderwagens in.', 'De brandweer zette nog 8 ladderwagens in.'],
  ];
  for (const [what, a, b] of traps) {
    it(`leaves ${what} alone`, async () => assert.deepEqual(await quantities(a, b), []));
  }

  it('tells what a separable verb, other words for the dead and jobs that go don’t hide', async () => {
    const pairs: readonly (readonly [string, string, string])[] = [
      ['Aan de optocht namen 6.100 mensen deel.', 'Aan de optocht namen 1.600 mensen deel.', '6.100 mensen'],
      ['Door de brand verdwijnen 280 banen.', 'Door de brand verdwijnen 380 banen.', '280 banen'],
      ['Op 3 juni vielen in het park 32 doden.', 'Op 3 juni kwamen in het park 23 mensen om.', '32 doden'],
    ];
    for (const [a, b, told] of pairs) assert.deepEqual(await quantities(a, b), [told]);
  });

  it('tells what both are about, and how the other one says it', async () => {
    const own = first('2023-06-05', 'De achtbaan is verzekerd voor 3 miljoen euro.');
    const other = second('2023-06-09', 'De achtbaan is verzekerd voor 7 miljoen euro.');
    const [found] = await findingsOf(ruleOf('quantity-conflict'), own, [other]);
    assert.match(found?.message ?? '', /^Two numbers \([^)]*verzekerd\):/);
    assert.match(found?.related?.[0]?.message ?? '', /verzekerd voor 7 miljoen euro \(2023-06-09\)$/);
  });

  it('tells only who stands alone', async () => {
    const said = (count: string): string => `De achtbaan is verzekerd voor ${count} miljoen euro.`;
    const many = first('2023-06-05', said('3'));
    const others = [second('2023-06-09', said('7')), second('2023-06-10', said('3'))];
    assert.deepEqual(await foundBy('quantity-conflict', many, others), []);
    assert.equal(
      (await foundBy('quantity-conflict', second('2023-06-09', said('7')), [many, others[1] ?? ''])).length,
      1,
    );
  });
});

const dates = (a: string, b: string, days: readonly [string, string] = ['2023-06-12', '2023-06-16']) =>
  foundBy('date-conflict', first(days[0], a), [second(days[1], b)]);

describe('date-conflict', () => {
  it('tells two days of one event', async () => {
    const a = 'De brand brak donderdag uit in de loods van de achtbaan.';
    const b = 'De brand brak op vrijdag 9 juni uit in de loods van de achtbaan.';
    assert.deepEqual(await dates(a, b), ['donderdag']);
  });

  it('tells two years', async () => {
    const a = 'De achtbaan werd in 1996 gebouwd door een Duits bedrijf.';
    assert.deepEqual(await dates(a, 'De achtbaan werd in 1969 gebouwd door een Duits bedrijf.'), ['1996']);
  });

  it('tells since when, who says so behind the year, and months written wrong', async () => {
    const since = 'De achtbaan is sinds 1996 open voor bezoekers.';
    assert.deepEqual(await dates(since, 'De achtbaan is sinds 1969 open voor bezoekers.'), ['1996']);
    const built = 'De achtbaan werd in 1996 gebouwd door een Duits bedrijf';
    assert.deepEqual(await dates(`${built}.`, 'De achtbaan werd in 1969 gebouwd door Duitsers, zegt Moens.'), ['1996']);
    const month = (name: string): string => `De directie opende op 12 ${name} 2021 de loods van de achtbaan.`;
    assert.deepEqual(await dates(month('mei'), month('juni')), ['12 mei 2021']);
  });

  it('leaves news of two days, borders of a time and other numbers alone', async () => {
    const pairs: readonly (readonly [string, string])[] = [
      [
        'De politie sprak zondag met de directeur over de brand.',
        'De politie sprak zaterdag met de buren over de brand.',
      ],
      ['De achtbaan is sinds 1996 open voor bezoekers.', 'De achtbaan ging in 1997 open voor bezoekers.'],
      ['Op 3 juni raakten bij een brand 4 mensen gewond.', 'Op 5 juni raakten bij een brand 9 mensen gewond.'],
    ];
    for (const [a, b] of pairs) assert.deepEqual(await dates(a, b), [], a);
  });
});

const places = (a: string, b: string) => foundBy('place-conflict', first('2023-06-12', a), [second('2023-06-14', b)]);

describe('place-conflict', () => {
  it('tells two places of one thing', async () => {
    const a = 'De bezoekers werden opgevangen in een kantine in Pelt.';
    assert.deepEqual(await places(a, 'Bezoekers werden opgevangen in een kantine in Balen.'), ['Pelt']);
  });

  it('leaves the place of an office to the rule on roles', async () => {
    const said = (place: string): string => `Jan Stevens, woordvoerder van het parket van ${place}, kwam kijken.`;
    assert.deepEqual(await places(said('Limburg'), said('Antwerpen')), []);
  });

  it('leaves places of other things and places told together alone', async () => {
    const a = 'De bezoekers werden opgevangen in een kantine in Pelt.';
    assert.deepEqual(await places(a, 'De gewonden liggen in een ziekenhuis in Balen.'), []);
    assert.deepEqual(await places(a, 'Bezoekers werden opgevangen in een kantine in Balen en Pelt.'), []);
  });
});

const roles = (a: string, b: string, days: readonly [string, string] = ['2023-06-12', '2023-06-14']) =>
  foundBy('role-conflict', first(days[0], a), [second(days[1], b)]);

describe('role-conflict', () => {
  it('tells one office at two places', async () => {
    const a = 'Jan Stevens, burgemeester van Lommel, kwam kijken.';
    assert.deepEqual(await roles(a, 'Jan Stevens, burgemeester van Pelt, kwam kijken.'), ['burgemeester van Lommel']);
  });

  it('reads an organisation with a word such as “Algemene” in its name', async () => {
    const a = 'Jan Stevens, voorzitter van de Algemene Parkbond, kwam kijken.';
    const b = 'Jan Stevens, voorzitter van de Vlaamse Attracties, kwam kijken.';
    assert.deepEqual(await roles(a, b), ['voorzitter van de Algemene Parkbond']);
  });

  it('leaves other people, other and former offices, shorter names and other years alone', async () => {
    const a = 'Jan Stevens, burgemeester van Lommel, kwam kijken.';
    const others = [
      'Lies Stevens, burgemeester van Pelt, kwam kijken.',
      'Jan Stevens, voorzitter van Pelt Zingt, kwam kijken.',
      'Jan Stevens, voormalig burgemeester van Pelt, kwam kijken.',
    ];
    for (const b of others) assert.deepEqual(await roles(a, b), [], b);
    assert.deepEqual(
      await roles(a, 'Jan Stevens, burgemeester van Pelt, kwam kijken.', ['2023-06-12', '2025-06-14']),
      [],
    );
    const minister = 'De minister van Justitie en Veiligheid Els Roos kwam kijken.';
    assert.deepEqual(await roles(minister, 'De minister van Justitie Els Roos kwam kijken.'), []);
  });
});

const ages = (a: string, b: string, days: readonly [string, string]) =>
  foundBy('age-conflict', first(days[0], a), [second(days[1], b)]);

describe('age-conflict', () => {
  const said = (age: number): string => `Mila Peeters (${age}) zat in de achtbaan.`;
  it('tells two ages in the same days', async () => {
    assert.deepEqual(await ages(said(11), said(12), ['2023-06-12', '2023-06-14']), ['11']);
    assert.deepEqual(await ages(said(12), said(11), ['2023-06-12', '2023-07-24']), ['12']);
  });
  it('leaves a birthday alone', async () => {
    assert.deepEqual(await ages(said(11), said(12), ['2023-06-12', '2023-07-24']), []);
    const told = 'Mila Peeters (12) vierde in het park haar verjaardag.';
    assert.deepEqual(await ages(said(11), told, ['2023-06-12', '2023-06-14']), []);
  });
});

describe('facts', () => {
  const interval = (value: number, bound: Bound) => intervalOf({ value, upper: value, bound, unit: 'mens' });
  it('give numbers and bounds as intervals, round numbers with some slack', () => {
    assert.deepEqual(interval(23, 'exact'), { low: 23, high: 23 });
    assert.deepEqual(interval(2_000_000, 'exact'), { low: 1_700_000, high: 2_300_000 });
    assert.deepEqual(interval(30, 'more-than').high, Number.POSITIVE_INFINITY);
    assert.equal(interval(1_000_000, 'nearly').high, 1_000_000);
  });

  it('read the words of an article back whose text is not at hand', async () => {
    const text = 'Er waren “meer dan 180 passagiers” aan boord, zegt Jan Stevens. Zeven reddingsboten voeren uit.';
    const { view } = await corpusOf([{ name: 'a.txt', text }]);
    const id = view.find('file:///corpus/a.txt');
    assert.ok(id !== undefined);
    for (const part of ['meer dan 180 passagiers', 'Jan Stevens', 'reddingsboten']) {
      const start = text.indexOf(part);
      assert.equal(writtenAt(view, id, { start, end: start + part.length }), part);
    }
  });
});
