/** Requests and notifications of our own, beside the protocol's. The only file of the server that the client imports. */

export {
  CLIENT_COMMANDS,
  compareArticlesCommand,
  type ShowPassages,
  showPassagesCommand,
} from '../features/client-commands.ts';
export type { ActionToResolve } from '../features/code-actions/waiting.ts';
export { QUESTION_TOOLS } from '../features/questions/tools.ts';
export type { EntitiesParams, EntitiesResult } from '../features/views/entities.ts';
export type { EntityParams, EntityResult } from '../features/views/entity.ts';
export type { EntityCountsResult } from '../features/views/entity-counts.ts';
export type { EventParams, EventResult } from '../features/views/event.ts';
export type { EventMonth, EventMonthsResult } from '../features/views/event-months.ts';
export type { EventsParams, EventsResult } from '../features/views/events.ts';
export * from '../features/views/figure-messages.ts';
export {
  entitiesRequest,
  entityCountsRequest,
  entityRequest,
  eventMonthsRequest,
  eventRequest,
  eventsRequest,
  storiesRequest,
  storyRequest,
} from '../features/views/methods.ts';
export type { ArticleRow, EntityRow, EventRow, PlaceRow, StoryRow } from '../features/views/rows.ts';
export type { ListedStory, StoriesParams, StoriesResult } from '../features/views/stories.ts';
export type { StoryParams, StoryResult } from '../features/views/story.ts';

export { PACK_FILES } from '../languages/pack-files.ts';

/** Server → client, where the client asked for it by `InitializationOptions.status`. */
export const statusNotification = 'seedbed/status';

export interface Status {
  readonly state: 'indexing' | 'ready';
  readonly articles: number;
  /** While indexing: how many of the articles were read. */
  readonly indexed: number;
  /** In the open articles. */
  readonly findings: number;
  /** Grows when files or names have changed, not when an article is opened or typed in. */
  readonly changes?: number;
  /** What the user should know besides, such as that files could not be read. */
  readonly message?: string;
}

/** Server → client, from a server in a web worker: the bytes of files. */
export const readFilesRequest = 'seedbed/readFiles';

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

export interface ReadFilesResult {
  /** In the order of `uris`: base 64, or null where a file can't be read. */
  readonly contents: readonly (string | null)[];
}

/** Server → client, from a server in a web worker: the files that match one of the globs, as URIs. */
export const listFilesRequest = 'seedbed/listFiles';

export interface ListFilesParams {
  readonly globs: readonly string[];
}

export interface ListFilesResult {
  readonly uris: readonly string[];
}

export interface InitializationOptions {
  /** URI of the folder with the bundles; needed in a web worker only. */
  readonly packFolder?: string;
  /**
   * Bytes of the files of the language packs (`PACK_FILES`); for a server in a web worker, which may not ask for them
   * before it has answered `initialize`.
   */
  readonly packs?: { readonly [file: string]: Uint8Array };
  /** Path of a folder for what the server keeps between two runs; null for none. By default the user's cache. */
  readonly storage?: string | null;
  /** Whether the client shows `seedbed/status`. */
  readonly status?: boolean;
  /**
   * Whether the client shows an edit before it is made as soon as one of its operations is to be confirmed, ticks those
   * that are not, and leaves out the making of a file that is there: so it does not have to be ticked one by one.
   */
  readonly ticksPreviews?: boolean;
  /** The commands of ours that the client carries out, of `CLIENT_COMMANDS`. */
  readonly commands?: readonly string[];
  /** The section `seedbed` of the settings: what they switch on is registered before they are asked for. */
  readonly settings?: unknown;
}
