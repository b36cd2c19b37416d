/** The rule `markup-debris`: what a web page leaves in its text: tags, entities, escapes, links. */
import type { Localised } from '../base/locale.ts';
import type { Article } from '../document/article.ts';
import { decodedEntity, ENTITY } from './entities.ts';
import { groupedFindings, type Place, type PlaceTexts } from './grouping.ts';
import { cover } from './places.ts';
import type { ArticleRule, Edit } from './rule.ts';
import { linkPlaces, linksIn } from './stray-links.ts';

type Kind = 'tag' | 'entity' | 'escape' | 'code' | 'link' | 'tracking';

const NAMES: Localised<Readonly<Record<Kind, readonly [one: string, many: string]>>> = {
  en: {
    tag: ['An HTML tag', 'HTML tags'],
    entity: ['An HTML entity', 'HTML entities'],
    escape: ['An escaped character', 'escaped characters'],
    code: ['Markup of a web page', 'pieces of markup'],
    link: ['A stray link', 'stray links'],
    tracking: ['Tracking text in a link', 'links with tracking text'],
  },
  nl: {
    tag: ['Een HTML-tag', 'HTML-tags'],
    entity: ['Een HTML-entiteit', 'HTML-entiteiten'],
    escape: ['Een gecodeerd teken', 'gecodeerde tekens'],
    code: ['Opmaakcode van een webpagina', 'stukken opmaakcode'],
    link: ['Een verdwaalde link', 'verdwaalde links'],
    tracking: ['Volgcode in een link', 'links met volgcode'],
  },
};

const FIXES: Localised<{ one: string; all: string }> = {
  en: { one: 'Clean up the markup', all: 'Clean up all of these in the article' },
  nl: { one: 'Ruim de opmaak op', all: 'Ruim ze allemaal op in het artikel' },
};

export const markupDebris: ArticleRule = {
  id: 'markup-debris',
  scope: 'article',
  severity: 'warning',
  skipIn: ['boilerplate'],
  docs: {
    en: {
      title: 'Markup debris',
      what: 'HTML tags (`<br>`, `</strong>`) and entities (`&amp;`, `&#8217;`), escaped characters (`\\u2019`), codes of editing systems (`[caption]`), links that stand apart from the sentence, and tracking text in links (`utm_source=…`). The fix removes a tag and reads a character back. Many of one kind are one finding with one fix.',
      off: 'Switch it off for texts about HTML.',
    },
    nl: {
      title: 'Opmaakresten',
      what: 'HTML-tags (`<br>`, `</strong>`) en -entiteiten (`&amp;`, `&#8217;`), gecodeerde tekens (`\\u2019`), codes van redactiesystemen (`[caption]`), links die los van de zin staan, en volgcode in links (`utm_source=…`). De oplossing haalt een tag weg en leest een teken terug. Veel van één soort zijn samen één bevinding met één oplossing.',
      off: 'Zet hem uit voor teksten over HTML.',
    },
  },
  examples: [
    {
      bad: 'De <strong>brug</strong> in&nbsp;Assen blijft dicht. <br>Foto&#8217;s van B&amp;W, zo\\u2019n tien, staan op de site.',
      good: 'De brug in Assen & omgeving is voor 3 < 5 procent dicht, meldt www.voorbeeld.nl.',
      fixed: 'De brug in Assen blijft dicht. Foto’s van B&W, zo’n tien, staan op de site.',
    },
    {
      bad: 'De kaart staat op https://www.voorbeeld.nl/brug?utm_source=mail&utm_medium=web.',
      good: 'De kaart staat op https://www.voorbeeld.nl/brug.',
      fixed: 'De kaart staat op https://www.voorbeeld.nl/brug.',
    },
  ],
  check({ article, locale }) {
    return groupedFindings(disjoint([...placesIn(article)]), textsFor(locale));
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

function* placesIn(article: Article): Generator<Place> {
  const { text } = article;
  yield* tagPlaces(text);
  yield* codePlaces(text);
  yield* entityPlaces(article);
  yield* escapePlaces(text);
  yield* linkPlaces(article);
}

/** The first of those that share text, the longest of those that begin together. */
function disjoint(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  let reach = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.min(place.start, ...place.edits.map(({ start }) => start));
    if (from < reach) continue;
    kept.push(place);
    reach = Math.max(place.end, ...place.edits.map(({ end }) => end));
  }
  return kept;
}

const INLINE =
  'a abbr b big bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt u var';
const BLOCK =
  'address article aside audio blockquote body br button canvas caption center col dd div dl dt embed fieldset figcaption' +
  ' figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input legend li link main meta nav noscript' +
  ' object ol option p param picture pre script section select source style svg table tbody td textarea tfoot th thead' +
  ' title tr ul video';

const TAGS: ReadonlyMap<string, 'inline' | 'block'> = new Map([
  ...INLINE.split(' ').map((tag): [string, 'inline'] => [tag, 'inline']),
  ...BLOCK.split(' ').map((tag): [string, 'block'] => [tag, 'block']),
]);

/** Also with the quotation marks of its attributes made typographic; comments too. */
const TAG = /<\/?([A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>]{0,400})?\s?\/?>|<!--[^<>]{0,400}-->|<!\[CDATA\[|\]\]>/g;

/** `&lt;br&gt;`: read back it would be a tag. */
const ENCODED_TAG = /&(?:amp;)?lt;\/?([A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>&]{0,200})?\s?\/?&(?:amp;)?gt;/g;

function* tagPlaces(text: string): Generator<Place> {
  for (const match of [...text.matchAll(TAG), ...text.matchAll(ENCODED_TAG)]) {
    const [all, name] = match;
    const sort = name === undefined ? 'inline' : TAGS.get(name.toLowerCase());
    if (sort) yield removal('tag', text, match.index, match.index + all.length, sort === 'block' ? ' ' : '');
  }
}

/** BBCode, shortcodes of editing systems, Markdown; the words inside stay. */
const CODE =
  /\[\/?(?:b|i|u|url|img|quote|color|size|caption|embed|gallery|video|audio|youtube|twitter|iframe)(?:[ =][^[\]\r\n]{0,300})?\]|\*\*(?=\S)([^*\r\n]{1,200}\S)\*\*|\[([^[\]\r\n]{1,200})\]\((?:https?:\/\/|www\.)[^()\s]{1,300}\)/g;

function* codePlaces(text: string): Generator<Place> {
  for (const match of text.matchAll(CODE)) {
    const [all, bold, linked] = match;
    const [start, end] = [match.index, match.index + all.length];
    const inner = bold ?? linked;
    yield inner === undefined ? removal('code', text, start, end, '') : replaced('code', start, end, inner);
  }
}

function* entityPlaces(article: Article): Generator<Place> {
  const { text } = article;
  const inLink = cover(linksIn(article));
  for (const match of text.matchAll(ENTITY)) {
    const character = decodedEntity(match[0]);
    if (character === undefined) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    // The query of a link has ampersands of its own.
    if (inLink({ start, end })) continue;
    const isDoubled = character === ' ' && (/\s/.test(text.charAt(start - 1)) || /\s/.test(text.charAt(end)));
    yield replaced('entity', start, end, isDoubled ? '' : character);
  }
}

/** `\u2019`, also as a pair of surrogates; `\"`, `\'`, `\/`; `\n`, where no path of folders can be meant. */
const ESCAPE =
  /\\{1,2}(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2})|\\["'/]|(?<![\p{L}\p{N}:\\])(?:\\[nrt]){1,4}(?![\p{Ll}\p{N}])|(?<=[.!?”’"])(?:\\[nrt]){1,4}/gu;

