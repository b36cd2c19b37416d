/**
 * When an article was published, where neither header nor date line names a day: from full dates beside the news of
 * its lead, and from articles that tell of the same days. A pure function of the facts in a view: an article's date
 * follows from others in at most two steps, so that the order of arrival can't matter and no circle can form.
 */
import type { Published } from '../analysis/facts.ts';
import { decodeMeaning } from '../analysis/times/meaning-code.ts';
import { resolve, type TimeValue } from '../analysis/times/resolve.ts';
import { dayNumberOf, isoOfDay } from '../base/calendar.ts';
import { type ArticleId, articleId, type StringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import type { Span } from '../base/span.ts';
import type { Meaning } from '../languages/time-meaning.ts';
import { type DayMention, dayMentions, type KnownDay, linksBetween, type Vote } from './publication-links.ts';
import { bestDay, ownDay } from './publication-votes.ts';
import type { StoredArticle, Tables } from './tables.ts';

export interface Publication extends Published {
  /** Why, where it was inferred: empty for header and date line. The best reason first. */
  readonly reasons: readonly PublicationReason[];
}

/** A time of the article that is the same day as one whose date is known. Offsets in UTF-16 code units. */
export interface PublicationReason {
  /** In the article itself. */
  readonly own: Span;
  /** ISO date of the day. */
  readonly value: string;
  /** Where it is known from: another article, or the article itself for a full date. */
  readonly article: ArticleId;
  readonly other: Span;
}

export interface Publications {
  publication(article: ArticleId): Publication | undefined;
  timeValue(article: ArticleId, index: number): TimeValue;
}

/** From an article with a date to one without, and from there to one more. */
const STEPS = 2;
/** Names that more articles share tell nothing of a story. */
const MOST_ARTICLES = 500;
const MOST_NEIGHBOURS = 12;
const LEAST_SHARED = 2;

export function createPublications(tables: Tables, strings: Interner): Publications {
  const meanings = new Map<StringId, Meaning>();
  const found = new Map<number, Publication | undefined>();
  const mentions = new Map<ArticleId, readonly DayMention[]>();

  const stored = (id: ArticleId): StoredArticle | undefined => tables.articles.get(id);
  const meaningOf = (code: StringId): Meaning => {
    let meaning = meanings.get(code);
    if (!meaning) meanings.set(code, (meaning = decodeMeaning(strings.text(code))));
    return meaning;
  };
  const mentionsOf = (id: ArticleId): readonly DayMention[] => {
    let list = mentions.get(id);
    if (!list) mentions.set(id, (list = dayMentions(stored(id)?.facts, meaningOf)));
    return list;
  };

  const publicationAt = (id: ArticleId, steps: number): Publication | undefined => {
    const key = id * (STEPS + 1) + steps;
    if (!found.has(key)) found.set(key, work(id, steps));
    return found.get(key);
  };
  const work = (id: ArticleId, steps: number): Publication | undefined => {
    const article = stored(id);
    if (!article) return undefined;
    const { published } = article.facts;
    if (published && dayNumberOf(published.value) !== undefined) return { ...published, reasons: [] };
    const month = published?.value.slice(0, 7);
    const own = ownDay(mentionsOf(id), month);
    if (own) {
      const { start, end } = own.mention;
      const reason = {
        own: { start, end },
        value: isoOfDay(own.mention.day ?? own.day),
        article: id,
        other: { start, end },
      };
      return { value: isoOfDay(own.day), from: 'inferred', reasons: [reason] };
    }
    return (steps > 0 ? fromOthers(id, month, steps) : undefined) ?? (published && { ...published, reasons: [] });
  };
  const fromOthers = (id: ArticleId, month: string | undefined, steps: number): Publication | undefined => {
    const own = mentionsOf(id);
    if (own.length === 0) return undefined;
    const votes: Vote[] = [];
    for (const { neighbour, shared } of neighboursOf(tables, id)) {
      const date = publicationAt(neighbour, steps - 1)?.value;
      votes.push(
        ...linksBetween(
          own,
          daysOf(neighbour, date),
          { article: neighbour, shared },
          columnsOf(id),
          columnsOf(neighbour),
        ),
      );
    }
    const best = bestDay(own, votes, month);
    if (!best) return undefined;
    const reasons = best.votes.map(({ mention, day, article, other }) => ({
      own: { start: mention.start, end: mention.end },
      value: isoOfDay(day),
      article,
      other,
    }));
    return { value: isoOfDay(best.day), from: 'inferred', reasons };
  };
  const columnsOf = (id: ArticleId): Uint32Array => stored(id)?.facts.times.contexts ?? new Uint32Array(0);

  /** The days that an article speaks of, as far as they are known. */
  const daysOf = (id: ArticleId, published: string | undefined): readonly KnownDay[] =>
    mentionsOf(id).flatMap((mention) => {
      const { value } = resolve(mention.meaning, published);
      const day = dayNumberOf(value.slice(0, 10));
      return day === undefined ? [] : [{ mention, day, at: value.slice(10) }];
    });

  const publication = (id: ArticleId): Publication | undefined => publicationAt(id, STEPS);
  return {
    publication,
    timeValue(id, index) {
      const facts = stored(id)?.facts;
      const code = facts?.meanings[facts.times.meanings[index] ?? -1];
      if (code === undefined) throw new RangeError(`no time ${index} in article ${id}`);
      return resolve(meaningOf(code), publication(id)?.value);
    },
  };
}

/** The articles that share the most rare names with this one; ties in order of URI. */
function neighboursOf(
  tables: Tables,
  id: ArticleId,
): readonly { readonly neighbour: ArticleId; readonly shared: number }[] {
  const weights = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const name of tables.articles.get(id)?.facts.names ?? []) {
    const articles = tables.nameArticles.get(name);
    if (!articles || articles.length < 2 || articles.length > MOST_ARTICLES) continue;
    for (const other of articles) {
      if (other === id) continue;
      weights.set(other, (weights.get(other) ?? 0) + 1 / articles.length);
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const uri = (other: number): string => tables.articles.get(other)?.uri ?? '';
  return [...weights]
    .filter(([other]) => (counts.get(other) ?? 0) >= LEAST_SHARED)
    .sort((a, b) => b[1] - a[1] || (uri(a[0]) < uri(b[0]) ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS)
    .map(([other]) => ({ neighbour: articleId(other), shared: counts.get(other) ?? 0 }));
}
