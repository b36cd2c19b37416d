/** The questions on a corpus, for whoever asks them without a server. */
import type { CorpusFeature } from '../feature.ts';
import { conflicts } from './conflicts.ts';
import { entityFacts } from './entity-facts.ts';
import { eventArticles } from './event-articles.ts';
import { findEntity } from './find-entity.ts';

export const QUESTIONS: readonly CorpusFeature<unknown, object>[] = [conflicts, entityFacts, eventArticles, findEntity];
