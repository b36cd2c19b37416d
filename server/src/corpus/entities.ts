/**
 * Which entity a name means. Worked out from the counted tables when asked, never stored: so that an index after any
 * edits equals one built afresh. In doubt two names stay two entities.
 */
import { companyCore, LEFT_OUT, mayBeLeftOut } from '../analysis/company-words.ts';
import { canShorten, initialForms, isSubsequence, type NameForm, nameForm } from '../analysis/name-forms.ts';
import { type EntityId, entityId, type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS, type SortedIds } from '../base/sorted-ids.ts';
import { isTransliterated, transliterated } from '../base/transliteration.ts';
import { type LanguagePack, MENTION_TYPES, type MentionType } from '../languages/pack.ts';
import type { WordLookUps } from './attested-memory.ts';
import { sameCompany } from './companies.ts';
import type { KnownForm, KnownForms } from './known-forms.ts';
import { DEPENDS, type Meaning, type MeaningLookUp } from './meaning-memory.ts';
import { keyOfName } from './name-rows.ts';
import { mentionsAs, type NearWord, nearWords } from './near-words.ts';
import type { Names } from './project/names.ts';
import type { Tables } from './tables.ts';
import { attestedWord, misspellingsOf } from './variants.ts';

/** A name key (folded tokens, joined by blanks) with its type: what an entity id stands for. */
export interface EntityKey {
  readonly type: MentionType;
  readonly key: string;
}

export interface Resolver {
  /** The entity that an exact name of this type means, all articles considered. */
  resolve(name: StringId, type: MentionType): EntityId;
  /** The type with the most evidence for names of this key; `undefined` for a name that no article has. */
  typeOfName(name: StringId): MentionType | undefined;
  /** What mentions of exactly this name mean, by each type that there is evidence for. */
  meanings(name: StringId): readonly EntityId[];
  /** The type that the names file states for an exact name. */
  statedType(name: StringId): MentionType | undefined;
  /** Exact names that mean this entity, by one of their types at least. */
  namesOf(entity: EntityKey): ReadonlySet<StringId>;
  /** Words of names beside this folded one; it is among them. */
  near(folded: string): readonly NearWord[];
}

/** What earlier versions of the corpus found out of names. */
export interface NameMemories {
  readonly words: WordLookUps;
  readonly meaning: MeaningLookUp;
}

const idOfEntity = ({ type, key }: EntityKey): EntityId =>
  entityId(`${type}:${key.replaceAll('_', '%5F').replaceAll(' ', '_')}`);

export function keyOfEntity(id: EntityId): EntityKey | undefined {
  const colon = id.indexOf(':');
  const type = MENTION_TYPES.find((known) => known === id.slice(0, colon));
  return (
    type && {
      type,
      key: id
        .slice(colon + 1)
        .replaceAll('_', ' ')
        .replaceAll('%5F', '_'),
    }
  );
}

/** What the resolver has to know of the languages of the corpus. */
export interface NameKnowledge {
  demonymPlace(name: string): string | undefined;
  isKnownName(word: string): boolean;
  /** Whether a lower-case word is an ordinary one. */
  isCommonWord(word: string): boolean;
  isOffice(word: string): boolean;
  /** What an abbreviation that everybody knows stands for. */
  standardName(name: string): string | undefined;
  /** See `NameRecogniser.placeName`. */
  placeName(name: string): string | undefined;
}

export const knowledgeOf = (packs: readonly LanguagePack[]): NameKnowledge => ({
  demonymPlace: (name) => firstOf(packs, (pack) => pack.names.demonymPlace(name)),
  isKnownName: (word) => packs.some((pack) => pack.names.isKnownName(word)),
  isCommonWord: (word) => packs.some((pack) => pack.isCommonWord(word)),
  isOffice: (word) => packs.some((pack) => pack.names.offices.has(word)),
  standardName: (name) => firstOf(packs, (pack) => pack.names.standardName(name)),
  placeName: (name) => firstOf(packs, (pack) => pack.names.placeName(name)),
});

