/** Whether two statements are of one person, and the articles in which others about the same person stand. */
import type { ArticleId } from '../../base/ids.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { CorpusView } from '../view.ts';
import { companionsOf } from './companions.ts';
import { daysApart } from './days.ts';
import type { PersonPlace } from './fact.ts';

/** Names in more articles than this are looked up in the story alone. */
const MOST_MENTIONS = 200;

/** Whether the article gives the name (an index into its names) in two words or more, particles aside. */
export function hasFullName(view: CorpusView, article: ArticleId, name: number): boolean {
  const pack = view.pack(article);
  let known = fullNames.get(pack);
  if (!known || known.size > MOST_KEPT) {
    known = new Map();
    fullNames.set(pack, known);
  }
  const full = fullNameOf(view, article, name);
  const found = known.get(full) ?? isFullName(full, pack);
  known.set(full, found);
  return found;
}

/** Names of which this is kept; the same come again and again. */
const MOST_KEPT = 20_000;
const fullNames = new WeakMap<LanguagePack, Map<string, boolean>>();

const isFullName = (name: string, { names: { particles } }: LanguagePack): boolean =>
  name.split(' ').filter((word) => !particles.has(word.toLowerCase())).length >= 2;

function fullNameOf(view: CorpusView, article: ArticleId, name: number): string {
  const { names, fullNames } = view.facts(article);
  const id = names[fullNames[name] ?? name];
  return id === undefined ? '' : view.text(id);
}

/** The name as the article has it in full. */
export const nameOf = (view: CorpusView, { article, name }: PersonPlace): string => fullNameOf(view, article, name);

/**
 * Articles of the story, and those of about the same days that name the person in full, as far as wanted. Without
 * `id` itself.
 */
export function articlesOnPerson(
  view: CorpusView,
  id: ArticleId,
  name: number,
  days: number,
  isWanted: (article: ArticleId) => boolean,
): readonly ArticleId[] {
  const story = companionsOf(view, id).filter(isWanted);
  const full = fullNameOf(view, id, name);
  if (!hasFullName(view, id, name) || view.nameCount(full) > MOST_MENTIONS) return story;
  const known = new Set(story);
  const others = view.articlesNaming(full).filter((article) => {
    // The day last: it may have to be inferred.
    const isOther = article !== id && !known.has(article) && isWanted(article);
    const apart = isOther ? daysApart(view, id, article) : undefined;
    return apart !== undefined && apart <= days;
  });
  return [...story, ...others];
}
