/** The rule `role-conflict`: one person with two roles at one time that nobody has together. */
import type { ArticleId } from '../base/ids.ts';
import type { RoleStatement } from '../corpus/facts/fact.ts';
import { articlesOnPerson, nameOf } from '../corpus/facts/persons.ts';
import { areSameRole, compareRoles, roleStatements, tellsRole } from '../corpus/facts/roles.ts';
import type { CorpusView } from '../corpus/view.ts';
import { conflictFinding, contradictions, wholeOf } from './conflicts.ts';
import type { CorpusContext, CorpusRule, RuleFinding } from './rule.ts';

const DAYS = 45;
/** Within so many days an article may tell of both offices together. */
const LONG = 500;

export const roleConflict: CorpusRule = {
  id: 'role-conflict',
  scope: 'corpus',
  severity: 'warning',
  skipIn: ['boilerplate'],
  docs: {
    en: {
      title: 'Role conflict',
      what: 'One person with the same office at two places, in two organisations or for two fields, in articles of about the same time: `Turkish president` here, `Russian president` there. Other roles, former ones and changes over the months are no conflict. Where most articles agree, only the one that stands alone is told.',
      off: 'Switch it off for a corpus about people who hold many offices at once.',
    },
    nl: {
      title: 'Tegenstrijdige rol',
      what: 'Eén persoon met hetzelfde ambt op twee plaatsen, bij twee organisaties of op twee gebieden, in artikelen van ongeveer dezelfde tijd: hier `Turkse president`, daar `Russische president`. Andere rollen, vroegere rollen en veranderingen in de loop van maanden tellen niet. Waar de meeste artikelen het eens zijn, krijgt alleen het afwijkende een melding.',
      off: 'Zet hem uit voor een corpus over mensen met veel ambten tegelijk.',
    },
  },
  examples: [
    {
      bad: 'date 2021-05-04\n\nDe sluis bij Wilderhoek blijft dicht. Dat zegt Karel Ooms, havenmeester van Temse. Hij wacht op onderdelen.',
      good: 'date 2021-05-04\n\nDe sluis bij Wilderhoek blijft dicht. Dat zegt Karel Ooms, havenmeester van Lokeren. Hij wacht op onderdelen.',
      others: [
        'date 2021-05-03\n\nDe sluis bij Wilderhoek is defect. Karel Ooms, havenmeester van Lokeren, ziet de schepen wachten.',
      ],
    },
  ],
  *check(context) {
    const seen = new Set<string>();
    for (const own of roleStatements(context.view, context.id)) {
      const key = `${own.person} ${own.text}`;
      const found = seen.has(key) || !own.of ? undefined : judged(context, own);
      seen.add(key);
      if (found) yield found;
    }
  },
};

function judged(context: CorpusContext, own: RoleStatement): RuleFinding | undefined {
  const { view, id } = context;
  if (!isAsked(context, own)) return undefined;
  const compared = statementsOn(view, own, DAYS).map((fact) => ({ fact, comparison: compareRoles(view, own, fact) }));
  const against = contradictions(compared);
  if (against.length === 0) return undefined;
  // Who is told to be both, here or in another year's article, may well be both.
  const known = [...roleStatements(view, id), ...statementsOn(view, own, LONG)];
  const others = against.filter((fact) => !known.some((each) => each !== own && isBoth(each, own, fact)));
  if (others.length === 0) return undefined;
  return conflictFinding(context, { ...own, said: own.text, what: nameOf(view, own) }, others, ({ text }) => text);
}

/** Itself, or a statement that contradicts it. */
function isAsked({ view, asked }: CorpusContext, own: RoleStatement): boolean {
  if (!asked || asked(own)) return true;
  const told = statementsOn(view, own, DAYS, (article) => asked(wholeOf(article)));
  return told.some((fact) => asked(fact) && compareRoles(view, own, fact).verdict === 'conflict');
}

/** What other articles within so many days say of the same office of the same person; of wanted ones where told which. */
function statementsOn(
  view: CorpusView,
  own: RoleStatement,
  days: number,
  isWanted: (article: ArticleId) => boolean = () => true,
): readonly RoleStatement[] {
  const tells = (article: ArticleId): boolean => isWanted(article) && tellsRole(view, article, own);
  return articlesOnPerson(view, own.article, own.name, days, tells).flatMap((article) =>
    roleStatements(view, article).filter(({ person, head }) => person === own.person && head === own.head),
  );
}

/** One statement that holds the two, or one of the article itself that is the other one. */
const isBoth = (each: RoleStatement, own: RoleStatement, fact: RoleStatement): boolean =>
  areSameRole(each, fact) && (each.article === own.article || areSameRole(each, own));
