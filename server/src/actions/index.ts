/** All refactorings. A new one is one file and one line here. */
import type { Action } from './action.ts';
import { normaliseHeader } from './normalise-header.ts';
import { splitHeading } from './split-heading.ts';
import { unifyVariants } from './unify-variants.ts';

export const ACTIONS: readonly Action[] = [normaliseHeader, splitHeading, unifyVariants];
