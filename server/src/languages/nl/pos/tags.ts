/** The tags of the Dutch tagger. The labels in the model are these short names; UD gives the distinctions. */
import type { Tag } from '../../tagger/syntax.ts';

const verb = (pos: 'VERB' | 'AUX', short: string): [string, Tag][] => [
  [`${short}ps`, { pos, form: 'finite', tense: 'present', number: 'singular' }],
  [`${short}pp`, { pos, form: 'finite', tense: 'present', number: 'plural' }],
  [`${short}vs`, { pos, form: 'finite', tense: 'past', number: 'singular' }],
  [`${short}vp`, { pos, form: 'finite', tense: 'past', number: 'plural' }],
  [`${short}i`, { pos, form: 'infinitive' }],
  [`${short}d`, { pos, form: 'participle' }],
];

/** Label to what it means. */
export const TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['Ns', { pos: 'NOUN', number: 'singular' }],
  ['Np', { pos: 'NOUN', number: 'plural' }],
  ['E', { pos: 'PROPN' }],
  ['A', { pos: 'ADJ', degree: 'positive' }],
  ['Ac', { pos: 'ADJ', degree: 'comparative' }],
  ['As', { pos: 'ADJ', degree: 'superlative' }],
  ...verb('VERB', 'V'),
  ...verb('AUX', 'H'),
  ['Ld', { pos: 'DET', definite: true }],
  ['Li', { pos: 'DET', definite: false }],
  ['L', { pos: 'DET' }],
  ['Pn', { pos: 'PRON', pronoun: 'subject' }],
  ['Pp', { pos: 'PRON', pronoun: 'personal' }],
  ['Px', { pos: 'PRON', pronoun: 'reflexive' }],
  ['Ps', { pos: 'PRON', pronoun: 'possessive' }],
  ['Pd', { pos: 'PRON', pronoun: 'demonstrative' }],
  ['Pr', { pos: 'PRON', pronoun: 'relative' }],
  ['Pq', { pos: 'PRON', pronoun: 'question' }],
  ['Pi', { pos: 'PRON', pronoun: 'indefinite' }],
  ['R', { pos: 'ADP' }],
  ['B', { pos: 'ADV' }],
  ['Cc', { pos: 'CCONJ' }],
  ['Cs', { pos: 'SCONJ' }],
  ['T', { pos: 'NUM' }],
  ['I', { pos: 'INTJ' }],
  ['Z', { pos: 'PUNCT' }],
  ['S', { pos: 'SYM' }],
  ['X', { pos: 'X' }],
]);

export const LABELS: readonly string[] = [...TAGS.keys()];
