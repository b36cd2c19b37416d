import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf, foundBy, ruleOf } from '../support/rules.ts';

const titles = async (id: string, text: string): Promise<readonly string[]> =>
  (await findingsOf(ruleOf(id), text)).flatMap((found) => found.fixes().map(({ title }) => title));

describe('weekday-mismatch', () => {
  it('offers the other weekday, the other day, and another year that fits', async () => {
    assert.deepEqual(await titles('weekday-mismatch', 'De brug ging Maandag 4 april 2023 dicht.'), [
      'Write “Dinsdag 4 april 2023”',
      'Write “Maandag 3 april 2023”',
      'Write “Maandag 4 april 2022”',
    ]);
  });
  it('prefers none, since only the source knows', async () => {
    const [found] = await findingsOf(ruleOf('weekday-mismatch'), 'De brug ging vrijdagavond 5 maart 2020 dicht.');
    assert.deepEqual(
      found
        ?.fixes()
        .map(({ preferred }) => preferred)
        .includes(true),
      false,
    );
    assert.equal(found?.fixes()[0]?.title, 'Write “donderdagavond 5 maart 2020”');
  });
  it('stays in the month', async () => {
    assert.equal(
      (await titles('weekday-mismatch', 'Dat was op zondag 31 januari 2020.'))[1],
      'Write “zondag 26 januari 2020”',
    );
  });
  it('takes the year from the publication where that is near', async () => {
    const dated = (text: string) => foundBy('weekday-mismatch', `date 2024-01-16\n\n${text}`);
    assert.deepEqual(await dated('De brug ging maandag 14 januari dicht.'), ['maandag 14 januari']);
    assert.deepEqual(await dated('De brug ging zondag 14 januari dicht.'), []);
    assert.deepEqual(await dated('De brug gaat maandag 14 juli open.'), [], 'far away');
    assert.deepEqual(await dated('In 2019 ging de brug maandag 14 januari dicht.'), [], 'a year in the text fits');
    assert.deepEqual(await dated('Vorig jaar ging de brug zaterdag 14 januari dicht.'), [], 'last year fits');
    assert.deepEqual(
      await dated('Maandag 14 januari en dinsdag 15 januari was hij dicht.'),
      [],
      'the header may be wrong',
    );
  });
  it('says nothing without a year and a publication', async () => {
    assert.deepEqual(await foundBy('weekday-mismatch', 'De brug ging maandag 14 januari dicht.'), []);
  });
  it('does not take a count for a year, nor a short word for a weekday', async () => {
    const text = 'date 2020-03-10\n\nOp zaterdag 7 maart 2000 bezoekers. Het was zo 6 maart 2020.';
    assert.deepEqual(await foundBy('weekday-mismatch', text), []);
  });
  it('leaves ranges and nights alone', async () => {
    const text = 'Van zaterdag 5-6 maart 2020, en vrijdagnacht 5 maart 2020, was hij dicht.';
    assert.deepEqual(await foundBy('weekday-mismatch', text), []);
  });
});

describe('impossible-date', () => {
  const found = (text: string) => foundBy('impossible-date', text);

  it('finds days that no month has, in words and in numbers', async () => {
    assert.deepEqual(await found('Hij was op 30 februari, 31-04-2021, 2021-02-29 en vrijdag 32 maart 2021 dicht.'), [
      '30 februari',
      '31-04-2021',
      '2021-02-29',
      '32 maart 2021',
    ]);
  });
  it('knows leap years', async () => {
    assert.deepEqual(await found('Op 29 februari 2020, 29 februari 1900 en 29 februari was hij dicht.'), [
      '29 februari 1900',
    ]);
  });
  it('leaves counts before a month alone', async () => {
    assert.deepEqual(await found('In zaal 45 mei 2021. In juni 31 doden. Met 03/25/2021 en 45 april.'), []);
  });
  it('finds times that no clock shows', async () => {
    assert.deepEqual(await found('Om 25.10 uur, tussen 22.00 en 23.75 uur, om 24.30 uur en om 12u75.'), [
      '25.10 uur',
      '23.75 uur',
      '24.30 uur',
      '12u75',
    ]);
  });
  it('leaves durations, scores and midnight alone', async () => {
    const text =
      'Een week van 37.50 uur, na 25u10, in 25 uur, 8.75 uur werk, om 24.00 uur, 0.15 uur, met 25:18 gewonnen.';
    assert.deepEqual(await found(text), []);
  });
});

describe('header-date-conflict', () => {
  it('offers both ways, in the form of each', async () => {
    const text = 'date 2022-11-12\n\nFusie of niet?\n\nAssen, 21 november 2022\n\nDe raad stemt dinsdag over de brug.';
    const [found] = await findingsOf(ruleOf('header-date-conflict'), text);
    assert.equal(found && text.slice(found.start, found.end), 'date 2022-11-12');
    assert.deepEqual(
      found?.fixes().map(({ title, preferred }) => [title, preferred]),
      [
        ['Write “date 2022-11-21”', false],
        ['Write “12 november 2022”', false],
      ],
    );
    assert.equal(found?.related.length, 1);
  });
  it('says nothing where one of them is missing or coarser', async () => {
    const line = '21 november 2022\n\nDe raad stemt dinsdag over de brug. Er is veel verzet.';
    for (const header of ['', 'date 2022-11\n\n', 'date 2022-11-21\n\n', 'title: Brug\n\n']) {
      assert.deepEqual(await foundBy('header-date-conflict', `${header}Brug blijft dicht\n\n${line}`), []);
    }
  });
});
