/** TEI P5: names, dates, measures and quotations as elements of the text, for digital editions. */
import type { AnnotatedArticle, Annotation } from './annotated.ts';
import { escapeXml, linesOf, markedUp } from './nesting.ts';

const NAMES: { readonly [label: string]: string } = {
  person: 'persName',
  organisation: 'orgName',
  location: 'placeName',
};

/** A whole document. */
export function toTei({ file, language, published, text, annotations }: AnnotatedArticle): string {
  const marks = { escape: escapeXml, open, close: (span: Annotation) => `</${elementOf(span)}>` };
  const lines = linesOf(text).map((line) => `<p>${markedUp(text, line, annotations, marks)}</p>`);
  const date = published === undefined ? '' : `<date when="${escapeXml(published)}">${escapeXml(published)}</date>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeXml(language)}">`,
    `<teiHeader><fileDesc><titleStmt><title>${escapeXml(file)}</title></titleStmt>`,
    `<publicationStmt><p>${date}</p></publicationStmt><sourceDesc><p>${escapeXml(file)}</p></sourceDesc></fileDesc></teiHeader>`,
    '<text><body>',
    ...lines,
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}

function elementOf({ layer, label }: Annotation): string {
  if (layer === 'mention') return NAMES[label] ?? 'name';
  if (layer === 'time') return label === 'TIME' ? 'time' : 'date';
  if (layer === 'quantity') return 'measure';
  return layer === 'quotation' ? 'q' : 'term';
}

function open(span: Annotation): string {
  const attributes = attributesOf(span).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${elementOf(span)}${attributes.join('')}>`;
}

function attributesOf({ layer, label, attributes }: Annotation): readonly (readonly [string, string])[] {
  const { entity = '', value = '', unit = '', speaker } = attributes;
  switch (layer) {
    case 'mention':
      return NAMES[label]
        ? [['key', entity]]
        : [
            ['type', label],
            ['key', entity],
          ];
    case 'time':
      // Only a date that TEI's own notation has: a season or a duration has none.
      return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? [['when', value]] : [['n', value]];
    case 'quantity':
      return unit === ''
        ? [['quantity', value]]
        : [
            ['quantity', value],
            ['unit', unit.replace(/\s+/g, '_')],
          ];
    case 'quotation':
      return speaker === undefined ? [] : [['n', speaker]];
    case 'event':
      return [['type', `event-${label}`]];
  }
}
