/** The registry of rules: a new rule is one file and one line here. Settings and rule pages are generated from it. */

import { acronym } from './acronym.ts';
import { ageConflict } from './age-conflict.ts';
import { boilerplate } from './boilerplate.ts';
import { brokenHyphenation } from './broken-hyphenation.ts';
import { dateConflict } from './date-conflict.ts';
import { duplicateArticle } from './duplicate-article.ts';
import { encoding } from './encoding.ts';
import { fusedHeading } from './fused-heading.ts';
import { grammar } from './grammar.ts';
import { headerDateConflict } from './header-date-conflict.ts';
import { impossibleDate } from './impossible-date.ts';
import { malformedHeader } from './malformed-header.ts';
import { markupDebris } from './markup-debris.ts';
import { missingDate } from './missing-date.ts';
import { missingFullStop } from './missing-full-stop.ts';
import { nameVariant } from './name-variant.ts';
import { placeConflict } from './place-conflict.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { quoteStyle } from './quote-style.ts';
import { repeatedPassage } from './repeated-passage.ts';
import { repeatedWord } from './repeated-word.ts';
import { reusedPassage } from './reused-passage.ts';
import { roleConflict } from './role-conflict.ts';
import type { Rule } from './rule.ts';
import { spelling } from './spelling.ts';
import { unbalancedBracket } from './unbalanced-bracket.ts';
import { unbalancedQuote } from './unbalanced-quote.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { whitespace } from './whitespace.ts';

export const RULES: readonly Rule[] = [
  spelling,
  nameVariant,
  grammar,
  repeatedWord,
  quoteStyle,
  unbalancedQuote,
  missingFullStop,
  whitespace,
  encoding,
  missingDate,
  malformedHeader,
  boilerplate,
  fusedHeading,
  repeatedPassage,
  markupDebris,
  brokenHyphenation,
  unbalancedBracket,
  impossibleDate,
  weekdayMismatch,
  headerDateConflict,
  acronym,
  duplicateArticle,
  reusedPassage,
  quantityConflict,
  dateConflict,
  placeConflict,
  roleConflict,
  ageConflict,
];
