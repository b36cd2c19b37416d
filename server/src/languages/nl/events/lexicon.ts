/** The Dutch event lexicon: the triggers with all their forms, made once, and compounds that end in one of them. */
import type {
  EventClass,
  EventLexicon,
  Phrase,
  SplitForm,
  Trigger,
  TriggerForm,
  TriggerKind,
} from '../../event-lexicon.ts';
import { EVENT_CLASSES } from '../../event-lexicon.ts';
import type { Tag } from '../../tagger/syntax.ts';
import { words } from '../word-list.ts';
import { concepts } from './concepts.ts';
import { idioms } from './idioms.ts';
import { nounForms, verbForms } from './inflection.ts';
import { KIN } from './kin.ts';
import { smallWords } from './small-words.ts';
import { TRIGGERS } from './triggers.ts';

interface Tables {
  readonly forms: Map<string, TriggerForm[]>;
  readonly split: Map<string, SplitForm[]>;
  /** The first letters of all base forms, as `startOf` gives them. */
  readonly starts: Set<string>;
  /** The last letters of all heads: most words are no compound of any, which is soon told. */
  readonly tails: Set<string>;
  readonly phrases: Map<string, Phrase[]>;
}

/** Particles that are prepositions too; others (`gewond`, `vrij`) can stand anywhere in the clause. */
const PREPOSITIONS = new Set(
  'aan af bij binnen door in mee na om onder op over rond tegen toe uit voor voorbij langs'.split(' '),
);
/** Hardly occur without their particle: that need not close the clause (`kondigde aan het offensief te openen`). */
const ALWAYS_SPLIT = new Set(['kondigen']);

const PRESENCE = words('zijn is was waren verblijven verblijft verbleef verbleven');
const BEING_THERE: Trigger = { lemma: 'zijn', classes: ['movement'], weak: true };

const SHORTEST_HEAD = 4;
const SHORTEST_REST = 4;
const LONGEST_HEAD = 18;
/** Forms that are another word far more often (`vierde`, `gedachte`). */
const NO_FORM = new Set(
  words(
    `vierde vierden bekend bekende bekenden verband verbande week weken aanhoudend aanhoudende buiten zaken voeren
    uitvoeren`,
  ),
);
/** Too short, or too often the end of other words, to be the head of a compound. */
const NO_HEAD = new Set(
  words(`dode doden dief brug rit rel mars koers vuur lek lening reis top titel ramp stad slag slagen steun mis plan
    prijs straf boek rente order zaak vlam bres mond race bod film groei straffen lezing finish lijk lijken storm
    stemming uitslag opname inval koersen beurs handel trek schot beving heling lot pact roman zetel wet wetten zege
    dreun klap verlies hulp tocht klacht vlucht boete actie uitgave prijzen feest mist kramp regeling file`),
);

/** `lemmatiser`: base forms, for the forms that the rules of inflection don't make. */
export function dutchEvents(lemmatiser?: (word: string, tag: Tag) => string): EventLexicon {
  const tables = tablesOf();
  const learnt = new Map<string, readonly TriggerForm[]>();
  const byLemma = (word: string): readonly TriggerForm[] => {
    const before = learnt.get(word);
    if (before || !lemmatiser) return before ?? NONE;
    if (learnt.size > REMEMBERED) learnt.clear();
    const found = tables.starts.has(startOf(word)) ? learntForms(tables, word, lemmatiser) : NONE;
    learnt.set(word, found);
    return found;
  };
  let seen = new Map<string, readonly TriggerForm[]>();
  let knownBefore: ((word: string) => boolean) | undefined;
  const unlisted = (word: string, known: (word: string) => boolean): readonly TriggerForm[] => {
    if (known !== knownBefore || seen.size > REMEMBERED) seen = new Map();
    knownBefore = known;
    const before = seen.get(word);
    if (before) return before;
    const found = firstOf(compoundForms(tables, word, known), () => byLemma(word));
    seen.set(word, found);
    return found;
  };
  return {
    forms: (word, known) => tables.forms.get(word) ?? unlisted(word, known),
    splitForms: (word) => tables.split.get(word) ?? NO_SPLIT,
    phrases: tables.phrases,
    cues: cues(),
    presence: new Map(PRESENCE.map((word) => [word, BEING_THERE])),
    kin: KIN,
    concept: concepts(),
    idioms: idioms(),
    ...smallWords,
  };
}

