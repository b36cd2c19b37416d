/** Actions whose edit is worked out when they are chosen: what they carry to the client and back. */
import type { Acceptance } from './accept.ts';

/** What is to be done, as the action carries it to the client and back. */
export type WaitingAction =
  | {
      readonly do: 'accept';
      readonly acceptance: Acceptance;
      readonly rule: string;
      readonly start: number;
      readonly end: number;
    }
  /** Of a fix or refactoring that reaches other articles: whose files are looked at first. */
  | {
      readonly do: 'fix';
      readonly rule: string;
      readonly title: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly do: 'refactor'; readonly action: string; readonly start: number; readonly end: number }
  | { readonly do: 'fix-file'; readonly rule?: string }
  | { readonly do: 'fix-corpus'; readonly rule: string };

export type ActionToResolve = WaitingAction & {
  readonly textDocument: { readonly uri: string };
  /** Of the text that the action was offered for. */
  readonly hash: string;
};
