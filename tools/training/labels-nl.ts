/** From the tags of the Dutch treebanks to the labels of the tagger. */
import { TAGS } from '../../server/src/languages/nl/pos/tags.ts';
import type { TreebankWord } from './conllu.ts';

/** A label of TAGS. */
export function labelOf(word: TreebankWord): string {
  const { upos, features } = word;
  const number = features.get('Number');
  switch (upos) {
    case 'NOUN':
      return number === 'Plur' ? 'Np' : 'Ns';
    case 'PROPN':
      return 'E';
    case 'ADJ':
      return { Cmp: 'Ac', Sup: 'As' }[features.get('Degree') ?? ''] ?? 'A';
    case 'VERB':
    case 'AUX':
      return (upos === 'VERB' ? 'V' : 'H') + verbForm(word);
    case 'DET':
      return { Def: 'Ld', Ind: 'Li' }[features.get('Definite') ?? ''] ?? 'L';
    case 'PRON':
      return pronoun(word);
  }
  for (const [label, tag] of TAGS) if (tag.pos === upos) return label;
  return 'X';
}

function verbForm({ form, features }: TreebankWord): string {
  if (features.get('VerbForm') === 'Inf') return 'i';
  if (features.get('VerbForm') === 'Part') return 'd';
  const number = features.get('Number') ?? (/en$/.test(form) ? 'Plur' : 'Sing');
  return (features.get('Tense') === 'Past' ? 'v' : 'p') + (number === 'Plur' ? 'p' : 's');
}

function pronoun({ features }: TreebankWord): string {
  if (features.get('Poss') === 'Yes') return 'Ps';
  if (features.get('Reflex') === 'Yes') return 'Px';
  const type = features.get('PronType') ?? 'Ind';
  if (type === 'Prs') return features.get('Case') === 'Nom' ? 'Pn' : 'Pp';
  return { Dem: 'Pd', Rel: 'Pr', Int: 'Pq' }[type] ?? 'Pi';
}

/** Labels of the columns of Pattern's verb table: infinitive, 1, 2, 3, plural, present participle, past 1, 2, 3, past plural, past singular, past participle. */
export const VERB_COLUMNS = ['Vi', 'Vps', 'Vps', 'Vps', 'Vpp', 'Vd', 'Vvs', 'Vvs', 'Vvs', 'Vvp', 'Vvs', 'Vd'];
