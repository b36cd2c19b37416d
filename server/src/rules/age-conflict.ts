/** The rule `age-conflict`: one person with two ages that the days between the articles don't explain. */
import type { Localised } from '../base/locale.ts';
import { ageStatements, compareAges } from '../corpus/facts/ages.ts';
import { companionsOf } from '../corpus/facts/companions.ts';
import type { AgeStatement } from '../corpus/facts/fact.ts';
import { nameOf } from '../corpus/facts/persons.ts';
import { conflictFinding, contradictions } from './conflicts.ts';
import type { CorpusContext, CorpusRule, RuleFinding } from './rule.ts';

const WHAT: Localised<(name: string) => string> = {
  en: (name) => `Age of ${name}`,
  nl: (name) => `Leeftijd van ${name}`,
};

export const ageConflict: CorpusRule = {
  id: 'age-conflict',
  scope: 'corpus',
  severity: 'warning',
  skipIn: ['boilerplate'],
  docs: {
    en: {
      title: 'Age conflict',
      what: 'One person with two ages in articles of one story, where the time between them is too short or too long for it: `Noor (11)` and `Noor (12)` in the same days. A birthday between articles that are further apart is no conflict, nor are two people of one name in different stories.',
      off: 'Switch it off where ages are of no interest.',
    },
    nl: {
      title: 'Tegenstrijdige leeftijd',
      what: 'Eén persoon met twee leeftijden in artikelen over één verhaal, terwijl de tijd ertussen daar te kort of te lang voor is: `Noor (11)` en `Noor (12)` in dezelfde dagen. Een verjaardag tussen artikelen die verder uiteen liggen telt niet, en twee mensen met één naam in verschillende verhalen ook niet.',
      off: 'Zet hem uit waar leeftijden niet belangrijk zijn.',
    },
  },
  examples: [
    {
      bad: 'date 2021-05-04\n\nDe ontsnapte emoe van Wilderhoek is terug. Boswachter Karel Ooms (43) ving het dier in de duinen van Wilderhoek.',
      good: 'date 2021-05-04\n\nDe ontsnapte emoe van Wilderhoek is terug. Boswachter Karel Ooms (34) ving het dier in de duinen van Wilderhoek.',
      others: [
        'date 2021-05-03\n\nUit het dierenpark van Wilderhoek is een emoe ontsnapt. Boswachter Karel Ooms (34) zoekt in de duinen van Wilderhoek.',
      ],
    },
  ],
  *check(context) {
    if (companionsOf(context.view, context.id).length === 0) return;
    for (const own of ageStatements(context.view, context.id)) {
      if (context.asked?.(own) === false) continue;
      const found = judged(context, own);
      if (found) yield found;
    }
  },
};

function judged(context: CorpusContext, own: AgeStatement): RuleFinding | undefined {
  const { view, id, article } = context;
  const compared = companionsOf(view, id).flatMap((other) =>
    ageStatements(view, other)
      .filter(({ person }) => person === own.person)
      .map((fact) => ({ fact, comparison: compareAges(view, own, fact) })),
  );
  const others = contradictions(compared);
  if (others.length === 0) return undefined;
  const said = article.text.slice(own.start, own.end);
  return conflictFinding(context, { ...own, said, what: WHAT[context.locale](nameOf(view, own)) }, others, ({ age }) =>
    String(age),
  );
}
