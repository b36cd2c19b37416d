/** Whether a word is used as what its form could be: `landen` is to land as a verb only, `buiten` is no loot. */
import type { TriggerKind } from '../../languages/event-lexicon.ts';
import type { PartOfSpeech, Tag } from '../../languages/tagger/syntax.ts';

/** Names are often tagged so by their capital alone; `X` says nothing. */
const UNSURE: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'X', 'SYM']);
/** A noun made from an adjective (`doden`) keeps that tag. */
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ']);
const VERBAL: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX']);
/** Behind these a noun is one. */
const BEFORE_NOUNS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NUM', 'ADP']);

/** `tag` is that of the word, `before` that of the word in front. The tagger errs: what looks like nothing else stays. */
export function agrees(kind: TriggerKind, word: string, tag: Tag | undefined, before: Tag | undefined): boolean {
  if (!tag || UNSURE.has(tag.pos)) return true;
  const verbal = VERBAL.has(tag.pos);
  // A noun that looks like an infinitive (`overlijden`) may be taken for one.
  if (kind === 'noun') return NOMINAL.has(tag.pos) || (verbal && tag.form !== 'finite');
  if (verbal) return true;
  if (kind === 'participle') return tag.pos === 'ADJ' || isSurelyParticiple(word);
  if (tag.pos !== 'NOUN' && tag.pos !== 'ADJ') return false;
  if (kind === 'infinitive') return tag.number === 'singular' || !before || !opensNoun(before);
  return isWeakPast(word);
}

const opensNoun = ({ pos, form }: Tag): boolean => BEFORE_NOUNS.has(pos) || form === 'participle';

const isSurelyParticiple = (word: string): boolean => /ge\p{L}{2}|end$|en?$/u.test(word);

/** `kondigde`, `twitterden`. */
const isWeakPast = (word: string): boolean => /[dt]en?$/.test(word);
