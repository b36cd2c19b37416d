/**
 * HTML entities, read back. The names are those of the HTML standard that stand in pages with Western text; others are
 * left alone, since an ampersand may also be just that.
 */
import { windowsCharacter } from './mojibake.ts';

/** In the order of the code points from U+00A0. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro' +
  ' para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil' +
  ' Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave' +
  ' Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml' +
  ' igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute' +
  ' thorn yuml';

const OTHERS: readonly (readonly [name: string, character: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
  ['permil', '‰'],
  ['prime', '′'],
  ['Prime', '″'],
  ['dagger', '†'],
  ['minus', '−'],
  ['larr', '←'],
  ['rarr', '→'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Zcaron', 'Ž'],
  ['zcaron', 'ž'],
  ['Ccaron', 'Č'],
  ['ccaron', 'č'],
  ['Cacute', 'Ć'],
  ['cacute', 'ć'],
  ['Yuml', 'Ÿ'],
  ['circ', 'ˆ'],
  ['tilde', '˜'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['zwnj', ''],
  ['zwj', ''],
  ['lrm', ''],
  ['rlm', ''],
  ['excl', '!'],
  ['quest', '?'],
  ['num', '#'],
  ['percnt', '%'],
  ['lpar', '('],
  ['rpar', ')'],
  ['comma', ','],
  ['period', '.'],
  ['colon', ':'],
  ['semi', ';'],
  ['NewLine', '\n'],
  ['Tab', ' '],
];

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...OTHERS.map(([name, character]): [string, string] => [name, character]),
]);

/** An entity, also one that was encoded twice (`&amp;eacute;`); the sure ones also without their semicolon. */
export const ENTITY =
  /&(?:amp;){0,3}(?:#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z]{2,7}\d{0,2};)|&(?:nbsp|quot)(?![\p{L}\d;=])/gu;

/** What the entity stands for: blanks of all kinds are a plain one. `undefined` for what is no entity. */
export function decodedEntity(entity: string): string | undefined {
  const body = entity.replace(/^&(?:amp;)*/, '').replace(/;$/, '');
  const bare = body === '' ? 'amp' : body;
  const character = bare.startsWith('#') ? ofNumber(bare) : NAMED.get(bare);
  if (character === undefined) return undefined;
  return /^[\u00a0\u2000-\u200a\u202f\t]$/.test(character) ? ' ' : character.replace(/[\u00ad\u200b-\u200f\ufeff]/, '');
}

function ofNumber(reference: string): string | undefined {
  const code = /^#[xX]/.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  if (code === 9 || code === 10 || code === 13) return code === 9 ? ' ' : '\n';
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  // By the standard numbers in this range mean what Windows put there.
  return code >= 0x80 && code <= 0x9f ? windowsCharacter(String.fromCharCode(code)) : String.fromCodePoint(code);
}
