/** What the words of a name say of its type: lists, shape, endings. */

import { eventHeads, knownEvents, placeEnds, productNouns } from '../context-words.ts';
import { clubWords, companySuffixes, knownOrganisations, platforms } from '../organisations.ts';
import { capitalParticles, linkingParticles } from '../particles.ts';
import type { Candidate } from './candidate.ts';
import { Shape, type TokenView } from './document.ts';
import { endsAsBody, isBodyNoun, type Knowledge } from './knowledge.ts';
import { NameClass, type NameLexicon } from './lexicon.ts';
import { noScores, type Scores, TYPE } from './scores.ts';

const SURNAME_END =
  /(?:stra|sma|inga|ema|mans|sens?|aerts?|ens|ov|ova|ev|eva|ski|sky|ska|ić|vic|vich|oğlu|oglu|yan|dze|sjvili|shvili|son|man|ez|enko|poulos|escu|elli|ini|etti|quist|gaard|berg|huis|meijer|meyer|inck|inckx|ckx|eers|ijn|ink|kamp)$/u;
const ROAD = /^[AENM]-?\d{1,3}$/u;

export function ownEvidence(view: TokenView, c: Candidate, knowledge: Knowledge): Scores {
  const scores = noScores();
  if (c.kind === 'demonym') scores[TYPE.demonym] = 8;
  if (c.kind === 'work') scores[TYPE.product] = 6;
  listEvidence(scores, c, knowledge);
  if (c.first === c.last || (c.tail !== '' && !c.text.includes(' '))) singleEvidence(scores, view, c, knowledge);
  else multiEvidence(scores, view, c, knowledge);
  if (c.titled) add(scores, TYPE.person, 4);
  if (c.kind === 'acronym') add(scores, TYPE.organisation, 3);
  if (c.kind === 'expansion') add(scores, TYPE.organisation, 3);
  return scores;
}

const add = (scores: Scores, type: number, points: number): void => {
  scores[type] = (scores[type] ?? 0) + points;
};

/** `V.S.` and `BRUSSEL` as the list has them. */
function plainForm(text: string): string {
  if (/^(?:\p{Lu}\. ?){2,}$/u.test(text)) return text.replace(/[. ]/g, '');
  return /^\p{Lu}{4,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

function listEvidence(scores: Scores, c: Candidate, { lexicon, isWord }: Knowledge): void {
  if (knownOrganisations.has(c.text) || platforms.has(c.text))
    add(scores, TYPE.organisation, c.text.includes(' ') ? 8 : 5);
  if (knownEvents.has(c.text)) add(scores, TYPE.event, 9);
  const classes = lexicon.classesOf(c.text) | lexicon.classesOf(plainForm(c.text));
  const isPerson = (classes & (NameClass.given | NameClass.family)) !== 0;
  if ((classes & NameClass.place) !== 0) {
    const major = (classes & NameClass.major) !== 0;
    const weak = (classes & NameClass.word) !== 0 && isWord(c.text.toLowerCase());
    add(
      scores,
      TYPE.location,
      c.text.includes(' ')
        ? 7
        : (major ? 4 : 2.5) - (weak ? 1 : 0) - ((isPerson || (classes & NameClass.personal) !== 0) && !major ? 1.3 : 0),
    );
  }
  if (!c.text.includes(' ')) {
    if ((classes & NameClass.given) !== 0) add(scores, TYPE.person, 2);
    if ((classes & NameClass.family) !== 0) add(scores, TYPE.person, 1.5);
    if ((classes & NameClass.personal) !== 0) add(scores, TYPE.person, 1.5);
  }
}

export const hasPlaceEnd = (lower: string): boolean =>
  placeEnds.some((end) => lower.length > end.length + 2 && lower.endsWith(end));

/** `Halle-Vilvoorde`: the first part is a place and no given name. */
function beginsWithPlace(text: string, lexicon: NameLexicon): boolean {
  const hyphen = text.indexOf('-');
  if (hyphen < 3) return false;
  const classes = lexicon.classesOf(text.slice(0, hyphen));
  return (classes & NameClass.place) !== 0 && (classes & NameClass.given) === 0;
}

function singleEvidence(scores: Scores, view: TokenView, c: Candidate, { isWord, lexicon }: Knowledge): void {
  const text = c.text;
  const lower = text.toLowerCase();
  if (ROAD.test(text)) {
    add(scores, TYPE.location, 5);
    return;
  }
  const listed = (lexicon.classesOf(text) | lexicon.classesOf(plainForm(text))) & NameClass.place;
  if (/^\p{Lu}[\p{Lu}&.-]{1,6}s?$/u.test(text)) {
    if (!listed) add(scores, TYPE.organisation, 2.5);
  } else if (/^i\p{Lu}\p{Ll}/u.test(text)) add(scores, TYPE.product, 3);
  else if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mac|Mc|De|Van|Le|La|Du|Di|IJ|al-|el-)/u.test(text))
    add(scores, TYPE.organisation, 2);
  if (/^(?:al|el|bin|ibn)-/iu.test(text)) add(scores, TYPE.person, 1.5);
  if (text.length > 4 && (/(?:ië|stan)$/u.test(lower) || /^(?:Noord|Zuid|Oost|West|Midden|Nieuw|Sint)-/u.test(text)))
    add(scores, TYPE.location, 2);
  if (beginsWithPlace(text, lexicon)) add(scores, TYPE.location, 1.5);
  if (endsAsBody(lower) || isBodyNoun(lower)) add(scores, TYPE.organisation, 2.5);
  else if (hasPlaceEnd(lower)) add(scores, TYPE.location, 1.8);
  if (SURNAME_END.test(lower) && lower.length > 4) add(scores, TYPE.person, 0.8);
  if (isWord(lower) && !hasPlaceEnd(lower) && view.shapes[c.first] === Shape.capital)
    add(scores, TYPE.organisation, 0.8);
  if (eventHeads.has(lower)) add(scores, TYPE.event, 2);
}

