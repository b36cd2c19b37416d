/**
 * brat standoff: beside the text a file with a line for each span, `T1<tab>Person 0 9<tab>Els Maes`, and for each of
 * its attributes a note. Offsets are code points, as in Python, not UTF-16.
 */
import type { AnnotatedArticle, Annotation } from './annotated.ts';
import { codePointsOf } from './code-points.ts';
import { bratLabel } from './labels.ts';

/** The text of the `.ann` file; the article itself is the `.txt` file beside it. */
export function toBrat({ text, annotations }: AnnotatedArticle): string {
  const points = codePointsOf(text);
  let notes = 0;
  return annotations
    .map((annotation, i) => {
      const line = `T${i + 1}\t${bratLabel(annotation)} ${placesOf(annotation, text, points)}`;
      const attributes = Object.entries(annotation.attributes).filter(([, value]) => value !== '');
      const own = attributes.map(
        ([name, value]) => `#${++notes}\tAnnotatorNotes T${i + 1}\t${name}: ${oneLine(value)}`,
      );
      return `${[line, ...own].join('\n')}\n`;
    })
    .join('');
}

/** brat wants a span to stay in its line: one that goes over a line break is written in pieces. */
function placesOf({ start, end }: Annotation, text: string, points: (offset: number) => number): string {
  const pieces: { from: number; to: number }[] = [];
  for (const found of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const from = start + found.index;
    pieces.push({ from, to: from + found[0].length });
  }
  const places = pieces.map(({ from, to }) => `${points(from)} ${points(to)}`).join(';');
  return `${places}\t${pieces.map(({ from, to }) => text.slice(from, to)).join(' ')}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