function* escapePlaces(text: string): Generator<Place> {
  if (!text.includes('\\')) return;
  let before: Place | undefined;
  for (const match of text.matchAll(ESCAPE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const newText = unescaped(match[0]);
    const last = before?.edits[0];
    // Two halves of one character are one place.
    if (before && last && before.end === start && /[\ud800-\udbff]$/.test(last.newText)) {
      before = replaced('escape', before.start, end, last.newText + newText);
      continue;
    }
    if (before) yield* whole(before);
    before = /^\s*$/.test(newText) ? removal('escape', text, start, end, ' ') : replaced('escape', start, end, newText);
  }
  if (before) yield* whole(before);
}

/** Half a character is nothing that could be put in. */
function* whole(place: Place): Generator<Place> {
  yield /[\ud800-\udfff]/.test(place.edits[0]?.newText.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '') ?? '')
    ? { ...place, edits: [] }
    : place;
}

function unescaped(written: string): string {
  const bare = written.replace(/^\\+/, '');
  const code = /^[ux]([\dA-Fa-f]{2,4})$/.exec(bare)?.[1];
  if (code === undefined) return /^["'/]$/.test(bare) ? bare : ' ';
  const unit = Number.parseInt(code, 16);
  if (unit < 0x20 || unit === 0xa0) return ' ';
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) ? '' : String.fromCharCode(unit);
}

/** Takes out what stands there: a blank on both sides loses the one before; words that would meet get `between`. */
function removal(kind: Kind, text: string, start: number, end: number, between: string): Place {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  const blankBefore = before === '' || /\s/.test(before);
  const blankBehind = behind === '' || /\s/.test(behind);
  const doubled = blankBehind && (before === ' ' || before === '\u00a0');
  const glued = !blankBefore && !blankBehind && !/[<[&\\>]/.test(behind) && before !== '>';
  const edits: readonly Edit[] = [{ start: doubled ? start - 1 : start, end, newText: glued ? between : '' }];
  return { kind, start, end, edits };
}

const replaced = (kind: Kind, start: number, end: number, newText: string): Place => ({
  kind,
  start,
  end,
  edits: [{ start, end, newText }],
});
