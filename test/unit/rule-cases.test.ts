import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf, foundBy, preferredEdits, ruleOf, withEdits } from '../support/rules.ts';

const mended = async (id: string, text: string, others: readonly string[] = []): Promise<string> =>
  withEdits(text, preferredEdits(await findingsOf(ruleOf(id), text, others)));

describe('fused-heading', () => {
  it('leaves a name with particles at the start alone', async () => {
    const text = 'Het terrein staat leeg.\n\nOud-wethouder Van der Meer heeft het plan in de raad verdedigd.\n';
    assert.deepEqual(await foundBy('fused-heading', text), []);
  });
});

describe('spelling', () => {
  it('leaves names, compounds, acronyms and terms in quotation marks alone', async () => {
    const text =
      'Volgens Mustafa Qardaghi ligt het NAVO-vliegtuig met de anti-Ruttebetoging stil. Hij noemt dat een ‘pluimbolletje’.';
    assert.deepEqual(await foundBy('spelling', text), []);
  });
  it('leaves a passage in another language alone', async () => {
    const text = 'Op het spandoek stond: “Nous voulons rentrer chez nous demain.” De politie liet het hangen.';
    assert.deepEqual(await foundBy('spelling', text), []);
  });
  it('leaves the halves of a broken word and words beside markup alone', async () => {
    const text = 'De overe- enkomst is getekend.</strng> Race- en toervelowagens reden mee in de stad.';
    assert.deepEqual(await foundBy('spelling', text), []);
  });
  it('leaves a word alone that other articles use too', async () => {
    const others = ['De knuffelaar wil een zwemsteigertje bij de vlondder.', 'Bij de vlondder staat een bank.'];
    assert.deepEqual(await foundBy('spelling', 'De vlondder in het park is weer open.', others), []);
  });
  it('keeps the apostrophe of the text', async () => {
    const text = 'De vakantiefotto’s hingen bij de ingang.';
    assert.equal(await mended('spelling', text), 'De vakantiefoto’s hingen bij de ingang.');
  });
  it('leaves the particle of a verb, titles and quotations in dialect alone', async () => {
    const particle = 'De werf stelt al jaren dertig lassers tewerk. Hij hoopt er meer tewerk te stellen.';
    assert.deepEqual(await foundBy('spelling', particle), []);
    assert.deepEqual(await foundBy('spelling', 'Volgens mullah Rahmat is het rustig. Mullah Rahmat bleef thuis.'), []);
    const dialect = 'Zijn oma keek op. “Da zulde gij nooit nie begrijpn, jongen”, zei ze tegen de kleine.';
    assert.deepEqual(await foundBy('spelling', dialect), []);
  });
  it('knows words that are younger than the dictionary, and the plural of those it lists in one form', async () => {
    const text =
      'De ceo’s namen een padelclub, twee foodtrucks en een chatbot over, volgens de galeriste een gamechanger.';
    assert.deepEqual(await foundBy('spelling', text), []);
    assert.deepEqual(await foundBy('spelling', 'De omweg is onverantwoordt, zei de man.'), ['onverantwoordt']);
  });
  it('finds a slip in a quotation', async () => {
    const text = '“Wij kregen een prachtige ontvangts in het stadhuis van de gemeente”, zei de voorzitter.';
    assert.deepEqual(await foundBy('spelling', text), ['ontvangts']);
  });
  it('finds a slip in the first word of a sentence', async () => {
    const text =
      'De brug is klaar. Oorspronklijk na de winter zou de weg open gaan. Verhoeven in de raad vond dat te laat.';
    assert.deepEqual(await foundBy('spelling', text), ['Oorspronklijk']);
  });
  it('leaves a word in marks alone that may be of another language, and finds a slip behind a number', async () => {
    assert.deepEqual(await foundBy('spelling', 'Het Romeinse gebied was toen een “provincia” met eigen wetten.'), []);
    assert.deepEqual(await foundBy('spelling', 'De 20-jarife schaatser won.'), ['jarife']);
    const text =
      'De F-16-toestellen, de 12-jarige, de 50-plussers en de anti-Assad-rebellen reden 80 km/u met mp3-spelers.';
    assert.deepEqual(await foundBy('spelling', text), []);
  });
  it('finds an ordinary word in the name of an organisation', async () => {
    const text = 'Zij horen bij de Socalistische Bond van Vissers, zegt de onderzoeker.';
    assert.deepEqual(await foundBy('spelling', text), ['Socalistische']);
  });
});

