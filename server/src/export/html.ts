/** A page of one article to read and to print: names, times, quantities and events are marked; it runs no script. */
import type { AnnotatedArticle, Annotation } from './annotated.ts';
import { escapeXml, linesOf, markedUp } from './nesting.ts';

const STYLE = `
body { font: 18px/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
mark { color: inherit; background: none; border-bottom: 2px solid #888 }
.person { border-color: #1f6feb } .organisation { border-color: #8250df } .location { border-color: #1a7f37 }
.demonym { border-color: #4d7c0f } .time { border-color: #bf5700 } .quantity { border-color: #b3261e }
.event { border-style: dotted } .quotation { border: 0; font-style: italic }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #1b1b1b } }
`;

/** A whole page. */
export function toHtml({ file, language, published, text, annotations }: AnnotatedArticle): string {
  const marks = { escape: escapeXml, open, close: () => '</mark>' };
  const lines = linesOf(text).map((line) => `<p>${markedUp(text, line, annotations, marks)}</p>`);
  const date =
    published === undefined ? [] : [`<p><time datetime="${escapeXml(published)}">${escapeXml(published)}</time></p>`];
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeXml(file)}</title>`,
    `<style>${STYLE}</style>`,
    ...date,
    ...lines,
    '</html>',
    '',
  ].join('\n');
}

function open({ layer, label, attributes }: Annotation): string {
  const { entity, value, unit, speaker, trigger } = attributes;
  const kind = layer === 'mention' || layer === 'time' || layer === 'event' ? label : '';
  const title = [kind, entity ?? speaker ?? trigger, value, unit].filter((part) => part !== undefined && part !== '');
  const classes = layer === 'mention' ? label : layer;
  return `<mark class="${escapeXml(classes)}" title="${escapeXml(title.join(' · '))}">`;
}
