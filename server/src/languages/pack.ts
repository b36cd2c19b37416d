/**
 * A language pack: everything that depends on a language, as data and small pure functions. Nothing outside a pack
 * branches on a language; a second language is a second value of this type.
 */
import type { Recall } from '../base/recall.ts';
import type { Span } from '../base/span.ts';
import type { Tokens } from '../base/tokens.ts';
import type { EventLexicon } from './event-lexicon.ts';
import type { FactWords } from './fact-words.ts';
import type { QuantityGrammar } from './quantity-grammar.ts';
import type { Grammar, Syntax } from './tagger/syntax.ts';
import type { TimeGrammar } from './time-meaning.ts';

export type MentionType = 'person' | 'organisation' | 'location' | 'demonym' | 'event' | 'product';

export const MENTION_TYPES: readonly MentionType[] = [
  'person',
  'organisation',
  'location',
  'demonym',
  'event',
  'product',
];

export interface LanguagePack {
  /** BCP 47 tag, such as `nl`. */
  readonly id: string;
  /** Frequent words that hardly another language has: for detection and for telling prose from names. */
  readonly functionWords: ReadonlySet<string>;
  readonly segmentation: Segmentation;
  readonly calendar: Calendar;
  readonly furniture: Furniture;
  readonly names: NameRecogniser;
  readonly roles: RoleWords;
  readonly expansions: ExpansionWords;
  readonly times: TimeGrammar;
  /** Lemmas and forms of verbs that introduce speech (`zegt`, `aldus`), lower case. */
  readonly reportingVerbs: ReadonlySet<string>;
  readonly speech: SpeechWords;
  /** Lower-case words that may stand twice in a row (`die`), some only behind another word (`dat het`). */
  readonly doubles: ReadonlySet<string>;
  /** Lower-case words behind which a hyphen stands for a part left out (`in- en uitvoer`). */
  readonly suspendedWords?: ReadonlySet<string>;
  /** Lower-case small words of other languages: what stands beside one may be in that language. */
  readonly foreignWords?: ReadonlySet<string>;
  readonly quantities: QuantityGrammar;
  readonly events: EventLexicon;
  /** Absent where the pack has none: then fewer statements are compared. */
  readonly facts?: FactWords;
  /** Whether a lower-case word is an ordinary one, as far as the word list tells. */
  isCommonWord(word: string): boolean;
  /** `undefined` where the host could not load the word list: then nothing is said about spelling. */
  readonly spelling: Spelling | undefined;
  /** Parts of speech and base forms; absent where the pack has no models or the host could not load them. */
  readonly syntax?: Syntax | undefined;
  /** Slips of grammar; absent where the pack has none or its tables are missing. */
  readonly grammar?: Grammar | undefined;
}

export interface Segmentation {
  /** Lower case, without the final dot, after which a sentence goes on (`dhr`, `o.a`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Of those: the ones that can also end a sentence (`enz`, `jr`): a capital behind them starts a new one. */
  readonly finalAbbreviations: ReadonlySet<string>;
}

export interface Calendar {
  /** Lower-case names and abbreviations of the months, to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower-case names of the weekdays, to 1 (Monday)–7 (Sunday). */
  readonly weekdays: ReadonlyMap<string, number>;
  /** What a weekday is joined to without becoming another day (`avond` in `vrijdagavond`). */
  readonly dayParts?: ReadonlySet<string>;
  readonly clock?: ClockWords;
}

/** Lower-case words by which a clock time is known, where its hour or minute is no possible one. */
export interface ClockWords {
  /** Behind it (`uur`). */
  readonly units: ReadonlySet<string>;
  /** In front of it (`om`): without one `37.50 uur` may be a duration. */
  readonly prepositions: ReadonlySet<string>;
}

/** The parts of a page that are not its news text. */
export interface Furniture {
  /** Header keys in lower case, to their canonical English one (`datum` → `date`). */
  readonly headerKeys: ReadonlyMap<string, string>;
  /**
   * Sentences, lines or ends of lines that are not news text. Each pattern is sticky (`y`) and matches from the start
   * of a sentence or line; linear in practice.
   */
  readonly boilerplate: readonly BoilerplatePattern[];
  /** Words that can follow each other only over a lost line break: articles and pronouns that open a sentence. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** For headings that were run into the prose; without it only the safest of them are found. */
  readonly headings?: HeadingWords;
}

