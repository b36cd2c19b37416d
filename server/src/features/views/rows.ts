/** What the views of an editor show: rows with plain texts and places, ready to be shown. */
import type { Location, Range } from 'vscode-languageserver';
import type { EventClass } from '../../languages/event-lexicon.ts';
import type { MentionType } from '../../languages/pack.ts';

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: MentionType;
  /** In a large corpus counted by names: near enough for a list. */
  readonly mentions: number;
  /** Other names, most frequent first; a few. */
  readonly aliases: readonly string[];
}

export interface EventRow {
  readonly id: string;
  /** Its first passage on one line: a headline, most often. */
  readonly title: string;
  /** Its word, who takes part, and where. */
  readonly label: string;
  readonly class: EventClass;
  /** In the language of the user. */
  readonly className: string;
  /** ISO date or month. */
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly string[];
  readonly articles: number;
  /** Of the first passage. */
  readonly location: Location;
}

/** Articles on one affair. */
export interface StoryRow {
  readonly id: string;
  /** Of its first article, as `title`, the headline. */
  readonly uri: string;
  readonly title: string;
  /** ISO days or months of the first and the last article, as far as known; the last where it is another. */
  readonly date?: string;
  readonly lastDate?: string;
  readonly articles: number;
}

/** An article below an entity or an event, with its places. */
export interface ArticleRow {
  readonly uri: string;
  /** The number of a seed file, else its name. */
  readonly file: string;
  /** Of publication, as far as known. */
  readonly date?: string;
  /** The first sentence or headline, on one line. */
  readonly title: string;
  readonly places: readonly PlaceRow[];
  /** All places; `places` holds some of them. */
  readonly count: number;
}

export interface PlaceRow {
  readonly range: Range;
  /** On one line. */
  readonly text: string;
  /** What to mark in `text`: UTF-16 offsets. */
  readonly mark?: readonly [start: number, end: number];
}