/** `names`: what the owner of the corpus states; it overrules the tables. */
export function createResolver(
  tables: Tables,
  strings: Interner,
  forms: KnownForms,
  known: NameKnowledge,
  names: Names,
  { words, meaning }: NameMemories,
): Resolver {
  const namesOfEntity = new Map<EntityId, ReadonlySet<StringId>>();
  const nearOf = (token: string): readonly NearWord[] => words.near(token, () => nearWords(tables, strings, token));
  const attestedFor = (token: string): string | undefined =>
    words.attested(token, () => attestedWord(token, mentionsAs(tables, strings, token), nearOf, known.isKnownName));
  const namesHolding = (token: string): readonly StringId[] =>
    [...(tables.namesOfToken.get(strings.find(token) ?? -1) ?? NO_IDS)].map(stringId);

  const countHolding = (token: string): number => tables.namesOfToken.get(strings.find(token) ?? -1)?.length ?? 0;
  const namesOfKey = (key: string): readonly StringId[] =>
    [...(tables.namesOfKey.get(strings.find(key) ?? -1) ?? NO_IDS)].map(stringId);

  const typeOfKey = (key: string): MentionType | undefined =>
    names.entry(key)?.type ?? likeliestType(tables.typeEvidence.get(strings.find(key) ?? -1));

  /** The longest name of the same type that this one can shorten; `undefined` where there are none or several. */
  const longerForm = ({ type, key }: EntityKey, formOf: (name: StringId) => NameForm = forms): string | undefined => {
    const short = nameForm(key);
    const longer = namesHolding(short.tokens.at(-1) ?? '').filter(
      (name) =>
        canShorten(short, formOf(name), type, known) &&
        typeOfKey(forms(name).key) === type &&
        !names.areApart(key, forms(name).key),
    );
    return onlyLongest(longer.map((name) => formOf(name).tokens.join(' ')));
  };

  /** The longest name of somebody, in the one spelling of names out of Cyrillic. */
  const personForm = (key: string): string => {
    const tokens = key.split(' ');
    if (!isTransliterated(tokens)) return longerForm({ type: 'person', key }) ?? key;
    const spelt = transliterated(tokens).join(' ');
    const holding = namesHolding(spelt.split(' ').at(-1) ?? '').map(forms);
    const isApart = holding.some((other) => other.spelt.join(' ') === spelt && names.areApart(key, other.key));
    if (isApart) return longerForm({ type: 'person', key }) ?? key;
    return (
      longerForm({ type: 'person', key: spelt }, (name) => ({ tokens: forms(name).spelt, head: forms(name).head })) ??
      spelt
    );
  };

  /** The names of one company, with its legal form or its trade or without (see companies.ts), stand as one of them. */
  const companyForm = (key: string): string => {
    const { core, telling } = companyCore(key.split(' '));
    const others = namesHolding(core.split(' ').at(-1) ?? '').filter((name) => forms(name).company.core === core);
    const keys = [...new Set(others.map((name) => forms(name).key))].filter(
      (other) => typeOfKey(other) === 'organisation',
    );
    const isFree = !keys.some((other) => names.areApart(key, other));
    return isFree ? sameCompany({ key, telling }, keys, isDistinctive(core, known)) : key;
  };

  /** Adds to `on` what it depends on. */
  const canonical = (entity: EntityKey, on: string[]): EntityKey => {
    const { type } = entity;
    const tokens = entity.key.split(' ').map((token) => {
      on.push(DEPENDS.spelling(token));
      const better = attestedFor(token);
      return better === undefined || names.areApart(token, better) ? token : better;
    });
    const key = tokens.join(' ');
    if (names.areApart(entity.key, key)) return entity;
    on.push(DEPENDS.key(key));
    const expansion = bestExpansion(tables, strings, key);
    if (expansion !== undefined && !names.areApart(key, expansion)) {
      on.push(DEPENDS.key(expansion));
      return { type: typeOfKey(expansion) ?? type, key: expansion };
    }
    if (type !== 'person' && type !== 'organisation') return { type, key };
    on.push(DEPENDS.names(tokens.at(-1) ?? ''));
    if (type === 'person') {
      on.push(DEPENDS.names(transliterated(tokens).at(-1) ?? ''));
      return { type, key: personForm(key) };
    }
    on.push(DEPENDS.names(companyCore(tokens).core.split(' ').at(-1) ?? ''));
    const own = companyForm(key);
    return { type, key: own === key ? companyForm(longerForm({ type, key }) ?? key) : own };
  };

  /** The entity that the names file gives instead. */
  const stated = (entity: EntityKey): EntityKey | undefined => {
    const entry = names.entry(entity.key, entity.type);
    return entry && { type: entry.type ?? entity.type, key: keyOfName(entry.name) };
  };
  const overruled = (entity: EntityKey): EntityKey => stated(entity) ?? entity;

  const resolveAfresh = (name: StringId, type: MentionType): Meaning => {
    const own = stated({ type, key: forms(name).key });
    const on: string[] = [];
    return { id: idOfEntity(own ?? overruled(worked(name, type, on))), on };
  };

  /** What the languages and the tables say. Adds to `on` what it depends on. */
  const worked = (name: StringId, type: MentionType, on: string[]): EntityKey => {
    const text = strings.text(name);
    const place =
      type === 'demonym' ? known.demonymPlace(text) : type === 'location' ? known.placeName(text) : undefined;
    if (place !== undefined) return { type: 'location', key: keyOfName(known.placeName(place) ?? place) };
    const standard = known.standardName(text);
    if (standard !== undefined) {
      const key = keyOfName(standard);
      on.push(DEPENDS.key(key));
      return { type: typeOfKey(key) ?? type, key };
    }
    return canonical({ type, key: forms(name).key }, on);
  };

  /** Exact names that may mean this entity: a superset. */
  const candidates = (entity: EntityKey): ReadonlySet<StringId> => {
    const entry = names.entry(entity.key, entity.type);
    if (!entry) return candidatesOf(entity, entity.type === 'organisation');
    const stated = [entity.key, ...entry.aliases.map(keyOfName)];
    const keys = new Set([...stated, ...stated.map((key) => transliterated(key.split(' ')).join(' '))]);
    return new Set([...keys].flatMap((key) => [...candidatesOf({ type: entity.type, key }, true)]));
  };

  /** Words of names that are this one in the one spelling. */
  const speltAs = (token: string): readonly string[] => {
    const row = tables.namesOfToken.get(strings.find(token) ?? -1) ?? NO_IDS;
    const known = SPELT.get(row);
    if (known) return known;
    const found = [...new Set([token, ...namesHolding(token).flatMap((name) => asSpelt(forms(name), token))])];
    if (row.length > 1) SPELT.set(row, found);
    return found;
  };

  /** The folded words that all stand for this one. */
  const spellingsOf = (token: string, isSpeltOtherwise: boolean): readonly string[] => {
    const own = isSpeltOtherwise ? speltAs(token) : [token];
    return own.flatMap((each) => [each, ...misspellingsOf(each, nearOf, attestedFor)]);
  };

  const candidatesOf = ({ key }: EntityKey, byAnyWord: boolean): ReadonlySet<StringId> => {
    const tokens = key.split(' ');
    const isSpeltOtherwise = isTransliterated(tokens);
    const spellings = new Map(tokens.map((token) => [token, spellingsOf(token, isSpeltOtherwise)]));
    const allowed = new Set([...spellings.values()].flat());
    // A shorter form has no other words; only that of an organisation may lack the last one.
    const looked = byAnyWord ? tellingTokens(tokens) : tokens.slice(-1);
    const spelt = looked.flatMap((token) => spellings.get(token) ?? []);
    const rare = spelt.filter((token) => countHolding(token) <= MOST_HOLDING);
    // Of the names with a word that thousands have only those without a rarer one are left: few, and in this order.
    const others = rare.length < spelt.length ? tokens.filter((token) => !rare.includes(token)) : [];
    const held = [
      ...(others.length <= MOST_TOKENS ? rare : spelt).flatMap(namesHolding),
      ...(others.length <= MOST_TOKENS ? partsOf(others) : []).flatMap(namesOfKey),
    ];
    const keyId = strings.find(key) ?? -1;
    const shortForms = [...(tables.shortForms.get(keyId)?.keys() ?? [])];
    return new Set([
      ...held.filter((name) => forms(name).tokens.every((token) => allowed.has(token))),
      ...(byAnyWord ? [...ofCompany(tokens, spellings), ...initialForms(tokens).flatMap(namesOfKey)] : []),
      ...shortForms.flatMap((short) => [...(tables.namesOfKey.get(short) ?? NO_IDS)].map(stringId)),
      ...[...(tables.derivedNames.get(keyId) ?? NO_IDS)].map(stringId),
    ]);
  };

  /** Of the names of one company each may have words of its own. `spellings`: of its tokens. */
  const ofCompany = (
    tokens: readonly string[],
    spellings: ReadonlyMap<string, readonly string[]>,
  ): readonly StringId[] => {
    const own = companyCore(tokens).core.split(' ');
    const allowed = new Set(own.flatMap((token) => spellings.get(token) ?? []));
    const [rarest = ''] = own.toSorted((a, b) => countHolding(a) - countHolding(b));
    return (spellings.get(rarest) ?? [])
      .flatMap(namesHolding)
      .filter((name) =>
        forms(name).tokens.every((token) => allowed.has(token) || mayBeLeftOut(token) || slipsOfLeftOut().has(token)),
      );
  };

  /** Misspellings of words that a company may leave out. */
  const slipsOfLeftOut = once(() => new Set(LEFT_OUT.flatMap((word) => misspellingsOf(word, nearOf, attestedFor))));

  const resolver: Resolver = {
    resolve: (name, type) =>
      meaning(name * MENTION_TYPES.length + MENTION_TYPES.indexOf(type), () => resolveAfresh(name, type)),
    typeOfName: (name) => typeOfKey(forms(name).key),
    statedType: (name) => names.entry(forms(name).key)?.type,
    meanings(name) {
      const stated = names.entry(forms(name).key);
      if (stated?.type) return [resolver.resolve(name, stated.type)];
      const evidence = tables.typeEvidence.get(strings.find(forms(name).key) ?? -1) ?? [];
      const types = MENTION_TYPES.filter((_, type) => (evidence[type] ?? 0) > 0);
      return [...new Set(types.map((type) => resolver.resolve(name, type)))];
    },
    namesOf(entity) {
      const id = idOfEntity(entity);
      const found =
        namesOfEntity.get(id) ??
        new Set([...candidates(entity)].filter((name) => resolver.meanings(name).includes(id)));
      namesOfEntity.set(id, found);
      return found;
    },
    near: nearOf,
  };
  return resolver;
}

