import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf, foundBy, preferredEdits, ruleOf, withEdits } from '../support/rules.ts';

const mended = async (id: string, text: string): Promise<string> =>
  withEdits(text, preferredEdits(await findingsOf(ruleOf(id), text)));

describe('markup-debris', () => {
  const clean = (text: string) => mended('markup-debris', text);

  it('reads entities back, also those encoded twice and those of Windows', async () => {
    assert.equal(await clean('Caf&eacute; &amp;euml;n B&amp;W&#146;s &#x201c;plan&#8221;.'), 'Café ën B&W’s “plan”.');
  });
  it('makes one blank of a no-break one', async () => {
    assert.equal(await clean('De brug&nbsp;in &nbsp;Assen&#160;is dicht.'), 'De brug in Assen is dicht.');
  });
  it('takes tags out without gluing words or doubling blanks', async () => {
    assert.equal(
      await clean('De <b>brug</b> is dicht.<br/>Dat is <em> laat </em> gemeld. <a href="x">Meer</a>.<!-- x --></p>'),
      'De brug is dicht. Dat is laat gemeld. Meer.',
    );
  });
  it('takes out tags that were encoded', async () => {
    assert.equal(await clean('De &lt;strong&gt;brug&lt;/strong&gt; is dicht, 3 &lt; 5.'), 'De brug is dicht, 3 < 5.');
  });
  it('reads escaped characters back, and joins the halves of one', async () => {
    assert.equal(
      await clean('Zo\\u2019n \\"brug\\" \\ud83d\\ude00 in Assen.\\nHij is dicht.'),
      'Zo’n "brug" 😀 in Assen. Hij is dicht.',
    );
  });
  it('takes out codes of editing systems and Markdown', async () => {
    assert.equal(
      await clean('[caption id="x"]De **oude brug** in [Assen](https://www.voorbeeld.nl/a).[/caption]'),
      'De oude brug in Assen.',
    );
  });
  it('takes out stray links and tracking text', async () => {
    assert.equal(
      await clean(
        'De brug is dicht. https://t.co/abc123 Wie er langs moet, kijkt op https://www.voorbeeld.nl/a?id=3&utm_source=x.',
      ),
      'De brug is dicht. Wie er langs moet, kijkt op https://www.voorbeeld.nl/a?id=3.',
    );
    assert.equal(await clean('De brug is dicht. utm_source=nieuws'), 'De brug is dicht.');
  });
  it('leaves what only looks like markup alone', async () => {
    const text =
      'Bij 3 < 5 en 5 > 3 geldt R&D; kijk op www.voorbeeld.nl/a?b=1&copy=2 of mail <jan@voorbeeld.nl>. De map C:\\nieuws, [sic] en 2 ** 3.';
    assert.deepEqual(await foundBy('markup-debris', text), []);
  });
  it('tells many of one kind once', async () => {
    const text = 'De brug&nbsp;is dicht. '.repeat(20).trim();
    assert.equal((await findingsOf(ruleOf('markup-debris'), text)).length, 1);
    assert.equal(await clean(text), text.replaceAll('&nbsp;', ' '));
  });
});

describe('broken-hyphenation', () => {
  it('joins over blanks and over a line break', async () => {
    assert.equal(
      await mended('broken-hyphenation', 'De Passa- giers en de over-\neenkomst zijn ‘stemge- rechtigd’.'),
      'De Passagiers en de overeenkomst zijn ‘stemgerechtigd’.',
    );
  });
  it('leaves a part left out alone', async () => {
    const text =
      'De in- en uitvoer, voor- noch nadeel, hoofd- of bijzaak, lage- tot middeninkomens, zwart- naar witwerk, binnen-, dan wel buitenland, land- én tuinbouw.';
    assert.deepEqual(await foundBy('broken-hyphenation', text), []);
  });
  it('leaves a dash and a name with a hyphen alone', async () => {
    const text = 'De brug- de oude- is dicht. Bij Knokke- Heist niet. De trein Assen - Emmen rijdt.';
    assert.deepEqual(await foundBy('broken-hyphenation', text), []);
  });
});

describe('unbalanced-bracket', () => {
  const found = (text: string) => foundBy('unbalanced-bracket', text);

  it('finds what opens or closes nothing, with the word at it', async () => {
    assert.deepEqual(await found('De brug (uit 1932 is dicht. Dat is laat), zegt men. De [oude brug.'), ['[oude']);
    assert.deepEqual(await found('De brug uit 1932) is dicht. De pont (een (oude) boot vaart.'), ['1932)', '(een']);
  });
  it('leaves lists, faces, intervals and links alone', async () => {
    const text =
      'Leuk (echt :-) is het.\n\nKies: a) de brug, b) de pont of 1) niets (8) 2-6. Zie https://voorbeeld.nl/a_(b) en [0,1).\n\n1) De brug\n\n2) De pont';
    assert.deepEqual(await found(text), []);
  });
  it('leaves a remark over more than one paragraph alone', async () => {
    assert.deepEqual(await found('(De brug is dicht. Het is laat.\n\nDe pont vaart niet meer.)'), []);
  });
  it('closes behind an acronym, replaces a wrong mark, takes out a doubled one', async () => {
    const fixed = (text: string) => mended('unbalanced-bracket', text);
    assert.equal(await fixed('De Bond van Schippers (BS wil een pont.'), 'De Bond van Schippers (BS) wil een pont.');
    assert.equal(await fixed('De brug (uit 1932] is dicht.'), 'De brug (uit 1932) is dicht.');
    assert.equal(await fixed('De brug ((uit 1932) is dicht.'), 'De brug (uit 1932) is dicht.');
  });
});
