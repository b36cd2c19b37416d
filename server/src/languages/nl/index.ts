/** The Dutch pack: puts its parts together. Word list and name list come from the host and may be missing. */
import type { LanguagePack, PackResources, Spelling } from '../pack.ts';
import type { Tag } from '../tagger/syntax.ts';
import { calendar } from './calendar.ts';
import { DOUBLES } from './doubles.ts';
import { dutchEvents } from './events/lexicon.ts';
import { expansions } from './expansions.ts';
import { factWords } from './fact-words.ts';
import { foreignWords } from './foreign-words.ts';
import { closedClass, functionWords } from './function-words.ts';
import { furniture } from './furniture.ts';
import { openDutchGrammar } from './grammar/check.ts';
import { openLexicon } from './names/lexicon.ts';
import { dutchNames } from './names/recogniser.ts';
import { openDutchSyntax } from './pos/syntax.ts';
import { dutchQuantities } from './quantities/grammar.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { roles } from './roles.ts';
import { segmentation } from './segmentation.ts';
import { speech } from './speech.ts';
import { openDutchSpelling } from './spelling.ts';
import { suspendedWords } from './suspended-words.ts';
import { times } from './times/grammar.ts';

const PLURAL_NOUN: Tag = { pos: 'NOUN', number: 'plural' };

/** Shorter words that the list takes for compounds are mostly names (`Reuters`). */
const SHORTEST_COMPOUND = 8;

export function dutch(resources: PackResources): LanguagePack {
  const names = dutchNames(openLexicon(resources.names), (word) => isWord(spelling, word), resources['names.model']);
  const spelling = resources.words && openDutchSpelling(resources.words, names.isKnownName);
  const syntax = openDutchSyntax(resources);
  return {
    id: 'nl',
    functionWords,
    segmentation,
    calendar,
    furniture,
    names,
    roles,
    expansions,
    reportingVerbs,
    speech,
    doubles: DOUBLES,
    suspendedWords,
    foreignWords,
    times,
    quantities: dutchQuantities(spelling?.verdict, syntax && ((word) => syntax.lemma(word, PLURAL_NOUN))),
    events: dutchEvents(syntax?.lemma),
    facts: factWords,
    isCommonWord: (word) => spelling?.verdict(word) === 'known',
    spelling,
    syntax,
    grammar: openDutchGrammar(resources, syntax, (word) => isWord(spelling, word)),
  };
}

/** Without a word list only the words that open sentences are known. */
export function isWord(spelling: Spelling | undefined, lower: string): boolean {
  if (!spelling) return closedClass.has(lower);
  const verdict = spelling.verdict(lower);
  return verdict === 'known' || (verdict === 'plausible' && lower.length >= SHORTEST_COMPOUND);
}
