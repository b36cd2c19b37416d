/** What a page and the extension say to each other. Types alone: both sides are built apart. */
import type { Place } from '../../../server/src/protocol/messages.ts';

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'ask'; readonly id: number; readonly method: string; readonly params: object }
  | { readonly type: 'open'; readonly location: Place }
  | { readonly type: 'together'; readonly entity: string; readonly other?: string }
  | { readonly type: 'save'; readonly name: string; readonly format: 'svg' | 'png'; readonly content: string }
  | { readonly type: 'title'; readonly title: string };

export type ToPage =
  | { readonly type: 'begin'; readonly texts: { readonly [name: string]: string }; readonly asked: object }
  /** The corpus has other articles now, or all of them at last. */
  | { readonly type: 'changed' }
  | { readonly type: 'answer'; readonly id: number; readonly result: unknown };
