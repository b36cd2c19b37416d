/** From an article to its facts: the one function that the index needs of everything below. Pure, never throws on text. */
import { contentHash } from '../base/hash.ts';
import type { Recall } from '../base/recall.ts';
import { spanAtOrBefore } from '../base/span.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { coreferenceOf } from './coreference.ts';
import { packedEvents } from './events/columns.ts';
import { eventsOf } from './events/events.ts';
import type { ArticleFacts } from './facts.ts';
import { namesOf, typesOfNames } from './mentions.ts';
import { publishedOf } from './published.ts';
import { agesOf } from './quantities/ages.ts';
import { packedQuantities } from './quantities/columns.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import { quotationsOf } from './quotations.ts';
import { reportedSpeechOf } from './reported-speech.ts';
import { rolesOf } from './roles.ts';
import { signaturesOf } from './signatures.ts';
import { timesOf } from './times/times.ts';
import { wordsOf } from './words.ts';

/** `recall`: of an earlier version of the text; it saves time and changes nothing. */
export function analyze(article: Article, pack: LanguagePack, recall?: Recall): ArticleFacts {
  recall?.next(pack, article.text);
  const { names, mentions } = namesOf(article, pack, recall);
  const types = typesOfNames(names, mentions);
  const { fullNames, acronyms } = coreferenceOf(article.text, bodyOf(article), names, types, mentions, pack);
  const roles = rolesOf(article, pack, mentions);
  const speech = { article, pack, mentions, roles, names, types, fullNames };
  const quotations = quotationsOf(speech);
  const times = timesOf(article, pack, mentions);
  const sentences = newsSentences(article);
  const words = wordsOf(article, mentions);
  return {
    contentHash: contentHash(article.text),
    language: article.language,
    lineStarts: article.lineStarts,
    published: publishedOf(article),
    hasHeader: article.header !== undefined,
    names,
    mentions,
    fullNames,
    acronyms,
    roles,
    quotations,
    reported: reportedSpeechOf(speech, quotations),
    ...packedQuantities(quantitiesOf(article, pack, mentions, recall)),
    ages: agesOf(article, pack, mentions),
    ...times,
    ...packedEvents(eventsOf(article, pack, { mentions, sentences, ...times }, recall)),
    sentences,
    ...signaturesOf(article, sentences, words.words, names),
    ...words,
  };
}

/** Where the first paragraph of prose begins. */
const bodyOf = ({ blocks }: Article): number => blocks.find(({ kind }) => kind === 'prose')?.start ?? 0;

/** Sentences that are news text: neither boilerplate nor the lines around it. Flat: start, end, start, end … */
function newsSentences(article: Article): Uint32Array {
  const kept = article.sentences.filter((sentence) => {
    const kind = article.blocks[sentence.block]?.kind;
    if (kind === 'dateline' || kind === 'furniture' || kind === 'crosshead') return false;
    const piece = article.boilerplate[spanAtOrBefore(article.boilerplate, sentence.start)];
    return !piece || piece.end <= sentence.start;
  });
  return Uint32Array.from(kept.flatMap((sentence) => [sentence.start, sentence.end]));
}
