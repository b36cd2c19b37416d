/**
 * What a list shows of an entity. One that is named often is not gathered from all of its articles: the counts of its
 * names are summed up, which may count a mention of somebody of the same name too.
 */
import type { ArticleId, EntityId } from '../../base/ids.ts';
import { keyOfEntity } from '../../corpus/entities.ts';
import type { CorpusView, MentionRef } from '../../corpus/view.ts';
import type { MentionType } from '../../languages/pack.ts';
import { fullestMention } from './fullest-mention.ts';

export interface EntityOutline {
  readonly id: EntityId;
  readonly name: string;
  readonly type: MentionType;
  /** How many there are. */
  readonly mentions: number;
  readonly articleCount: number;
  /** In the order of `articles()` of the view. */
  readonly articles: readonly ArticleId[];
  /** Where it is introduced. */
  readonly mention: MentionRef;
}

/** Mentions up to which an entity is gathered exactly. */
const FEW = 30;

export function outlineOf(view: CorpusView, id: EntityId): EntityOutline | undefined {
  const names = view.namesMeaning(id).map((name) => view.text(name));
  const mentions = names.reduce((sum, name) => sum + view.nameCount(name), 0);
  return mentions <= FEW ? exactOutline(view, id) : countedOutline(view, id, names, mentions);
}

function exactOutline(view: CorpusView, id: EntityId): EntityOutline | undefined {
  const entity = view.entity(id);
  const mention = entity && fullestMention(view, entity);
  if (!mention) return undefined;
  const { name, type, mentions, articles } = entity;
  return { id, name, type, mentions: mentions.length, articleCount: articles.length, articles, mention };
}

function countedOutline(
  view: CorpusView,
  id: EntityId,
  names: readonly string[],
  mentions: number,
): EntityOutline | undefined {
  const key = keyOfEntity(id);
  if (!key) return undefined;
  const fullest = fullestOf(view, names);
  const name = view.authority.entry(key.key, key.type)?.name ?? fullest;
  const articles = view.articlesNamingEntity(id);
  for (const article of articles) {
    const mention = mentionOf(view, article, fullest);
    if (mention) return { id, name, type: key.type, mentions, articleCount: articles.length, articles, mention };
  }
  return undefined;
}

/** The form with the most words; of equals the most frequent, then the first in the alphabet. */
function fullestOf(view: CorpusView, names: readonly string[]): string {
  const words = (name: string): number => name.split(' ').length;
  const [best = ''] = names.toSorted(
    (a, b) => words(b) - words(a) || view.nameCount(b) - view.nameCount(a) || (a < b ? -1 : 1),
  );
  return best;
}

function mentionOf(view: CorpusView, article: ArticleId, name: string): MentionRef | undefined {
  const { names, mentions } = view.facts(article);
  const index = mentions.names.indexOf(names.findIndex((each) => view.text(each) === name));
  if (index < 0) return undefined;
  return { article, index, start: mentions.starts[index] ?? 0, end: mentions.ends[index] ?? 0 };
}
