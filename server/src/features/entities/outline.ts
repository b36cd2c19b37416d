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

interface Form {
  readonly text: string;
  readonly count: number;
}

/** Mentions up to which an entity is gathered exactly. */
const FEW = 30;

export function outlineOf(view: CorpusView, id: EntityId): EntityOutline | undefined {
  const forms = view.namesMeaning(id).map((name): Form => {
    const text = view.text(name);
    return { text, count: view.nameCount(text) };
  });
  const mentions = forms.reduce((sum, { count }) => sum + count, 0);
  return mentions <= FEW ? exactOutline(view, id) : countedOutline(view, id, forms, mentions);
}

function exactOutline(view: CorpusView, id: EntityId): EntityOutline | undefined {
  const entity = view.entity(id);
  const mention = entity && fullestMention(view, entity);
  if (!mention) return undefined;
  const { name, type, mentionCount, articles } = entity;
  return { id, name, type, mentions: mentionCount, articleCount: articles.length, articles, mention };
}

function countedOutline(
  view: CorpusView,
  id: EntityId,
  forms: readonly Form[],
  mentions: number,
): EntityOutline | undefined {
  const key = keyOfEntity(id);
  if (!key) return undefined;
  const fullest = fullestOf(forms);
  const name = view.authority.entry(key.key, key.type)?.name ?? fullest;
  const articles = view.articlesNamingEntity(id);
  const [first] = forms.length === 1 ? articles : view.articlesNaming(fullest);
  const mention = first === undefined ? undefined : mentionOf(view, first, fullest);
  if (!mention) return undefined;
  return { id, name, type: key.type, mentions, articleCount: articles.length, articles, mention };
}

/** The form with the most words; of equals the most frequent, then the first in the alphabet. */
function fullestOf(forms: readonly Form[]): string {
  const words = ({ text }: Form): number => text.split(' ').length;
  const [best] = forms.toSorted((a, b) => words(b) - words(a) || b.count - a.count || (a.text < b.text ? -1 : 1));
  return best?.text ?? '';
}

function mentionOf(view: CorpusView, article: ArticleId, name: string): MentionRef | undefined {
  const { names, mentions } = view.facts(article);
  const index = mentions.names.indexOf(names.findIndex((each) => view.text(each) === name));
  if (index < 0) return undefined;
  return { article, index, start: mentions.starts[index] ?? 0, end: mentions.ends[index] ?? 0 };
}
