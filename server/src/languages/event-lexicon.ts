/** What a pack knows of events: which words tell of one, of which class, and the small words that turn its sense. */

export const EVENT_CLASSES = [
  'conflict',
  'attack',
  'death',
  'injury',
  'disaster',
  'rescue',
  'movement',
  'meeting',
  'agreement',
  'statement',
  'politics',
  'election',
  'protest',
  'justice',
  'business',
  'sport',
  'culture',
  'health',
] as const;

export type EventClass = (typeof EVENT_CLASSES)[number];

/** A word that tells of an event. */
export interface Trigger {
  /** Base form; of a compound its own (`luchtaanval`), of a separable verb joined (`aanvallen`). */
  readonly lemma: string;
  /** Most usual first; the company it keeps in the article decides. Never empty. */
  readonly classes: readonly EventClass[];
  /** So common that it says little by itself (`zeggen`, `komen`). */
  readonly weak: boolean;
}

export type TriggerKind = 'noun' | 'finite' | 'infinitive' | 'participle';

export interface TriggerForm {
  readonly trigger: Trigger;
  readonly kind: TriggerKind;
}

/** A verb form whose other part stands apart: `viel … aan`, `raakten … gewond`. */
export interface SplitForm extends TriggerForm {
  /** The part that stands apart. */
  readonly particle: string;
  /** The particle is also a preposition; others can stand before their verb (`eens geraakt`). */
  readonly preposition: boolean;
  /** Behind the verb, the particle has to close its clause. */
  readonly closing: boolean;
}

/** Words in a row that tell of an event (`om het leven`). */
export interface Phrase {
  readonly words: readonly string[];
  readonly trigger: Trigger;
}

/** Words for one and the same, by the first of them: something that happens, or people, places or things. */
export interface Concept {
  readonly group: string;
  readonly happens: boolean;
}

/** An expression of a verb and of other words in a row, near it in the sentence (`de boeken`, `neergelegd`). */
export interface Idiom {
  readonly words: readonly string[];
  /** Of concepts that happen. */
  readonly group: string;
}

/** All words in lower case. */
export interface EventLexicon {
  /** What a word can be, most likely first; empty for most. `known`: whether a word stands in the word list. */
  forms(word: string, known: (word: string) => boolean): readonly TriggerForm[];
  splitForms(word: string): readonly SplitForm[];
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The class that the company of this word speaks for, though it is no event itself (`soldaat` → conflict). */
  readonly cues: ReadonlyMap<string, EventClass>;
  /** By base form of a trigger a word for all that mean the same (`bestand`, `wapenstilstand`). */
  readonly kin?: ReadonlyMap<string, string>;
  /** What a word in lower case is another word for. */
  readonly concept?: (word: string) => Concept | undefined;
  /** By each form of the verb. */
  readonly idioms?: ReadonlyMap<string, readonly Idiom[]>;
  readonly determiners: ReadonlySet<string>;
  /** Of those: the ones that no form of a verb can follow. */
  readonly nounMarks: ReadonlySet<string>;
  /** Stands between a particle and its infinitive (`aan te vallen`). */
  readonly infinitiveMark: string;
  /** Verbs of being somewhere: events where the name of a place stands before them and they close the clause. */
  readonly presence: ReadonlyMap<string, Trigger>;
  /** Words that negate their clause (`niet`), and those that negate the noun behind them (`zonder`). */
  readonly negations: ReadonlySet<string>;
  readonly nounNegations: ReadonlySet<string>;
  /** Behind one of these a negation is none (`niet alleen`). */
  readonly unnegating: ReadonlySet<string>;
  /** The event may happen or not (`zou`, `misschien`). */
  readonly modals: ReadonlySet<string>;
  /** The event is yet to come (`zal`, `gepland`). */
  readonly futures: ReadonlySet<string>;
  /** Words that open a new clause. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that follow the particle of a verb at the end of its clause, where no noun can belong to it. */
  readonly followers: ReadonlySet<string>;
  /** Before the name of the place where it happens. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Before a place that somebody or something comes from or goes to. */
  readonly pathPrepositions: ReadonlySet<string>;
  /** Before what happened earlier or is spoken of, in a sentence on something else (`na de knal`). */
  readonly asidePrepositions: ReadonlySet<string>;
  /** Before the name of a place, whatever else stands there (`provincie`). */
  readonly placeNouns: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Tells of nothing. */
export const noEvents: EventLexicon = {
  forms: () => [],
  splitForms: () => [],
  phrases: new Map(),
  cues: new Map(),
  determiners: none,
  nounMarks: none,
  infinitiveMark: '',
  presence: new Map(),
  negations: none,
  nounNegations: none,
  unnegating: none,
  modals: none,
  futures: none,
  clauseOpeners: none,
  followers: none,
  placePrepositions: none,
  pathPrepositions: none,
  asidePrepositions: none,
  placeNouns: none,
};
