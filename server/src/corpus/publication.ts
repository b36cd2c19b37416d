/**
 * When an article was published, where neither header nor date line names a day: from full dates beside the news of
 * its lead, and from articles that tell of the same days. A pure function of the facts in a view: an article's date
 * follows from others in at most two steps, so that the order of arrival can't matter and no circle can form.
 */
import type { Published } from '../analysis/facts.ts';
import { decodeMeaning } from '../analysis/times/meaning-code.ts';
import { resolve, type TimeValue } from '../analysis/times/resolve.ts';
import { dayNumberOf, isoOfDay } from '../base/calendar.ts';
import type { ArticleId, StringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import type { Span } from '../base/span.ts';
import type { Meaning } from '../languages/time-meaning.ts';
import { type DayMention, dayMentions, type KnownDay, linksBetween, type Vote } from './publication-links.ts';
import type { NeighbourOf, PublicationMemory } from './publication-memory.ts';
import { bestDay, ownDay, yearAmong } from './publication-votes.ts';
import type { Tables } from './tables.ts';
import type { StoredFacts } from './view.ts';

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

/** `memory`: of all versions of a corpus; what it has of articles that did not change still holds. */
export function createPublications(tables: Tables, strings: Interner, memory: PublicationMemory): Publications {
  const reader = createDayReader(tables, strings);
  const neighbours = (id: ArticleId): readonly NeighbourOf[] => memory.neighbours(tables, id);
  const found = new Map<number, Publication | undefined>();
  const years = new Map<ArticleId, string | undefined>();

  const publicationAt = (id: ArticleId, steps: number): Publication | undefined => {
    const key = id * (STEPS + 1) + steps;
    if (!found.has(key)) found.set(key, work(id, steps));
    return found.get(key);
  };
  const work = (id: ArticleId, steps: number): Publication | undefined => {
    const published = tables.articles.get(id)?.facts.published;
    const told = published && { ...published, reasons: [] };
    if (published && dayNumberOf(published.value) !== undefined) return told;
    const month = published?.value.slice(0, 7);
    return fromItself(id, reader.mentions(id), month) ?? (steps > 0 ? fromOthers(id, month, steps) : undefined) ?? told;
  };
  const fromOthers = (id: ArticleId, month: string | undefined, steps: number): Publication | undefined => {
    const own = { mentions: reader.mentions(id), contexts: reader.contexts(id) };
    if (own.mentions.length === 0) return undefined;
    const others = neighbours(id);
    const dates = others.map(({ article }) => publicationAt(article, steps - 1)?.value);
    const votesOf = (i: number): readonly Vote[] => {
      const neighbour = others[i];
      if (!neighbour) return [];
      const { article } = neighbour;
      return linksBetween(own, {
        ...neighbour,
        days: reader.days(article, dates[i]),
        contexts: reader.contexts(article),
      });
    };
    const outcomeOf = (votes: readonly Vote[]): Publication | undefined => {
      const best = bestDay(own.mentions, votes, month);
      return best && { value: isoOfDay(best.day), from: 'inferred', reasons: best.votes.map(reasonOf) };
    };
    return memory.inferred(tables, id, { steps, neighbours: others, dates }, { votesOf, outcomeOf });
  };
  /** What times are counted from: of an article without a day or month perhaps the year. */
  const anchor = (id: ArticleId): string | undefined => {
    const known = publicationAt(id, STEPS)?.value;
    if (known !== undefined) return known;
    if (!years.has(id)) {
      const others = neighbours(id).map(({ article, shared }) => ({
        year: publicationAt(article, 0)?.value.slice(0, 4),
        shared,
      }));
      years.set(id, yearAmong(reader.meanings(id), others));
    }
    return years.get(id);
  };
  return {
    publication: (id) => publicationAt(id, STEPS),
    timeValue(id, index) {
      const facts = tables.articles.get(id)?.facts;
      const code = facts?.meanings[facts.times.meanings[index] ?? -1];
      if (code === undefined) throw new RangeError(`no time ${index} in article ${id}`);
      return resolve(reader.meaning(code), anchor(id));
    },
  };
}

/** A full date in the lead of the article itself. */
function fromItself(
  article: ArticleId,
  mentions: readonly DayMention[],
  month: string | undefined,
): Publication | undefined {
  const own = ownDay(mentions, month);
  if (!own) return undefined;
  const { start, end, day } = own.mention;
  const span = { start, end };
  const reason = { own: span, value: isoOfDay(day ?? own.day), article, other: span };
  return { value: isoOfDay(own.day), from: 'inferred', reasons: [reason] };
}

const reasonOf = ({ mention: { start, end }, day, article, other }: Vote): PublicationReason => ({
  own: { start, end },
  value: isoOfDay(day),
  article,
  other,
});

/** Facts never change, so that what they say of days holds as long as they are there. */
const mentionsOfFacts = new WeakMap<StoredFacts, readonly DayMention[]>();

/** The times of articles, decoded once for a view. */
function createDayReader(tables: Tables, strings: Interner) {
  const decoded = new Map<StringId, Meaning>();
  const factsOf = (id: ArticleId): StoredFacts | undefined => tables.articles.get(id)?.facts;
  const reader = {
    meaning(code: StringId): Meaning {
      const known = decoded.get(code);
      if (known) return known;
      const meaning = decodeMeaning(strings.text(code));
      decoded.set(code, meaning);
      return meaning;
    },
    meanings: (id: ArticleId): readonly Meaning[] => (factsOf(id)?.meanings ?? []).map(reader.meaning),
    contexts: (id: ArticleId): Uint32Array => factsOf(id)?.times.contexts ?? new Uint32Array(0),
    mentions(id: ArticleId): readonly DayMention[] {
      const facts = factsOf(id);
      if (!facts) return [];
      const known = mentionsOfFacts.get(facts) ?? dayMentions(facts, reader.meaning);
      mentionsOfFacts.set(facts, known);
      return known;
    },
    /** The days that an article speaks of, as far as they are known. */
    days: (id: ArticleId, published: string | undefined): readonly KnownDay[] =>
      reader.mentions(id).flatMap((mention) => {
        const { value } = resolve(mention.meaning, published);
        const day = dayNumberOf(value.slice(0, 10));
        return day === undefined ? [] : [{ mention, day, at: value.slice(10) }];
      }),
  };
  return reader;
}
