/** JSON Lines: an article a line, with its text and its spans, each with the words it holds, so that a reader can check. */
import type { AnnotatedArticle, Annotation } from './annotated.ts';

/** One line, with its line break. Offsets in UTF-16 code units, half-open. */
export function toJsonl({ file, language, published, text, annotations }: AnnotatedArticle): string {
  const spans = annotations.map((annotation) => spanOf(annotation, text));
  return `${JSON.stringify({ file, language, published: published ?? null, offsets: 'utf-16', text, spans })}\n`;
}

const spanOf = ({ start, end, layer, label, attributes }: Annotation, text: string): object => ({
  start,
  end,
  text: text.slice(start, end),
  layer,
  label,
  ...attributes,
});
