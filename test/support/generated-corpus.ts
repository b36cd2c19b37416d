/**
 * Articles by the thousand for the scale benchmark: some 2.3 KB and 60 names each, the same for the same seed. Names
 * are drawn so that a few stand in a fifth of all articles and most in a handful, as in real news.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
}

const LENGTH = 2300;
/** How many of the most frequent names are about as frequent. */
const FLAT = 5;
/** One article in so many has no date. */
const UNDATED = 8;

/** Articles `0` to `count - 1`, of some `length` UTF-16 code units each. */
export function generatedCorpus(count: number, seed = 1, length = LENGTH): GeneratedArticle[] {
  const random = randomFrom(seed);
  const people = names(Math.ceil(count * 1.5) + 200, () => `${pick(FIRST, random)} ${surname(random)}`);
  const places = names(Math.ceil(count / 4) + 100, () => place(random));
  const organisations = names(Math.ceil(count / 6) + 60, () => `${pick(BODIES, random)} ${place(random)}`);
  const pools = { people, places: [...COUNTRIES, ...places], organisations };
  return Array.from({ length: count }, (_, i) => ({
    name: `${String(i % 1000).padStart(3, '0')}_${i.toString(16).padStart(16, '0')}.txt`,
    text: article(random, pools, length),
  }));
}

export function writeCorpus(folder: string, articles: readonly GeneratedArticle[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of articles) writeFileSync(`${folder}/${name}`, text);
}

/** From 0 up to 1. */
export type Random = () => number;

interface Pools {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
}

function article(random: Random, { people, places, organisations }: Pools, length: number): string {
  const own = {
    P: Array.from({ length: 4 }, () => frequentFirst(people, random)),
    L: Array.from({ length: 5 }, () => frequentFirst(places, random)),
    D: Array.from({ length: 2 }, () => pick(DEMONYMS, random)),
    O: Array.from({ length: 3 }, () => frequentFirst(organisations, random)),
  };
  const fill = (slot: string): string => {
    if (slot === 'S') return pick(own.P, random).split(' ').slice(1).join(' ');
    if (slot === 'N') return String(2 + Math.floor(random() * 400));
    if (slot === 'W') return pick(WEEKDAYS, random);
    return pick(own[slot as keyof typeof own], random);
  };
  const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 2000) * 86_400_000).toISOString().slice(0, 10);
  let text = random() * UNDATED < 1 ? '' : `date ${day}\n\n`;
  for (let sentences = 1; text.length < length; sentences++) {
    const sentence = `${SENTENCE_PARTS.map((parts) => pick(parts, random)).join(' ')}.`;
    text += sentence.replace(/\{(\w)\}/g, (_, slot: string) => fill(slot));
    text += sentences % 4 === 0 ? '\n\n' : ' ';
  }
  return `${text.trimEnd()}\n`;
}

/** The share of each name falls with its rank (Zipf), with a flat beginning. */
function frequentFirst(list: readonly string[], random: Random): string {
  const rank = Math.floor(FLAT * (list.length / FLAT + 1) ** random() - FLAT);
  return list[rank] ?? '';
}

function names(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
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

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** Source of the step: the mulberry32 generator, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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
const DEMONYMS = list(
  'Russische Turkse Franse Duitse Spaanse Noorse Poolse Zweedse Finse Italiaanse Japanse Braziliaanse',
);
const BODIES = ['Universiteit', 'Agentschap Haven', 'Voetbalclub', 'Ziekenhuis', 'Raad voor', 'Vereniging', 'Museum'];
const WEEKDAYS = list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
/** A sentence has one of each; the words between the names differ enough not to count as taken over. */
const SENTENCE_PARTS = [
  [
    'De {D} minister {P}',
    'De {D} premier',
    'Woordvoerder {P} van {O}',
    'Burgemeester {P} van {L}',
    'Een inwoner van {L}',
    'De advocaat van {S}',
    '{O}',
    '{S}',
  ],
  [
    'sprak {W} met {S}',
    'reisde {W} naar {L}',
    'kreeg bezoek van {P}',
    'vertrok eerder uit {L}',
    'onderhandelt al weken met {O}',
    'ontkent elke band met {O}',
    'telde {N} gewonden in {L}',
    'wil {N} gezinnen uit {L} opvangen',
  ],
  [
    'over de gevolgen voor {L} en {L}',
    'na de aanval bij {L}',
    'op vraag van {P}',
    'zonder {S} te verwittigen',
    'in het noorden van {L}',
    'samen met {S} en {S}',
    'omdat {O} het onderzoek leidt',
    'tussen {L} en {L}',
  ],
];
