/** What the Dutch pack offers as `syntax`: tagger and lemmatiser, opened at the first use. */
import type { Tokens } from '../../../base/tokens.ts';
import type { PackResources } from '../../pack.ts';
import type { Syntax, TagColumn } from '../../tagger/syntax.ts';
import { openDutchLemmatiser } from '../lemma/lemmatiser.ts';
import { openDutchTagger } from './tagger.ts';

/** `undefined` where there is no tagger; without the lemma table each word is its own base form. */
export function openDutchSyntax({ pos, lemma }: PackResources): Syntax | undefined {
  const tagger = pos && openDutchTagger(pos);
  if (!tagger) return undefined;
  // The tokens belong to one text, so that analysis and rules share one pass over an article.
  const known = new WeakMap<Tokens, TagColumn>();
  return {
    tags: tagger.tags,
    tag(text, tokens, sentences) {
      const tags = known.get(tokens) ?? tagger.tag(text, tokens, sentences);
      known.set(tokens, tags);
      return tags;
    },
    lemma: (lemma && openDutchLemmatiser(lemma)) ?? ((word) => word.toLowerCase()),
  };
}
