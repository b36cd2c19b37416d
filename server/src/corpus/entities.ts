/**
 * Which entity a name means. Worked out from the counted tables when asked, never stored: so that an index after any
 * edits equals one built afresh. In doubt two names stay two entities.
 */
import { canShorten, isSubsequence, nameForm } from '../analysis/name-forms.ts';
import { type EntityId, entityId, type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS } from '../base/sorted-ids.ts';
import { MENTION_TYPES, type MentionType } from '../languages/pack.ts';
import { keyOfName } from './changes.ts';
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
  /** Exact names that may mean this entity: a superset, to be checked by `resolve`. */
  candidates(entity: EntityKey): readonly StringId[];
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
  /** What an abbreviation that everybody knows stands for. */
  standardName(name: string): string | undefined;
}

export function createResolver(tables: Tables, strings: Interner, known: NameKnowledge): Resolver {
  const memo = new Map<number, EntityId>();
  const namesHolding = (token: string): readonly StringId[] =>
    [...(tables.namesOfToken.get(strings.find(token) ?? -1) ?? NO_IDS)].map(stringId);

  const typeOfKey = (key: string): MentionType | undefined => {
    const evidence = tables.typeEvidence.get(strings.find(key) ?? -1);
    return evidence && MENTION_TYPES[evidence.indexOf(Math.max(...evidence))];
  };

  /** The longest name of the same type that this one can shorten; `undefined` where there are none or several. */
  const longerForm = ({ type, key }: EntityKey): string | undefined => {
    const short = nameForm(key);
    const longer = namesHolding(short.tokens.at(-1) ?? '').filter(
      (name) =>
        canShorten(short, nameForm(strings.text(name)), type, known.isCommonWord) &&
        typeOfKey(keyOfName(strings.text(name))) === type,
    );
    return onlyLongest(longer.map((name) => keyOfName(strings.text(name))));
  };

  const canonical = (entity: EntityKey): EntityKey => {
    const { type } = entity;
    const key = entity.key
      .split(' ')
      .map((token) => attestedWord(tables, strings, token, known.isKnownName) ?? token)
      .join(' ');
    const expansion = bestExpansion(tables, strings, key);
    if (expansion !== undefined) return { type: typeOfKey(expansion) ?? type, key: expansion };
    if (type !== 'person' && type !== 'organisation') return { type, key };
    return { type, key: longerForm({ type, key }) ?? key };
  };

  const resolveAfresh = (name: StringId, type: MentionType): EntityId => {
    const place = type === 'demonym' ? known.demonymPlace(strings.text(name)) : undefined;
    if (place !== undefined) return idOfEntity({ type: 'location', key: keyOfName(place) });
    const standard = known.standardName(strings.text(name));
    if (standard !== undefined) {
      const key = keyOfName(standard);
      return idOfEntity({ type: typeOfKey(key) ?? type, key });
    }
    return idOfEntity(canonical({ type, key: keyOfName(strings.text(name)) }));
  };

  return {
    resolve(name, type) {
      const slot = name * MENTION_TYPES.length + MENTION_TYPES.indexOf(type);
      const id = memo.get(slot) ?? resolveAfresh(name, type);
      memo.set(slot, id);
      return id;
    },
    typeOfName: (name) => typeOfKey(keyOfName(strings.text(name))),
    candidates(entity) {
      const tokens = tellingTokens(entity.key).flatMap((token) => [
        token,
        ...misspellingsOf(tables, strings, token, known.isKnownName),
      ]);
      const keyId = strings.find(entity.key) ?? -1;
      const shortForms = [...(tables.shortForms.get(keyId)?.keys() ?? [])];
      const names = [
        ...tokens.flatMap(namesHolding),
        ...shortForms.flatMap((key) => [...(tables.namesOfKey.get(key) ?? NO_IDS)].map(stringId)),
        ...[...(tables.derivedNames.get(keyId) ?? NO_IDS)].map(stringId),
      ];
      return [...new Set(names)];
    },
  };
}

/** The tokens that any shorter form shares at least one of: not the particles in the middle. */
function tellingTokens(key: string): readonly string[] {
  const tokens = key.split(' ');
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
