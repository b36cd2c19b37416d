/** `de` before a noun that takes `het`, and the other way round; only for nouns whose gender is sure. */
import type { GrammarSlip } from '../../tagger/syntax.ts';
import { inCaseOf, opensSentence, type Sentence } from './sentence.ts';
import { Gender, type GrammarTables } from './tables.ts';

export function* wrongArticles(sentence: Sentence, tables: GrammarTables): Generator<GrammarSlip> {
  for (let i = 0; i < sentence.length; i++) {
    const article = sentence.at(i);
    const right = RIGHT.get(article.lower);
    if (!right) continue;
    const at = nounAt(sentence, i + 1);
    const noun = sentence.at(at);
    if (at < 0 || tables.genderOf(noun.lower) !== right.gender || !isAlone(sentence, at)) continue;
    if (article.lower === 'het' && !isArticle(sentence, i, at, tables)) continue;
    yield {
      start: article.start,
      end: article.end,
      kind: 'article',
      replacement: inCaseOf(article.text, right.word),
      because: noun.text,
    };
  }
}

/** The other article, and the gender at which it is right. */
const RIGHT: ReadonlyMap<string, { readonly word: string; readonly gender: Gender }> = new Map([
  ['de', { word: 'het', gender: Gender.neuter }],
  ['deze', { word: 'dit', gender: Gender.neuter }],
  ['het', { word: 'de', gender: Gender.common }],
]);

/** Position of a singular noun right behind the article or behind one or two adjectives; -1 where there is none. */
function nounAt(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 2 && sentence.at(at).tag.pos === 'ADJ' && /^\p{Ll}+e$/u.test(sentence.at(at).text)) at++;
  const { tag, text } = sentence.at(at);
  return tag.pos === 'NOUN' && tag.number === 'singular' && /^\p{Ll}{2,}$/u.test(text) ? at : -1;
}

/**
 * No other noun or number follows, which the article may belong to (`de water- en gasleiding`); a name may, where it is
 * the name of the thing (`de gemeente Temse`) and nothing follows it in turn.
 */
function isAlone(sentence: Sentence, at: number): boolean {
  let last = at;
  while (sentence.at(last + 1).tag.pos === 'PROPN') last++;
  // `De Sky-renner`, and with a noun before it.
  if (/-\p{Ll}/u.test(sentence.at(last).text)) return false;
  const next = sentence.at(last + 1);
  if (next.tag.pos === 'ADJ') return !next.text.endsWith('e');
  return !['NOUN', 'PROPN', 'X', 'SYM'].includes(next.tag.pos) && !/^[-–/’'"”&]/.test(next.text);
}

/**
 * `het` is a pronoun as often as an article. It is none behind a preposition, before a noun with `van`, and at the
 * start of a sentence, where a verb would follow it.
 */
function isArticle(sentence: Sentence, i: number, at: number, tables: GrammarTables): boolean {
  const [before, article, next] = [sentence.at(i - 1), sentence.at(i), sentence.at(at + 1)];
  if (article.tag.pos !== 'DET') return false;
  if (before.tag.pos === 'ADP' && !['te', 'om', 'voor', 'als', 'door'].includes(before.lower)) return true;
  return !tables.isVerbForm(sentence.at(at).lower) && (next.lower === 'van' || opensSentence(sentence, i));
}
