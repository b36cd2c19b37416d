/**
 * What the timeline, the entity graph and the comparison of two articles ask of the server, and what they get. Types and
 * names of methods alone: the client imports them by way of the protocol's messages.
 */
import type { Location } from 'vscode-languageserver';
import type { EntityId } from '../../base/ids.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';
import type { MentionType } from '../../languages/pack.ts';

/** Where something stands. */
export type Place = Location;

export const timelineRequest = 'seedbed/timeline';

export interface TimelineParams {
  /** Only events that it takes part in or that happened there. */
  readonly entity?: string | undefined;
  /** ISO days, both inclusive: only events of those days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The most events that are given: those that most articles tell of. */
  readonly limit?: number | undefined;
  /** How many articles are asked at most: few for an answer at once; whoever shows it asks again for more. */
  readonly share?: number | undefined;
}

export interface TimelineEvent {
  readonly id: string;
  /** ISO day or month. */
  readonly date: string;
  /** Whether the articles say the date; else it is the day of the first article. */
  readonly isDated: boolean;
  readonly class: EventClass;
  /** In the language of the user. */
  readonly className: string;
  readonly label: string;
  /** Names to be searched: all who take part, and the place. */
  readonly names: readonly string[];
  readonly articles: number;
  /** The first passages, at most `MOST_PASSAGES`, each of another article. */
  readonly passages: readonly EventPassage[];
}

export interface EventPassage {
  /** Day and short name of the file. */
  readonly label: string;
  readonly location: Place;
}

export interface TimelineResult {
  /** By date, then by id. */
  readonly events: readonly TimelineEvent[];
  /** How many articles came out by month, `2020-03`; ascending, months without an article left out. */
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  /** Articles that were asked for their events, and how many there are in the time that was asked for. */
  readonly asked: number;
  readonly articles: number;
  /** Name of the entity that was asked for. */
  readonly entityName: string | undefined;
}

export const graphRequest = 'seedbed/graph';

export interface GraphParams {
  /** In the middle; without it the entities that most articles name. */
  readonly entity?: string | undefined;
  readonly types?: readonly string[] | undefined;
  /** The most entities that are given. */
  readonly limit?: number | undefined;
  /** As of the timeline. */
  readonly share?: number | undefined;
}

export interface GraphNode {
  readonly id: EntityId;
  readonly name: string;
  readonly type: MentionType;
  /** In the language of the user. */
  readonly typeName: string;
  readonly mentions: number;
  readonly articles: number;
}

/** Two entities that sentences name together; `a` and `b` are indices of nodes. */
export interface GraphEdge {
  readonly a: number;
  readonly b: number;
  readonly sentences: number;
  readonly articles: number;
}

export interface GraphResult {
  /** Most articles first; with an entity in the middle that one first. */
  readonly nodes: readonly GraphNode[];
  /** Most sentences first. */
  readonly edges: readonly GraphEdge[];
  readonly asked: number;
  readonly articles: number;
  readonly entityName: string | undefined;
}

/** Where an entity is named; with `other`: the sentences that name both. */
export const togetherRequest = 'seedbed/together';

export interface TogetherParams {
  readonly entity: string;
  readonly other?: string | undefined;
}

/** At most some two hundred. */
export type TogetherResult = readonly Place[];

export const comparableRequest = 'seedbed/comparable';

export interface ComparableParams {
  readonly textDocument: { readonly uri: string };
  readonly limit?: number;
}

/** An article that it makes sense to compare with. */
export interface ComparableArticle {
  readonly uri: string;
  /** Short name of the file. */
  readonly name: string;
  readonly date: string | undefined;
  /** Its headline or the beginning of its text. */
  readonly title: string;
  /** How many events both tell of, and how many passages both have. */
  readonly events: number;
  readonly reused: number;
}

/** The most alike first. */
export type ComparableResult = readonly ComparableArticle[];

export const compareRequest = 'seedbed/compare';

export interface CompareParams {
  readonly textDocument: { readonly uri: string };
  /** URI of the other article. */
  readonly other: string;
}

export interface CompareResult {
  readonly left: ComparedArticle;
  readonly right: ComparedArticle;
  readonly rows: readonly CompareRow[];
}

export interface ComparedArticle {
  readonly uri: string;
  readonly name: string;
  readonly date: string | undefined;
  readonly title: string;
}

/** `reused`: word for word or nearly. `event`: they tell of the same. `alike`: they say much the same. `only`: one has it. */
export type RowKind = 'reused' | 'event' | 'alike' | 'only';

export interface CompareRow {
  readonly kind: RowKind;
  /** What joins the two, in the language of the user; empty for `only`. */
  readonly why: string;
  readonly left: CompareCell | undefined;
  readonly right: CompareCell | undefined;
}

export interface CompareCell {
  readonly location: Place;
  /** The sentence; joined they are its text. */
  readonly pieces: readonly ComparePiece[];
}

export interface ComparePiece {
  readonly text: string;
  readonly mark?: CompareMark;
}

/**
 * `conflict`: not both can be true. `development`: the same at another time. `differs`: another value of the same kind.
 * `only`: the other article has nothing like it. `words`: other words in copied text.
 */
export type MarkKind = 'conflict' | 'development' | 'differs' | 'only' | 'words';

export interface CompareMark {
  readonly kind: MarkKind;
  readonly of: 'number' | 'date' | 'name' | 'text';
  /** In the language of the user. */
  readonly note: string;
}
