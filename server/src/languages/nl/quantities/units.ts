/** Dutch units: money, shares, measures with their abbreviations, and those of time, which make no quantity. */
import type { Unit } from '../../quantity-grammar.ts';
import { lines, words } from '../word-list.ts';

/** `lemma: other forms`. */
const MONEY = `
  euro: euro's euros eur € eurootje
  dollar: dollars dollar's $ usd us$
  pond: ponden £ gbp
  frank: franken frank's
  gulden: guldens
  mark: marken
  roebel: roebels
  yen:
  yuan: yuans
  roepie: roepies
  kroon: kronen
  lira: lira's
  peso: peso's
  real:
  rand:
  cent: centen
  eurocent: eurocenten
  bitcoin: bitcoins
  zloty: zloty's
  dinar: dinars
  dirham: dirhams
  peseta: peseta's pesetas
  lire: lires
  naira: naira's
  rupee: rupees
  rupiah: rupiahs
  baht:
  ringgit:
  riyal: riyals
  rial: rials
  shilling: shillings
  shekel: shekels sjekel sjekels
  cedi: cedi's
  birr:
  forint: forinten
  hryvnia: hryvnia's
  tenge:
  taka:
  kwacha: kwacha's
  kwanza: kwanza's
  bolivar: bolivars
  drachme: drachmen drachmes
  escudo: escudo's
  schilling: schillingen
  dong:
  manat:
  afghani: afghani's
  riel:
  lari:
  metical: meticais
  quetzal: quetzals
  renminbi:
  ether: ethers
`;

const SHARES = `
  procent: % procenten pct percent percenten
  procentpunt: procentpunten
  promille: ‰
`;

const MEASURES = `
  kilometer: kilometers km km/u km/h kilometeren
  meter: meters m meteren
  centimeter: centimeters cm
  millimeter: millimeters mm
  decimeter: decimeters dm
  hectometer: hectometers
  mijl: mijlen
  voet:
  zeemijl: zeemijlen
  hectare: hectares hectaren ha
  kilogram: kilogrammen kg
  kilo: kilo's
  gram: grammen g
  milligram: mg milligrammen
  microgram: µg microgrammen
  ton: tonnen
  kiloton: kilotonnen
  megaton: megatonnen
  karaat:
  liter: liters l
  milliliter: milliliters ml
  centiliter: centiliters cl
  deciliter: deciliters dl
  hectoliter: hectoliters hl
  barrel: barrels
  vat: vaten
  graad: graden ° °c
  watt: w
  kilowatt: kilowatts kw
  kilowattuur: kwh
  megawatt: megawatts mw
  gigawatt: gigawatts gw
  megawattuur: mwh
  terawattuur: twh
  volt:
  ampère: ampères
  joule: joules
  kilojoule: kilojoules kj
  calorie: calorieën
  kilocalorie: kilocalorieën kcal
  hertz: hz
  megahertz: mhz
  gigahertz: ghz
  byte: bytes
  kilobyte: kilobytes kb
  megabyte: megabytes mb
  gigabyte: gigabytes gb
  terabyte: terabytes tb
  megabit: megabits mbit
  pixel: pixels
  megapixel: megapixels
  decibel: db decibels
  pk:
  knoop: knopen
  pascal: hpa
  bar:
  inch: inches
  vierkante meter: m² m2
  kubieke meter: m³ m3
  vierkante kilometer: km² km2
  kubieke centimeter: cc cm³
  becquerel: becquerels
  sievert: millisievert microsievert
`;

/** Nouns that stay singular behind a number. */
const SINGULAR = 'man stuk dozijn';

/** Counted with time expressions, or how often something happens: no things. */
const TIMES = `
  jaar jaren jaartje maand maanden week weken dag dagen uur uren uurtje minuut minuten minuutje seconde seconden secondes
  eeuw eeuwen decennium decennia kwartier kwartieren etmaal etmalen weekend weekends weekeinde weekeinden nacht nachten
  avond avonden ochtend ochtenden middag middagen zomer zomers winter winters lente lentes herfst herfsten seizoen
  seizoenen semester semesters trimester trimesters kwartaal kwartalen millennium millennia zondag zondagen zaterdag
  zaterdagen vrijdag vrijdagen maandag maandagen dinsdag dinsdagen woensdag woensdagen donderdag donderdagen min sec
  januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept okt
  nov dec u ms milliseconden kalenderjaren generaties
`;

const NONE = `
  keer keren maal malen ste de e kwart kwarten derden vierden vijfden tienden helft helften honderdsten
`;

const TIME: Unit = { lemma: '', kind: 'time' };
const NO_UNIT: Unit = { lemma: '', kind: 'none' };

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...tableOf(MONEY, 'money'),
  ...tableOf(SHARES, 'percent'),
  ...tableOf(MEASURES, 'measure'),
  ...words(SINGULAR).map((lemma): [string, Unit] => [lemma, { lemma, kind: 'count' }]),
  ...words(TIMES).map((word): [string, Unit] => [word, TIME]),
  ...words(NONE).map((word): [string, Unit] => [word, NO_UNIT]),
]);

/** `werkdagen`, `schooljaren`, `speelminuten`; `uren` also ends other nouns (`figuren`), so only with these. */
const TIME_COMPOUND =
  /.{2}(?:dagen|jaren|maanden|weken|minuten|seconden|nachten)$|^(?:werk|les|over|kantoor|spits|vlieg|man|draai|speel)uren$/;

export function unit(word: string): Unit | undefined {
  return UNITS.get(word) ?? (word.length > 6 && TIME_COMPOUND.test(word) ? TIME : undefined);
}

function* tableOf(source: string, kind: Unit['kind']): Generator<[string, Unit]> {
  for (const line of lines(source)) {
    const [lemma = '', forms = ''] = line.split(':').map((part) => part.trim());
    for (const form of [lemma, ...words(forms)]) yield [form, { lemma, kind }];
  }
}
