/** The rule `place-conflict`: the same thing told to be at two places. */
import type { Localised } from '../base/locale.ts';
import { companionsOf } from '../corpus/facts/companions.ts';
import type { PlacedStatement } from '../corpus/facts/fact.ts';
import { comparePlaces, placedStatements } from '../corpus/facts/places.ts';
import { writtenAt } from '../corpus/facts/sentences.ts';
import { conflictFinding, contradictions, withTopic } from './conflicts.ts';
import type { CorpusContext, CorpusRule, RuleFinding } from './rule.ts';

const WHAT: Localised<string> = { en: 'Two places', nl: 'Twee plaatsen' };

export const placeConflict: CorpusRule = {
  id: 'place-conflict',
  scope: 'corpus',
  severity: 'information',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Place conflict',
      what: 'The same thing at two places in articles of one story: `found in Menen` here, `found in Waregem` there. Only sentences that are alike right beside the place are compared, and places that one of them names together are left alone. Where most articles agree, only the one that stands alone is told.',
      off: 'Switch it off for a corpus in which places are named by their municipality here and by their village there.',
    },
    nl: {
      title: 'Tegenstrijdige plaats',
      what: 'Hetzelfde op twee plaatsen in artikelen over één verhaal: hier `gevonden in Menen`, daar `gevonden in Waregem`. Alleen zinnen die vlak bij de plaats op elkaar lijken worden vergeleken, en plaatsen die in één ervan samen staan blijven buiten schot. Waar de meeste artikelen het eens zijn, krijgt alleen het afwijkende een melding.',
      off: 'Zet hem uit voor een corpus waarin plaatsen nu eens met de gemeente en dan weer met het dorp heten.',
    },
  },
  examples: [
    {
      bad: 'date 2021-05-06\n\nDe ontsnapte emoe van dierenpark Wilderhoek is terug. Het dier werd gevangen bij een boerderij in Temse. Boswachter Karel Ooms bracht de emoe naar zijn hok.',
      good: 'date 2021-05-06\n\nDe ontsnapte emoe van dierenpark Wilderhoek is terug. Het dier werd gevangen bij een boerderij in Lokeren. Boswachter Karel Ooms bracht de emoe naar zijn hok.',
      others: [
        'date 2021-05-07\n\nDierenpark Wilderhoek viert feest. De emoe werd woensdag gevangen bij een boerderij in Lokeren. Boswachter Karel Ooms bracht het dier naar zijn hok.',
      ],
    },
  ],
  *check(context) {
    const { view, id } = context;
    const own = placedStatements(view, id);
    const others =
      own.length === 0 ? [] : companionsOf(view, id).flatMap((article) => [...placedStatements(view, article)]);
    if (others.length === 0) return;
    for (const fact of own) {
      const found = judged(context, fact, own, others);
      if (found) yield found;
    }
  },
};

function judged(
  context: CorpusContext,
  own: PlacedStatement,
  mine: readonly PlacedStatement[],
  candidates: readonly PlacedStatement[],
): RuleFinding | undefined {
  const { view, article, locale } = context;
  const compared = candidates.map((fact) => ({ fact, comparison: comparePlaces(view, own, fact) }));
  // What the article says elsewhere, the other one may mean; and the other way round.
  const says = (some: readonly PlacedStatement[], fact: PlacedStatement): boolean =>
    some.some((each) => comparePlaces(view, each, fact).verdict === 'agree');
  const others = contradictions(compared).filter((fact) => !says(mine, fact));
  if (others.length === 0) return undefined;
  const said = article.text.slice(own.start, own.end);
  const written = (fact: PlacedStatement): string =>
    writtenAt(view, fact.article, fact) ?? view.entity(fact.place)?.name ?? '';
  return conflictFinding(
    context,
    { ...own, said, what: withTopic(context, WHAT[locale], own, others) },
    others,
    written,
  );
}
