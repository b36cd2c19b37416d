/** The Dutch grammar of times and their values: each line is a publication date, a sentence with its times in brackets, and what they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMeaning, encodeMeaning } from '../../server/src/analysis/times/meaning-code.ts';
import { granularityOf, resolve } from '../../server/src/analysis/times/resolve.ts';
import { valueOfCode } from '../../server/src/analysis/times/times.ts';
import { understand } from '../../server/src/analysis/understand.ts';
import { dayNumber, dayNumberOf, easter, isoOfDay, isoOfWeek, weekdayOf } from '../../server/src/base/calendar.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import { meaningOf } from '../../server/src/languages/time-meaning.ts';

const pack = dutch({});

/** `[time]` marks a time; its value follows behind `=>`, in order; a type other than DATE stands before it. */
function check(anchor: string, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [marked = '', values = ''] = line.split('=>').map((part) => part.trim());
    const { facts } = understand(marked.replace(/[[\]]/g, ''), [pack]);
    const text = marked.replace(/[[\]]/g, '');
    const found = Array.from({ length: facts.times.count }, (_, i) => {
      const { type, value } = valueOfCode(facts.meanings[facts.times.meanings[i] ?? 0] ?? '', anchor);
      return `${text.slice(facts.times.starts[i], facts.times.ends[i])} = ${type === 'DATE' ? '' : `${type} `}${value}`;
    });
    const wanted = values.split(',').map((value) => value.trim());
    const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, span], i) => `${span} = ${wanted[i]}`);
    assert.deepEqual(found, spans, line);
  }
}

/** A Thursday. */
const THURSDAY = '2020-03-05';

test('full dates need no anchor', () => {
  check(
    THURSDAY,
    `De brug ging op [7 juni 1998] open. => 1998-06-07
     Het plan lag er al op [12/09/2017] en opnieuw op [3-1-2018]. => 2017-09-12, 2018-01-03
     In het verslag staat [2019-11-30]. => 2019-11-30
     Sinds [oktober 2016] geldt een verbod. => 2016-10
     Zij werd op [1ste mei 2001] aangesteld. => 2001-05-01
     Op [vrijdag 13 augustus 2021] viel de stroom uit. => 2021-08-13
     De fabriek sloot in [2011] en de school in [2013]. => 2011, 2013
     Hij woonde er van [1998] tot [2004]. => 1998, 2004
     De schilder ([1902]-[1977]) kreeg een museum. => 1902, 1977
     Dat gebeurde in [1936], [1940] en [1944]. => 1936, 1940, 1944`,
  );
});

test('what a day of the week always is, is no date', () => {
  check(
    THURSDAY,
    `De winkel is op [maandag] gesloten. => SET XXXX-WXX-1
     Op [woensdagmiddag] is het loket gesloten. => SET XXXX-WXX-3TAF
     De bibliotheek is op [zaterdag] en [zondag] open. => SET XXXX-WXX-6, SET XXXX-WXX-7
     De winkel is op [zondag] gesloten wegens de storm. => 2020-03-01
     Het akkoord is op [maandag] gesloten. => 2020-03-02
     De winkel bleef op [maandag] gesloten. => 2020-03-02`,
  );
});

test('a date that does not exist is no time', () => {
  check(
    THURSDAY,
    `De keuring was op 31 juni.
     De polis loopt sinds 29 februari 2019.
     De inval begon om 24.80 uur.`,
  );
});

test('days without a year lie where the tense says', () => {
  check(
    THURSDAY,
    `Vanaf [15 maart] zullen de bussen anders rijden. => 2020-03-15
     Bij de stemming van [30 november] had een meerderheid ja gezegd. => 2019-11-30
     De raad hakt de knoop in [mei] door. => 2020-05
     De ploeg traint sinds [december] in de hal. => 2019-12
     Het feest duurt van [3] tot [5 mei]. => 2020-05-03, 2020-05-05
     De markt was er op [zaterdag 22] en [zondag 23 februari]. => 2020-02-22, 2020-02-23
     Op [5 maart vorig jaar] brandde de loods af. => 2019-03-05
     In [april vorig jaar] brak de dijk. => 2019-04
     Het besluit viel [eind vorig jaar], de uitvoering volgt [begin april]. => 2019, 2020-04`,
  );
});

