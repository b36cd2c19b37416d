/** The rule `encoding`: characters that are not what the author typed, or that nobody can see. */
import type { Localised } from '../base/locale.ts';
import type { Spelling } from '../languages/pack.ts';
import { groupedFindings, type Place, type PlaceTexts } from './grouping.ts';
import { mojibakeIn, windowsCharacter } from './mojibake.ts';
import { type ArticleRule, type Edit, finding } from './rule.ts';

type Kind = 'mojibake' | 'lost' | 'invisible' | 'control' | 'decomposed';

const NAMES: Localised<Readonly<Record<Kind, readonly [one: string, many: string]>>> = {
  en: {
    mojibake: ['Garbled by a wrong encoding', 'words are garbled by a wrong encoding'],
    lost: ['A character was lost here', 'places where a character was lost'],
    invisible: ['An invisible character', 'words with an invisible character'],
    control: ['A control character', 'control characters'],
    decomposed: ['A letter and its mark are stored apart', 'words with letter and mark stored apart'],
  },
  nl: {
    mojibake: ['Verminkt door een verkeerde tekencodering', 'woorden zijn verminkt door een verkeerde tekencodering'],
    lost: ['Hier is een teken verloren gegaan', 'plaatsen waar een teken verloren ging'],
    invisible: ['Een onzichtbaar teken', 'woorden met een onzichtbaar teken'],
    control: ['Een besturingsteken', 'besturingstekens'],
    decomposed: ['Letter en teken zijn los opgeslagen', 'woorden met letter en teken los opgeslagen'],
  },
};

const TEXTS: Localised<{ binary: string; fix: string; all: string }> = {
  en: {
    binary: 'This file is not plain text: it contains NUL bytes.',
    fix: 'Repair the characters',
    all: 'Repair all of these',
  },
  nl: {
    binary: 'Dit bestand is geen platte tekst: het bevat NUL-bytes.',
    fix: 'Herstel de tekens',
    all: 'Herstel ze allemaal',
  },
};

export const encoding: ArticleRule = {
  id: 'encoding',
  scope: 'article',
  severity: 'warning',
  docs: {
    en: {
      title: 'Encoding',
      what: 'Letters garbled by a wrong encoding (`SyriÃ«`), replacement characters, soft hyphens and other invisible or control characters, and letters whose diacritic is stored apart. No-break blanks, joined emoji and right-to-left text are left alone.',
      off: 'There is hardly a reason to switch it off.',
    },
    nl: {
      title: 'Tekencodering',
      what: 'Letters die door een verkeerde codering verminkt zijn (`SyriÃ«`), vervangtekens, zachte koppeltekens en andere onzichtbare of besturingstekens, en letters waarvan het accent los is opgeslagen. Vaste spaties, samengestelde emoji en tekst van rechts naar links blijven buiten schot.',
      off: 'Er is nauwelijks een reden om hem uit te zetten.',
    },
  },
  examples: [
    {
      bad: 'De patiÃ«nten kregen een nood\u00advoorziening, zegt cafe\u0301baas Jan. Dat isâ€™t.',
      good: 'De patiënten kregen 20\u00a0euro. 👩‍🚒',
      fixed: 'De patiënten kregen een noodvoorziening, zegt cafébaas Jan. Dat is’t.',
    },
  ],
  check({ article, pack, locale }) {
    const { text } = article;
    const nul = text.indexOf('\0');
    if (nul >= 0) return [finding({ start: nul, end: nul + 1 }, TEXTS[locale].binary)];
    const faults = [
      ...mojibakeFaults(text),
      ...invisibleFaults(text),
      ...lostFaults(text, pack.spelling),
      ...decomposedFaults(text),
    ];
    return groupedFindings(wordsWith(text, faults), textsFor(locale));
  },
};

function textsFor(locale: keyof typeof NAMES): PlaceTexts {
  const name = (kind: string): readonly [string, string] => NAMES[locale][kind as Kind];
  return {
    one: (kind) => `${name(kind)[0]}.`,
    many: (kind, count) => `${count} ${name(kind)[1]}.`,
    fix: TEXTS[locale].fix,
    fixAll: TEXTS[locale].all,
  };
}