/** Words seen, so that each is taken apart once; bounded. */
const REMEMBERED = 8000;

/** What the lemmatiser is asked for, and what the form is then used as. */
const READINGS: readonly (readonly [Tag, TriggerKind])[] = [
  [{ pos: 'VERB', form: 'finite', tense: 'past', number: 'singular' }, 'finite'],
  [{ pos: 'VERB', form: 'participle' }, 'participle'],
];
const SHORTEST_LEARNT = 6;
/** Regular pasts and participles, and the third person. */
const WEAK_FORM = /[dt](?:en?)?$/;

/** `crashte`, `gegooglede`: forms of a trigger that only the lemmatiser brings back to it. */
function learntForms(
  { forms }: Tables,
  word: string,
  lemmatiser: (word: string, tag: Tag) => string,
): readonly TriggerForm[] {
  if (word.length < SHORTEST_LEARNT || NO_FORM.has(word) || !WEAK_FORM.test(word)) return NONE;
  for (const [tag, kind] of READINGS) {
    const base = lemmatiser(word, tag);
    // What it makes of verbs it never saw is often another verb (`verloopt`).
    if (base === word || !word.replace(/^ge/, '').startsWith(base.slice(0, -3))) continue;
    const trigger = forms.get(base)?.find((form) => form.trigger.lemma === base && form.kind !== 'noun')?.trigger;
    if (trigger) return [{ trigger, kind }];
  }
  return NONE;
}

/** The letters by which most words are told to be no form of any trigger, without what a participle puts first. */
const startOf = (word: string): string => word.replace(/^ge[ëïü]?/, '').slice(0, 2);

const firstOf = (found: readonly TriggerForm[], other: () => readonly TriggerForm[]): readonly TriggerForm[] =>
  found.length > 0 ? found : other();

/** `luchtaanvallen` counts as `aanvallen`, with what stands before it kept in the lemma. */
function compoundForms(
  { forms, tails }: Tables,
  word: string,
  known: (word: string) => boolean,
): readonly TriggerForm[] {
  if (word.length < SHORTEST_HEAD + SHORTEST_REST) return NONE;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return withRest(forms.get(word.slice(hyphen + 1)), word.slice(0, hyphen + 1));
  if (!tails.has(word.slice(-SHORTEST_HEAD))) return NONE;
  const first = Math.max(SHORTEST_REST, word.length - LONGEST_HEAD);
  for (let from = first; from <= word.length - SHORTEST_HEAD; from++) {
    const head = forms.get(word.slice(from))?.filter(isHead) ?? NONE;
    if (head.length === 0 || !isFirstPart(word.slice(0, from), known)) continue;
    return withRest(head, word.slice(0, from));
  }
  return NONE;
}

const isHead = ({ kind, trigger }: TriggerForm): boolean => kind === 'noun' && !NO_HEAD.has(trigger.lemma);

const withRest = (head: readonly TriggerForm[] | undefined, rest: string): readonly TriggerForm[] =>
  (head ?? NONE)
    .filter(({ kind }) => kind === 'noun')
    .map(({ trigger, kind }) => ({ kind, trigger: { ...trigger, lemma: rest + trigger.lemma } }));

const NONE: readonly TriggerForm[] = [];
const NO_SPLIT: readonly SplitForm[] = [];

/** A word, with or without the `s`, `e` or `en` that ties it to the next. */
function isFirstPart(part: string, known: (word: string) => boolean): boolean {
  if (known(part)) return true;
  const bare = part.replace(/(?:s|en|e|er)$/, '');
  return bare !== part && bare.length >= SHORTEST_REST && known(bare);
}