/** Lower-case words that tell a heading from the sentence it was run into. */
export interface HeadingWords {
  /** Finite verbs, personal pronouns and subordinators. A heading has none of them. */
  readonly clauseWords: ReadonlySet<string>;
  /** Articles and the like; a heading that begins with one is taken for the start of a sentence. */
  readonly determiners: ReadonlySet<string>;
  /** Nouns that take a title behind them (`film`, `boek`, `krant`). */
  readonly titleNouns: ReadonlySet<string>;
  /** Adverbs that a heading can end in though they are function words (`terug`, `later`). */
  readonly headingEnds: ReadonlySet<string>;
  /** Articles and particles that also begin surnames and titles (`de`, `van`, `al`). */
  readonly nameOpeners: ReadonlySet<string>;
  /** Whether a capitalised word is an adjective of a place (`Nederlandse`): a small noun may follow it. */
  isPlaceAdjective(word: string): boolean;
}

export interface BoilerplatePattern {
  /** What it is, for the message: `teaser`, `source`, `video`, `subscription`, `credit`, `byline`, `update`. */
  readonly kind: string;
  readonly pattern: RegExp;
  /** How far the boilerplate goes on behind the match. */
  readonly extent: 'match' | 'sentence' | 'line';
}

export type Gender = 'female' | 'male';

/** The words around reported speech, in lower case. */
export interface SpeechWords {
  /** Stand for a speaker who was named before (`hij`), with the gender that one must not contradict. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** The same behind a source (`volgens hem`). */
  readonly objects: ReadonlyMap<string, Gender>;
  /** Titles that tell the gender of who has them (`koningin`). */
  readonly titleGenders: ReadonlyMap<string, Gender>;
  /** Finite verbs of statements (`zegt`, `meldden`), and others that need a second word (`laat … weten`): that word. */
  readonly statements: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Participles of statements (`gezegd`) and the finite verbs they go with (`heeft`). */
  readonly participles: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** With one of these a statement is not made or not meant (`niet`, `ontkent`). */
  readonly denials: ReadonlySet<string>;
  /** Who speaks in the name of a body (`woordvoerder`). */
  readonly mouthpieces: ReadonlySet<string>;
  /** Articles of somebody who was not named before (`een`). */
  readonly indefinite: ReadonlySet<string>;
  /** Open a clause whose main clause follows (`als`, `toen`). */
  readonly subordinators: ReadonlySet<string>;
  /** Between subject and verb, and behind what was said (`ook`, `maandag`): add nothing to who speaks. */
  readonly adverbs: ReadonlySet<string>;
  /** Point back to the sentence before (`Dat zegt X.`). */
  readonly pointers: ReadonlySet<string>;
  /** What statements come out of (`blijkt uit cijfers van X`): verb and preposition. */
  readonly showing: ReadonlySet<string>;
  readonly outOf: string;
  /** Before an infinitive: `hoopt te voorkomen dat` says nothing. */
  readonly toDo: string;
  /** Open a clause inside a sentence (`die`, `waar`). */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Subjects that are nobody (`klinkt het`). */
  readonly impersonal: ReadonlySet<string>;
  /** Before the name of a source, without a verb (`volgens`). */
  readonly sources: ReadonlySet<string>;
  /** Between a reporting verb and what was said (`zegt dat`). */
  readonly that: ReadonlySet<string>;
}

/** Words between a name and its acronym, in lower case and joined by blanks. */
export interface ExpansionWords {
  /** Before the acronym (`kortweg`, `hierna`). */
  readonly shortBehind: ReadonlySet<string>;
  /** Before the full name (`voluit`, `de afkorting van`). */
  readonly fullBehind: ReadonlySet<string>;
  /** Articles, which may stand behind either. */
  readonly small: ReadonlySet<string>;
}

