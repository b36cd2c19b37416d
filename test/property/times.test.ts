/** Laws of times: whatever the text, spans are inside it, in order and disjoint, and values are well formed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMeaning, encodeMeaning } from '../../server/src/analysis/times/meaning-code.ts';
import { resolve } from '../../server/src/analysis/times/resolve.ts';
import { understand } from '../../server/src/analysis/understand.ts';
import { dayNumberOf, dayOf, isoOfDay } from '../../server/src/base/calendar.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import type { Meaning } from '../../server/src/languages/time-meaning.ts';
import { fc, runs } from '../support/property.ts';

const pack = dutch({});

const WORDS =
  `donderdag zondag maandagavond gisteren morgen vandaag vorige volgende deze afgelopen komende week jaar maand
  weekend maart mei 5 3 15de 31 2020 1998 1976-1983 20.30 9u41 24:00 uur om rond tot van op in de nacht zes half kwart
  voor over twee drie weken dagen geleden later eerder dat daarop elke om jaren negentig '30 eeuw 20e zomer Pasen
  eerste kerstdag kwartaal schooljaar 2019-2020 ging gaat is gepland gesloten , . ( ) ‘ ’ – 05/03/2020 29 februari 's
  avonds middernacht begin eind jl. t / m en anderhalf een dan oud 99999999 0 uur 🎉 É\u0301 \u00ad`
    .split(/\s+/)
    .filter((word) => word !== '');

const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('\n')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const anchors = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc.integer({ min: -20000, max: 40000 }).map(isoOfDay),
  fc.integer({ min: -20000, max: 40000 }).map((day) => isoOfDay(day).slice(0, 7)),
);

const DATE =
  /^(?:[\dX]{2,4}|\d{4}\/\d{4}|[\dX]{4}-(?:[\dX]{2}|[\dX]{2}-[\dX]{2}|W[\dX]{2}|W[\dX]{2}-\d|W[\dX]{2}-WE|Q[\dX]|H\d|SP|SU|FA|WI))$/;
const TIME = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)T(?:MO|AF|EV|NI|[0-2]\d:[0-5]\d)$/;
const DURATION = /^P(?:T?[\dX][\d.]*[YMWDHS](?:\d+[MH])?|T\d+H\d+M\d+S)$/;

const formOf = { DATE, TIME, DURATION, SET: /^(?:P\S+|XXXX-\S+)$/ } as const;

test('spans are inside the text, ascending and disjoint; values are well formed', () => {
  fc.assert(
    fc.property(texts, anchors, (text, anchor) => {
      const { times, meanings } = understand(text, [pack]).facts;
      let end = 0;
      for (let i = 0; i < times.count; i++) {
        const start = times.starts[i] ?? 0;
        assert.ok(start >= end && (times.ends[i] ?? 0) > start, `${start} in ${JSON.stringify(text)}`);
        end = times.ends[i] ?? 0;
        const code = meanings[times.meanings[i] ?? -1] ?? '';
        assert.equal(encodeMeaning(decodeMeaning(code)), code);
        const { type, value } = resolve(decodeMeaning(code), anchor);
        assert.match(value, formOf[type], `${text.slice(start, end)} in ${JSON.stringify(text)}`);
        const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
        assert.ok(day === undefined || dayNumberOf(day) !== undefined, value);
      }
      assert.ok(end <= text.length);
    }),
    { numRuns: runs(600) },
  );
});

test('equal text gives equal times', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [a, b] = [understand(text, [pack]).facts, understand(text, [pack]).facts];
      assert.deepEqual([a.times, a.meanings], [b.times, b.meanings]);
    }),
    { numRuns: runs(100) },
  );
});

const weekdays: fc.Arbitrary<Meaning> = fc
  .record({
    day: fc.integer({ min: 1, max: 7 }),
    direction: fc.constantFrom('past' as const, 'future' as const, 'before' as const, 'after' as const),
  })
  .map(({ day, direction }) => ({ base: { is: 'weekday', day, direction }, shift: 0, shiftUnit: 'D', at: '' }));

test('a weekday never goes back when the publication goes on, and keeps to its side', () => {
  fc.assert(
    fc.property(weekdays, fc.integer({ min: 0, max: 30000 }), (meaning, day) => {
      const at = (published: number): number => dayNumberOf(resolve(meaning, isoOfDay(published)).value) ?? Number.NaN;
      assert.ok(at(day) <= at(day + 1));
      assert.equal(at(day + 7), at(day) + 7);
      const past =
        meaning.base.is === 'weekday' && (meaning.base.direction === 'past' || meaning.base.direction === 'before');
      assert.ok(past ? at(day) <= day : at(day) >= day);
    }),
  );
});

test('day numbers and dates are inverses', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700000, max: 2900000 }), (day) => {
      assert.equal(dayNumberOf(isoOfDay(day)), day);
      assert.ok(dayOf(day).month >= 1 && dayOf(day).month <= 12);
    }),
  );
});
