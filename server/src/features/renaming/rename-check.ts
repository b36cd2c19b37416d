/** When a name must not be renamed so: said to the user with the reason, before anything is changed. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { fileNameOf } from '../../base/file-name.ts';
import { fold } from '../../base/fold.ts';
import type { EntityId, StringId } from '../../base/ids.ts';
import type { Locale, Localised } from '../../base/locale.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import { wordsOf } from './name-change.ts';

interface Reasons {
  readonly noName: string;
  readonly empty: string;
  merges(name: string, other: string): string;
  unread(file: string): string;
}

const REASONS: Localised<Reasons> = {
  en: {
    noName: 'There is no name here to rename.',
    empty: 'A name needs a letter and stands on one line.',
    merges: (name, other) =>
      `“${name}” would be a name of ${other} too, which is something else: the two would become one.`,
    unread: (file) => `${file} can’t be read, so that not every mention could be renamed.`,
  },
  nl: {
    noName: 'Hier staat geen naam om te hernoemen.',
    empty: 'Een naam heeft een letter en staat op één regel.',
    merges: (name, other) =>
      `“${name}” zou ook een naam van ${other} zijn, dat iets anders is: de twee zouden één worden.`,
    unread: (file) => `${file} kan niet worden gelezen; dan zou niet elke vermelding hernoemd worden.`,
  },
};

const refusal = (reason: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, reason);

export const noName = (locale: Locale): ResponseError<void> => refusal(REASONS[locale].noName);

export const unread = (locale: Locale, uri: string): ResponseError<void> =>
  refusal(REASONS[locale].unread(fileNameOf(uri)));

/** Throws where the new name is none. */
export function checkNewName(name: string, locale: Locale): void {
  if (!/\p{L}/u.test(name) || /[\r\n\u2028\u2029\p{Cc}]/u.test(name)) throw refusal(REASONS[locale].empty);
}

/** Throws where one of the new forms already names another entity, or would be taken for a form of its name. */
export function checkNoMerge(view: CorpusView, entity: Entity, forms: readonly string[], locale: Locale): void {
  const own = new Set(entity.aliases.map(({ text }) => text));
  for (const form of forms) {
    if (own.has(form)) continue;
    const other = entitiesLike(view, entity, form).find((id) => id !== entity.id);
    if (other !== undefined) throw refusal(REASONS[locale].merges(form, view.entity(other)?.name ?? form));
  }
}

/**
 * Entities that have this name already, in any case and with any diacritics. Of people also those that share a surname
 * which is new to this one and have no other first name: `Claessens` would become a form of `Saskia Claessens`.
 */
function entitiesLike(view: CorpusView, entity: Entity, form: string): readonly EntityId[] {
  const key = keyOf(form);
  const last = wordsOf(form).at(-1) ?? '';
  const isNewSurname =
    entity.type === 'person' && !entity.aliases.some(({ text }) => keyOf(text).split(' ').at(-1) === keyOf(last));
  const isLike = (name: string): boolean => {
    const other = keyOf(name);
    return other === key || (isNewSurname && (other.endsWith(` ${key}`) || key.endsWith(` ${other}`)));
  };
  return view
    .namesWith(last)
    .filter(isLike)
    .flatMap((name) => {
      const id = idOf(view, name);
      return id === undefined ? [] : view.entitiesNamed(id).filter((each) => isAlone(view, each, key));
    });
}

/** A surname of somebody with a first name of his own is no name of the renamed one. */
const isAlone = (view: CorpusView, id: EntityId, key: string): boolean => {
  const name = keyOf(view.entity(id)?.name ?? '');
  return name === key || key.endsWith(` ${name}`) || name.endsWith(` ${key}`);
};

const keyOf = (name: string): string => fold(name).replace(/\s+/g, ' ');

function idOf(view: CorpusView, name: string): StringId | undefined {
  const [article] = view.articlesNaming(name);
  return article === undefined ? undefined : view.facts(article).names.find((id) => view.text(id) === name);
}
