/**
 * WebAnno TSV 3.3, which INCEpTION reads too: a token a line with its offsets (UTF-16), and a column for each feature of
 * the layer NamedEntity. A name inside a token (`NAVO-top`) is a line of its own below that token.
 */
import { contains, overlaps, type Span } from '../base/span.ts';
import type { AnnotatedArticle, Annotation } from './annotated.ts';
import { conllLabel } from './labels.ts';

const HEADER =
  '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n';

export function toWebanno({ text, annotations, sentences, tokens }: AnnotatedArticle): string {
  const names = annotations.filter(({ layer }) => layer === 'mention');
  // Names that are several tokens, or stand with others on one, carry a number that holds them together.
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const blocks = sentences.flatMap((sentence, s) => {
    const own = tokens.filter((token) => contains(sentence, token));
    if (own.length === 0) return [];
    const inside = names.filter((name) => overlaps(name, sentence));
    const lines = own.flatMap((token, t) => linesOf(text, token, `${s + 1}-${t + 1}`, inside, numbers));
    return [`\n#Text=${escapeText(text.slice(sentence.start, sentence.end))}\n${lines.join('\n')}\n`];
  });
  return HEADER + blocks.join('');
}

function linesOf(
  text: string,
  token: Span,
  place: string,
  names: readonly Annotation[],
  numbers: ReadonlyMap<Annotation, number>,
): readonly string[] {
  const held = names.filter((name) => overlaps(name, token));
  const whole = held.filter((name) => contains(name, token));
  const parts = held.filter((name) => !contains(name, token) && contains(token, name));
  const line = (at: string, span: Span, own: readonly Annotation[]): string =>
    [at, `${span.start}-${span.end}`, text.slice(span.start, span.end), ...featuresOf(own, numbers), ''].join('\t');
  return [line(place, token, whole), ...parts.map((part, i) => line(`${place}.${i + 1}`, part, [part]))];
}

function featuresOf(names: readonly Annotation[], numbers: ReadonlyMap<Annotation, number>): readonly [string, string] {
  if (names.length === 0) return ['_', '_'];
  const column = (featureOf: (name: Annotation) => string): string =>
    names.map((name) => `${escapeValue(featureOf(name))}[${numbers.get(name) ?? 1}]`).join('|');
  return [column(({ attributes }) => attributes.entity ?? '*'), column(conllLabel)];
}

const escapeValue = (value: string): string => value.replace(/[\\[\]|_;*]|->/g, '\\$&').replace(/\s+/g, ' ');

const escapeText = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
