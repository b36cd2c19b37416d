/** The rule `acronym`: letters that are not those of the name beside them, and letters that stand for two names. */
import { editDistance } from '../base/edit-distance.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { CorpusView } from '../corpus/view.ts';
import { expansionWords, initialsFit, lettersOf, nearInitials, swappedInitials } from './acronym-fit.ts';
import { type CorpusContext, type CorpusRule, finding, noFixes, type Related, type RuleFinding } from './rule.ts';

interface Texts {
  order(acronym: string, full: string, initials: string): string;
  two(acronym: string, full: string, other: string): string;
  there(full: string): string;
}

const TEXTS: Localised<Texts> = {
  en: {
    order: (acronym, full, initials) => `${acronym} does not fit “${full}”: its initials are ${initials}.`,
    two: (acronym, full, other) => `${acronym} stands for “${full}” here and for “${other}” elsewhere.`,
    there: (full) => `Here it is “${full}”.`,
  },
  nl: {
    order: (acronym, full, initials) => `${acronym} past niet bij “${full}”: de beginletters zijn ${initials}.`,
    two: (acronym, full, other) => `${acronym} staat hier voor “${full}” en elders voor “${other}”.`,
    there: (full) => `Hier is het “${full}”.`,
  },
};

export const acronym: CorpusRule = {
  id: 'acronym',
  scope: 'corpus',
  severity: 'warning',
  skipIn: ['boilerplate'],
  docs: {
    en: {
      title: 'Acronym',
      what: 'An acronym whose letters are the initials of its expansion in another order (`Bond van Schippers en Vissers (BVS)`), and an acronym that stands for two names in the corpus. Acronyms of another language (`NAVO`, `UNHCR`) are left alone.',
      off: 'Switch it off for a corpus in which many acronyms come from other languages.',
    },
    nl: {
      title: 'Afkorting',
      what: 'Een afkorting waarvan de letters de beginletters van de volle naam zijn in een andere volgorde (`Bond van Schippers en Vissers (BVS)`), en een afkorting die in het corpus voor twee namen staat. Afkortingen uit een andere taal (`NAVO`, `UNHCR`) blijven buiten schot.',
      off: 'Zet hem uit voor een corpus waarin veel afkortingen uit andere talen komen.',
    },
  },
  examples: [
    {
      bad: 'De Koninklijke Nederlandse Redding Maatschappij (KRNM) voer uit.',
      good: 'De Koninklijke Nederlandse Redding Maatschappij (KNRM) voer uit, op verzoek van de Verenigde Naties (UN).',
    },
    {
      bad: 'Het Steunfonds voor Drentse Bruggen (SDB) betaalt het herstel.',
      good: 'Het Steunfonds voor Drentse Wegen (SDW) betaalt het herstel.',
      others: ['De Stichting Dorpsbelang Borger (SDB) vraagt om een pont.'],
    },
  ],
  *check(context) {
    const { view, id } = context;
    for (const { short, full } of view.facts(id).acronyms) {
      const found = judged(context, short, full);
      if (found) yield found;
    }
  },
};

function judged(context: CorpusContext, short: number, full: number): RuleFinding | undefined {
  const { view, id, pack, locale } = context;
  const place = placeOf(view, id, short, full);
  const letters = lettersOf(textOfName(view, id, short));
  if (!place || letters.length < 2) return undefined;
  const [acronym, name] = [textOfName(view, id, short), textOfName(view, id, full)];
  const texts = TEXTS[locale];
  const wanted = wrongLetters(context, acronym, name);
  if (wanted !== undefined) return finding(place, texts.order(acronym, name, wanted));
  const fit = initialsFit(letters, expansionWords(name, pack.functionWords));
  if (!fit) return undefined;
  const other = otherExpansion(context, acronym, letters, fit);
  if (!other) return undefined;
  const related: Related = { ...other.place, article: other.article, message: texts.there(other.name) };
  return { ...finding(place, texts.two(acronym, name, other.name), noFixes, [related]), severity: 'information' };
}

/** The letters as they should be, in capitals; `undefined` where nothing is sure. */
function wrongLetters({ view, pack }: CorpusContext, acronym: string, name: string): string | undefined {
  // What everybody knows is right, in whatever language it was made.
  if (pack.names.isKnownName(acronym)) return undefined;
  const letters = lettersOf(acronym);
  const words = expansionWords(name, pack.functionWords);
  const swapped = swappedInitials(letters, words)?.toUpperCase();
  if (swapped !== undefined) return swapped;
  // One wrong letter counts only where somebody else has the right ones.
  const near = nearInitials(letters, words)?.toUpperCase();
  return near !== undefined && view.nameCount(near) > 0 && view.nameCount(acronym) <= view.nameCount(near)
    ? near
    : undefined;
}

interface Expansion {
  readonly article: ArticleId;
  readonly name: string;
  readonly place: Span;
}

/** Another article in which the letters stand for another name. */
function otherExpansion(
  { view, id }: CorpusContext,
  acronym: string,
  letters: string,
  own: readonly string[],
): Expansion | undefined {
  for (const article of view.articlesNaming(acronym)) {
    if (article === id) continue;
    const { acronyms } = view.facts(article);
    for (const { short, full } of acronyms) {
      if (textOfName(view, article, short) !== acronym) continue;
      const name = textOfName(view, article, full);
      const fit = initialsFit(letters, expansionWords(name, view.pack(article).functionWords));
      const place = fit && areDifferent(own, fit) ? placeOf(view, article, short, full) : undefined;
      if (place) return { article, name, place };
    }
  }
  return undefined;
}

/** Words that give the same letter: at least half of them are not each other's misspelling or other form. */
function areDifferent(a: readonly string[], b: readonly string[]): boolean {
  const different = a.filter((word, i) => !areForms(word, b[i] ?? '')).length;
  return different * 2 >= a.length;
}

const areForms = (a: string, b: string): boolean =>
  a === b || a.slice(0, 4) === b.slice(0, 4) || editDistance(a, b, 2) <= 2;

function textOfName(view: CorpusView, article: ArticleId, name: number): string {
  const id = view.facts(article).names[name];
  return id === undefined ? '' : view.text(id);
}

/** The mention of the acronym that stands next to the full name. */
function placeOf(view: CorpusView, article: ArticleId, short: number, full: number): Span | undefined {
  const { count, names, starts, ends } = view.facts(article).mentions;
  for (let i = 0; i + 1 < count; i++) {
    const [first, second] = [names[i], names[i + 1]];
    if ((starts[i + 1] ?? 0) - (ends[i] ?? 0) > 3) continue;
    const at = first === full && second === short ? i + 1 : first === short && second === full ? i : -1;
    if (at >= 0) return { start: starts[at] ?? 0, end: ends[at] ?? 0 };
  }
  return undefined;
}