test('bare weekdays follow the nearest finite verb', () => {
  check(
    THURSDAY,
    `De minister trekt [maandag] naar Gent. => 2020-03-09
     De minister trok [maandag] naar Gent. => 2020-03-02
     De twee raakten het [donderdag] eens. => 2020-03-05
     De raad verwierp het plan [vrijdag] met acht stemmen. => 2020-02-28
     De wolf is [dinsdag] doodgereden. => 2020-03-03
     De wethouder speldt hem [vrijdag] een lintje op. => 2020-03-06
     [Maandagavond] is er een bewonersavond in het dorp. => TIME 2020-03-09TEV
     [Zaterdag]: kans op onweer. => 2020-03-07
     De kraan wordt [dinsdag] weggesleept. => 2020-03-10
     De kraan is [dinsdag] weggesleept. => 2020-03-03
     De commissie heeft [woensdag] een verslag gekregen. => 2020-03-04
     De zitting is [woensdag] gepland. => 2020-03-11
     Dat zal [donderdagavond] gebeuren. => TIME 2020-03-05TEV
     De top op [zaterdag] en [zondag] zal over water gaan. => 2020-03-07, 2020-03-08
     De weg is sinds [zondag] dicht. => 2020-03-01
     In de nacht van [maandag] op [dinsdag] sloegen dieven toe. => 2020-03-02, 2020-03-03
     De villa werd [maandag] verkocht, het huis wordt in de loop van [vrijdag] verkocht. => 2020-03-02, 2020-03-06
     De raad heeft daar [maandag] over beslist, de bond beslist [dinsdag]. => 2020-03-02, 2020-03-10
     Van [maandag] tot en met [vrijdag] rijden er geen treinen. => 2020-03-09, 2020-03-13
     Van [vrijdag] tot [zondag] was er kermis. => 2020-02-28, 2020-03-01
     [Afgelopen donderdag] en [vorige vrijdag] was het raak. => 2020-02-27, 2020-02-28
     [Komende donderdag] en [volgende maandag] rijdt er niets. => 2020-03-12, 2020-03-09
     [Vorige week dinsdag] viel er sneeuw. => 2020-02-25
     Hij komt [vrijdag volgende week] terug. => 2020-03-13`,
  );
});

test('days and longer units seen from the publication', () => {
  check(
    THURSDAY,
    `[Gisteren] regende het, [eergisteren] ook, [vandaag] niet. => 2020-03-04, 2020-03-03, 2020-03-05
     [Morgen] speelt de band, [overmorgen] rust ze. => 2020-03-06, 2020-03-07
     [Gisteravond] was er brand, [vanochtend] nog rook. => TIME 2020-03-04TEV, TIME 2020-03-05TMO
     [Vorige week] en [deze week] bleef het droog. => 2020-W09, 2020-W10
     [Vorig weekend] was er feest. => 2020-W09-WE
     De school opent [volgend jaar]. => 2021
     [Twee jaar geleden] begon de bouw. => 2018
     [Drie dagen geleden] belde hij. => 2020-03-02
     [Acht weken geleden] viel het besluit. => 2020-W02
     Ze vertrekt [over drie weken]. => 2020-W13
     [Eerder deze week] kwam het tot ruzie. => 2020-W10
     [Vorige eeuw] was dit een haven. => 19
     [Volgende zomer] wordt er gebouwd. => 2020-SU
     Tot [afgelopen weken] was het rustig. => DURATION PXW`,
  );
});

test('clock times take their day from the text', () => {
  check(
    THURSDAY,
    `Dat ging [donderdagavond om middernacht] in. => TIME 2020-03-06T00:00
     De akkoorden zijn [woensdagavond] gesloten en gelden sinds [middernacht]. => TIME 2020-03-04TEV, TIME 2020-03-05T00:00
     Om [middernacht] moet het bestand ingaan. => TIME 2020-03-06T00:00
     Een jogger zag [rond zes uur] rook. => TIME 2020-03-05T06:00
     De zaal is [zaterdag] open van [9.30] tot [17 uur]. => 2020-03-07, TIME 2020-03-07T09:30, TIME 2020-03-07T17:00
     [Maandag om 20.30 uur] begint de wedstrijd. => TIME 2020-03-09T20:30
     Ze belde om [kwart voor acht 's avonds]. => TIME 2020-03-05T19:45
     De trein vertrok om [half negen]. => TIME 2020-03-05T08:30
     Om [15u05] brak de kabel. => TIME 2020-03-05T15:05
     De raad vergaderde [woensdagavond]. De stemming was om [0.15 uur]. => TIME 2020-03-04TEV, TIME 2020-03-05T00:15`,
  );
});

