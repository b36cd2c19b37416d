import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import { knowledgeOf } from '../../server/src/languages/nl/names/knowledge.ts';
import { NameClass, openLexicon, packLexicon } from '../../server/src/languages/nl/names/lexicon.ts';
import { mendNames } from '../../server/src/languages/nl/names/mend.ts';
import { isTitle } from '../../server/src/languages/nl/titles.ts';
import { buildDictionary } from '../../tools/dictionary/build.ts';
import { buildGazetteer } from '../../tools/gazetteer/build.ts';

const pack = dutch({ words: buildDictionary(), names: await buildGazetteer() });

/** `[name|type]` for each name, in order. */
function namesOf(text: string): string {
  const { tokens, sentences, blocks } = parseArticle(text, pack);
  const titles = blocks.filter(({ kind }) => kind === 'headline' || kind === 'crosshead');
  return pack.names
    .recognise({ text, tokens, sentences, titles })
    .map(({ start, end, type }) => `[${text.slice(start, end)}|${type}]`)
    .join(' ');
}

/** Each text of one or two sentences with the names that it holds. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'people, without title and role': [
    ['De burgemeester sprak met minister Lies Brandsma over de dijk.', '[Lies Brandsma|person]'],
    ['Dat is niet waar, zei mevrouw Van den Heuvel gisteren.', '[Van den Heuvel|person]'],
    ['Trainer Peter van der Meer was tevreden.', '[Peter van der Meer|person]'],
    ['De jury gaf Omar al-Bashir gelijk.', '[Omar al-Bashir|person]'],
    ['Het slachtoffer, Karel Smit (34), woont in Zwolle.', '[Karel Smit|person] [Zwolle|location]'],
    ['Minister van Justitie Anna de Wit treedt af.', '[Anna de Wit|person]'],
  ],
  'bodies, with the small words in their names': [
    ['Het ministerie van Buitenlandse Zaken zwijgt.', '[ministerie van Buitenlandse Zaken|organisation]'],
    ['De Vereniging voor Schone Lucht (VSL) klaagt.', '[Vereniging voor Schone Lucht|organisation] [VSL|organisation]'],
    ['Het Rode Kruis helpt, en rederij Noordster ook.', '[Rode Kruis|organisation] [Noordster|organisation]'],
    ['De Veiligheidsraad van de Verenigde Naties stemt.', '[Veiligheidsraad van de Verenigde Naties|organisation]'],
  ],
  places: [
    ['De stoet trok van Gent naar Den Haag.', '[Gent|location] [Den Haag|location]'],
    ['In het dorp Klinkaard viel sneeuw.', '[Klinkaard|location]'],
    ['De M7 is dicht bij Saoedi-Arabië.', '[M7|location] [Saoedi-Arabië|location]'],
  ],
  demonyms: [
    [
      'De Turks-Russische top werd door de Fransman Luc Duval geleid.',
      '[Turks-Russische|demonym] [Fransman|demonym] [Luc Duval|person]',
    ],
    ['Duizenden Syriërs en enkele Nederlandse artsen vertrokken.', '[Syriërs|demonym] [Nederlandse|demonym]'],
  ],
  'names inside hyphenated words': [
    ['De NAVO-top en de anti-Poetin-betoging vielen samen.', '[NAVO|organisation] [Poetin|person]'],
    ['Het tv-toestel en het staakt-het-vuren bleven.', ''],
  ],
  'events and products': [
    ['De operatie, ‘Silent Night’, begon toen orkaan Bertha kwam.', '[Silent Night|event] [Bertha|event]'],
    ['De veerboot Zilvermeeuw stond op Facebook.', '[Zilvermeeuw|product] [Facebook|product]'],
  ],
  'words that only open a sentence': [
    ['Vandaag regent het. Boeren klagen. Misschien komt er zon. Gezondheid gaat voor.', ''],
    ['‘Kijk’, zei hij. ‘Mensen willen rust.’', ''],
  ],
  'capitals in a title': [
    ['OORLOG IN EUROPA DUURT VOORT\n\nHet geweld in Europa houdt aan.', '[EUROPA|location] [Europa|location]'],
  ],
};

describe('Dutch names', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    it(what, () => {
      for (const [text, expected] of cases) assert.equal(namesOf(text), expected, text);
    });
  }

  it('agree within an article: a surname follows the full name', () => {
    assert.equal(
      namesOf(
        'Onderzoekster Fenna Oosterlaar meet de wind. Dat lukt, zegt haar team. In het lab prijst men Oosterlaar.',
      ),
      '[Fenna Oosterlaar|person] [Oosterlaar|person]',
    );
  });

  it('never throw, overlap or leave the text, whatever it is', () => {
    for (const text of [
      '',
      'A',
      '(',
      'Jan van '.repeat(3000),
      'Ab-'.repeat(2000),
      '(AB) '.repeat(500),
      'É\ud83d (ÉA)',
      'X '.repeat(5000),
    ]) {
      const { tokens, sentences } = parseArticle(text, pack);
      let end = 0;
      for (const name of pack.names.recognise({ text, tokens, sentences, titles: [] })) {
        assert.ok(name.start >= end && name.end > name.start && name.end <= text.length);
        end = name.end;
      }
    }
  });

  it('work without any list', () => {
    const bare = dutch({});
    const text = 'De premier sprak met Els Verbruggen in Gent.';
    const { tokens, sentences } = parseArticle(text, bare);
    const found = bare.names.recognise({ text, tokens, sentences, titles: [] });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['Els Verbruggen', 'Gent'],
    );
  });
});

describe('demonyms', () => {
  it('lead to their place', () => {
    const places: Readonly<Record<string, string | undefined>> = {
      Russische: 'Rusland',
      Russen: 'Rusland',
      Syriër: 'Syrië',
      Syriërs: 'Syrië',
      Vlaamse: 'Vlaanderen',
      Denen: 'Denemarken',
      Amsterdamse: 'Amsterdam',
      Antwerpse: 'Antwerpen',
      Congolese: 'Congo',
      Italianen: 'Italië',
      Rotterdammers: 'Rotterdam',
      'Noord-Koreaanse': 'Noord-Korea',
      'West-Vlaamse': 'West-Vlaanderen',
      Janssens: undefined,
      Polen: undefined,
      Bakker: undefined,
    };
    for (const [word, place] of Object.entries(places)) assert.equal(pack.names.demonymPlace(word), place, word);
  });
});

describe('titles', () => {
  it('are listed or end in a listed one', () => {
    for (const word of ['minister', 'parketwoordvoerder', 'oud-minister', 'kunstdetective'])
      assert.ok(isTitle(word), word);
    for (const word of ['ministerie', 'brandweer', 'tafel', 'maan']) assert.ok(!isTitle(word), word);
  });
});

describe('extents that words alone do not tell', () => {
  const read = (text: string): string[] => {
    const { text: whole, tokens, sentences } = parseArticle(text, pack);
    const found = pack.names.recognise({ text: whole, tokens, sentences, titles: [] });
    return found.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
  };

  it('leave a count behind a name out', () => {
    assert.deepEqual(read('De groep Nachtraaf 3,5 miljoen euro betalen mag niet.'), ['Nachtraaf organisation']);
  });

  it('leave a title behind a company to the person', () => {
    const text = 'Noordkade Group CEO Jan Peeters verwacht groei.';
    const [company] = mendNames(
      text,
      [{ start: 0, end: 19, type: 'organisation', confidence: 2 }],
      knowledgeOf(openLexicon(undefined), () => false),
    );
    assert.equal(text.slice(company?.start, company?.end), 'Noordkade Group');
  });

  it('keep a name of nobility whole', () => {
    const name = 'Femke van Nispen tot Sevenaer';
    assert.deepEqual(read(`Burgemeester ${name} opende de brug.`), [`${name} person`]);
  });

  it('take what a place is the office of apart from the surname', () => {
    assert.deepEqual(read('Trainer Peeters van FC Sluis was tevreden.'), ['Peeters person', 'FC Sluis organisation']);
  });

  it('go by the noun that announces a name', () => {
    assert.deepEqual(read('De scheepswerf Merwede in Lobith sluit.'), ['Merwede organisation', 'Lobith location']);
    assert.deepEqual(read('De veerboot Maria Clara ligt stil.'), ['Maria Clara product']);
  });

  it('take a place of two words in capitals at the start of a line', () => {
    assert.deepEqual(read('LOS ANGELES (AP) - De brug is dicht.')[0], 'LOS ANGELES location');
  });

  it('take the code of a country in a list of results for a place', () => {
    assert.deepEqual(read('Uitslag: 1. Femke Dekker (NED) 53,12; 2. Louise Maes (BEL) 53,40.'), [
      'Femke Dekker person',
      'NED location',
      'Louise Maes person',
      'BEL location',
    ]);
  });
});

describe('the name list', () => {
  it('gives back what was put in, and nothing for damaged bytes', () => {
    const bytes = packLexicon(
      new Map([
        ['Gent', NameClass.place],
        ['Els', NameClass.given | NameClass.family],
      ]),
      new Map([['Els', 'female']]),
    );
    const lexicon = openLexicon(bytes);
    assert.equal(lexicon.classesOf('Gent'), NameClass.place);
    assert.equal(lexicon.classesOf('Els'), NameClass.given | NameClass.family);
    assert.equal(lexicon.classesOf('gent'), 0);
    assert.equal(lexicon.genderOf('Els'), 'female');
    assert.equal(lexicon.genderOf('Gent'), undefined);
    assert.equal(openLexicon(bytes.subarray(0, 9)).classesOf('Gent'), 0);
    assert.equal(openLexicon(undefined).classesOf('Gent'), 0);
  });

  it('knows names, not words', () => {
    for (const word of ['Rotterdam', 'Mohammed', 'NAVO', 'Russische']) assert.ok(pack.names.isKnownName(word), word);
    for (const word of ['tafel', 'Idlid', 'Xqzt']) assert.ok(!pack.names.isKnownName(word), word);
  });
});
