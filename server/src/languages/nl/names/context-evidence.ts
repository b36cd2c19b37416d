/** What stands around a name and says what it is: titles, prepositions, verbs of speech, kinds of things, brackets. */
import { eventNouns, placeNouns, placePrepositions, productNouns, strongPlacePrepositions } from '../context-words.ts';
import { closedClass } from '../function-words.ts';
import { knownOrganisations, platforms } from '../organisations.ts';
import { personVerbs, reportingVerbs } from '../reporting-verbs.ts';
import { isTitle, titleAbbreviations } from '../titles.ts';
import type { Candidate } from './candidate.ts';
import { Shape, type TokenView } from './document.ts';
import { isBodyNoun, type Knowledge } from './knowledge.ts';
import { hasPlaceEnd } from './own-evidence.ts';
import { noScores, type Scores, TYPE } from './scores.ts';

const OPEN_QUOTES = /^[‘“„«"'‚]$/u;

const add = (scores: Scores, type: number, points: number): void => {
  scores[type] = (scores[type] ?? 0) + points;
};

export function contextEvidence(view: TokenView, c: Candidate, knowledge: Knowledge): Scores {
  const scores = noScores();
  if (c.kind === 'demonym') return scores;
  if (c.tail !== '') tailEvidence(scores, c.tail);
  leftEvidence(scores, view, c, knowledge);
  if (c.tail === '') rightEvidence(scores, view, c);
  return scores;
}

/** The noun behind a hyphen: `-regime`, `-overeenkomst`, `-top`. */
function tailEvidence(scores: Scores, tail: string): void {
  if (/(?:regime|aanhangers?|tijdperk|clan|familie|aanhang|kamp|dynastie)$/u.test(tail)) add(scores, TYPE.person, 1.5);
  else if (/(?:overeenkomst|akkoord|verdrag|protocol|proces)$/u.test(tail)) add(scores, TYPE.location, 1.5);
  else if (isTitle(tail) || /(?:lid|leden|lidstaten?|top|fractie|land|landen|strijders?)$/u.test(tail))
    add(scores, TYPE.organisation, 1.5);
}

function leftEvidence(scores: Scores, view: TokenView, c: Candidate, knowledge: Knowledge): void {
  const at = leftOf(view, c);
  // What stands before a compound belongs to its last part.
  if (at < 0 || c.tail !== '' || c.start > (view.starts[c.first] ?? 0)) return;
  const word = view.lower(at);
  if (view.shapes[at] !== Shape.other && !closedClass.has(word)) {
    if (view.word(at).toLowerCase() !== word || isTitle(word)) add(scores, TYPE.person, isTitle(word) ? 3 : 0);
    const demonym = knowledge.demonym(view.word(at));
    if (demonym && !demonym.adjective) add(scores, TYPE.person, 3);
    else if (/^\d+-jarige$/u.test(word)) add(scores, TYPE.person, 4);
    else nounEvidence(scores, word);
    return;
  }
  if (/^\d+-jarige$/u.test(word)) add(scores, TYPE.person, 4);
  else if (placePrepositions.has(word)) add(scores, TYPE.location, strongPlacePrepositions.has(word) ? 2 : 0.5);
  else if (word === 'de' || word === 'het') articleEvidence(scores, view, c, at, word);
  else if (word === 'van' || word === 'voor') possessorEvidence(scores, view, at);
  else if (word === 'volgens' || word === 'aldus' || word === 'door' || word === 'met') {
    add(scores, TYPE.person, 0.8);
    add(scores, TYPE.organisation, 0.5);
  } else if (reportingVerbs.has(word)) {
    add(scores, TYPE.person, 2);
    add(scores, TYPE.organisation, 0.7);
  } else nounEvidence(scores, word);
  if ((word === 'op' || word === 'via') && platforms.has(c.text)) add(scores, TYPE.product, 9);
}

/** The token before the name; an opening quotation mark, and a comma or colon before that, are passed over. */
function leftOf(view: TokenView, c: Candidate): number {
  let at = c.first - 1;
  let quoted = false;
  while (at >= 0 && at > c.first - 4 && view.sentenceOf[at] === view.sentenceOf[c.first]) {
    if (view.shapes[at] !== Shape.punctuation) return at;
    const mark = view.word(at);
    if (OPEN_QUOTES.test(mark)) quoted = true;
    else if (mark === '.' && titleAbbreviations.has(view.lower(at - 1))) return at - 1;
    else if (!quoted || mark !== ',') return -1;
    at--;
  }
  return -1;
}

/** The noun right before the name. */
function nounEvidence(scores: Scores, noun: string): void {
  if (isTitle(noun)) add(scores, TYPE.person, 4);
  else if (productNouns.has(noun)) add(scores, TYPE.product, 4);
  else if (eventNouns.has(noun)) add(scores, TYPE.event, 5);
  else if (placeNouns.has(noun) || endsIn(noun, placeNouns)) add(scores, TYPE.location, 4);
  else if (isBodyNoun(noun)) add(scores, TYPE.organisation, 4);
  else if (endsIn(noun, productNouns)) add(scores, TYPE.product, 3);
  else if (endsIn(noun, eventNouns)) add(scores, TYPE.event, 3);
}

/** Too common as the end of other words: `bestaat`, `voorbeeld`, `verslag`, `reactie`. */
const NO_TAILS = new Set(
  'staat meer kust plaats basis golf kamp land slag actie missie ronde plan storm beeld werk spel merk nummer model plaat boek'.split(
    ' ',
  ),
);

function endsIn(noun: string, nouns: ReadonlySet<string>): boolean {
  for (let length = Math.min(14, noun.length - 3); length >= 4; length--) {
    const tail = noun.slice(-length);
    if (nouns.has(tail) && !NO_TAILS.has(tail)) return true;
  }
  return false;
}

/** People have no article; bodies and waters have. `de operatie` stands further left. */
function articleEvidence(scores: Scores, view: TokenView, c: Candidate, at: number, article: string): void {
  add(scores, TYPE.person, c.text.includes(' ') ? -1 : -2);
  add(scores, TYPE.organisation, article === 'het' ? 1.5 : 1.2);
  add(scores, TYPE.product, 0.3);
  if (!c.text.includes(' ') && hasPlaceEnd(c.text.toLowerCase())) add(scores, TYPE.location, 1);
  const before = view.lower(at - 1);
  if (placePrepositions.has(before) && strongPlacePrepositions.has(before)) add(scores, TYPE.location, 0.8);
}

/** `burgemeester van X`, `directeur van X`. */
function possessorEvidence(scores: Scores, view: TokenView, van: number): void {
  const owner = view.lower(van - 1);
  if (view.shapes[van - 1] === Shape.capital) {
    add(scores, TYPE.location, 0.5);
    return;
  }
  if (
    /(?:burgemeester|wethouder|schepen|inwoners?|bewoners?|gouverneur|havenmeester|koning|koningin|hertog|graaf|bisschop|aartsbisschop|raad|gemeenteraad|gemeenteraden|centrum|haven|noorden|zuiden|oosten|westen|noordoosten|noordwesten|zuidoosten|zuidwesten|noordkust|zuidkust|kust|grens|hoofdstad|bezetting|luchthaven|ziekenhuis|universiteit|straten)$/u.test(
      owner,
    )
  ) {
    add(scores, TYPE.location, 2);
  } else if (
    /(?:directeur|voorzitter|woordvoerder|woordvoerster|topman|ceo|lid|leden|leider|medewerker|werknemers?|klanten|aandeelhouders?|fractievoorzitter|partijvoorzitter|eigenaar|oprichter|bestuur|hoofdkantoor|rapport|campagne)$/u.test(
      owner,
    )
  ) {
    add(scores, TYPE.organisation, 2);
  } else if (
    /(?:regime|familie|dood|boek|film|vrouw|man|zoon|dochter|vader|moeder|broer|zus|vriend|vriendin|advocaat|leven|begrafenis|bende|roman|schilderij|beleid)$/u.test(
      owner,
    )
  ) {
    add(scores, TYPE.person, 2);
  }
}

function rightEvidence(scores: Scores, view: TokenView, c: Candidate): void {
  const next = c.last + 1;
  if (next >= view.count || view.sentenceOf[next] !== view.sentenceOf[c.last]) return;
  const mark = view.shapes[next] === Shape.punctuation ? view.word(next) : '';
  if (mark === '(') bracketEvidence(scores, view, c, next + 1);
  else if (mark === ',') appositionEvidence(scores, view, next + 1);
  if (mark !== '') return;
  const word = view.lower(next);
  if (reportingVerbs.has(word)) {
    add(scores, TYPE.person, 1.5);
    add(scores, TYPE.organisation, 0.6);
  } else if (personVerbs.has(word)) add(scores, TYPE.person, 0.8);
  else if (/^(?:herself|himself|zelf|junior|senior|jr|sr)$/u.test(word)) add(scores, TYPE.person, 1);
  else if (/^(?:bv|nv|vzw|bvba|asbl|gmbh|cvba|ltd|inc)$/u.test(word)) add(scores, TYPE.organisation, 5);
}

/** `X (37)`, `X (CD&V)`. */
function bracketEvidence(scores: Scores, view: TokenView, c: Candidate, inner: number): void {
  const word = view.word(inner);
  if (view.word(inner + 1) !== ')' && view.word(inner + 1) !== ',') return;
  if (view.shapes[inner] === Shape.number && /^\d{1,3}$/.test(word) && Number(word) < 110) add(scores, TYPE.person, 4);
  else if (knownOrganisations.has(word) && c.kind === 'name' && c.text.includes(' ')) add(scores, TYPE.person, 2.5);
}

/** `X, woordvoerder van …`; `X, de hoofdstad van …`. */
function appositionEvidence(scores: Scores, view: TokenView, from: number): void {
  let at = from;
  if (/^(?:de|het|een|hun|zijn|haar|die|toenmalig|voormalig)$/u.test(view.lower(at))) at++;
  for (let i = at; i < at + 3 && i < view.count && view.shapes[i] !== Shape.punctuation; i++) {
    if (view.shapes[i] !== Shape.other && i > at) continue;
    const word = view.lower(i);
    if (isTitle(word)) {
      add(scores, TYPE.person, 3);
      return;
    }
    if (placeNouns.has(word)) {
      add(scores, TYPE.location, 2.5);
      return;
    }
    if (word === 'van') return;
  }
}
