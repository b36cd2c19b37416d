/** Values of times in words, in both languages of the user interface. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimexType } from '../../server/src/analysis/times/resolve.ts';
import { timeInWords } from '../../server/src/features/cards/time-words.ts';

const cases: readonly (readonly [string, TimexType, string, string])[] = [
  ['2020-03-05', 'DATE', 'Thursday 2020-03-05', 'donderdag 2020-03-05'],
  ['2020-03-05TEV', 'TIME', 'Thursday evening 2020-03-05', 'donderdagavond 2020-03-05'],
  ['2020-03-05T04:21', 'TIME', 'Thursday 2020-03-05, 04:21', 'donderdag 2020-03-05, 04:21'],
  ['XXXX-XX-XXT04:21', 'TIME', '04:21', '04:21'],
  ['XXXX-XX-XXTMO', 'TIME', 'morning', 'ochtend'],
  ['XXXX-WXX-4', 'DATE', 'Thursday', 'donderdag'],
  ['XXXX-WXX-1TEV', 'TIME', 'Monday evening', 'maandagavond'],
  ['XXXX-WXX-6T06:00', 'TIME', 'Saturday, 06:00', 'zaterdag, 06:00'],
  ['XXXX-05-07', 'DATE', '7 May', '7 mei'],
  ['XXXX-05', 'DATE', 'May', 'mei'],
  ['XXXX', 'DATE', '', ''],
  ['XXXX-XX-XX', 'DATE', '', ''],
  ['2020-W10', 'DATE', 'week 10 of 2020', 'week 10 van 2020'],
  ['2020-W09-WE', 'DATE', 'weekend, week 9 of 2020', 'weekend, week 9 van 2020'],
  ['2020-03', 'DATE', 'March 2020', 'maart 2020'],
  ['2020-SU', 'DATE', 'summer 2020', 'zomer 2020'],
  ['2020-Q1', 'DATE', 'quarter 1 of 2020', 'kwartaal 1 van 2020'],
  ['2020', 'DATE', '2020', '2020'],
  ['2018/2019', 'DATE', '2018/2019', '2018/2019'],
  ['199', 'DATE', '1990s', 'jaren 1990'],
  ['18', 'DATE', '19th century', '19e eeuw'],
  ['20', 'DATE', '21st century', '21e eeuw'],
  ['P2D', 'DURATION', '2 days', '2 dagen'],
  ['P1Y6M', 'DURATION', '1 year 6 months', '1 jaar 6 maanden'],
  ['PT4H21M33S', 'DURATION', '4 hours 21 minutes 33 seconds', '4 uur 21 minuten 33 seconden'],
  ['P2.5D', 'DURATION', '2.5 days', '2.5 dagen'],
  ['PXW', 'DURATION', 'some weeks', 'enkele weken'],
  ['PTXH', 'DURATION', 'some hours', 'enkele uur'],
  ['P1D', 'SET', 'every day', 'elke dag'],
  ['P2Y', 'SET', 'every 2 years', 'elke 2 jaar'],
  ['P1Y', 'SET', 'every year', 'elk jaar'],
  ['XXXX-WXX-7TMO', 'SET', 'every Sunday morning', 'elke zondagochtend'],
  ['XXXX-WXX-WE', 'SET', 'every weekend', 'elk weekend'],
  ['XXXX-SU', 'SET', 'every summer', 'elke zomer'],
  ['XXXX-04', 'SET', 'every April', 'elke april'],
  ['P5Q', 'DURATION', 'P5Q', 'P5Q'],
];

for (const [value, type, english, dutch] of cases)
  test(`${type} ${value}`, () => {
    assert.equal(timeInWords(value, type, 'en'), english);
    assert.equal(timeInWords(value, type, 'nl'), dutch);
  });