export interface RoleWords {
  /** Lower-case nouns for what somebody is (`president`, `woordvoerder`, `minister`); compounds end in one. */
  readonly titles: ReadonlySet<string>;
  /** Whether a lower-case noun is a title or a compound that ends in one (`oud-minister`, `parketwoordvoerder`). */
  isTitle(word: string): boolean;
  /** The title of each where a plural stands before several names (`presidenten`); `undefined` where not sure. */
  singular(word: string): string | undefined;
  /** Of the linkers: the one that also ties a role to the name before it (`burgemeester X van Sluis`). */
  readonly tie: string;
  /** Lower-case words between two parts of a role (`Sociale Zaken en Werk`) or two roles. */
  readonly joiners: ReadonlySet<string>;
  /** Lower-case adjectives before a title that belong to the role (`voormalig`). */
  readonly modifiers: ReadonlySet<string>;
  /** Lower-case words that tie a title to what it is the title of (`minister *van* Justitie`). */
  readonly linkers: ReadonlySet<string>;
  /** Lower-case articles, which may stand in a role but not at its start. */
  readonly determiners: ReadonlySet<string>;
  /** Of those, the ones that say whose (`zijn vrouw`). */
  readonly possessives: ReadonlySet<string>;
}

/** One name as a recogniser sees it: offsets in UTF-16 code units. */
export interface RecognisedName extends Span {
  readonly type: MentionType;
  /** 0 a guess from its shape, 1 weak evidence, 2 strong evidence (context or list), 3 certain. */
  readonly confidence: 0 | 1 | 2 | 3;
}

export interface RecogniserInput {
  readonly text: string;
  readonly tokens: Tokens;
  /** Ascending spans; every token lies in one. */
  readonly sentences: readonly Span[];
  /** Headlines and crossheads (may be in title case or all capitals), header values. */
  readonly titles: readonly Span[];
}

export interface NameRecogniser {
  /**
   * Names in order of start, disjoint. Never throws on text; time proportional to its length. `recall`: of an earlier
   * version of the text; it saves time and changes nothing.
   */
  recognise(input: RecogniserInput, recall?: Recall): readonly RecognisedName[];
  /** The full name of an abbreviation that everybody knows (`VS` → `Verenigde Staten`), else `undefined`. */
  standardName(name: string): string | undefined;
  /** The name that stands for all names of a place (`Kyiv` → `Kiev`); `undefined` for that name itself. */
  placeName(name: string): string | undefined;
  /** Lower-case words for a body that may be called by what it is of alone (`ministerie` of `ministerie van Defensie`). */
  readonly offices: ReadonlySet<string>;
  /** The canonical place name a demonym leads to (`Russische` → `Rusland`), else `undefined`. */
  demonymPlace(word: string): string | undefined;
  /** Of a given name that only women or only men have; else `undefined`. */
  genderOf(givenName: string): Gender | undefined;
  /** Lower-case particles inside person names (`van`, `der`, `al`). */
  readonly particles: ReadonlySet<string>;
  /** Whether this is a well-known place, person name part or organisation: then it is never a misspelling. */
  isKnownName(word: string): boolean;
}

/** `known`: listed; `plausible`: a compound of attested parts or a productive pattern; `unknown`: none of these. */
export type SpellingVerdict = 'known' | 'plausible' | 'unknown';

export interface SpellingSuggestion {
  readonly word: string;
  /** Weighted edits; smaller is nearer. */
  readonly cost: number;
}

export interface Spelling {
  /** Case as in the text: a word in the list in lower case is also right with a capital or in capitals. */
  verdict(word: string): SpellingVerdict;
  /** At most `limit`, nearest first, in the case of `word`. */
  suggest(word: string, limit: number): readonly SpellingSuggestion[];
}

/** Files of a pack that the host loads and hands over; any of them may be missing. */
export interface PackResources {
  /** The word list, as written by tools/dictionary. */
  readonly words?: Uint8Array;
  /** The name lists, as written by tools/gazetteer. */
  readonly names?: Uint8Array;
  /** The model of the name tagger (server/models). */
  readonly 'names.model'?: Uint8Array;
  /** The models of server/models: parts of speech, base forms, words for the grammar checks. */
  readonly pos?: Uint8Array;
  readonly lemma?: Uint8Array;
  readonly grammar?: Uint8Array;
}

/** The files of a pack: `<id>.<part>.bin` in the folder of the bundle. */
export const PACK_PARTS = [
  'words',
  'names',
  'names.model',
  'pos',
  'lemma',
  'grammar',
] as const satisfies readonly (keyof PackResources)[];