describe('name-variant', () => {
  const others = [
    'Burgemeester Karel Vandermolen opende de markt in Idlib. Daarna ging Vandermolen naar huis in Idlib.',
    'Volgens Karel Vandermolen blijft Idlib rustig. Vandermolen woont in Idlib.',
    'In Idlib sprak Karel Vandermolen met boeren. Ze kennen Vandermolen goed.',
  ];
  const found = (text: string) => foundBy('name-variant', text, others);

  it('finds a letter too few or too many', async () => {
    assert.deepEqual(await found('Karel Vandermolen is weg. De regio Idlid ligt stil. Wie naar Idlib wil, rijdt om.'), [
      'Idlid',
    ]);
    assert.deepEqual(await found('Gisteren sprak Karel Vandermollen in Idlib met de pers.'), ['Vandermollen']);
  });
  it('finds two letters swapped beside a first name of its own', async () => {
    const peers = [
      'De trein naar Utrecht rijdt weer.',
      'In Utrecht is het druk. Utrecht bouwt een brug.',
      'Utrecht wint.',
    ];
    const text = 'De inspectie bezocht het Verdragshuis van Utrehct. Daarna was er koffie in Utrecht.';
    assert.deepEqual(await foundBy('name-variant', text, [...peers, 'Wie Utrecht zegt, zegt Dom.']), ['Utrehct']);
  });
  it('leaves a name with a first name of its own alone', async () => {
    assert.deepEqual(await found('In Idlib woont ook Petra Vandermoolen. Volgens Vandermoolen is het er druk.'), []);
  });
  it('leaves the foreign name of a party alone', async () => {
    const peers = [
      'In Haiti waait het. Wie naar Haiti vliegt, wacht in Haiti.',
      'Volgens de krant blijft Haiti rustig.',
    ];
    const text = 'De partij Haïti Libre wint de verkiezingen in Haiti. Een senator van Haïti Libre juicht.';
    assert.deepEqual(await foundBy('name-variant', text, [...peers, 'De storm trof Haiti. Hulp is in Haiti.']), []);
  });
  it('leaves genitives alone', async () => {
    assert.deepEqual(await found('Karel Vandermolen kwam met de auto. Vandermolens auto staat in Idlib.'), []);
  });
  it('offers to replace it in the whole corpus', async () => {
    const text = 'De regio Idlid ligt stil. Wie naar Idlib wil, ziet Karel Vandermolen.';
    const [first] = await findingsOf(ruleOf('name-variant'), text, others);
    assert.match(
      first?.message ?? '',
      /^Only here it is “Idlid”; elsewhere it is “Idlib” \(\d+ times, in \d articles\)\.$/,
    );
    assert.ok((first?.related.length ?? 0) > 0);
    assert.ok(first?.related.every(({ article }) => article !== undefined));
  });
});

describe('repeated-word', () => {
  it('leaves doubles that grammar asks for alone', async () => {
    const text =
      'Wie wie helpt, weten de mensen die die nacht werkten. Of het het waard was? Duran Duran speelde in Breda.';
    assert.deepEqual(await foundBy('repeated-word', text), []);
  });
  it('finds a threefold word once', async () => {
    assert.equal(
      await mended('repeated-word', 'Hij liep van van van Breda naar Tilburg.'),
      'Hij liep van Breda naar Tilburg.',
    );
  });
  it('does not look across sentences', async () => {
    assert.deepEqual(await foundBy('repeated-word', 'Daar ging hij op. Op de kade wachtte niemand.'), []);
  });
});

