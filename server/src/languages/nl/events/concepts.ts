/**
 * What a Dutch word is another word for, in whatever form it stands: what happens (kin.ts) or a thing (things.ts). News
 * says the same in other words each day; two sentences are compared by these groups as well as by their words.
 */
import type { Concept } from '../../event-lexicon.ts';
import { nounForms, verbForms } from './inflection.ts';
import { KIN } from './kin.ts';
import { THINGS } from './things.ts';

/** The group of a word in lower case, or of the last part of a compound; made when first asked for. */
export function concepts(): (word: string) => Concept | undefined {
  let known: Known | undefined;
  return (word) => {
    known ??= knownForms();
    const whole = known.forms.get(word);
    if (whole) return whole;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_HEAD; at++) {
      const head = known.heads.get(word.slice(at));
      if (head) return head;
    }
    return undefined;
  };
}

/** Letters of the parts of a compound, at least. */
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 5;

interface Known {
  readonly forms: Map<string, Concept>;
  /** Of those, what a compound can end in. */
  readonly heads: Map<string, Concept>;
}

function knownForms(): Known {
  const known: Known = { forms: new Map(), heads: new Map() };
  for (const [word, group] of KIN) if (!word.includes(' ')) addForms(known, word, { group, happens: true });
  for (const line of THINGS.trim().split('\n')) {
    const members = line.trim().split(' ');
    const thing: Concept = { group: members[0] ?? '', happens: false };
    for (const word of members) addForms(known, word, thing);
  }
  return known;
}

/** What looks like a verb is inflected as one; of one in two parts the lexicon of triggers knows the forms. */
function addForms({ forms, heads }: Known, word: string, concept: Concept): void {
  const isVerb = concept.happens && /[^aeiou]en$|(?:aa|oe|ie)n$/.test(word);
  const { finite, participles } = isVerb ? verbForms(word) : NO_FORMS;
  const all = isVerb && !SEPARABLE.test(word) ? [word, ...finite, ...participles] : [word];
  for (const form of isVerb ? all : nounForms(word)) {
    if (!forms.has(form)) forms.set(form, concept);
    if (!isVerb && form.length >= SHORTEST_HEAD && !heads.has(form)) heads.set(form, concept);
  }
}

const NO_FORMS = { finite: [], participles: [] };
const SEPARABLE =
  /^(?:aan|af|bij|binnen|dicht|in|mee|na|neer|om(?!ver)|op|samen|terug|toe|uit|vast|voor|vrij|weg|dood|plat|buit|onderuit)(?=[bcdfghjklmnpqrstvwxyz])/;