interface Fault extends Edit {
  readonly kind: Kind;
  /** There is no saying what stood here. */
  readonly open?: boolean;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}\p{Cf}\p{Cs}\ufffd'’-]/u;

/** Faults of one word are one place: a fix has to leave the whole word right. */
function wordsWith(text: string, faults: readonly Fault[]): readonly Place[] {
  const places: { kind: Kind; start: number; end: number; edits: Edit[]; reach: number }[] = [];
  for (const fault of [...faults].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    const edits: Edit[] = fault.open ? [] : [{ start: fault.start, end: fault.end, newText: fault.newText }];
    if (last && fault.start < last.reach) continue;
    if (last && fault.start < last.end) {
      last.edits.push(...edits);
      last.reach = fault.end;
      last.end = Math.max(last.end, wordEnd(text, fault.end));
      continue;
    }
    const start = Math.max(wordStart(text, fault.start), last?.end ?? 0);
    places.push({ kind: fault.kind, start, end: wordEnd(text, fault.end), edits, reach: fault.end });
  }
  return places;
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && WORD_UNIT.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && WORD_UNIT.test(text.charAt(end))) end++;
  return end;
}

function* mojibakeFaults(text: string): Generator<Fault> {
  for (const { start, end, original } of mojibakeIn(text)) yield { kind: 'mojibake', start, end, newText: original };
}

const UNSEEN =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function* invisibleFaults(text: string): Generator<Fault> {
  const isBidi = RIGHT_TO_LEFT.test(text);
  for (const { index, 0: character } of text.matchAll(UNSEEN)) {
    const code = character.charCodeAt(0);
    const span = { start: index, end: index + 1 };
    if (code === 0xfeff && index === 0) continue;
    if (code <= 0x1f || code === 0x7f || code === 0x2028 || code === 0x2029) {
      const isBreak = code === 0x0b || code === 0x0c || code >= 0x2028;
      yield { kind: 'control', ...span, newText: isBreak ? '\n' : '' };
    } else if (code <= 0x9f) {
      const shown = windowsCharacter(character);
      yield { kind: 'control', ...span, newText: shown === character ? '' : shown };
    } else if (isBidi && code !== 0xad && code !== 0x200b) {
    } else if ((code === 0x200c || code === 0x200d) && !isBetweenLetters(text, index)) {
    } else {
      yield { kind: 'invisible', ...span, newText: '' };
    }
  }
}

/** Joiners belong inside emoji and in the scripts of India and Iran. */
const isBetweenLetters = (text: string, at: number): boolean =>
  /\p{Script=Latin}/u.test(text.charAt(at - 1)) && /\p{Script=Latin}/u.test(text.charAt(at + 1));

const CANDIDATES = [...'éëèïêöüóáçàîôû’'];

/** A replacement character is read back where exactly one letter makes the word a known one. */
function* lostFaults(text: string, spelling: Spelling | undefined): Generator<Fault> {
  for (const { index } of text.matchAll(/\ufffd/g)) {
    const [start, end] = [wordStart(text, index), wordEnd(text, index + 1)];
    const fitting = CANDIDATES.filter((letter) => {
      const word = `${text.slice(start, index)}${letter}${text.slice(index + 1, end)}`;
      return !word.includes('\ufffd') && spelling?.verdict(word.replaceAll('’', "'")) === 'known';
    });
    const [letter] = fitting;
    const span = { kind: 'lost' as const, start: index, end: index + 1 };
    yield fitting.length === 1 && letter !== undefined
      ? { ...span, newText: letter }
      : { ...span, newText: '', open: true };
  }
}

/** Where all marks lie that go on a letter: a text without any has nothing to be joined. */
const MARKS = /[\u0300-\u1fff\u20d0-\u20ff\u2c00-\uffff]/;

function* decomposedFaults(text: string): Generator<Fault> {
  if (!MARKS.test(text)) return;
  for (const { index, 0: letter } of text.matchAll(/\p{L}\p{M}+/gu)) {
    const newText = letter.normalize('NFC');
    if (newText !== letter) yield { kind: 'decomposed', start: index, end: index + letter.length, newText };
  }
}