/** The one with the most evidence; of equals the first. */
function likeliestType(evidence: readonly number[] | undefined): MentionType | undefined {
  if (!evidence) return undefined;
  let best = 0;
  for (let type = 1; type < evidence.length; type++) if ((evidence[type] ?? 0) > (evidence[best] ?? 0)) best = type;
  return MENTION_TYPES[best];
}

/** By row of names that hold a word: thousands of them for some, and the same row as long as no name comes or goes. */
const SPELT = new WeakMap<SortedIds, readonly string[]>();

/** The words of a name that come to `token` in the one spelling. */
const asSpelt = ({ tokens, spelt }: KnownForm, token: string): readonly string[] =>
  tokens.filter((_, i) => spelt[i] === token);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether there is more to it than ordinary words (`nationale`). */
const isDistinctive = (core: string, known: NameKnowledge): boolean =>
  core
    .split(' ')
    .some((token) => !known.isCommonWord(token) || known.isKnownName(token.charAt(0).toUpperCase() + token.slice(1)));

/** A word that more names hold is not looked up by itself. */
const MOST_HOLDING = 100;
/** Of so many words all parts are tried. */
const MOST_TOKENS = 6;

/** Keys of the words in this order, of which any may be left out. */
function partsOf(tokens: readonly string[]): readonly string[] {
  let parts: readonly string[] = [''];
  for (const token of tokens) parts = [...parts, ...parts.map((part) => (part === '' ? token : `${part} ${token}`))];
  return parts.slice(1);
}

/** The tokens that any shorter form shares at least one of: not the particles in the middle. */
function tellingTokens(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token, i) => i === 0 || i === tokens.length - 1 || token.length >= 4);
}

/** The expansion that most articles give for an acronym; of equals the first in the alphabet. */
function bestExpansion(tables: Tables, strings: Interner, key: string): string | undefined {
  let best: { readonly key: string; readonly count: number } | undefined;
  for (const [full, count] of tables.expansions.get(strings.find(key) ?? -1) ?? []) {
    const text = strings.text(full);
    if (!best || count > best.count || (count === best.count && text < best.key)) best = { key: text, count };
  }
  return best?.key;
}

/** The one that all others are shorter forms of; `undefined` where there is none. */
function onlyLongest(keys: readonly string[]): string | undefined {
  const distinct = [...new Set(keys)].sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  const [longest] = distinct;
  if (longest === undefined) return undefined;
  const tokens = longest.split(' ');
  return distinct.every((key) => isSubsequence(key.split(' '), tokens)) ? longest : undefined;
}

function firstOf<T, R>(items: readonly T[], give: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = give(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
