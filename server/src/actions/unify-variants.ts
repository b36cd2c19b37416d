/** Writes a name that the corpus spells in several ways as it is spelled at the cursor, or as the names file has it. */
import { editDistance } from '../base/edit-distance.ts';
import { fold } from '../base/fold.ts';
import { contains } from '../base/span.ts';
import type { Entity } from '../corpus/view.ts';
import type { CorpusContext, Edit } from '../rules/rule.ts';
import type { Action } from './action.ts';

export const unifyVariants: Action = {
  id: 'unify-variants',
  kind: 'refactor.rewrite.name',
  title: { en: 'Write this name the same way everywhere', nl: 'Schrijf deze naam overal hetzelfde' },
  run(context, selection) {
    const { view, id } = context;
    const index = view.mentionAt(id, selection.start);
    if (index === undefined) return [];
    const { starts, ends, names } = view.facts(id).mentions;
    if (!contains({ start: starts[index] ?? 0, end: ends[index] ?? 0 }, selection)) return [];
    const entity = view.entity(view.entityOf(id, index));
    const name = view.facts(id).names[names[index] ?? 0];
    if (!entity || name === undefined) return [];
    const written = view.text(name);
    const wanted = view.authority.entry(fold(written), entity.type)?.name ?? written;
    const form = isSpelling(wanted, written) ? wanted : written;
    return respelled(context, entity, form);
  },
};

function respelled({ view, id }: CorpusContext, entity: Entity, form: string): readonly Edit[] {
  const variants = new Set(entity.aliases.map(({ text }) => text).filter((text) => isSpelling(text, form)));
  variants.delete(form);
  if (variants.size === 0) return [];
  return entity.mentions.flatMap(({ article, index, start, end }): Edit[] => {
    const { names, mentions } = view.facts(article);
    const name = names[mentions.names[index] ?? 0];
    const text = name === undefined ? '' : view.text(name);
    // A name over two lines stays as it is.
    if (!variants.has(text) || text.length !== end - start) return [];
    return [{ start, end, newText: form, ...(article === id ? {} : { article }) }];
  });
}

/** Two spellings of one form, not a short and a long one: word for word the same but for a letter or a diacritic. */
function isSpelling(a: string, b: string): boolean {
  const words = fold(a).split(' ');
  const others = fold(b).split(' ');
  return words.length === others.length && words.every((word, i) => editDistance(word, others[i] ?? '', 1) <= 1);
}