function tablesOf(): Tables {
  const tables: Tables = {
    forms: new Map(),
    split: new Map(),
    starts: new Set(),
    tails: new Set(),
    phrases: new Map(),
  };
  const entries = triggersByWord();
  for (const [key, trigger] of entries.nouns) {
    tables.starts.add(startOf(key));
    const noun: TriggerForm = { trigger, kind: 'noun' };
    const canBeHead = isHead(noun);
    for (const form of nounForms(key)) {
      add(tables.forms, form, noun);
      if (canBeHead && form.length >= SHORTEST_HEAD) tables.tails.add(form.slice(-SHORTEST_HEAD));
    }
  }
  for (const [key, trigger] of entries.verbs) addVerb(tables, key, trigger);
  for (const [key, trigger] of entries.phrases) {
    const parts = key.split('_');
    const [first = ''] = parts;
    tables.phrases.set(first, [...(tables.phrases.get(first) ?? []), { words: parts, trigger }]);
  }
  return tables;
}

function addVerb(tables: Tables, key: string, trigger: Trigger): void {
  const [particle = '', base] = key.includes('+') ? key.split('+') : ['', key];
  tables.starts.add(startOf(particle + (base ?? '')));
  const { finite, infinitive, participles } = verbForms((base ?? key).replace('^', ''));
  const joined = (forms: readonly string[], kind: TriggerKind): void => {
    const made: TriggerForm = { trigger, kind };
    for (const form of forms) add(tables.forms, particle + form, made);
  };
  joined(participles, 'participle');
  if (key.endsWith('^')) return;
  joined(finite, 'finite');
  joined([infinitive], 'infinitive');
  if (particle === '') return;
  const preposition = PREPOSITIONS.has(particle);
  const closing = !ALWAYS_SPLIT.has(infinitive);
  const apart = (forms: readonly string[], kind: TriggerKind): void => {
    const made: SplitForm = { trigger, kind, particle, preposition, closing };
    for (const form of forms) add(tables.split, form, made);
  };
  apart(finite, 'finite');
  apart([infinitive], 'infinitive');
  if (!preposition) apart(participles, 'participle');
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (NO_FORM.has(key)) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A word of several classes is one trigger; the classes stand in the order of the table. */
function triggersByWord() {
  const found = {
    verbs: new Map<string, Trigger>(),
    nouns: new Map<string, Trigger>(),
    phrases: new Map<string, Trigger>(),
    /** How many of its classes, the last ones, are not the usual one. */
    unusual: new Map<string, number>(),
  };
  for (const eventClass of EVENT_CLASSES) {
    const { verbs, nouns, phrases = '' } = TRIGGERS[eventClass];
    for (const [kind, list] of [
      ['verbs', verbs],
      ['nouns', nouns],
      ['phrases', phrases],
    ] as const) {
      for (const item of words(list)) {
        const key = item.replace(/[~?]/g, '');
        const before = found[kind].get(key);
        const others = (before?.classes ?? []).filter((each) => each !== eventClass);
        found[kind].set(key, {
          lemma: key.replace(/[+^]/g, '').replace(/_/g, ' '),
          classes: item.includes('?')
            ? [...others, eventClass]
            : insertUsual(others, eventClass, found.unusual.get(key) ?? 0),
          weak: item.includes('~') && (before?.weak ?? true),
        });
        if (item.includes('?')) found.unusual.set(key, (found.unusual.get(key) ?? 0) + 1);
      }
    }
  }
  return found;
}

function insertUsual(classes: readonly EventClass[], usual: EventClass, unusual: number): EventClass[] {
  const end = classes.length - unusual;
  return [...classes.slice(0, end), usual, ...classes.slice(end)];
}

function cues(): ReadonlyMap<string, EventClass> {
  const found = new Map<string, EventClass>();
  for (const eventClass of EVENT_CLASSES)
    for (const word of words(TRIGGERS[eventClass].cues ?? '')) found.set(word, eventClass);
  return found;
}