describe('quote-style', () => {
  it('mends marks of two characters', async () => {
    const text = "“Wij gaan door”, zegt de een. “Het mag”, zegt de ander. ,,Wij stoppen hier'', zegt de derde.";
    const mendedText = '“Wij gaan door”, zegt de een. “Het mag”, zegt de ander. “Wij stoppen hier”, zegt de derde.';
    assert.equal(await mended('quote-style', text), mendedText);
  });
  it('lets speech have other marks than titles', async () => {
    const straight = "De bundel 'Wij zingen' volgt op 'Zand'. ,,Een boek is geen snoep'', zegt de dichter.";
    assert.deepEqual(await foundBy('quote-style', straight), []);
    const text = 'De bundel ‘Wij zingen’ volgt op ‘Zand’. ,,Een boek is geen snoep’’, zegt de dichter.';
    assert.deepEqual(await foundBy('quote-style', text), []);
  });
  it('leaves single marks around a term alone where speech has double ones', async () => {
    const text = '“We gaan door”, zei hij. “Het kan nog”, zei zij. Zij noemt dat de ‘gele kaart’.';
    assert.deepEqual(await foundBy('quote-style', text), []);
  });
  it('leaves a quotation inside a quotation alone', async () => {
    const text = '“Hij riep ‘stop’, maar ik ging door”, zei zij. “Dat was fout.” “Echt waar.”';
    assert.deepEqual(await foundBy('quote-style', text), []);
  });
});

describe('unbalanced-quote', () => {
  it('closes before the words that say who speaks', async () => {
    assert.equal(
      await mended('unbalanced-quote', '‘We stoppen, zegt de baas. Het is laat.'),
      '‘We stoppen’, zegt de baas. Het is laat.',
    );
  });
  it('is no trouble with seconds and inches', async () => {
    assert.deepEqual(await foundBy('unbalanced-quote', 'Zij reed 1u07’44” en won een scherm van 32” breed.'), []);
  });
  it('is no trouble with apostrophes', async () => {
    assert.deepEqual(await foundBy('unbalanced-quote', "'t Is zo'n dag, zei Jans' broer over de foto's."), []);
  });
});

describe('missing-full-stop', () => {
  it('says nothing of a line in a guide', async () => {
    const text =
      'Vanavond\n20.40 Film: De laatste boot naar de overkant (2019), met Ina Claes en Rik Maes in de hoofdrol';
    assert.deepEqual(await foundBy('missing-full-stop', text), []);
  });
  it('says nothing of verse, of a sentence over two lines and of a remark inside the quotation', async () => {
    const verse =
      'Een fragment:\nmijn vader heeft de zee nooit willen zien\nhij zei dat die te groot was voor hem\nen ging';
    assert.deepEqual(await foundBy('missing-full-stop', verse), []);
    const broken = 'De raad vergadert vanavond in het dorpshuis over de nieuwe brug\nen over het pad langs de vaart.';
    assert.deepEqual(await foundBy('missing-full-stop', broken), []);
    const remark = '“Eerst zei ik dat het mij niets leek. Een week later zei ik toch maar ja. (lacht)”';
    assert.deepEqual(await foundBy('missing-full-stop', remark), []);
  });
  it('puts the stop behind a quotation that ends a longer sentence', async () => {
    const text = 'De brug blijft dicht. De wethouder hoopt op snel herstel, “want zo kan het niet langer”';
    assert.equal(await mended('missing-full-stop', text), `${text}.`);
  });
  it('leaves a remark in brackets behind a full sentence alone', async () => {
    const text = 'De schrijver kijkt naar buiten. “Dan had ik maar een vak moeten leren, zei mijn vader.” (zucht)';
    assert.deepEqual(await foundBy('missing-full-stop', text), []);
  });
  it('leaves lists, crossheads and announcements alone', async () => {
    const text =
      'De uitslag is bekend. De eerste drie zijn:\n\n1. Jan van de Ven uit het verre Zwolle in de provincie\n2. Piet uit Assen\n\nVervolg\n\nMorgen is er weer een koers.';
    assert.deepEqual(await foundBy('missing-full-stop', text), []);
  });
});

describe('whitespace', () => {
  it('keeps the line breaks of the file', async () => {
    assert.equal(
      await mended('whitespace', 'Een regel. \r\nNog een.\r\n\r\n\r\nSlot.\r\n'),
      'Een regel.\r\nNog een.\r\n\r\nSlot.\r\n',
    );
  });
  it('tells many of one kind once, with one fix', async () => {
    const text = Array.from({ length: 30 }, (_, i) => `Regel ${i} van de tekst. `).join('\n');
    const findings = await findingsOf(ruleOf('whitespace'), text);
    assert.equal(findings.length, 1);
    assert.equal(withEdits(text, preferredEdits(findings)), text.replaceAll('. \n', '.\n').trimEnd());
  });
  it('leaves no-break blanks, ellipses and scores alone', async () => {
    assert.deepEqual(await foundBy('whitespace', 'Het kost 20\u00a0euro ... en de stand is 2 : 1 gebleven.'), []);
  });
});

