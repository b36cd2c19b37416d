/** Text that is no article: other languages, capitals, no punctuation, one huge sentence, figures. Nothing may throw. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { realPacks } from '../support/packs.ts';
import { fc, runs } from '../support/property.ts';

const packs = await realPacks();

const WORDS =
  'minister Jan Peeters zei maandag dat de brug in Gent met 40 mensen dicht blijft volgens het CBS en zij kwam van Sluis'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

/** All spans lie inside the text and the columns are in order. */
function assertSound(text: string): void {
  const { facts } = understand(text, packs);
  const within = (start: number, end: number): void => assert.ok(start >= 0 && start <= end && end <= text.length);
  for (let i = 0; i < facts.mentions.count; i++) within(facts.mentions.starts[i] ?? -1, facts.mentions.ends[i] ?? -1);
  for (const { start, end } of [...facts.quotations, ...facts.reported]) within(start, end);
  for (let i = 1; i < facts.reported.length; i++)
    assert.ok((facts.reported[i]?.start ?? 0) >= (facts.reported[i - 1]?.end ?? 0));
}

const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'without punctuation': (text) => text,
  'with a mark behind each word': (text) => text.replaceAll(' ', ', '),
  'quoted without an end': (text) => `‘${text} zegt`,
  'of figures': (text) => text.replace(/\p{L}+/gu, (word) => String(word.length * 37)),
};

for (const [name, shape] of Object.entries(SHAPES))
  test(`text ${name}`, () =>
    fc.assert(
      fc.property(sentence, (text) => assertSound(shape(text))),
      { numRuns: runs(60) },
    ));

test('other languages', () => {
  assertSound('The minister said on Monday that the bridge in Ghent will stay closed. “We are sorry”, he said.');
  assertSound('Le ministre a dit lundi que le pont restera fermé. « Nous sommes désolés », a-t-il dit.');
  assertSound('Министр сказал, что мост закрыт. 市长说桥关闭了。');
});

test('a sentence of 10,000 words, in small letters, in capitals, and of figures', () => {
  const long = Array.from({ length: 10_000 }, (_, i) => WORDS[i % WORDS.length]).join(' ');
  for (const text of [`${long}.`, long.toUpperCase(), long.replace(/\p{L}+/gu, '1.234')]) assertSound(text);
});
