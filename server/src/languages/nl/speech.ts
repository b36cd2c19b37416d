/** The small words around reported speech. */
import type { SpeechWords } from '../pack.ts';
import { wordSet } from './word-list.ts';

export const speech: SpeechWords = {
  pronouns: wordSet('hij zij ze ie'),
  impersonal: wordSet('het er dat dit'),
  sources: wordSet('volgens aldus'),
  that: wordSet('dat of hoe waarom'),
};
