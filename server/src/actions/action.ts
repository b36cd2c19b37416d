/**
 * What a refactoring is: something that an editor asks for at a place, where nothing is wrong. One file holds one; fixes
 * of findings are with the rules.
 */
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { CorpusContext, Edit } from '../rules/rule.ts';

export interface Action {
  /** Stable: it stands in what a client gives back when the action is chosen. */
  readonly id: string;
  /** Kind as the protocol has it, such as `refactor.rewrite.header`. */
  readonly kind: string;
  readonly title: Localised<string>;
  /** The edits, disjoint, for a selection; empty where there is nothing to do here. */
  run(context: CorpusContext, selection: Span): readonly Edit[];
}
