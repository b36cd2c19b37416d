/**
 * More training articles from the same sentences: some names of each article get another name of their type and shape,
 * the same one all through the article. Deterministic.
 */
import type { NameLexicon } from '../../../server/src/languages/nl/names/lexicon.ts';
import type { MentionType } from '../../../server/src/languages/pack.ts';
import { generator } from './crf.ts';
import type { KnownName } from './known-names.ts';
import type { LabelledArticle, LabelledName } from './labelled.ts';

export interface NamePools {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
  readonly known: readonly KnownName[];
}

export interface Augmenter {
  /** The article with some of its names changed. `seed`: another one gives other names. */
  vary(article: LabelledArticle, seed: number): LabelledArticle;
}

/** Share of the names of an article that are changed. */
const SHARE = 0.6;

type Random = () => number;

export function createAugmenter(pools: NamePools, lexicon: NameLexicon): Augmenter {
  const given = byKind(pools.given, lexicon);
  const family = byKind(pools.family, lexicon);
  const places = byKind(pools.places, lexicon);
  const others = new Map<string, string[]>();
  for (const { name, type } of pools.known) listOf(others, `${type} ${shapeOf(name)}`).push(name);

  const person = (name: string, names: Map<string, string>, random: Random): string => {
    const words = name.split(' ');
    const last = words.length - 1;
    const firstFamily = words.findIndex(
      (word, i) => i > 0 && (i === last || !/^\p{Lu}/u.test(word) || isParticle(word)),
    );
    const changed = words.map((word, i) => {
      if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || isParticle(word)) return word;
      const known = names.get(word);
      if (known !== undefined) return known;
      const isGiven = last === 0 ? (lexicon.classesOf(word) & 12) === 4 : i < (firstFamily < 0 ? last : firstFamily);
      const found = pick((isGiven ? given : family).get(kindOf(word, lexicon)), random) ?? word;
      names.set(word, found);
      return found;
    });
    return changed.join(' ');
  };

  const other = (name: string, type: MentionType, names: Map<string, string>, random: Random): string => {
    const known = names.get(`${type} ${name}`);
    if (known !== undefined) return known;
    const isPlace = type === 'location' && /^\p{Lu}\p{Ll}+$/u.test(name);
    const list = isPlace ? places.get(kindOf(name, lexicon)) : others.get(`${type} ${shapeOf(name)}`);
    const found = pick(list, random) ?? name;
    names.set(`${type} ${name}`, found);
    return found;
  };

  return {
    vary(article, seed) {
      const random = generator(seed);
      const names = new Map<string, string>();
      const kept = new Map<string, boolean>();
      return replaced(article, (name, type) => {
        if (type === 'demonym') return name;
        const group = type === 'person' ? 'person' : name;
        if (!kept.has(group)) kept.set(group, random() > SHARE);
        if (kept.get(group)) return name;
        return type === 'person' ? person(name, names, random) : other(name, type, names, random);
      });
    },
  };
}

function replaced(article: LabelledArticle, change: (name: string, type: MentionType) => string): LabelledArticle {
  let text = '';
  let at = 0;
  const names: LabelledName[] = [];
  for (const { start, end, type } of article.names) {
    text += article.text.slice(at, start);
    const name = change(article.text.slice(start, end), type);
    names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = end;
  }
  return { ...article, text: text + article.text.slice(at), names };
}

/** Names that the list knows equally well: else every changed name would be listed, or none. */
const kindOf = (name: string, lexicon: NameLexicon): string => `${lexicon.classesOf(name) & 0x5f}`;

function byKind(names: readonly string[], lexicon: NameLexicon): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const name of names) listOf(kinds, kindOf(name, lexicon)).push(name);
  return kinds;
}

function listOf(lists: Map<string, string[]>, key: string): string[] {
  const known = lists.get(key);
  if (known) return known;
  const made: string[] = [];
  lists.set(key, made);
  return made;
}

/** Number of words, each in capitals, with one in front, or small. */
const shapeOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => (/^[\p{Lu}\d&.-]{2,}$/u.test(word) ? 'A' : /^\p{Lu}/u.test(word) ? 'c' : 's'))
    .join('');

const isParticle = (word: string): boolean => /^(?:Van|De|Den|Der|Ten|Ter|Vanden|Al|El|Le|La|Du|Di)$/u.test(word);

const pick = (list: readonly string[] | undefined, random: Random): string | undefined =>
  list?.[Math.floor(random() * list.length)];
