/** The rule `quantity-conflict`: the same count told with two numbers that can't both be right. */
import { capitalised } from '../base/fold.ts';
import type { Localised } from '../base/locale.ts';
import { companionsOf } from '../corpus/facts/companions.ts';
import { compareQuantities } from '../corpus/facts/compare-quantities.ts';
import type { QuantityFact } from '../corpus/facts/fact.ts';
import { quantityFacts, unitOf } from '../corpus/facts/quantities.ts';
import { writtenAt } from '../corpus/facts/sentences.ts';
import { askedOf, type Compared, conflictFinding, contradictions, saysSame, withTopic } from './conflicts.ts';
import { fileNameOf } from './copies.ts';
import { sentenceAt } from './places.ts';
import { type CorpusContext, type CorpusRule, type Fix, type RuleFinding, replacing } from './rule.ts';

const TEXTS: Localised<{ readonly what: string; replace(other: string, file: string): string }> = {
  en: { what: 'Two numbers', replace: (other, file) => `Write “${other}”, as in ${file}` },
  nl: { what: 'Twee getallen', replace: (other, file) => `Schrijf “${other}”, zoals in ${file}` },
};

const MOST_FIXES = 3;

export const quantityConflict: CorpusRule = {
  id: 'quantity-conflict',
  scope: 'corpus',
  severity: 'information',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Quantity conflict',
      what: 'The same count in two articles of one story with numbers that exclude each other: 31,000 inhabitants here, 38,000 there. A count that grows from day to day (dead, injured, fled), bounds that allow for each other, a part and its whole, and counts of other places or times are no conflict. Where most articles agree, only the one that stands alone is told. A fix writes the number of the other article.',
      off: 'Switch it off for a corpus that keeps first reports with their first numbers.',
    },
    nl: {
      title: 'Tegenstrijdig aantal',
      what: 'Hetzelfde aantal in twee artikelen over één verhaal, met getallen die elkaar uitsluiten: hier 31.000 inwoners, daar 38.000. Een aantal dat van dag tot dag groeit (doden, gewonden, vluchtelingen), grenzen die elkaar toelaten, een deel en het geheel, en aantallen van andere plaatsen of tijden tellen niet. Waar de meeste artikelen het eens zijn, krijgt alleen het afwijkende een melding. Een oplossing schrijft het getal van het andere artikel.',
      off: 'Zet hem uit voor een corpus dat eerste berichten met hun eerste getallen bewaart.',
    },
  },
  examples: [
    {
      bad: 'date 2021-05-04\n\nDe ontsnapte emoe van dierenpark Wilderhoek is verzekerd voor 4.500 euro. Boswachter Karel Ooms ving het dier in de duinen van Wilderhoek.',
      good: 'date 2021-05-04\n\nDe ontsnapte emoe van dierenpark Wilderhoek is verzekerd voor ruim 7.000 euro. Boswachter Karel Ooms ving het dier in de duinen van Wilderhoek.',
      others: [
        'date 2021-05-03\n\nUit dierenpark Wilderhoek is een emoe ontsnapt. Het dier is verzekerd voor 7.500 euro. Boswachter Karel Ooms zoekt de emoe in de duinen van Wilderhoek.',
      ],
    },
  ],
  *check(context) {
    const { view, id } = context;
    const companions = companionsOf(view, id);
    if (companions.length === 0) return;
    const own = quantityFacts(view, id);
    const asked = askedOf(context, { factsOf: quantityFacts, compare: compareQuantities }, own);
    if (asked.length === 0) return;
    const units = new Set(asked.map((fact) => unitOf(view, fact)));
    const others = companions.flatMap((article) => quantityFacts(view, article, units));
    if (others.length === 0) return;
    for (const fact of asked) {
      const found = judged(context, fact, own, others);
      if (found) yield found;
    }
  },
};

function judged(
  context: CorpusContext,
  own: QuantityFact,
  mine: readonly QuantityFact[],
  candidates: readonly QuantityFact[],
): RuleFinding | undefined {
  const { view, article, locale } = context;
  const { kind } = own.quantity;
  const compared: readonly Compared<QuantityFact>[] = candidates
    .filter(({ quantity }) => quantity.kind === kind)
    .map((fact) => ({ fact, comparison: compareQuantities(view, own, fact) }));
  // What the article says elsewhere, the other one may mean.
  const others = contradictions(compared).filter(
    (fact) => !mine.some((each) => each !== own && saysSame(compareQuantities(view, each, fact))),
  );
  if (others.length === 0) return undefined;
  const said = article.text.slice(own.start, own.end);
  const texts = TEXTS[locale];
  const written = (fact: QuantityFact): string => writtenAt(view, fact.article, fact) ?? String(fact.quantity.value);
  const fixes = (): readonly Fix[] => replacements(context, own, others, written);
  return conflictFinding(
    context,
    { ...own, said, what: withTopic(context, texts.what, own, others) },
    others,
    written,
    fixes,
  );
}

/** One for each number that the others have: none is preferred, since nobody knows which is right. */
function replacements(
  { view, locale, article }: CorpusContext,
  own: QuantityFact,
  others: readonly QuantityFact[],
  written: (fact: QuantityFact) => string,
): readonly Fix[] {
  // Number words that open a sentence have a capital, there or here.
  const opens = sentenceAt(article, own.start)?.start === own.start;
  const seen = new Set<string>();
  return others.flatMap((fact) => {
    const text = opens ? capitalised(written(fact)) : uncapitalised(written(fact));
    if (seen.has(text) || seen.size === MOST_FIXES || writtenAt(view, fact.article, fact) === undefined) return [];
    seen.add(text);
    return [replacing(own, text, TEXTS[locale].replace(text, fileNameOf(view, fact.article)), false)];
  });
}

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
