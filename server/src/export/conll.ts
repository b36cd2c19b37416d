/** CoNLL-2002: a token and its BIO label a line, a blank line after each sentence. Names only, the outermost of nested. */
import { contains, overlaps, type Span } from '../base/span.ts';
import type { AnnotatedArticle, Annotation } from './annotated.ts';
import { conllLabel } from './labels.ts';

/** A token of which a part is the name (`NAVO-top`) counts as the name: the format knows whole tokens only. */
export function toConll({ text, annotations, sentences, tokens }: AnnotatedArticle): string {
  const names = outermost(annotations.filter(({ layer }) => layer === 'mention'));
  const blocks: string[] = ['-DOCSTART-\tO\n'];
  let at = 0;
  let name = 0;
  for (const sentence of sentences) {
    const lines: string[] = [];
    let last: Annotation | undefined;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at++;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.start >= sentence.end) break;
      while (name < names.length && (names[name]?.end ?? 0) <= token.start) name++;
      const own = names[name];
      const held = own && overlaps(own, token) ? own : undefined;
      const label = held ? `${held === last ? 'I' : 'B'}-${conllLabel(held)}` : 'O';
      last = held;
      lines.push(`${text.slice(token.start, token.end)}\t${label}`);
    }
    if (lines.length > 0) blocks.push(`${lines.join('\n')}\n`);
  }
  return `${blocks.join('\n')}\n`;
}

/** Ascending by start, the longer first: what lies in the one before it is dropped. */
function outermost<S extends Span>(spans: readonly S[]): readonly S[] {
  const kept: S[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || (!contains(last, span) && !overlaps(last, span))) kept.push(span);
  }
  return kept;
}
