/** The rule `date-conflict`: the same event told with two days or years. */

import { compareDates, datedEvents } from '../corpus/facts/dates.ts';
import type { DatedEvent } from '../corpus/facts/fact.ts';
import { conflictsOf, type FactKind } from './conflicts.ts';
import type { CorpusRule } from './rule.ts';

const KIND: FactKind<DatedEvent> = {
  factsOf: datedEvents,
  compare: compareDates,
  valueOf: (_, fact) => fact.value,
  what: { en: 'Two dates', nl: 'Twee datums' },
};

export const dateConflict: CorpusRule = {
  id: 'date-conflict',
  scope: 'corpus',
  severity: 'information',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Date conflict',
      what: 'The same event with two days or two years in articles of one story: `Saturday` here, `Friday 13 August` there. Both sentences have to say the same in their other words, and both days have to lie behind them: news of two days is no conflict. Where most articles agree, only the one that stands alone is told.',
      off: 'Switch it off for a corpus of reports on things that happen again and again.',
    },
    nl: {
      title: 'Tegenstrijdige datum',
      what: 'Dezelfde gebeurtenis met twee dagen of twee jaren in artikelen over één verhaal: hier `zaterdag`, daar `vrijdag 13 augustus`. Beide zinnen moeten met hun andere woorden hetzelfde zeggen, en beide dagen moeten voorbij zijn: nieuws van twee dagen telt niet. Waar de meeste artikelen het eens zijn, krijgt alleen het afwijkende een melding.',
      off: 'Zet hem uit voor een corpus over dingen die keer op keer gebeuren.',
    },
  },
  examples: [
    {
      bad: 'date 2021-05-24\n\nDe emoe van dierenpark Wilderhoek is ongedeerd. Het dier ontsnapte op donderdag 6 mei uit zijn hok. Boswachter Karel Ooms ving de emoe in de duinen.',
      good: 'date 2021-05-24\n\nDe emoe van dierenpark Wilderhoek is ongedeerd. Het dier ontsnapte op vrijdag 7 mei uit zijn hok. Boswachter Karel Ooms ving de emoe in de duinen.',
      others: [
        'date 2021-05-10\n\nIn dierenpark Wilderhoek is een emoe weg. Het dier ontsnapte vrijdag uit zijn hok. Boswachter Karel Ooms zoekt de emoe in de duinen van Wilderhoek.',
      ],
    },
  ],
  check: (context) => conflictsOf(context, KIND),
};
