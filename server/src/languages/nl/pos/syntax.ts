/** What the Dutch pack offers as `syntax`: tagger and lemmatiser, opened at the first use. */
import type { Tokens } from '../../../base/tokens.ts';
import type { PackResources } from '../../pack.ts';
import type { Syntax, TaggedTokens } from '../../tagger/syntax.ts';
import { openDutchLemmatiser } from '../lemma/lemmatiser.ts';
import { openDutchTagger } from './tagger.ts';

/** `undefined` where there is no tagger; without the lemma table each word is its own base form. */
export function openDutchSyntax({ pos, lemma }: PackResources): Syntax | undefined {
  const tagger = pos && openDutchTagger(pos);
  if (!tagger) return undefined;
  // The tokens belong to one text, so that analysis and rules share one pass over an article.
  const known = new WeakMap<Tokens, TaggedTokens>();
  const taggerOf: Syntax['tagger'] = (text, tokens, sentences, recall) => {
    const tagged = known.get(tokens) ?? tagger.tagger(text, tokens, sentences, recall);
    known.set(tokens, tagged);
    return tagged;
  };
  return {
    tags: tagger.tags,
    tagger: taggerOf,
    tag: (text, tokens, sentences) => taggerOf(text, tokens, sentences).all(),
    lemma: (lemma && openDutchLemmatiser(lemma)) ?? ((word) => word.toLowerCase()),
  };
}
