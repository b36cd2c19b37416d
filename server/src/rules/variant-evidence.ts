/** Where the attested spelling of a name stands in the corpus, and where the rare one is to be replaced. */
import type { ArticleId } from '../base/ids.ts';
import type { Span } from '../base/span.ts';
import type { CorpusContext, Edit } from './rule.ts';
import type { Variant } from './variant-words.ts';

export interface Evidence {
  /** How many articles have the known form. */
  readonly articles: number;
  /** Up to three places of the known form, in other articles first. */
  readonly places: readonly (Span & { readonly article?: ArticleId })[];
}

const SHOWN = 3;

export function evidenceFor(context: CorpusContext, { name, word, known }: Variant): Evidence {
  const { view, id } = context;
  const forms = [...new Set([known, name.replace(word, known)])].filter((form) => view.nameCount(form) > 0);
  const articles = [...new Set(forms.flatMap((form) => view.articlesNaming(form)))];
  const places: (Span & { article?: ArticleId })[] = [];
  for (const article of [...articles.filter((other) => other !== id), id]) {
    if (places.length >= SHOWN) break;
    const [place] = placesOf(context, article, (form) => forms.includes(form));
    if (place) places.push(article === id ? place : { ...place, article });
  }
  return { articles: articles.length, places };
}

/** Edits that write the known form wherever a name of this spelling stands, in this article and in the others. */
export function replacements(context: CorpusContext, { name, word, known, start, end }: Variant): readonly Edit[] {
  const { view, id } = context;
  const edits: Edit[] = [];
  const longer = view.namesWith(word).filter((form) => form.split(' ').includes(word));
  const forms = [...new Set([word, name, ...longer])];
  for (const article of new Set([id, ...forms.flatMap((form) => view.articlesNaming(form))])) {
    for (const place of placesOf(context, article, (form) => form.split(' ').includes(word))) {
      const at = place.name.indexOf(word);
      // A name over two lines is kept on one: its offsets inside are not certain.
      if (at < 0 || place.end - place.start !== place.name.length) continue;
      const span = { start: place.start + at, end: place.start + at + word.length, newText: known };
      edits.push(article === id ? span : { ...span, article });
    }
  }
  const hasOwn = edits.some((edit) => edit.article === undefined && edit.start === start);
  return hasOwn ? edits : [{ start, end, newText: known }, ...edits];
}

function* placesOf(
  { view }: CorpusContext,
  article: ArticleId,
  fits: (form: string) => boolean,
): Generator<Span & { readonly name: string }> {
  const { mentions, names } = view.facts(article);
  const texts = names.map((name) => view.text(name));
  for (let i = 0; i < mentions.count; i++) {
    const name = texts[mentions.names[i] ?? 0] ?? '';
    if (fits(name)) yield { start: mentions.starts[i] ?? 0, end: mentions.ends[i] ?? 0, name };
  }
}
