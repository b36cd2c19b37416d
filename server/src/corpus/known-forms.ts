/** Forms and keys of names by id: a string never changes, so that all versions of a corpus share what is worked out. */
import { type NameForm, nameForm } from '../analysis/name-forms.ts';
import type { StringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';

export interface KnownForm extends NameForm {
  /** Its tokens, joined by blanks. */
  readonly key: string;
}

export type KnownForms = (name: StringId) => KnownForm;

export function createKnownForms(strings: Interner): KnownForms {
  const forms = new Map<StringId, KnownForm>();
  return (name) => {
    const known = forms.get(name);
    if (known) return known;
    const form = nameForm(strings.text(name));
    const made = { ...form, key: form.tokens.join(' ') };
    forms.set(name, made);
    return made;
  };
}