/** A proper name of the dictionary that is no word: in front of another capital mostly a given name. */
const isFirstName = (classes: number, lower: string, { isWord }: Knowledge): boolean =>
  (classes & NameClass.personal) !== 0 && (classes & NameClass.place) === 0 && !isWord(lower);

function multiEvidence(scores: Scores, view: TokenView, c: Candidate, knowledge: Knowledge): void {
  let people = 0;
  let common = 0;
  let places = 0;
  let bodies = 0;
  let unknown = 0;
  let words = 0;
  for (let i = c.first; i <= c.last; i++) {
    const shape = view.shapes[i];
    const lower = view.lower(i);
    if (shape === Shape.other) {
      if (/^(?:van|de|der|den|ter|ten|von|bin|di|da|la|le|du|al|el)$/u.test(lower) && i > c.first) continue;
      if (!linkingParticles.has(lower)) common += i === c.first ? 0 : 1;
      continue;
    }
    const word = view.word(i);
    if (capitalParticles.has(word) && i < c.last) {
      if (i === c.first) people += 2.5;
      continue;
    }
    words++;
    const classes = knowledge.lexicon.classesOf(word);
    const isGiven = (classes & NameClass.given) !== 0;
    if (shape === Shape.initials) people += 2;
    else if (i === c.first && isGiven) people += (classes & NameClass.major) !== 0 ? 1 : 3;
    else if (i === c.first && isFirstName(classes, lower, knowledge)) people += 2;
    else if ((classes & (NameClass.family | NameClass.personal | NameClass.given)) !== 0) people += 1.2;
    else if (SURNAME_END.test(lower)) people += 0.8;
    if (i === c.last && companySuffixes.has(word)) bodies += 2;
    if (isBodyNoun(lower) && !isGiven) bodies += 2;
    else if (endsAsBody(lower) && !isGiven && i === c.last) bodies += 1;
    if ((classes & (NameClass.given | NameClass.family)) === 0 && knowledge.isWord(lower)) common++;
    else if (classes === 0) unknown++;
    if ((classes & NameClass.place) !== 0 && !isGiven) places++;
    if (shape === Shape.capitals && word.length > 1) bodies += 1;
    if (knowledge.demonym(word)) common++;
    if (eventHeads.has(lower)) add(scores, TYPE.event, i === c.first ? 5 : 3);
    else if (i === c.first && (lower === 'operatie' || lower === 'orkaan')) add(scores, TYPE.event, 6);
    if (productNouns.has(lower) && i === c.last) add(scores, TYPE.product, 0.5);
  }
  add(
    scores,
    TYPE.person,
    people + (unknown === words && words <= 3 ? 1.2 : 0) + (unknown > 0 && people > 0 ? 0.5 : 0),
  );
  add(scores, TYPE.organisation, bodies * 2 + Math.min(common, 3) * 1.2 + (places > 0 && places < words ? 0.8 : 0));
  if (clubWords.has(view.word(c.first)) && places > 0) add(scores, TYPE.organisation, 8);
  const firstClasses = knowledge.lexicon.classesOf(view.word(c.first));
  const surname = capitalParticles.has(view.word(c.first));
  const named = (firstClasses & NameClass.given) !== 0 || isFirstName(firstClasses, view.lower(c.first), knowledge);
  if (common > 0 && !surname && !named) add(scores, TYPE.person, -1.5);
  if (places === words) add(scores, TYPE.location, 1.5);
  if (/^(?:St|San|Santa|Saint|Sint|Mount|Lake|Fort|Cape|Port|Los|Las|El|La) /u.test(c.text))
    add(scores, TYPE.location, 1.5);
  if (
    /(?:straat|laan|weg|plein|gracht|kade|zee|meer|oceaan|eilanden|gebergte|park|street|avenue|square|island|islands|river|valley|county|beach|hills)$/iu.test(
      c.text,
    )
  )
    add(scores, TYPE.location, 2.5);
}
