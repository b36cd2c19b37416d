/**
 * What articles say that a person is, and whether two of them can both be right: one man is not president of two
 * countries in the same days. Another role is no contradiction, nor is the same one long before or after.
 */
import { fold, startsWithCapital } from '../../base/fold.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { CorpusView, StoredFacts } from '../view.ts';
import { inOneStory } from './companions.ts';
import { daysApart } from './days.ts';
import type { Comparison, RoleObject, RoleStatement } from './fact.ts';
import { onceAView } from './once-a-view.ts';
import { hasFullName } from './persons.ts';

/** Within so many days nobody changes an office, mostly; articles of one story may be further apart. */
const OFFICE_DAYS = 45;
const STORY_DAYS = 200;

/** In order of the text. Former and shared roles (`oud-minister`, `vader`) say nothing and are left out. */
export const roleStatements = onceAView((view, article): readonly RoleStatement[] =>
  rolesOf(view, article).map(({ role, text, parts, holder }) => {
    const { start, end, name } = role;
    const ofMention = role.of >= 0 ? view.entityOf(article, role.of) : undefined;
    const person = view.entityOf(article, holder);
    const fullName = hasFullName(view, article, name);
    const base = { article, start, end, person, name, text, head: parts.head, fullName };
    const entity = ofMention?.startsWith('person:') ? undefined : ofMention;
    return { ...base, of: objectOf(parts, entity) };
  }),
);

/** Whether an article has a role with that title for the person. */
export const tellsRole = (view: CorpusView, article: ArticleId, { person, head }: RoleStatement): boolean =>
  rolesOf(view, article).some(({ parts, holder }) => parts.head === head && view.entityOf(article, holder) === person);

interface RoleOfArticle {
  readonly role: StoredFacts['roles'][number];
  readonly text: string;
  readonly parts: RoleParts;
  /** The first mention of the name. */
  readonly holder: number;
}

const rolesOfFacts = new WeakMap<StoredFacts, readonly RoleOfArticle[]>();

/** What the article says by itself, whoever is meant. */
function rolesOf(view: CorpusView, article: ArticleId): readonly RoleOfArticle[] {
  const facts = view.facts(article);
  const known = rolesOfFacts.get(facts);
  if (known) return known;
  const pack = view.pack(article);
  const made = facts.roles.flatMap((role) => {
    const text = view.text(role.text);
    const parts = partsOf(text, pack);
    const holder = facts.mentions.names.indexOf(role.name);
    return parts && holder >= 0 ? [{ role, text, parts, holder }] : [];
  });
  rolesOfFacts.set(facts, made);
  return made;
}

interface RoleParts {
  readonly head: string;
  /** The place of a demonym before the title, folded. */
  readonly origin: string | undefined;
  /** Behind the title, folded; empty where no word has a capital. */
  readonly object: readonly string[];
}

const partsOfPack = new WeakMap<LanguagePack, Map<string, RoleParts | undefined>>();
/** Roles of which the parts are kept. */
const MOST_KEPT = 20_000;

/** The same words come again and again. */
function partsOf(text: string, pack: LanguagePack): RoleParts | undefined {
  let known = partsOfPack.get(pack);
  if (!known || known.size > MOST_KEPT) {
    known = new Map();
    partsOfPack.set(pack, known);
  }
  if (!known.has(text)) known.set(text, workedParts(text, pack));
  return known.get(text);
}

function workedParts(text: string, pack: LanguagePack): RoleParts | undefined {
  const { roles, names } = pack;
  const words = text.split(' ').filter((word) => word !== '');
  const title = words.findIndex((word) => roles.isTitle(word.toLowerCase()));
  const head = words[title]?.toLowerCase();
  // Behind the title a word with a capital belongs to a name: `voorzitter van de Algemene Bond`.
  const isModifier = (word: string, i: number): boolean =>
    roles.modifiers.has(word.toLowerCase()) && (i < title || !startsWithCapital(word));
  if (head === undefined || words.some(isModifier)) return undefined;
  if (pack.facts?.sharedTitles.has(head) || pack.facts?.formerTitles.some((former) => head.startsWith(former)))
    return undefined;
  const before = words.slice(0, title);
  const origins = before.flatMap((word) => names.demonymPlace(word) ?? []);
  const organisation = before.filter((word) => startsWithCapital(word) && names.demonymPlace(word) === undefined);
  const behind = words.slice(title + 1).filter((word) => !roles.linkers.has(word) && !roles.determiners.has(word));
  const object = [...organisation, ...behind.filter((word) => !roles.joiners.has(word))];
  return {
    head,
    origin: origins[0] === undefined || origins[0] === '' ? undefined : fold(origins[0]),
    object: object.some(startsWithCapital) ? object.map((word) => fold(word)) : [],
  };
}

function objectOf({ origin, object }: RoleParts, entity: RoleObject['entity']): RoleObject | undefined {
  if (object.length > 0) {
    // `Nederlandse minister van Justitie`: the field counts, the country is not compared.
    const isField = origin !== undefined && entity?.startsWith('location:');
    return { entity: isField ? undefined : entity, words: object };
  }
  return origin === undefined ? undefined : { entity, words: [origin] };
}

/** Whether both say that the same person has the same office. */
export const areSameRole = (a: RoleStatement, b: RoleStatement): boolean =>
  a.person === b.person && a.head === b.head && a.of !== undefined && b.of !== undefined && isSame(a.of, b.of);

export function compareRoles(view: CorpusView, a: RoleStatement, b: RoleStatement): Comparison {
  if (a.person !== b.person) return { verdict: 'other', reason: 'person' };
  if (a.head !== b.head || !a.of || !b.of) return { verdict: 'other', reason: 'role' };
  if (areSameRole(a, b)) return { verdict: 'agree', reason: 'same' };
  if (!isComparable(a.of, b.of)) return { verdict: 'other', reason: 'role' };
  const inStory = inOneStory(view, a.article, b.article);
  const apart = daysApart(view, a.article, b.article);
  // Two people may have one surname; in one story they would be told apart.
  if (!inStory && !(a.fullName && b.fullName)) return { verdict: 'other', reason: 'person' };
  // Articles of one story are of one time, also where one has no date.
  if (apart === undefined)
    return inStory ? { verdict: 'conflict', reason: 'role' } : { verdict: 'other', reason: 'time' };
  if (apart > (inStory ? STORY_DAYS : OFFICE_DAYS)) return { verdict: 'development', reason: 'time' };
  return { verdict: 'conflict', reason: 'role' };
}

/** The same thing, or one a shorter name of the other. */
function isSame(a: RoleObject, b: RoleObject): boolean {
  if (a.entity !== undefined && a.entity === b.entity) return true;
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return few.every((word) => many.some((other) => isForm(word, other)));
}

/** Spelling and inflection aside. */
const isForm = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))));

/** A place against a place, anything else against anything else: `minister van België` says nothing of `Justitie`. */
const isComparable = (a: RoleObject, b: RoleObject): boolean => isPlace(a) === isPlace(b);

const isPlace = ({ entity }: RoleObject): boolean => entity?.startsWith('location:') === true;
