/** The rule `place-conflict`: the same thing told to be at two places. */
import type { PlacedStatement } from '../corpus/facts/fact.ts';
import { comparePlaces, placedStatements } from '../corpus/facts/places.ts';
import { conflictsOf, type FactKind } from './conflicts.ts';
import type { CorpusRule } from './rule.ts';

const KIND: FactKind<PlacedStatement> = {
  factsOf: placedStatements,
  compare: comparePlaces,
  valueOf: (view, fact) => view.entity(fact.place)?.name ?? '',
  what: { en: 'Two places', nl: 'Twee plaatsen' },
};

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
  check: (context) => conflictsOf(context, KIND),
};
