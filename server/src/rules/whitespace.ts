/** The rule `whitespace`: blanks and lines too many, the usual trace of an extraction from a web page. */
import type { Localised } from '../base/locale.ts';
import type { Article } from '../document/article.ts';
import { groupedFindings, type Place, type PlaceTexts } from './grouping.ts';
import { hasLineBreak } from './places.ts';
import type { ArticleRule, Edit } from './rule.ts';

type Kind = 'doubled' | 'before-mark' | 'inside-bracket' | 'trailing' | 'leading' | 'lines' | 'edge';

const NAMES: Localised<Readonly<Record<Kind, readonly [one: string, many: string]>>> = {
  en: {
    doubled: ['More than one blank', 'places with more than one blank'],
    'before-mark': ['A blank before a punctuation mark', 'blanks before a punctuation mark'],
    'inside-bracket': ['A blank inside a bracket', 'blanks inside a bracket'],
    trailing: ['Blanks at the end of the line', 'lines that end in blanks'],
    leading: ['Blanks at the start of the line', 'lines that start with blanks'],
    lines: ['More than one empty line', 'places with more than one empty line'],
    edge: ['Empty lines at the edge of the text', 'edges with empty lines'],
  },
  nl: {
    doubled: ['Meer dan één spatie', 'plaatsen met meer dan één spatie'],
    'before-mark': ['Een spatie vóór een leesteken', 'spaties vóór een leesteken'],
    'inside-bracket': ['Een spatie binnen een haakje', 'spaties binnen een haakje'],
    trailing: ['Spaties aan het eind van de regel', 'regels die op spaties eindigen'],
    leading: ['Spaties aan het begin van de regel', 'regels die met spaties beginnen'],
    lines: ['Meer dan één lege regel', 'plaatsen met meer dan één lege regel'],
    edge: ['Lege regels aan de rand van de tekst', 'randen met lege regels'],
  },
};

const FIXES: Localised<{ one: string; all: string }> = {
  en: { one: 'Tidy the white space', all: 'Tidy all of these in the article' },
  nl: { one: 'Ruim het wit op', all: 'Ruim ze allemaal op in het artikel' },
};

export const whitespace: ArticleRule = {
  id: 'whitespace',
  scope: 'article',
  severity: 'hint',
  docs: {
    en: {
      title: 'White space',
      what: 'Doubled blanks, blanks before a punctuation mark or inside a bracket, blanks at the ends of lines, and more than one empty line in a row. The kind of line break is kept. Many of one kind are one finding with one fix.',
      off: 'Switch it off where columns are lined up with blanks.',
    },
    nl: {
      title: 'Witruimte',
      what: 'Dubbele spaties, spaties vóór een leesteken of binnen een haakje, spaties aan de randen van regels, en meer dan één lege regel na elkaar. De soort regeleinde blijft. Veel van één soort zijn samen één bevinding met één oplossing.',
      off: 'Zet hem uit waar kolommen met spaties zijn uitgelijnd.',
    },
  },
  examples: [
    {
      bad: 'De brug  is dicht , zegt de wethouder ( 51 ). \n\n\nHet verkeer rijdt om.',
      good: 'De brug is dicht, zegt de wethouder (51).\n\nHet verkeer rijdt om.',
      fixed: 'De brug is dicht, zegt de wethouder (51).\n\nHet verkeer rijdt om.',
    },
  ],
  check({ article, locale }) {
    return groupedFindings([...whitespacePlaces(article)], textsFor(locale));
  },
};

function textsFor(locale: keyof typeof NAMES): PlaceTexts {
  const name = (kind: string): readonly [string, string] => NAMES[locale][kind as Kind];
  return {
    one: (kind) => `${name(kind)[0]}.`,
    many: (kind, count) => `${count} ${name(kind)[1]}.`,
    fix: FIXES[locale].one,
    fixAll: FIXES[locale].all,
  };
}

/** Each run of white space is looked at once, so that a long run costs no more than its length. For formatting too. */
export function* whitespacePlaces({ text, header }: Article): Generator<Place> {
  for (const [start, run] of oddRuns(text)) {
    if (start === 0 && run === '\ufeff') continue;
    // What is wrong in the header's own line is told by the rule malformed-header.
    if (header && (start < header.end || (start === header.end && !hasLineBreak(run)))) continue;
    yield* hasLineBreak(run) ? aroundBreaks(text, start, run) : insideLine(text, start, run);
  }
}

