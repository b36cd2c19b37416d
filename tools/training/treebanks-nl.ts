/**
 * The Dutch treebanks as one set of guidelines: the training files are older releases than the development file, so
 * what the guidelines changed since is changed here too (possessives, ordinals, `als`, copular `worden`, modals).
 */
import { readFileSync } from 'node:fs';
import { readConllu, type TreebankSentence, type TreebankWord } from './conllu.ts';

export interface Treebanks {
  readonly train: readonly TreebankSentence[];
  readonly dev: readonly TreebankSentence[];
  /** Encyclopedia text of a current release, none of its documents in `train`: a second test. */
  readonly test: readonly TreebankSentence[];
}

/** `folder`: holds ud_alpino and ud_lassysmall. No document is in two of the sets. */
export function readTreebanks(folder: string): Treebanks {
  const read = (name: string): readonly TreebankSentence[] => readConllu(readFileSync(`${folder}/${name}`, 'utf8'));
  const dev = read('ud_alpino/nl_alpino-ud-dev.conllu');
  const held = new Set(dev.map((sentence) => sentence.document));
  const train = [
    ...read('ud_alpino/nl-ud-train-4b8df79.conllu'),
    ...read('ud_lassysmall/nl_lassysmall-ud-train-v2old.conllu'),
  ]
    .filter((sentence) => !held.has(sentence.document))
    .map(modernised);
  const seen = new Set(train.map((sentence) => sentence.document));
  const test = read('ud_lassysmall/nl_lassysmall-ud-dev.conllu').filter((sentence) => !seen.has(sentence.document));
  return { train, dev, test };
}

const modernised = (sentence: TreebankSentence): TreebankSentence => ({
  ...sentence,
  words: sentence.words.map((word) => changed(word)),
});

function changed(word: TreebankWord): TreebankWord {
  const lower = word.form.toLowerCase();
  const { upos, relation } = word;
  if (POSSESSIVES.has(lower) && (upos === 'DET' || (upos === 'PRON' && relation === 'det'))) {
    return {
      ...word,
      upos: 'PRON',
      features: new Map([
        ['PronType', 'Prs'],
        ['Poss', 'Yes'],
      ]),
    };
  }
  if (lower === 'als' && upos === 'ADP') return { ...word, upos: 'SCONJ' };
  if (upos === 'NUM' && /^(?:\p{Ll}{3,}(?:de|ste|eerst)|\d+(?:de|ste|e))$/u.test(lower))
    return { ...word, upos: 'ADJ' };
  if (lower === 'eerst' && upos === 'NUM') return { ...word, upos: 'ADJ' };
  if (['moeten', 'kunnen', 'mogen', 'zullen'].includes(word.lemma) && upos === 'VERB') return { ...word, upos: 'AUX' };
  if (upos === 'AUX' && !AUXILIARIES.has(word.lemma)) return { ...word, upos: 'VERB' };
  if (upos === 'AUX' && word.lemma === 'worden' && relation === 'cop') return { ...word, upos: 'VERB' };
  if ((lower === 'meer' || lower === 'meest') && ['amod', 'obl', 'advmod'].includes(relation))
    return { ...word, upos: 'ADV', features: new Map() };
  if (lower === 'eerder' && upos === 'ADV') return { ...word, upos: 'ADJ', features: new Map([['Degree', 'Cmp']]) };
  if (/^(?:de|het)zelfde$/.test(lower) && upos === 'ADJ') return { ...word, upos: 'DET', features: new Map() };
  return word;
}

const POSSESSIVES = new Set("mijn jouw je uw zijn z'n haar ons onze jullie hun m'n mijne hunne".split(' '));
const AUXILIARIES = new Set('zijn hebben worden kunnen moeten mogen zullen'.split(' '));
