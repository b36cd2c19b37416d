/** The Dutch words that times are made of, each with what it stands for. Lower case; data, no logic. */

const listed = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(pairs.flatMap(([names, value]) => names.split(' ').map((name): [string, T] => [name, value])));
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const WEEKDAYS: ReadonlyMap<string, number> = listed([
  ['maandag', 1],
  ['dinsdag', 2],
  ['woensdag', 3],
  ['donderdag', 4],
  ['vrijdag', 5],
  ['zaterdag', 6],
  ['zondag', 7],
]);

/** Only in front of a day of the month. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = listed([
  ['ma', 1],
  ['di', 2],
  ['wo woe', 3],
  ['do', 4],
  ['vr vrij', 5],
  ['za zat', 6],
  ['zo', 7],
]);

export const MONTHS: ReadonlyMap<string, number> = listed([
  ['januari', 1],
  ['februari', 2],
  ['maart', 3],
  ['april', 4],
  ['mei', 5],
  ['juni', 6],
  ['juli', 7],
  ['augustus', 8],
  ['september', 9],
  ['oktober', 10],
  ['november', 11],
  ['december', 12],
]);

/** Only behind a day of the month. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = listed([
  ['jan', 1],
  ['feb febr', 2],
  ['mrt', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** TIMEX3 parts of the day. */
export const DAY_PARTS: ReadonlyMap<string, string> = listed([
  ['ochtend morgen voormiddag', 'MO'],
  ['middag namiddag', 'AF'],
  ['avond', 'EV'],
  ['nacht', 'NI'],
]);

/** Behind `'s`. */
export const DAY_PART_ADVERBS: ReadonlyMap<string, string> = listed([
  ['ochtends morgens voormiddags', 'MO'],
  ['middags namiddags', 'AF'],
  ['avonds', 'EV'],
  ['nachts', 'NI'],
]);

/** Days from the publication, with the part of the day. */
export const DEICTIC: ReadonlyMap<string, readonly [days: number, part: string]> = new Map([
  ['vandaag', [0, '']],
  ['gisteren', [-1, '']],
  ['gister', [-1, '']],
  ['eergisteren', [-2, '']],
  ['morgen', [1, '']],
  ['overmorgen', [2, '']],
  ['vannacht', [0, 'NI']],
  ['vanochtend', [0, 'MO']],
  ['vanmorgen', [0, 'MO']],
  ['vanmiddag', [0, 'AF']],
  ['vanavond', [0, 'EV']],
  ['hedenavond', [0, 'EV']],
  ['hedenochtend', [0, 'MO']],
  ...[...DAY_PARTS].flatMap(([name, part]): [string, [number, string]][] => [
    [`gister${name}`, [-1, part]],
    [`eergister${name}`, [-2, part]],
    [`gisteren${name}`, [-1, part]],
    [`overmorgen${name}`, [2, part]],
    ...(name === 'morgen' ? [] : [[`morgen${name}`, [1, part]] as [string, [number, string]]]),
  ]),
]);

/** `donderdagavond`, with an optional linking hyphen. */
export const WEEKDAY_PARTS: ReadonlyMap<string, readonly [weekday: number, part: string]> = new Map(
  [...WEEKDAYS].flatMap(([day, number]) =>
    [...DAY_PARTS].flatMap(([name, part]): [string, [number, string]][] => [
      [`${day}${name}`, [number, part]],
      [`${day}-${name}`, [number, part]],
    ]),
  ),
);

export const SEASONS: ReadonlyMap<string, string> = listed([
  ['lente voorjaar', 'SP'],
  ['zomer', 'SU'],
  ['herfst najaar', 'FA'],
  ['winter', 'WI'],
]);

/** ISO 8601 designator and what one of the unit counts for; clock units have a `T`. */
export const UNITS: ReadonlyMap<string, readonly [designator: string, factor: number]> = listed([
  ['seconde seconden', ['TS', 1]],
  ['minuut minuten', ['TM', 1]],
  ['kwartier', ['TM', 15]],
  ['uur uren', ['TH', 1]],
  ['dag dagen', ['D', 1]],
  ['etmaal etmalen', ['D', 1]],
  ['week weken', ['W', 1]],
  ['maand maanden', ['M', 1]],
  ['kwartaal kwartalen', ['M', 3]],
  ['jaar jaren', ['Y', 1]],
  ['decennium decennia', ['Y', 10]],
  ['eeuw eeuwen', ['Y', 100]],
]);

const ONES = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** `drieëntwintig` → 23, up to 100. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ['één', 1],
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.flatMap((tens, t): [string, number][] => [
    [tens, t * 10 + 20],
    ...ONES.map((one, i): [string, number] => [`${one}${one.endsWith('e') ? 'ën' : 'en'}${tens}`, t * 10 + 21 + i]),
  ]),
  ['honderd', 100],
]);

export const ORDINALS: ReadonlyMap<string, number> = listed([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
]);

/** As in `de jaren zestig`. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['tien', 10],
  ...TENS.map((word, i): [string, number] => [word, i * 10 + 20]),
]);

/** Words of a size that belong to the duration behind them: `ruim negen jaar`. */
export const APPROXIMATE = set(
  `ruim bijna zowat zo'n ongeveer circa ca pakweg minstens zeker hooguit maximaal minimaal amper krap goed dik haast
  nauwelijks slechts liefst vrijwel grofweg`,
);

