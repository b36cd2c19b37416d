/** The rule `grammar`: a handful of slips that the language pack is sure of; the pack finds them, the rule explains. */

import type { Localised } from '../base/locale.ts';
import type { GrammarSlip, SlipKind } from '../languages/tagger/syntax.ts';
import { type ArticleContext, type ArticleRule, finding, type RuleFinding, replacing } from './rule.ts';

type Message = (found: string, slip: GrammarSlip) => string;

const MESSAGES: Localised<{ readonly [kind in SlipKind]: Message } & { fix(replacement: string): string }> = {
  en: {
    'inflected-predicate': (found, { because, replacement }) =>
      `Behind “${because}” no noun follows, so the adjective has no -e: “${replacement}” instead of “${found}”.`,
    article: (_, { because, replacement }) => `“${because}” takes “${replacement.toLowerCase()}”.`,
    'verb-ending': (found, { because, replacement }) =>
      `With “${because}” the verb is written “${replacement}” instead of “${found}”.`,
    'participle-ending': (found, { because, replacement }) =>
      `With “${because}” this is a participle: “${replacement}” instead of “${found}”.`,
    agreement: (_, { because }) => `“${because}” is plural, but the verb is singular.`,
    fix: (replacement) => `Write “${replacement}”`,
  },
  nl: {
    'inflected-predicate': (found, { because, replacement }) =>
      `Na “${because}” volgt geen zelfstandig naamwoord, dus geen -e: “${replacement}” in plaats van “${found}”.`,
    article: (_, { because, replacement }) => `Bij “${because}” hoort “${replacement.toLowerCase()}”.`,
    'verb-ending': (found, { because, replacement }) =>
      `Bij “${because}” hoort “${replacement}” in plaats van “${found}”.`,
    'participle-ending': (found, { because, replacement }) =>
      `Bij “${because}” is dit een voltooid deelwoord: “${replacement}” in plaats van “${found}”.`,
    agreement: (_, { because }) => `“${because}” is meervoud, maar het werkwoord staat in het enkelvoud.`,
    fix: (replacement) => `Schrijf “${replacement}”`,
  },
};

export const grammar: ArticleRule = {
  id: 'grammar',
  scope: 'article',
  severity: 'warning',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Slip of grammar',
      what: 'A few slips that are hardly ever right: an adjective with -e without a noun behind it (`dat is duidelijke`), the wrong article with a noun whose gender is sure (`de schip`), endings that sound alike (`hij vermoed`, `ik wordt`, `is gebeurt`), and a plural subject with a singular verb. It says nothing where it is not sure, and nothing about style.',
      off: 'Switch it off for texts in dialect, for old texts and for learners’ texts that must stay as they are.',
    },
    nl: {
      title: 'Grammaticale verschrijving',
      what: 'Enkele verschrijvingen die vrijwel nooit goed zijn: een bijvoeglijk naamwoord met -e zonder zelfstandig naamwoord erachter (`dat is duidelijke`), het verkeerde lidwoord bij een woord waarvan het geslacht vaststaat (`de schip`), uitgangen die hetzelfde klinken (`hij vermoed`, `ik wordt`, `is gebeurt`), en een meervoudig onderwerp met een enkelvoudig werkwoord. Bij twijfel zegt de regel niets, en over stijl nooit iets.',
      off: 'Zet hem uit voor teksten in dialect, oude teksten en teksten van leerlingen die moeten blijven zoals ze zijn.',
    },
  },
  examples: [
    {
      bad: 'De afspraak met de bakker was duidelijke, zegt de molenaar.',
      good: 'De duidelijke afspraak met de bakker was welkom, zegt de molenaar.',
      fixed: 'De afspraak met de bakker was duidelijk, zegt de molenaar.',
    },
    {
      bad: 'Volgens de loods lag de schip scheef in de sluis.',
      good: 'Volgens de loods lag het schip scheef in de sluis.',
      fixed: 'Volgens de loods lag het schip scheef in de sluis.',
    },
    {
      bad: 'Hij vermoed dat de sleutel nog in de schuur ligt.',
      good: 'Ik vermoed dat de sleutel nog in de schuur ligt, en dat vind je vreemd.',
      fixed: 'Hij vermoedt dat de sleutel nog in de schuur ligt.',
    },
    {
      bad: 'Het ongeluk is vannacht op de dijk gebeurt.',
      good: 'Wat er op de dijk gebeurt, is vannacht al eens gebeurd.',
      fixed: 'Het ongeluk is vannacht op de dijk gebeurd.',
    },
  ],
  *check(context) {
    const { article, pack, recall } = context;
    if (!pack.grammar) return;
    for (const slip of pack.grammar.check(article.text, article.tokens, article.sentences, recall)) {
      yield findingFor(context, slip);
    }
  },
};

function findingFor({ article, locale }: ArticleContext, slip: GrammarSlip): RuleFinding {
  const texts = MESSAGES[locale];
  const message = texts[slip.kind](article.text.slice(slip.start, slip.end), slip);
  const { replacement } = slip;
  return finding(slip, message, () => (replacement ? [replacing(slip, replacement, texts.fix(replacement))] : []));
}