describe('encoding', () => {
  it('reads text back that was garbled twice', async () => {
    assert.equal(
      await mended('encoding', 'De rebellen in SyriÃƒÂ« en â€œIdlibâ€\u009d.'),
      'De rebellen in Syrië en “Idlib”.',
    );
  });
  it('mends a lost letter where only one makes a word', async () => {
    assert.equal(await mended('encoding', 'De pati\ufffdnten zijn naar huis.'), 'De patiënten zijn naar huis.');
  });
  it('leaves joined emoji, right-to-left text and a byte-order mark alone', async () => {
    for (const text of ['Feest 👨‍👩‍👧 in Breda.', 'Hij zei \u200fשלום\u200f en ging.', '\ufeffEen gewone zin.']) {
      assert.deepEqual(await foundBy('encoding', text), []);
    }
  });
  it('says of a binary file only that it is one', async () => {
    const findings = await findingsOf(ruleOf('encoding'), 'PK\0\0 SyriÃ« \u0001');
    assert.equal(findings.length, 1);
    assert.deepEqual(findings[0]?.fixes(), []);
  });
});

describe('malformed-header', () => {
  it('keeps what is right', async () => {
    const text = ' date 2019/11/22\r\n title: Een kop\r\n\r\nDe tekst begint hier.';
    assert.equal(
      await mended('malformed-header', text),
      'date 2019-11-22\r\ntitle: Een kop\r\n\r\nDe tekst begint hier.',
    );
  });
});

describe('missing-date', () => {
  const others = ['date 2021-05-04\n\nDe brug is dicht.', 'date 2021-05-06\n\nDe pont vaart.'];
  it('inserts a date that the article has elsewhere', async () => {
    const text = 'Brug blijft dicht\n\nAssen, 3 mei 2021\n\nDe raad kwam bijeen in het stadhuis. Er viel geen besluit.';
    assert.equal(await mended('missing-date', text, others), `date 2021-05-03\n\n${text}`);
  });
  it('says nothing where the corpus has no headers', async () => {
    assert.deepEqual(
      await foundBy('missing-date', 'De raad kwam bijeen.', ['De brug is dicht.', 'De pont vaart.']),
      [],
    );
  });
});

describe('boilerplate', () => {
  it('removes neighbours without a trace and without overlapping edits', async () => {
    const text =
      'Lees ook: Brug dicht\n\nBekijk deze video op onze site\n\nDe brug is open. De pont vaart niet meer.\n\nBron: ANP\n';
    const left = await mended('boilerplate', text);
    assert.equal(left.trim(), 'De brug is open. De pont vaart niet meer.');
  });
  it('knows labels in capitals, lists of topics and the time of the editors', async () => {
    const news = 'De brug is open. Meer over de brug weet de schipper. ZIE is een vereniging van schippers.';
    const text = `Redactie 06-03-21, 10:11\n\n${news}\n\nBEKIJK: zo voer de pont\n\nMeer over Almelo\n`;
    assert.equal((await mended('boilerplate', text)).trim(), news);
  });
});

describe('repeated-passage', () => {
  it('leaves sentences with other numbers and short parallels alone', async () => {
    const text =
      'In Assen zakte 12 procent. In Emmen zakte 9 procent. Er is nog veel te doen.\n\nDe gemeente Assen betaalt voor het nieuwe zwembad in totaal 2 miljoen euro. Dat is veel geld. De raad wacht. De gemeente Assen betaalt voor het nieuwe zwembad in totaal 3 miljoen euro.';
    assert.deepEqual(await foundBy('repeated-passage', text), []);
  });
  it('offers to remove either, and prefers none', async () => {
    const again = 'De oude brug over de vaart in Assen ging in mei dicht voor zwaar verkeer.';
    const [first] = await findingsOf(
      ruleOf('repeated-passage'),
      `${again} Er is boosheid. De pont vaart niet. Er komt een onderzoek. ${again}`,
    );
    assert.deepEqual(
      first?.fixes().map(({ preferred }) => preferred),
      [false, false],
    );
  });
});
