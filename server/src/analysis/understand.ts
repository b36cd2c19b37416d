/** From a text to its article and facts in the right language: what hosts, command line and tests all begin with. */

import type { Recall } from '../base/recall.ts';
import type { Article } from '../document/article.ts';
import { parseArticle } from '../document/parse-article.ts';
import { detectLanguage } from '../languages/detect.ts';
import { neutral } from '../languages/neutral.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { analyze } from './analyze.ts';
import type { ArticleFacts } from './facts.ts';

export interface Understood {
  readonly article: Article;
  readonly facts: ArticleFacts;
  readonly pack: LanguagePack;
  /** Above the limit: only the structure was read. */
  readonly isTooLarge: boolean;
  /** That it was read with. */
  readonly recall?: Recall | undefined;
}

/**
 * `limit` in UTF-16 code units: a longer text gets its structure only, by the neutral pack. `language`: id of the pack
 * that it is in, where that is known; else it is detected. `recall`: what an earlier version of the same text left; the
 * result is the same without it.
 */
export function understand(
  text: string,
  packs: readonly LanguagePack[],
  limit = Number.POSITIVE_INFINITY,
  language?: string,
  recall?: Recall,
): Understood {
  const isTooLarge = text.length > limit;
  const stated = packs.find(({ id }) => id === language);
  const pack = isTooLarge ? neutral : (stated ?? packOf(text, packs));
  const article = parseArticle(text, pack);
  return { article, facts: analyze(article, pack, recall), pack, isTooLarge, recall };
}

/** The same of a text whose facts are at hand: to work them out once more would take ten times as long. */
export function understandWith(facts: ArticleFacts, text: string, packs: readonly LanguagePack[]): Understood {
  const pack = packs.find(({ id }) => id === facts.language) ?? neutral;
  return { article: parseArticle(text, pack), facts, pack, isTooLarge: false };
}

/** The pack of the language it is in; the first one where it is too short to tell; neutral where there is none. */
function packOf(text: string, packs: readonly LanguagePack[]): LanguagePack {
  const language = detectLanguage(text.slice(0, 4000), packs);
  return packs.find(({ id }) => id === language) ?? neutral;
}
