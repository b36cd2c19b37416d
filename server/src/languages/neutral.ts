/** The pack of no language: for texts in one that Seedbed does not know, and for those too long to analyse. */
import { noEvents } from './event-lexicon.ts';
import type { LanguagePack } from './pack.ts';
import { noQuantities } from './quantity-grammar.ts';

const none: ReadonlySet<string> = new Set();

export const neutral: LanguagePack = {
  id: 'und',
  functionWords: none,
  doubles: none,
  segmentation: { abbreviations: none, finalAbbreviations: none },
  calendar: { months: new Map(), weekdays: new Map() },
  furniture: {
    headerKeys: new Map([
      ['date', 'date'],
      ['title', 'title'],
      ['source', 'source'],
      ['author', 'author'],
      ['language', 'language'],
    ]),
    boilerplate: [],
    sentenceOpeners: none,
  },
  names: {
    recognise: () => [],
    demonymPlace: () => undefined,
    standardName: () => undefined,
    genderOf: () => undefined,
    particles: none,
    isKnownName: () => false,
  },
  roles: {
    titles: none,
    isTitle: () => false,
    singular: () => undefined,
    linkers: none,
    determiners: none,
    possessives: none,
    tie: '',
    joiners: none,
    modifiers: none,
  },
  expansions: { shortBehind: none, fullBehind: none, small: none },
  reportingVerbs: none,
  speech: {
    pronouns: new Map(),
    objects: new Map(),
    titleGenders: new Map(),
    statements: none,
    phrases: new Map(),
    participles: none,
    auxiliaries: none,
    denials: none,
    mouthpieces: none,
    indefinite: none,
    subordinators: none,
    adverbs: none,
    pointers: none,
    showing: none,
    outOf: '',
    toDo: '',
    clauseOpeners: none,
    impersonal: none,
    sources: none,
    that: none,
  },
  times: { recognise: () => [] },
  quantities: noQuantities,
  events: noEvents,
  isCommonWord: () => false,
  spelling: undefined,
};
