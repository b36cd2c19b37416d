/** Predicative adjectives with -e: `de uitslag is duidelijke`. They take the bare form in every Dutch sentence. */
import type { GrammarSlip, Syntax } from '../../tagger/syntax.ts';
import { inCaseOf, type Sentence } from './sentence.ts';
import { AdjectiveForm, type GrammarTables } from './tables.ts';

const COPULAS = new Set(
  'is was wordt werd blijft bleef lijkt leek blijkt bleek schijnt scheen zijn waren worden werden lijken leken blijken bleken'.split(
    ' ',
  ),
);

/** Adverbs that may stand between the verb and the adjective. */
const BETWEEN = new Set(
  'niet zeer erg heel ook nog wel toch zo te nu dan daarom dus al echt bijzonder uiterst volkomen helemaal volledig vooral steeds altijd nooit vaak bijna minder meer hier daar er'.split(
    ' ',
  ),
);

/** What may follow a predicate: here a noun that the adjective belongs to can't come any more. */
const BEHIND = new Set(
  'dat omdat doordat zodat want als voor om maar volgens zegt zei aldus sinds door tegenover zonder te geworden gebleven gebleken geweest gemaakt'.split(
    ' ',
  ),
);

/** Words in -e that stand alone: people, and adjectives whose bare form has the -e. */
const ALONE = new Set(
  (
    'verdachte bekende onbekende gewonde dode zieke blinde dove arme rijke geliefde verloofde werkloze dakloze jarige ' +
    'minderjarige meerderjarige vrijwillige vreemde oude jonge kleine grote zwarte blanke linkse rechtse groene rode ' +
    'andere beide enige enkele alle vele sommige verschillende dezelfde hetzelfde eigenste volgende laatste eerste ' +
    'beige roze oranje lila luxe sepia beste meeste minste ergste tevreden volwassene goede slechte waarde geestelijke zelfstandige'
  ).split(' '),
);

export function* inflectedPredicates(
  sentence: Sentence,
  tables: GrammarTables,
  syntax: Syntax,
): Generator<GrammarSlip> {
  for (let i = 1; i < sentence.length; i++) {
    const verb = sentence.at(i);
    if (!COPULAS.has(verb.lower) || !isSubjectLike(sentence, i - 1)) continue;
    let at = i + 1;
    while (at <= i + 3 && BETWEEN.has(sentence.at(at).lower)) at++;
    const word = sentence.at(at);
    if (!isInflected(word.text, tables) || !endsPredicate(sentence, at + 1)) continue;
    const bare = syntax.lemma(word.text, { pos: 'ADJ', degree: 'positive' });
    if (!(tables.adjectiveForm(bare) & AdjectiveForm.bare) || bare === word.lower) continue;
    yield {
      start: word.start,
      end: word.end,
      kind: 'inflected-predicate',
      replacement: inCaseOf(word.text, bare),
      because: verb.text,
    };
  }
}

/** In front of the verb: otherwise it is a question, in which the subject may be what follows. */
function isSubjectLike(sentence: Sentence, at: number): boolean {
  const { pos } = sentence.at(at).tag;
  return pos === 'NOUN' || pos === 'PRON' || pos === 'PROPN' || pos === 'ADV' || pos === 'CCONJ';
}

function isInflected(word: string, tables: GrammarTables): boolean {
  if (!/^\p{Ll}{3,}e$/u.test(word) || word.endsWith('ende') || word.endsWith('ste') || ALONE.has(word)) return false;
  const form = tables.adjectiveForm(word);
  return (form & AdjectiveForm.inflected) !== 0 && (form & AdjectiveForm.bare) === 0;
}

function endsPredicate(sentence: Sentence, at: number): boolean {
  const next = sentence.at(at);
  if (BEHIND.has(next.lower) || next.tag.pos === 'ADP') return true;
  if (at >= sentence.length) return true;
  if (/^[.!?;:’”»)]/.test(next.text)) return true;
  if (!/^[,'"]$/.test(next.text)) return false;
  return next.text !== ',' || /^(?:maar|want|omdat|zegt|zei|aldus|dat|en)$/.test(sentence.at(at + 1).lower);
}
