import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectLanguage } from '../../server/src/languages/detect.ts';
import { functionWords } from '../../server/src/languages/nl/function-words.ts';

const packs = [{ id: 'nl', functionWords }];

const DUTCH =
  'De gemeente wil het plein dit jaar nog vernieuwen. Volgens de wethouder zijn er al drie plannen, maar is er te weinig geld om ze alle drie uit te voeren. In het voorjaar wordt een keuze gemaakt.';
const OTHERS = {
  English:
    'The council wants to renew the square before the end of the year. It has three plans, but there is not enough money in the budget for all of them. In spring we will see what is chosen and who was right about it.',
  French:
    'La commune veut rénover la place avant la fin de cette année. Elle a trois projets, mais il n’y a pas assez d’argent pour les réaliser tous. Au printemps, le conseil fera un choix et de nouveaux travaux pourront commencer en ville.',
  German:
    'Die Gemeinde will den Platz noch in diesem Jahr erneuern. Es gibt drei Pläne, aber das Geld reicht nicht für alle. Im Frühjahr wird der Rat eine Wahl treffen, und dann kann man endlich mit der Arbeit in der Stadt beginnen.',
};

describe('language detection', () => {
  it('knows Dutch', () => assert.equal(detectLanguage(DUTCH, packs), 'nl'));

  for (const [language, text] of Object.entries(OTHERS)) {
    it(`does not take ${language} for Dutch`, () => assert.equal(detectLanguage(text, packs), undefined));
  }

  it('takes a few short sentences about names for what they are', () => {
    const text = 'Minister Saskia Verhaegen bezocht de haven. Minister Verhaegen sprak. Ook in het Verhaegen-kamp. ';
    const more = 'Minister Saskia Verhaegen bezocht de haven. '.repeat(3);
    assert.equal(detectLanguage(text + more, packs), 'nl');
  });

  it('never rejects a short text', () => {
    for (const text of ['', 'Idlib', 'Brand in Gent', 'London Bridge Stadium'])
      assert.equal(detectLanguage(text, packs), 'nl');
  });
});