test('the tense is that of the clause, whatever looks like a verb in it', () => {
  check(
    THURSDAY,
    `De kamer heeft [maandagavond] met 88 stemmen tegen de wet verworpen. => TIME 2020-03-02TEV
     De bonden hebben [dinsdag] na drie werken aan de sluis geklaagd. => 2020-03-03
     De trein reed weer toen Luik [zondag] zijn protest had ingetrokken. => 2020-03-01
     De zaakvoerder heeft [maandag] zijn vergunning ingeleverd. => 2020-03-02
     De zaakvoerder zal [maandag] zijn vergunning inleveren. => 2020-03-09
     De club heeft [zaterdag] laten weten dat zij verhuist. => 2020-02-29
     De kisten die [dinsdag] zijn gelost werden verkocht. => 2020-03-03
     De krant heeft [maandag] haar druk hervat en [dinsdag] een bijlage gedrukt. => 2020-03-02, 2020-03-03
     De bakkers hebben [dinsdag] hun acties hervat. => 2020-03-03
     De werken zijn [dinsdag] begonnen. => 2020-03-03
     De molens zijn [zaterdag] te bezoeken. => 2020-03-07`,
  );
});

test('clock times and durations that look alike', () => {
  check(
    THURSDAY,
    `De sirene ging [vandaag] kort na [elf uur]. => 2020-03-05, TIME 2020-03-05T11:00
     [Vandaag] sprong even voor [8 uur] een leiding en net na [9 uur] nog een. => 2020-03-05, TIME 2020-03-05T08:00, TIME 2020-03-05T09:00
     Na [elf uur] zoeken gaven zij het op. => DURATION PT11H
     Het bal duurde [zaterdagavond] tot [half drie 's nachts]. => TIME 2020-02-29TEV, TIME 2020-03-01T02:30
     Om [drie uur 's nachts] viel de stroom uit. => TIME 2020-03-05T03:00
     Zij liep de afstand in [3u07]. => DURATION PT3H7M
     De winnaar kwam binnen na [5u12’08”]. => DURATION PT5H12M8S
     De deuren gaan [vandaag om 5u12] open. => TIME 2020-03-05T05:12`,
  );
});

test('days that come back every week', () => {
  check(
    THURSDAY,
    `Het zwembad blijft op [maandag] gesloten. => SET XXXX-WXX-1
     De slager werkt niet op [woensdag]. => SET XXXX-WXX-3
     De bieb blijft op [zaterdagochtend] open. => SET XXXX-WXX-6TMO
     Het loket is van [dinsdag] t/m [vrijdag] open. => SET XXXX-WXX-2, SET XXXX-WXX-5
     Zij bakt altijd op [vrijdag] wafels. => SET XXXX-WXX-5
     De beurs loopt van [dinsdag] t/m [vrijdag]. => 2020-03-10, 2020-03-13
     Het zwembad blijft [maandag] gesloten. => 2020-03-09
     Het zwembad gaat op [maandag] open. => 2020-03-09
     Het zwembad was op [maandag] gesloten. => 2020-03-02`,
  );
});

test('durations and sets', () => {
  check(
    THURSDAY,
    `Na [zes uur] overleg gingen ze naar huis. => DURATION PT6H
     De oorlog duurt [ruim negen jaar]. => DURATION P9Y
     Het was [bijna een uur] rijden. => DURATION PT1H
     Het werk duurt [anderhalf jaar], de film [anderhalf uur]. => DURATION P1Y6M, DURATION PT1H30M
     Ze wachtten [drie kwartier] en nog [een half uur]. => DURATION PT45M, DURATION PT30M
     De bus rijdt [elke maandag] en [iedere zomer]. => SET XXXX-WXX-1, SET XXXX-SU
     Hij wordt [om de twee dagen] getest. => SET P2D
     Het blad verschijnt [wekelijks]. => SET P1W
     De [afgelopen drie weken] was het stil. => DURATION P3W`,
  );
});

test('named periods', () => {
  check(
    THURSDAY,
    `In de [jaren zestig] en de [jaren '90] was het druk. => 196, 199
     De kerk is van [eind 19e eeuw]. => 18
     In het [derde kwartaal van 2019] steeg de winst. => 2019-Q3
     Het [schooljaar 2018-2019] was lang. => 2018/2019
     De dijk brak in de [winter van 1953]. => 1953-WI
     Met [Pasen] gaat de speeltuin open, na [Kerstmis] ging hij dicht. => 2020-04-12, 2019-12-25
     Op [Goede Vrijdag 1998] werd getekend. => 1998-04-10`,
  );
});

