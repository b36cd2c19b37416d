/**
 * Made-up people, places, organisations and common nouns that look Dutch. Names are drawn so that a few stand in a
 * fifth of all articles and most in a handful, as in real news.
 */
import { pick, type Random } from './random.ts';

export interface Pools {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** Lower-case nouns, most of them compounds. */
  readonly nouns: readonly string[];
}

/** As many names as so many articles have. */
export function poolsFor(articles: number, random: Random): Pools {
  const places = distinct(Math.ceil(articles / 4) + 100, () => place(random));
  return {
    people: distinct(Math.ceil(articles * 1.5) + 200, () => `${pick(FIRST, random)} ${surname(random)}`),
    places: [...COUNTRIES, ...places],
    organisations: distinct(Math.ceil(articles / 6) + 60, () => `${pick(BODIES, random)} ${place(random)}`),
    nouns: shuffled(
      NOUN_BEGINNINGS.flatMap((beginning) => NOUN_ENDS.map((end) => beginning + end)),
      random,
    ),
  };
}

export const surnameOf = (person: string): string => person.split(' ').slice(1).join(' ');

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

function shuffled(list: string[], random: Random): string[] {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [list[i], list[other]] = [list[other] ?? '', list[i] ?? ''];
  }
  return list;
}

const surname = (random: Random): string =>
  (random() < 0.3 ? `${pick(['Van', 'De', 'Van den', 'Van der'], random)} ` : '') +
  word(random, 2 + (random() < 0.4 ? 1 : 0));

const place = (random: Random): string => word(random, 1) + pick(ENDINGS, random);

function word(random: Random, syllables: number): string {
  let made = '';
  for (let i = 0; i < syllables; i++) made += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

const list = (words: string): readonly string[] => words.split(' ');

const ONSETS = list('b br d dr f g gr h k kl kr l m n p pl r s st sl t tr v w z sch');
const VOWELS = list('a aa e ee i ie o oo u oe ei ui ij');
const CODAS = list('n l r s t k m rs nt ls ck ng rt');
const ENDINGS = list('gem hove dorp beke kerke berg zele donk veld voorde stad haven');
const FIRST = list(
  'Anna Bart Carla Dirk Els Frank Greet Hans Ilse Jan Karin Luc Marie Niels Olga Piet Roos Stijn Tine Wim',
);
const COUNTRIES = list(
  'Rusland Turkije Frankrijk Duitsland Spanje Noorwegen Polen Zweden Finland Italië Japan Brazilië',
);
export const DEMONYMS = list(
  'Russische Turkse Franse Duitse Spaanse Noorse Poolse Zweedse Finse Italiaanse Japanse Braziliaanse',
);
const BODIES = ['Universiteit', 'Agentschap Haven', 'Voetbalclub', 'Ziekenhuis', 'Raad voor', 'Vereniging', 'Museum'];
export const WEEKDAYS = list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
const NOUN_BEGINNINGS = list(
  'haven stads school brand water wegen bouw markt sport zieken bos land lucht spoor veer museum kerk molen melk ' +
    'stroom gas graan vlees vis auto fiets trein bus boot film muziek boek kranten radio zomer winter avond nacht ' +
    'buurt gemeente rijks staats',
);
const NOUN_ENDS = list(
  'plan werk dienst gebouw meester bedrijf terrein fonds project akkoord onderzoek verslag overleg bestuur beleid ' +
    'programma centrum netwerk systeem feest record tarief comité congres kanaal gebied bureau contract krediet ' +
    'budget archief platform beroep bezoek verbod gevaar verlies tekort voordeel probleem voorstel besluit',
);
