/** Laws of events, quotations and roles: odd text never throws; spans lie in the text; indices point at something. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { eventAt } from '../../server/src/analysis/events/columns.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { EVENT_CLASSES } from '../../server/src/languages/event-lexicon.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import { fc, runs } from '../support/property.ts';

const pack = dutch({});

const piece = fc.constantFrom(
  ...(
    'viel|aan|aan te|vallen|om het leven|op de|vlucht|staakt-het-vuren|luchtaanval|niet|zonder|zou|in|uit|Gent|Jan Peeters' +
    '|An Claes|(58)|president|presidenten|minister van|en|van|het|de|,|.|:|;|‘|’|“|”|"|zegt|zei hij|aldus|volgens|dat|NAVO' +
    '|NAVO-top|eens|raakten|gewond|donderdag|5 maart|19|soldaten|\n|\n\n|é|🙂|\u0000|-|((|))'
  ).split('|'),
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' ')),
);

test('events: spans lie in their sentence and in order, indices are valid', () => {
  fc.assert(
    fc.property(text, (input) => {
      const { events, eventWords, sentences, mentions, times } = analyze(parseArticle(input, pack), pack);
      assert.equal(events.participantStarts.length, events.count + 1);
      assert.equal(events.participantStarts[events.count], events.participants.length);
      let start = 0;
      for (let i = 0; i < events.count; i++) {
        const event = eventAt(events, i, (word) => eventWords[word] ?? '');
        assert.ok(event.start >= start && event.end > event.start);
        start = event.start;
        assert.ok((sentences[2 * event.sentence] ?? input.length) <= event.start);
        assert.ok(event.end <= (sentences[2 * event.sentence + 1] ?? -1));
        assert.ok(EVENT_CLASSES.includes(event.class) && event.trigger !== '');
        assert.ok(event.participants.every((mention) => mention < mentions.count));
        assert.ok(event.place < mentions.count && event.time < times.count);
      }
    }),
    { numRuns: runs(600) },
  );
});

test('quotations and roles: spans lie in the text, names exist, quotations are apart', () => {
  fc.assert(
    fc.property(text, (input) => {
      const { quotations, roles, names, mentions } = analyze(parseArticle(input, pack), pack);
      let end = 0;
      for (const quotation of quotations) {
        assert.ok(quotation.start >= end && quotation.end > quotation.start && quotation.end <= input.length);
        end = quotation.end;
        assert.ok(quotation.speaker >= -1 && quotation.speaker < names.length);
      }
      for (const role of roles) {
        assert.ok(role.start >= 0 && role.end > role.start && role.end <= input.length && role.text !== '');
        assert.ok(role.name < names.length && role.of >= -1 && role.of < mentions.count);
      }
    }),
    { numRuns: runs(600) },
  );
});

test('equal input gives equal facts', () => {
  fc.assert(
    fc.property(text, (input) => {
      const once = analyze(parseArticle(input, pack), pack);
      const again = analyze(parseArticle(input, pack), pack);
      assert.deepEqual(once.events, again.events);
      assert.deepEqual(once.quotations, again.quotations);
      assert.deepEqual(once.roles, again.roles);
    }),
    { numRuns: runs(100) },
  );
});
