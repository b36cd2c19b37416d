/** The article parser on small texts: header, opening, paragraphs, sentences, crossheads, boilerplate, quotations. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Span, textOf } from '../../server/src/base/span.ts';
import type { Article } from '../../server/src/document/article.ts';
import { type ParserPack, parseArticle } from '../../server/src/document/parse-article.ts';
import { calendar } from '../../server/src/languages/nl/calendar.ts';
import { functionWords } from '../../server/src/languages/nl/function-words.ts';
import { furniture } from '../../server/src/languages/nl/furniture.ts';
import { reportingVerbs } from '../../server/src/languages/nl/reporting-verbs.ts';
import { roles } from '../../server/src/languages/nl/roles.ts';
import { segmentation } from '../../server/src/languages/nl/segmentation.ts';

const pack: ParserPack = { id: 'nl', calendar, functionWords, furniture, reportingVerbs, roles, segmentation };

const parse = (text: string): Article => parseArticle(text, pack);
const slices = (article: Article, spans: readonly Span[]): string[] => spans.map((s) => textOf(article.text, s));
const kinds = (text: string): string[] => parse(text).blocks.map((b) => b.kind + (b.fused ? ' fused' : ''));
const sentences = (text: string): string[] => {
  const article = parse(text);
  return slices(article, article.sentences);
};

const PROSE = 'De brug bij Zierikzee gaat maandag dicht. Fietsers moeten omrijden.';

describe('header', () => {
  const cases: [string, string | undefined, string[]][] = [
    ['date 2020-03\n\n', '2020-03', []],
    ['date 2020-03-05\n', '2020-03-05', []],
    [' date 2020-03 ', '2020-03', ['leading-blank', 'text-in-line']],
    ['date: 2020/03/05\n', '2020-03-05', ['date-form']],
    ['datum 5 maart 2020\n', '2020-03-05', ['date-form']],
    ['date 2020-02-31\n', undefined, ['unreadable-date']],
    ['date: ergens in mei\n', undefined, ['unreadable-date']],
    ['\ufeffdate 2020-03-05\r\n\r\n', '2020-03-05', []],
  ];
  for (const [header, date, faults] of cases) {
    test(JSON.stringify(header), () => {
      const article = parse(header + PROSE);
      assert.equal(article.header?.fields[0]?.date, date);
      assert.deepEqual(article.header?.faults, faults);
      assert.deepEqual(slices(article, article.blocks), [PROSE]);
    });
  }

  test('more fields', () => {
    const { header } = parse(`date 2020-03-05\ntitle: Brug dicht\nbron: De Schelde\n\n${PROSE}`);
    assert.deepEqual(
      header?.fields.map((f) => f.key),
      ['date', 'title', 'source'],
    );
  });

  for (const prose of [
    'Datum en plaats zijn nog niet bekend.',
    'date is een dadel in het Engels.',
    'Titel van het stuk.',
    'Bron: Belga',
  ])
    test(`no header: ${prose}`, () => assert.equal(parse(`${prose}\n\n${PROSE}`).header, undefined));
});

describe('opening', () => {
  test('headline with initials, date line, time and source', () => {
    const article = parse(
      `Brug in Zeeland gaat maanden dicht JVD\n\n2 maart 2020\n\n09u41\n\nBron: Belga, Reuters\n\n${PROSE}`,
    );
    assert.deepEqual(
      article.blocks.map((b) => b.kind),
      ['headline', 'dateline', 'dateline', 'dateline', 'prose'],
    );
    assert.equal(article.dateline?.date, '2020-03-02');
    assert.deepEqual(slices(article, article.boilerplate), ['JVD', 'Bron: Belga, Reuters']);
  });

  test('an acronym of the text at the end of a headline is no byline', () => {
    const article = parse(`Lof voor de KNRM\n\n2 maart 2020\n\nDe KNRM redde drie zeilers.`);
    assert.deepEqual(article.boilerplate, []);
  });

  test('place and date', () => {
    const { dateline, text } = parse(`Brug dicht\n\nZierikzee, zondag 1 maart 2020\n\n${PROSE}`);
    assert.equal(dateline?.date, '2020-03-01');
    assert.equal(dateline?.place && textOf(text, dateline.place), 'Zierikzee');
  });

  test('a date line in front of the first sentence', () => {
    const article = parse(`Zierikzee, 1 maart 2020 – ${PROSE}`);
    assert.equal(article.dateline?.date, '2020-03-01');
    assert.deepEqual(kinds(article.text), ['dateline', 'prose']);
  });

  test('headline and date line run into the first paragraph', () => {
    const article = parse(` date 2020-03 Brug gaat maanden dicht 02 maart 2020 09u41 Bron: Belga ${PROSE}`);
    assert.deepEqual(slices(article, article.blocks).slice(0, 2), ['Brug gaat maanden dicht', '02 maart 2020 09u41']);
    assert.deepEqual(slices(article, article.boilerplate), ['Bron: Belga']);
  });

  test('one sentence alone is prose', () => assert.deepEqual(kinds('Brug gaat dicht'), ['prose']));
});

describe('paragraphs', () => {
  test('each line is one where no blank lines part them', () => {
    assert.deepEqual(kinds(`${PROSE}\n${PROSE}\r\n${PROSE}\r${PROSE}`), ['prose', 'prose', 'prose', 'prose']);
  });

  test('lines wrapped by hand are joined', () => {
    const wrapped =
      'De brug bij Zierikzee gaat maandag voor drie maanden dicht, omdat het dek\nmoet worden vervangen. Fietsers en wandelaars kunnen gebruik maken van een\nveerpont die elk kwartier vaart.\nAuto’s moeten omrijden over de dam, en dat kost op een drukke dag al gauw\nveertig minuten.';
    assert.equal(parse(wrapped).blocks.length, 2);
  });

  test('other line separators break nothing', () => {
    assert.equal(parse(`Een zin.\u2028Nog een zin.\u0085En een derde.\fEn een vierde.`).blocks.length, 1);
  });

  test('a short line between paragraphs is a crosshead', () => {
    assert.deepEqual(kinds(`${PROSE}\n\nVeerpont\n\n${PROSE}`), ['prose', 'crosshead', 'prose']);
  });
});

describe('sentences', () => {
  const SPLIT: string[][] = [
    ['Hij sprak met dhr. De Boer en J. van Dam over o.a. de brug.', 'Dat hielp.'],
    ['‘We moeten rust brengen,’ antwoordde de burgemeester.', 'Daarna ging hij.'],
    ['“Komt er een pont?” vroeg ze.', '“Nee.”', 'Dat was alles.'],
    ['‘De brug gaat dicht.', 'Dat is jammer’, zei hij.'],
    ['Het begon om 09.30 uur en kostte 2,5 miljoen.', '19 mensen kwamen.'],
    ['Hij wacht… en wacht.', 'Niemand komt…', 'Dan gaat hij.'],
    ['Ze reed naar St. Petersburg op 5 jan. 2020.', '’s Avonds was ze terug.'],
    ['De verdachte is Mohammed B.', 'Hij zit vast.'],
    ['Er waren broodjes, koffie enz.', 'De pont kwam om tien uur.'],
    ['Hij werkt bij Yahoo! en bij nu.nl.', 'Waarom?!', 'Daarom.'],
    ['De Romeinen kwamen in 40 v. Chr. naar de kust.', 'De dijk kwam later.'],
    ['Is dat zo (vraagt hij zich af)?', '(Ja dus.)', 'Mooi.'],
  ];
  for (const parts of SPLIT) {
    test(parts.join(' | '), () => assert.deepEqual(sentences(parts.join(' ')), parts));
  }

  test('a lost blank behind the stop', () => {
    assert.deepEqual(sentences('Ze staakten het vuur.Daarna werd het stil.'), [
      'Ze staakten het vuur.',
      'Daarna werd het stil.',
    ]);
  });

  test('one line of many sentences', () => {
    const line = `${PROSE} `.repeat(40).trim();
    assert.equal(sentences(line).length, 80);
  });
});

describe('fused crossheads', () => {
  const found: [string, string][] = [
    ['Zware storm', 'De veerpont bleef drie dagen aan de kant.'],
    ['Geen geld', 'Volgens Kuiper is het plan te duur voor de provincie.'],
    ['Terug in de tijd', 'De Zeeuwse wethouder kreeg al eens dezelfde vraag.'],
    ['Ruzie over het dek', 'Schipper Jan de Bot kwam er niet aan te pas.'],
    ['Jongste schipper', 'Volgens de haven is zij de eerste in jaren.'],
    ['Steun uit Goes', 'In de raad van Goes klonk juist veel lof.'],
  ];
  for (const [heading, next] of found) {
    test(heading, () => {
      const article = parse(`${PROSE} ${heading} ${next} ${PROSE}`);
      assert.deepEqual(slices(article, article.blocks), [PROSE, heading, `${next} ${PROSE}`]);
      assert.equal(article.blocks[1]?.fused, true);
    });
  }

  for (const clean of [
    'Krant De Schelde schreef er gisteren uitgebreid over.',
    'Schilderij De dijkwerkers werd voor veel geld verkocht.',
    'Wethouder Griet Op de Beeck was er vroeg bij vandaag.',
    'Oude schipper Van den Broeke was er vroeg bij vandaag.',
    'Nieuwe schipper Uit den Bogaard was er vroeg bij vandaag.',
    'Zo zei De Wever dat de brug open moet blijven.',
    'Burgemeester Van den Berg kwam zelf een kijkje nemen.',
    'De Nederlandse Bank en De Nederlandse Spoorwegen zwijgen erover.',
    'Oud-voorzitter Kees De Vries is er niet gelukkig mee.',
  ]) {
    test(`none: ${clean}`, () => assert.ok(parse(`${PROSE} ${clean} ${PROSE}`).blocks.every((b) => !b.fused)));
  }
});

test('results are no crossheads', () => {
  const results = 'VV Goes - FC Veere 2-1\n\nSV Kapelle – VC Vlissingen 0-0 (0-0)\n\nTholen - Hulst 3-2';
  assert.ok(kinds(`${PROSE}\n\n${results}\n\n${PROSE} ${PROSE}`).every((kind) => kind === 'prose'));
});

describe('boilerplate', () => {
  for (const line of [
    'Lees ook: Is de brug al klaar? Dit zeggen de buren (+)',
    'Tekst gaat verder onder de foto',
    'Foto: Jan de Bot',
    'LEES OOK. Veerpont krijgt nieuwe motor',
    'LEES OOK | Veerpont krijgt nieuwe motor',
    'LEES OOK Veerpont krijgt nieuwe motor',
    'Volg ons op Facebook',
    'Wil je meer weten over bruggen? Schrijf je in.',
    '© 2020 De Schelde',
    'Laatste update: 14.32 uur',
    '(jdb)',
    'door Marleen Kuipers',
    'door Marleen van den Berg en Piet Tak',
  ]) {
    test(line, () => {
      const article = parse(`${PROSE}\n\n${line}\n\n${PROSE}`);
      assert.deepEqual(slices(article, article.boilerplate), [line]);
      assert.equal(article.blocks[1]?.kind, 'furniture');
    });
  }

  test('a teaser whose line breaks were lost ends where prose begins', () => {
    const teaser = "Lees ook: Schipper (11) over het veer: 'Ik wil later kapitein worden'";
    const article = parse(
      `${PROSE} ${teaser} Door de storm ligt de pont stil. Bekijk deze video op Delta TV Het veer is weg.`,
    );
    assert.deepEqual(slices(article, article.boilerplate), [teaser, 'Bekijk deze video op Delta TV']);
  });

  for (const prose of [
    'Lees je dat boek, dan wil je naar zee.',
    'Bekijk het eens van de andere kant, zegt de schipper.',
    '“Bekijk hier de beelden”, stond er op het scherm.',
    'Foto’s van de brug gingen snel rond.',
    'Zij werd verslagen door Marleen Kuipers',
    'Kijk ook eens naar het water. Dat staat hoog.',
    'Volg je de dijk, dan kom je bij de pont.',
  ]) {
    test(`none: ${prose}`, () => assert.deepEqual(parse(`${PROSE} ${prose}`).boilerplate, []));
  }
});

describe('quotations', () => {
  const PAIRS: [string, string[], string[]][] = [
    ['‘Ja’, zei hij. “Nee”, zei zij.', ['‘Ja’', '“Nee”'], []],
    ["'Zo'n brug, da's mooi', zegt Hans' broer.", ["'Zo'n brug, da's mooi'"], []],
    ["„Goed”, «best», »prima« en ,,mooi''.", ['„Goed”', '«best»', '»prima«', ",,mooi''"], []],
    ['“Hij zei ‘nee’ tegen me”, zegt ze.', ['“Hij zei ‘nee’ tegen me”', '‘nee’'], []],
    ["In de jaren ’80 en '90 was ’t goed.", [], []],
    ['‘In de jaren ’80 was ’t goed’, zegt hij.', ['‘In de jaren ’80 was ’t goed’'], []],
    ["'Dit is Hans' fiets', zegt hij.", ["'Dit is Hans' fiets'"], []],
    ['‘Breng ze terug, vraagt hij. ‘Nu’, zegt zij.', ['‘Nu’'], ['open']],
    ['"We leren hiervan, zegt hij. Het veer vaart.', [], ['open']],
    ['Breng ze terug”, vraagt hij.', [], ['close']],
    ['Een scherm van 15" of 6\' hoog.', [], []],
    ['Hij won in 2u14’05”, een scherm van 27” breed is groot.', [], []],
    ['“Ik schaatste 13’58””, zegt hij.', ['“Ik schaatste 13’58””'], []],
    ['“Het scherm is 27” breed”, zegt hij.', ['“Het scherm is 27” breed”'], []],
    ['“Het begon in 2014”, zegt hij. Nu is het goed”.', ['“Het begon in 2014”'], ['close']],
    ['patiÃ«nten', [], []],
  ];
  for (const [text, pairs, strays] of PAIRS) {
    test(text, () => {
      const article = parse(text);
      assert.deepEqual(slices(article, article.quotes), pairs);
      assert.deepEqual(
        article.strayQuotes.map((s) => s.side),
        strays,
      );
    });
  }

  test('a long quotation repeats its opening mark on each paragraph', () => {
    const article = parse('“De brug is oud.\n\n“Hij moet weg”, zegt ze.');
    assert.deepEqual(slices(article, article.quotes), ['“De brug is oud.\n\n“Hij moet weg”']);
    assert.deepEqual(article.strayQuotes, []);
  });

  test('a pair never crosses a paragraph otherwise', () => {
    const article = parse('De schipper zei “nee.\n\nDat was het”, meldt de krant.');
    assert.deepEqual(article.quotes, []);
  });
});
