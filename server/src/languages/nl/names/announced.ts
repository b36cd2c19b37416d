/** Nouns that right before a name, written small or opening a sentence, say what the name is. */
import type { MentionType } from '../../pack.ts';
import { wordSet } from '../word-list.ts';
import { isBodyNoun } from './knowledge.ts';

const ANNOUNCED: ReadonlyMap<string, MentionType> = new Map([
  ...typed(
    'organisation',
    `werf scheepswerf rederij brouwerij bakkerij slagerij drukkerij uitgeverij transportbedrijf bouwbedrijf staalbedrijf
    supermarktketen winkelketen modeketen vakbond zorggroep voetbalclub volleybalclub wielerploeg`,
  ),
  ...typed(
    'product',
    'schip vrachtschip cruiseschip containerschip zeilschip veerboot sleepboot vissersboot tanker kotter jacht',
  ),
  ...typed('event', 'festival muziekfestival filmfestival theaterfestival dancefestival'),
]);

function typed(type: MentionType, words: string): [string, MentionType][] {
  return [...wordSet(words)].map((word) => [word, type]);
}

/** `word` in lower case. */
export const announcedType = (word: string): MentionType | undefined => ANNOUNCED.get(word);

const MAKER = /(?:machinebouwer|machinemaker|chipmaker|automaker|vliegtuigmaker|reus|gigant)$/u;

/** `chipmachinebouwer X`, `verzekeraar X`: a firm, or now and then who owns one. */
export const announcesFirm = (word: string): boolean => MAKER.test(word) || isBodyNoun(word);