/** `begin maart`: the value is that of the whole, TIMEX3 has the rest in `mod`. */
export const PHASES = set('begin eind einde midden medio half halfweg halverwege');

/** Relative adjectives to steps from the present, and whether they may be said of what is not over yet. */
export const PREVIOUS = set('vorige vorig');
export const NEXT = set('volgende volgend');
export const THIS = set('deze dit');
export const RECENT = set('afgelopen voorbije jongste');
export const COMING = set('komende komend aanstaande eerstkomende aankomende');

/** Sets that are one word. */
export const RECURRENCES: ReadonlyMap<string, string> = listed([
  ['dagelijks', 'P1D'],
  ['wekelijks', 'P1W'],
  ['maandelijks', 'P1M'],
  ['jaarlijks', 'P1Y'],
  ['tweejaarlijks', 'P2Y'],
  ['vierjaarlijks', 'P4Y'],
  ['vijfjaarlijks', 'P5Y'],
  ['halfjaarlijks', 'P6M'],
  ['tweemaandelijks', 'P2M'],
  ['tweewekelijks', 'P2W'],
]);

export const EACH = set('elke elk iedere ieder');

/** Patterns as in `TimeBase.yearless`; names of several words are joined by blanks. */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['kerst', '12-25'],
  ['kerstmis', '12-25'],
  ['kerstdag', '12-25'],
  ['eerste kerstdag', '12-25'],
  ['tweede kerstdag', '12-26'],
  ['kerstavond', '12-24|EV'],
  ['nieuwjaar', '01-01'],
  ['nieuwjaarsdag', '01-01'],
  ['nieuwjaarsnacht', '01-01|NI'],
  ['oudjaar', '12-31'],
  ['oudjaarsdag', '12-31'],
  ['oudejaarsdag', '12-31'],
  ['oudejaarsavond', '12-31|EV'],
  ['oudejaarsnacht', '12-31|NI'],
  ['driekoningen', '01-06'],
  ['valentijnsdag', '02-14'],
  ['koningsdag', '04-27'],
  ['dodenherdenking', '05-04'],
  ['bevrijdingsdag', '05-05'],
  ['allerheiligen', '11-01'],
  ['allerzielen', '11-02'],
  ['wapenstilstandsdag', '11-11'],
  ['sinterklaasavond', '12-05|EV'],
  ['pakjesavond', '12-05|EV'],
  ['aswoensdag', 'E-46'],
  ['palmzondag', 'E-07'],
  ['witte donderdag', 'E-03'],
  ['goede vrijdag', 'E-02'],
  ['stille zaterdag', 'E-01'],
  ['pasen', 'E+00'],
  ['paaszondag', 'E+00'],
  ['paasmaandag', 'E+01'],
  ['eerste paasdag', 'E+00'],
  ['tweede paasdag', 'E+01'],
  ['hemelvaart', 'E+39'],
  ['hemelvaartsdag', 'E+39'],
  ['pinksteren', 'E+49'],
  ['pinksterzondag', 'E+49'],
  ['pinkstermaandag', 'E+50'],
  ['eerste pinksterdag', 'E+49'],
  ['tweede pinksterdag', 'E+50'],
  ['sacramentsdag', 'E+60'],
]);

/** Periods that are named by two years. */
export const TERMS = set('schooljaar academiejaar studiejaar collegejaar werkjaar boekjaar seizoen voetbalseizoen');

/** Prepositions behind which a bare year, month or holiday is meant as a time. */
export const TIME_PREPOSITIONS = set(
  'in sinds sedert vanaf tot tegen voor na van rond omstreeks tijdens met op over per anno uit binnen door om naar',
);
/** Behind these a number of four digits is a year unless something is counted. */
export const YEAR_PREPOSITIONS = set(
  `in sinds sedert vanaf anno eind begin einde medio midden halverwege jaar jaren omstreeks tussen zomer winter lente
  herfst voorjaar najaar uit`,
);
export const WEAK_YEAR_PREPOSITIONS = set('van voor na tegen tot rond en of met over dan editie');

/** In front of a clock time. */
export const CLOCK_PREPOSITIONS = set('om rond omstreeks tegen vanaf tot voor sinds');

/** Words behind a number of four digits that say that something is counted. */
export const COUNTED = set(
  `euro dollar frank gulden pond roebel yen kronen mark procent meter kilometer centimeter km m kilo kg ton gram liter
  hectare vierkante kubieke mensen personen inwoners doden gewonden soldaten stuks keer maal punten stemmen graden watt
  volt megawatt man leden werknemers banen bezoekers toeschouwers kijkers exemplaren woningen huizen gezinnen kinderen
  leerlingen studenten vluchtelingen asielzoekers jaar uur dagen weken maanden minuten seconden`,
);

/** Nouns for people: `een vrouw van 41 jaar` has an age. */
export const PEOPLE = set(
  `man vrouw jongen meisje kind kinderen jongere jongeren jongens meisjes mannen vrouwen dochter zoon baby peuter kleuter
  tiener student studente speler speelster zus broer vader moeder oma opa persoon slachtoffer verdachte dader leeftijd
  bestuurder bestuurster inwoner inwoonster zoontje dochtertje jongetje belg nederlander duitser fransman brit amerikaan
  mensen ouderen senioren twintiger dertiger veertiger vijftiger zestiger`,
);
