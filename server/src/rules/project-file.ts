/** Faults in the files of the corpus owner, as findings. They are no rule of articles: always said, at their place. */
import type { Locale, Localised } from '../base/locale.ts';
import type { Fault, FaultKind } from '../corpus/project/json-file.ts';
import { type Finding, noFixes, type Severity } from './rule.ts';

const PROJECT_FILE_RULE = 'project-file';

/** What the page on the rules says of it: it is in no list of rules, since it can't be switched off. */
export const projectFileDocs: { readonly id: string } & Localised<{ readonly title: string; readonly what: string }> = {
  id: PROJECT_FILE_RULE,
  en: {
    title: 'Fault in a file of the corpus',
    what: 'In `seedbed.json` or a file in `.seedbed/`: no JSON, an unknown key, a value of another kind, an unfinished merge, an accepted finding whose words are gone, or a file of a folder that is not in the workspace. Where the file can’t be read it counts as it was before; nothing is written over.',
  },
  nl: {
    title: 'Fout in een bestand van het corpus',
    what: 'In `seedbed.json` of een bestand in `.seedbed/`: geen JSON, een onbekende sleutel, een waarde van een andere soort, een onafgemaakte samenvoeging, een geaccepteerde bevinding waarvan de woorden weg zijn, of een bestand van een map die niet bij de werkruimte hoort. Een bestand dat niet te lezen is, geldt zoals het was; niets wordt overschreven.',
  },
};

/** What the JSON parser misses, by its codes. */
const SYNTAX: Localised<{ readonly [code: string]: string }> = {
  en: {
    CloseBraceExpected: '“}” is missing',
    CloseBracketExpected: '“]” is missing',
    ColonExpected: '“:” is missing',
    CommaExpected: '“,” is missing',
    PropertyNameExpected: 'a key in quotation marks is missing',
    ValueExpected: 'a value is missing',
    EndOfFileExpected: 'something stands behind the end',
    UnexpectedEndOfString: 'this text is not closed',
    InvalidCommentToken: 'no comment can stand here',
    UnexpectedEndOfComment: 'this comment is not closed',
    UnexpectedEndOfNumber: 'this number is not complete',
    InvalidNumberFormat: 'this is no number',
    InvalidSymbol: 'this word is not known; texts stand in quotation marks',
    InvalidCharacter: 'this character can’t stand here',
    InvalidEscapeCharacter: 'no such character can follow “\\”',
    InvalidUnicode: 'behind “\\u” stand four digits',
  },
  nl: {
    CloseBraceExpected: '“}” ontbreekt',
    CloseBracketExpected: '“]” ontbreekt',
    ColonExpected: '“:” ontbreekt',
    CommaExpected: '“,” ontbreekt',
    PropertyNameExpected: 'een sleutel tussen aanhalingstekens ontbreekt',
    ValueExpected: 'een waarde ontbreekt',
    EndOfFileExpected: 'achter het eind staat nog iets',
    UnexpectedEndOfString: 'deze tekst wordt niet gesloten',
    InvalidCommentToken: 'hier kan geen commentaar staan',
    UnexpectedEndOfComment: 'dit commentaar wordt niet gesloten',
    UnexpectedEndOfNumber: 'dit getal is niet af',
    InvalidNumberFormat: 'dit is geen getal',
    InvalidSymbol: 'dit woord is onbekend; tekst staat tussen aanhalingstekens',
    InvalidCharacter: 'dit teken kan hier niet staan',
    InvalidEscapeCharacter: 'dit teken kan niet achter “\\” staan',
    InvalidUnicode: 'achter “\\u” staan vier cijfers',
  },
};

const MESSAGES: Localised<{ readonly [kind in FaultKind]: (detail: string) => string }> = {
  en: {
    merge: () => 'A merge was not finished here. Until it is, the file counts as it was before.',
    syntax: (code) => `This is no JSON: ${SYNTAX.en[code] ?? code}. Until it is, the file counts as it was before.`,
    'unknown-key': (key) => `“${key}” is not known here; it has no effect.`,
    value: (expected) => `Expected here: ${expected}. This part has no effect.`,
    gone: (article) => `These words are no longer in ${article}: the entry has no effect and can go.`,
    unused: () => 'Not in force: it counts once its folder is opened as a folder of the workspace.',
  },
  nl: {
    merge: () => 'Hier is een samenvoeging niet afgemaakt. Tot dan geldt het bestand zoals het was.',
    syntax: (code) => `Dit is geen JSON: ${SYNTAX.nl[code] ?? code}. Tot dan geldt het bestand zoals het was.`,
    'unknown-key': (key) => `“${key}” is hier onbekend en heeft geen gevolg.`,
    value: (expected) => `Hier hoort te staan: ${expected}. Dit deel heeft geen gevolg.`,
    gone: (article) => `Deze woorden staan niet meer in ${article}: de vermelding heeft geen gevolg en kan weg.`,
    unused: () => 'Niet van kracht: het telt zodra zijn map als map van de werkruimte is geopend.',
  },
};

const SEVERITIES: { readonly [kind in FaultKind]: Severity } = {
  merge: 'error',
  syntax: 'error',
  'unknown-key': 'warning',
  value: 'warning',
  gone: 'hint',
  unused: 'information',
};

/** Offsets of the file. */
export const faultFinding = ({ start, end, kind, detail }: Fault, locale: Locale): Finding => ({
  start,
  end,
  rule: PROJECT_FILE_RULE,
  severity: SEVERITIES[kind],
  message: MESSAGES[locale][kind](detail),
  related: [],
  fixes: noFixes,
});
