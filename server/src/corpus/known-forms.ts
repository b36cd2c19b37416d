/**
 * Forms of names by id: a string never changes, so that all versions of a corpus share what is worked out. Hot: who asks
 * for a name of one common word asks for the thousands that hold it, so that most of a form is worked out when needed.
 */
import { type CompanyCore, companyCore } from '../analysis/company-words.ts';
import { type NameForm, nameForm } from '../analysis/name-forms.ts';
import type { StringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { transliterated } from '../base/transliteration.ts';
import type { NameRows } from './name-rows.ts';

export interface KnownForm extends NameForm {
  /** Its tokens, joined by blanks. */
  readonly key: string;
  /** Its tokens in the one spelling of names out of Cyrillic. */
  readonly spelt: readonly string[];
  /** Without what a company may leave out. */
  readonly company: CompanyCore;
}

export type KnownForms = (name: StringId) => KnownForm;

export function createKnownForms(strings: Interner, rows: Pick<NameRows, 'keyOf'>): KnownForms {
  const forms = new Map<StringId, KnownForm>();
  return (name) => {
    const known = forms.get(name);
    if (known) return known;
    const made = new LazyForm(strings.text(name), strings.text(rows.keyOf(name)));
    forms.set(name, made);
    return made;
  };
}

/** A class, since its getters must not cost closures for every name. */
class LazyForm implements KnownForm {
  readonly key: string;
  readonly tokens: readonly string[];
  readonly #text: string;
  #head: number | undefined;
  #spelt: readonly string[] | undefined;
  #company: CompanyCore | undefined;

  constructor(text: string, key: string) {
    this.key = key;
    this.tokens = key.split(' ');
    this.#text = text;
  }

  get head(): number {
    this.#head ??= nameForm(this.#text).head;
    return this.#head;
  }

  get spelt(): readonly string[] {
    this.#spelt ??= transliterated(this.tokens);
    return this.#spelt;
  }

  get company(): CompanyCore {
    this.#company ??= companyCore(this.tokens);
    return this.#company;
  }
}
