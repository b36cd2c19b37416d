/** The rule `date-conflict`: the same event told with two days or years. */
import type { Localised } from '../base/locale.ts';
import { companionsOf } from '../corpus/facts/companions.ts';
import { compareDates, datedEvents } from '../corpus/facts/dates.ts';
import type { DatedEvent } from '../corpus/facts/fact.ts';
import { writtenAt } from '../corpus/facts/sentences.ts';
import { conflictFinding, contradictions, withTopic } from './conflicts.ts';
import type { CorpusContext, CorpusRule, RuleFinding } from './rule.ts';

const WHAT: Localised<string> = { en: 'Two dates', nl: 'Twee datums' };

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
  *check(context) {
    const { view, id } = context;
    const own = datedEvents(view, id);
    const others = own.length === 0 ? [] : companionsOf(view, id).flatMap((article) => [...datedEvents(view, article)]);
    if (others.length === 0) return;
    for (const fact of own) {
      const found = judged(context, fact, own, others);
      if (found) yield found;
    }
  },
};

function judged(
  context: CorpusContext,
  own: DatedEvent,
  mine: readonly DatedEvent[],
  candidates: readonly DatedEvent[],
): RuleFinding | undefined {
  const { view, article, locale } = context;
  const compared = candidates.map((fact) => ({ fact, comparison: compareDates(view, own, fact) }));
  // What the article says elsewhere, the other one may mean; and the other way round.
  const says = (some: readonly DatedEvent[], fact: DatedEvent): boolean =>
    some.some((each) => compareDates(view, each, fact).verdict === 'agree');
  const others = contradictions(compared).filter((fact) => !says(mine, fact));
  if (others.length === 0) return undefined;
  const said = article.text.slice(own.start, own.end);
  const written = (fact: DatedEvent): string => writtenAt(view, fact.article, fact) ?? fact.value;
  return conflictFinding(
    context,
    { ...own, said, what: withTopic(context, WHAT[locale], own, others) },
    others,
    written,
  );
}