test('times that count from another one', () => {
  check(
    THURSDAY,
    `In [1998] begon de bouw, [twee jaar later] stond de brug er. => 1998, 2000
     In [1998] werd getekend, in [maart van het jaar daarop] begonnen. => 1998, 1999-03
     [Een jaar later] was alles anders. => XXXX`,
  );
});

test('what looks like a time but is none', () => {
  check(
    THURSDAY,
    `De man van 41 jaar reed 120 kilometer per uur.
     Kinderen tot 12 jaar en jongeren onder 18 jaar betalen 5 euro.
     Hij is 46 jaar en zij wordt 38 jaar.
     Een feest voor wie 16 jaar of ouder is.
     De groep Bloody Sunday en de roman Zondag van Jan Maart.
     Goede morgen, schrijft De Morgen.
     Er kwamen 2000 mensen in 1500 gezinnen.
     Op een dag liep hij weg.
     Het dagelijks bestuur en het dagelijks brood.
     Van de loods bleven zes kilometer puin en een stand van 3-1 over.
     Vandaag de dag is dat anders.`,
  );
});

test('with a month or nothing known a value says only what is certain', () => {
  check(
    '2020-03',
    `[Vandaag] ging het plan sinds [december] door. => 2020-03, 2019-12
     [Gisteren] en [vorige week] ging dat niet. => XXXX-XX-XX, XXXX-WXX
     De bus komt [maandagavond]. => TIME XXXX-WXX-1TEV
     [Vorige maand] en [vorig jaar] was er geen bus. => 2020-02, 2019`,
  );
  check(
    '',
    `[Gisteren] en [maandag] was er markt. => XXXX-XX-XX, XXXX-WXX-1
     Op [5 mei] en in [juni] is er geen bus. => XXXX-05-05, XXXX-06
     In de nacht van [zondag] op [maandag] brandde het. => XXXX-WXX-7, XXXX-WXX-1`,
  );
});

test('the header and the date line are times too', () => {
  const text =
    'date 2021-05-03\n\nBrug dicht\n\n4 mei 2021\n\n09u41\n\nDe brug ging gisteren dicht. Lees ook: nieuws van 1998';
  const { facts } = understand(text, [pack]);
  const values = Array.from(
    facts.times.meanings,
    (code) => valueOfCode(facts.meanings[code] ?? '', facts.published?.value).value,
  );
  assert.deepEqual(values, ['2021-05-03', '2021-05-04', '2021-05-04T09:41', '2021-05-03']);
  assert.deepEqual(facts.published, { value: '2021-05-04', from: 'dateline' });
});

test('codes of meanings are read back as they were', () => {
  const codes = [
    '2020-03-05',
    'P3W',
    'R:P2D',
    'oD-1|EV',
    'oY-1:04-05',
    'oE+0:p',
    'w4p|24:00',
    'w2f~-1D',
    'y03-05/4p',
    'yE-02n',
    '1998~+2Y',
  ];
  for (const code of codes) assert.equal(encodeMeaning(decodeMeaning(code)), code);
  assert.throws(() => decodeMeaning('w4x'), RangeError);
});

test('the calendar agrees with known days', () => {
  assert.equal(dayNumber(1970, 1, 1), 0);
  assert.equal(weekdayOf(dayNumber(2000, 1, 1)), 6);
  assert.equal(dayNumberOf('2019-02-29'), undefined);
  assert.equal(isoOfWeek(dayNumber(2021, 1, 3)), '2020-W53');
  assert.equal(isoOfWeek(dayNumber(2018, 12, 31)), '2019-W01');
  assert.deepEqual(
    [2000, 2019, 2024, 2038].map((year) => isoOfDay(easter(year))),
    ['2000-04-23', '2019-04-21', '2024-03-31', '2038-04-25'],
  );
});

test('a value states its granularity', () => {
  const grains = ['19', '199', '2020', '2020-Q1', '2020-WI', '2020-03', '2020-W10', '2020-W10-WE', '2020-03-05'];
  assert.deepEqual(grains.map(granularityOf), [
    'century',
    'decade',
    'year',
    'part-of-year',
    'part-of-year',
    'month',
    'week',
    'week',
    'day',
  ]);
  assert.equal(granularityOf('XXXX-WXX-4'), 'day');
  assert.equal(granularityOf('2020-03-05TEV'), 'part-of-day');
  assert.equal(granularityOf('2020-03-05T20:30'), 'minute');
  const far = resolve(meaningOf({ is: 'offset', unit: 'Y', count: -9000, within: '' }), '2020-03-05');
  assert.deepEqual(far, { type: 'DATE', value: 'XXXX', anchored: true });
});
