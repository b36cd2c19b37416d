/**
 * What the articles of one story share: who took part, what happened where and when with how many, told in other words
 * each time, and background that one takes over from the other with a word changed.
 */
import { DEMONYMS, type Pools, surnameOf, WEEKDAYS } from './names.ts';
import { between, frequentFirst, pick, picks, type Random } from './random.ts';

/** Those that articles write about; `{…}` in a pattern stands for one of a list. */
export interface Cast {
  readonly P: readonly string[];
  readonly L: readonly string[];
  readonly D: readonly string[];
  readonly O: readonly string[];
}

export interface Story {
  readonly cast: Cast;
  readonly event: EventFacts;
  /** Sentences that tell what happened; each article takes one of each group. */
  readonly reports: readonly (readonly string[])[];
  /** Paragraphs that several articles have, nearly in the same words. */
  readonly background: readonly string[];
}

interface EventFacts {
  readonly place: string;
  readonly leader: string;
  readonly body: string;
  readonly count: number;
  readonly noun: string;
}

export function castFrom({ people, places, organisations }: Pools, random: Random): Cast {
  return {
    P: Array.from({ length: 4 }, () => frequentFirst(people, random)),
    L: Array.from({ length: 5 }, () => frequentFirst(places, random)),
    D: picks(2, DEMONYMS, random),
    O: Array.from({ length: 3 }, () => frequentFirst(organisations, random)),
  };
}

/** A story has names of its own beside the frequent ones. */
export function storyFrom(pools: Pools, random: Random): Story {
  const shared = castFrom(pools, random);
  const own = {
    P: picks(2, pools.people, random),
    L: picks(2, pools.places, random),
    O: picks(1, pools.organisations, random),
  };
  const cast = {
    P: [...own.P, ...shared.P.slice(0, 2)],
    L: [...own.L, ...shared.L.slice(0, 2)],
    D: shared.D.slice(0, 1),
    O: [...own.O, ...shared.O.slice(0, 1)],
  };
  const event = {
    place: own.L[0] ?? '',
    leader: own.P[0] ?? '',
    body: own.O[0] ?? '',
    count: between(3, 240, random),
    noun: pick(pools.nouns, random),
  };
  return {
    cast,
    event,
    reports: pick(REPORTS, random),
    background: Array.from({ length: 3 }, () =>
      Array.from({ length: between(2, 3, random) }, () => sentence(cast, pools, random)).join(' '),
    ),
  };
}

/** How the story is told in one of its articles: the facts are the same, the words are not. */
export const report = ({ reports, event }: Story, weekday: string, random: Random): string =>
  reports
    .map((phrasings) =>
      pick(phrasings, random).replace(/\{(\w+)\}/g, (_, slot: string) =>
        slot === 'day' ? weekday : String(event[slot as keyof EventFacts]),
      ),
    )
    .join(' ');

export function sentence(cast: Cast, { nouns }: Pools, random: Random): string {
  const fill = (slot: string): string => {
    if (slot === 'S') return surnameOf(pick(cast.P, random));
    if (slot === 'N') return String(between(2, 400, random));
    if (slot === 'W') return pick(WEEKDAYS, random);
    if (slot === 'X') return frequentFirst(nouns, random);
    return pick(cast[slot as keyof Cast], random);
  };
  const pattern = SENTENCE_PARTS.map((parts) => pick(parts, random)).join(' ');
  return `${pattern.replace(/\{(\w)\}/g, (_, slot: string) => fill(slot))}.`;
}

const REPORTS: readonly (readonly (readonly string[])[])[] = [
  [
    [
      'Bij een zware brand in {place} zijn {day} {count} mensen gewond geraakt.',
      'Een zware brand heeft {day} {count} gewonden gemaakt in {place}.',
      'In {place} raakten {day} {count} bewoners gewond door een brand.',
    ],
    [
      'De brand ontstond in het {noun}, zegt {leader} van {body}.',
      'Volgens {leader} van {body} begon het vuur in het {noun}.',
    ],
  ],
  [
    [
      '{body} en de vakbonden hebben {day} in {place} een akkoord gesloten over het {noun}.',
      'In {place} bereikten {body} en de bonden {day} een akkoord over het {noun}.',
      'Er is een akkoord over het {noun}, maakte {body} {day} in {place} bekend.',
    ],
    ['{leader} spreekt van {count} nieuwe banen.', 'Het akkoord levert {count} banen op, zegt {leader}.'],
  ],
  [
    [
      'Zeker {count} mensen zijn {day} omgekomen bij een aanslag in {place}.',
      'Een aanslag in {place} heeft {day} het leven gekost aan zeker {count} mensen.',
      'Bij de aanslag van {day} in {place} vielen zeker {count} doden.',
    ],
    [
      'De bom ontplofte bij het {noun}, bevestigt {leader} namens {body}.',
      '{leader} van {body} bevestigt dat de bom bij het {noun} ontplofte.',
    ],
  ],
  [
    [
      'Ongeveer {count} betogers trokken {day} door {place} tegen het {noun}.',
      'In {place} protesteerden {day} ongeveer {count} mensen tegen het {noun}.',
    ],
    ['{leader}, voorzitter van {body}, riep op tot het protest.', 'Het protest was een idee van {leader} van {body}.'],
  ],
];

/** A sentence has one of each; the words between the names differ enough not to count as taken over. */
const SENTENCE_PARTS = [
  [
    'De {D} minister {P}',
    'De {D} premier',
    'Woordvoerder {P} van {O}',
    'Burgemeester {P} van {L}',
    'Een inwoner van {L}',
    'De advocaat van {S}',
    'Het {X} van {L}',
    '{O}',
    '{S}',
  ],
  [
    'sprak {W} met {S}',
    'reisde {W} naar {L}',
    'kreeg bezoek van {P}',
    'wil het {X} al jaren vernieuwen',
    'vertrok eerder uit {L}',
    'onderhandelt al weken met {O}',
    'ontkent elke band met {O}',
    'verloor daardoor het {X}',
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
    'omdat het {X} van {O} te duur werd',
    'omdat {O} het onderzoek leidt',
    'ondanks het {X} en het {X}',
    'tussen {L} en {L}',
  ],
];
