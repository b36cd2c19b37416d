/** The scope of facts as the command line prints it: extra keys beside those of the contract. */
import type { ArticleId } from '../base/ids.ts';
import type { Span } from '../base/span.ts';
import type { Scope } from '../corpus/facts/fact.ts';
import { scopeOf } from '../corpus/facts/quantities.ts';
import { comparableFacts } from '../corpus/facts/scopes.ts';
import type { CorpusView } from '../corpus/view.ts';

/** Keys of one quantity: `who`, `where`, `when` of its sentence, empty ones left out; `what` is unit and predicate. */
function scopeKeys({ who, where, when }: Scope): object {
  return {
    ...(who.length > 0 && { who }),
    ...(where.length > 0 && { where }),
    ...(when.length > 0 && { when }),
  };
}

/** `roles`, `ages`, `dates` and `places` of an article, and the scope of its quantities in their order. */
export function scopedFacts(
  view: CorpusView,
  id: ArticleId,
  text: string,
  at: (span: Span) => object,
): { readonly quantities: readonly object[]; readonly others: object } {
  const { quantities, roles, ages, dates, places } = comparableFacts(view, id);
  const published = view.publication(id)?.value;
  const said = (span: Span): object => ({ ...at(span), text: text.slice(span.start, span.end) });
  const when = published === undefined ? {} : { when: [published] };
  const statedAt = new Map(roles.map((role) => [`${role.start} ${role.name}`, role]));
  return {
    quantities: quantities.map(({ scope, quantity }) => ({
      what: [quantity.modifiers, quantity.unit, quantity.predicate].filter((word) => word !== '' && word !== 'none'),
      ...scopeKeys(scope),
    })),
    others: {
      roles: view.facts(id).roles.map((role) => {
        const stated = statedAt.get(`${role.start} ${role.name}`);
        const holder = view.facts(id).mentions.names.indexOf(role.name);
        const of = stated?.of?.entity ?? stated?.of?.words.join(' ');
        return {
          ...said(role),
          who: holder < 0 ? [] : [view.entityOf(id, holder)],
          what: stated?.head ?? view.text(role.text),
          ...(of !== undefined && { of }),
          ...when,
        };
      }),
      ages: ages.map((age) => ({ ...said(age), who: [age.person], value: age.age, ...when })),
      dates: dates.map((date) => ({
        ...said(date),
        value: date.value,
        what: date.triggers.map(({ word }) => word),
        ...scopeKeys({ ...scopeOf(view, id, date.sentence), when: [] }),
      })),
      places: places.map((place) => ({
        ...said(place),
        value: place.place,
        ...scopeKeys({ ...scopeOf(view, id, place.sentence), where: [] }),
      })),
    },
  };
}