/** Runs of white space, without the single blanks between two words, which are nearly all of them. */
function* oddRuns(text: string): Generator<readonly [start: number, run: string]> {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit > 0x20 && unit < 0xa0) || (unit > 0xa0 && unit < 0x1680)) continue;
    if (unit === 0x20 && standsBetweenWords(text, i)) continue;
    RUN.lastIndex = i;
    const run = RUN.exec(text)?.[0];
    if (run === undefined) continue;
    yield [i, run];
    i += run.length - 1;
  }
}

const RUN = /\s+/y;

/** A letter or digit behind it, and no bracket before it, which it would be too many in. */
function standsBetweenWords(text: string, i: number): boolean {
  const [before, behind] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
  const isWord = (behind | 0x20) >= 0x61 && (behind | 0x20) <= 0x7a;
  return i > 0 && (isWord || (behind >= 0x30 && behind <= 0x39)) && before !== 0x28 && before !== 0x5b;
}

function* aroundBreaks(text: string, start: number, run: string): Generator<Place> {
  const end = start + run.length;
  const breaks = [...run.matchAll(/\r\n|\r|\n/g)];
  const [first] = breaks;
  const last = breaks.at(-1);
  if (!first || !last) return;
  const edges = [
    { kind: 'trailing', start, end: start + first.index },
    { kind: 'leading', start: start + last.index + last[0].length, end },
  ];
  const [trailing, leading] = edges;
  if (trailing && trailing.end > trailing.start) yield deletion('trailing', trailing.start, trailing.end);
  const kept = start === 0 ? 0 : end === text.length ? 1 : 2;
  const wanted = breaks
    .slice(0, kept)
    .map(([lineBreak]) => lineBreak)
    .join('');
  const from = start + first.index;
  const to = start + last.index + last[0].length;
  // One or two breaks with blanks between are an empty line that is not quite empty.
  if (breaks.length > kept) yield placed(kept === 2 ? 'lines' : 'edge', from, to, wanted);
  else if (text.slice(from, to) !== wanted) yield placed('trailing', from, to, wanted);
  if (leading && leading.end > leading.start && end < text.length) yield deletion('leading', leading.start, end);
  else if (leading && leading.end > leading.start) yield deletion('trailing', leading.start, end);
}

function* insideLine(text: string, start: number, run: string): Generator<Place> {
  const end = start + run.length;
  if (start === 0) {
    yield deletion('leading', start, end);
    return;
  }
  if (end === text.length) {
    yield deletion('trailing', start, end);
    return;
  }
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  // A no-break blank is set on purpose, before a French mark or a unit.
  const isBreaking = /[^\u00a0\u202f\ufeff]/.test(run);
  if (isBreaking && isMarkAlone(text, start, end)) yield { ...deletion('before-mark', start, end), end: end + 1 };
  else if (isBreaking && /[([]/.test(before) && !/[)\]]/.test(behind)) yield deletion('inside-bracket', start, end);
  else if (isBreaking && /[)\]]/.test(behind) && !/[([]/.test(before)) yield deletion('inside-bracket', start, end);
  else if (isBreaking && run.length > 1) yield placed('doubled', start, end, ' ');
}

/** A mark that belongs to the word before the blanks: white space or a closing mark follows it. */
function isMarkAlone(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end);
  if (!/[,.;:!?]/.test(mark)) return false;
  const next = text.charAt(end + 1);
  if (next !== '' && !/[\s”’"'»)\]]/.test(next)) return false;
  if (/[:;]/.test(mark) && (next === ')' || /\d/.test(text.charAt(start - 1)))) return false;
  return !/[.…]/.test(text.charAt(start - 1)) || mark !== '.';
}

const deletion = (kind: Kind, start: number, end: number): Place => placed(kind, start, end, '');

function placed(kind: Kind, start: number, end: number, newText: string): Place {
  const edits: readonly Edit[] = [{ start, end, newText }];
  return { kind, start, end, edits };
}
