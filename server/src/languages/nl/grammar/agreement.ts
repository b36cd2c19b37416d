/** A plural subject with a singular verb: `omdat de onderhandelingen niet vlotte`. Only where nothing else can be the subject. */
import type { GrammarSlip } from '../../tagger/syntax.ts';
import type { Sentence } from './sentence.ts';

const OPENERS = new Set('omdat doordat zodat nadat voordat terwijl hoewel aangezien zolang dat toen als of'.split(' '));
const ADVERBS = new Set(
  'niet nog al ook nauwelijks amper steeds vaak nooit altijd snel langzaam eindelijk weer toch helemaal meteen daar hier nu'.split(
    ' ',
  ),
);

export function* wrongNumbers(sentence: Sentence): Generator<GrammarSlip> {
  for (let i = 0; i < sentence.length; i++) {
    if (!OPENERS.has(sentence.at(i).lower) || sentence.at(i).tag.pos !== 'SCONJ') continue;
    if (sentence.at(i).lower === 'dat' && ['NOUN', 'PROPN'].includes(sentence.at(i - 1).tag.pos)) continue;
    let at = i + 1;
    if (!['de', 'deze'].includes(sentence.at(at).lower)) continue;
    at++;
    while (sentence.at(at).tag.pos === 'ADJ' && at < i + 4) at++;
    const noun = sentence.at(at);
    if (noun.tag.pos !== 'NOUN' || noun.tag.number !== 'plural' || !/^\p{Ll}{4,}(?:en|s)$/u.test(noun.text)) continue;
    at++;
    const firstAdverb = at;
    while (ADVERBS.has(sentence.at(at).lower)) at++;
    const verb = sentence.at(at);
    if (at === firstAdverb || verb.tag.form !== 'finite' || verb.tag.number !== 'singular' || verb.tag.pos !== 'VERB')
      continue;
    if (!/^(?:[.,;:!?’”»)].*|)$/.test(sentence.at(at + 1).text)) continue;
    yield { start: verb.start, end: verb.end, kind: 'agreement', replacement: '', because: noun.text };
  }
}
