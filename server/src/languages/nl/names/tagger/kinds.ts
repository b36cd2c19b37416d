/**
 * What the pack's lists say of a word beside or in a name, as bits: titles, nouns for bodies and places, verbs of
 * speech. Remembered by hash, since the same words come again. Hot.
 */

import {
  eventHeads,
  eventNouns,
  knownEvents,
  placeNouns,
  placePrepositions,
  productNouns,
  strongPlacePrepositions,
} from '../../context-words.ts';
import { closedClass } from '../../function-words.ts';
import { clubWords, companySuffixes, knownOrganisations, platforms } from '../../organisations.ts';
import { capitalParticles, linkingParticles } from '../../particles.ts';
import { personVerbs, reportingVerbs } from '../../reporting-verbs.ts';
import { isTitle } from '../../titles.ts';
import { endsAsBody, isBodyNoun, type Knowledge } from '../knowledge.ts';
import { hasPlaceEnd } from '../own-evidence.ts';

export const Kind = {
  closed: 1,
  title: 2,
  body: 4,
  place: 8,
  product: 16,
  event: 32,
  preposition: 64,
  strongPreposition: 128,
  speech: 256,
  personVerb: 512,
  word: 1024,
  particle: 2048,
  /** Of a capital: listed as an organisation, as an event, a company's suffix or a club's first word. */
  organisation: 4096,
  knownEvent: 8192,
  suffix: 16384,
  demonym: 32768,
  demonymNoun: 65536,
  placeEnd: 131072,
} as const;

/** Of a word in its own case. */
export type KindOf = (word: string, lower: string, isCapital: boolean) => number;

export function kindFinder(knowledge: Knowledge): KindOf {
  const seen = new Map<string, number>();
  return (word, lower, isCapital) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const kind = find(word, lower, isCapital, knowledge);
    if (seen.size > 20_000) seen.clear();
    seen.set(word, kind);
    return kind;
  };
}

function find(word: string, lower: string, isCapital: boolean, knowledge: Knowledge): number {
  let kind = 0;
  if (closedClass.has(lower)) kind |= Kind.closed;
  if (isTitle(lower)) kind |= Kind.title;
  if (isBodyNoun(lower) || endsAsBody(lower)) kind |= Kind.body;
  if (endsIn(lower, placeNouns)) kind |= Kind.place;
  if (endsIn(lower, productNouns)) kind |= Kind.product;
  if (endsIn(lower, eventNouns) || eventHeads.has(lower)) kind |= Kind.event;
  if (placePrepositions.has(lower)) kind |= Kind.preposition;
  if (strongPlacePrepositions.has(lower)) kind |= Kind.strongPreposition;
  if (reportingVerbs.has(lower)) kind |= Kind.speech;
  if (personVerbs.has(lower)) kind |= Kind.personVerb;
  if (knowledge.isWord(lower)) kind |= Kind.word;
  if (linkingParticles.has(lower) || capitalParticles.has(word)) kind |= Kind.particle;
  if (!isCapital) return kind;
  if (knownOrganisations.has(word) || platforms.has(word)) kind |= Kind.organisation;
  if (knownEvents.has(word)) kind |= Kind.knownEvent;
  if (companySuffixes.has(word) || clubWords.has(word)) kind |= Kind.suffix;
  if (hasPlaceEnd(lower)) kind |= Kind.placeEnd;
  const demonym = knowledge.demonym(word);
  if (demonym) kind |= demonym.adjective ? Kind.demonym : Kind.demonymNoun;
  return kind;
}

function endsIn(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word)) return true;
  for (let length = Math.min(14, word.length - 3); length >= 5; length--)
    if (nouns.has(word.slice(-length))) return true;
  return false;
}
