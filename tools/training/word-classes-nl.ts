/** The word list of the Dutch tagger: for each word the set of what it can be, as a number from 1 to 255. */
import { readFileSync } from 'node:fs';
import { wordHash } from '../../server/src/languages/tagger/words.ts';
import type { TreebankSentence } from './conllu.ts';
import { labelOf, VERB_COLUMNS } from './labels-nl.ts';

/** A word of the treebanks counts when it comes this often: rarer ones would look surer in training than elsewhere. */
const MIN_COUNT = 4;

/** `folder`: holds pattern_nl (CLiPS Pattern, BSD). Key: `wordHash`. */
export function wordClasses(folder: string, train: readonly TreebankSentence[]): ReadonlyMap<number, number> {
  const kinds = new Map<string, Set<string>>();
  const add = (word: string, kind: string): void => {
    const lower = word.toLowerCase();
    kinds.set(lower, (kinds.get(lower) ?? new Set()).add(kind));
  };
  for (const line of readFileSync(`${folder}/pattern_nl/nl-lexicon.txt`, 'utf8').split('\n')) {
    if (line.startsWith(';') || !line.includes(' ')) continue;
    const [word = '', ...tags] = line.split(/\s+/);
    for (const tag of tags) {
      const kind = kindOf(tag);
      if (kind && !/\d/.test(word)) add(word, kind);
    }
  }
  for (const line of readFileSync(`${folder}/pattern_nl/nl-verbs.txt`, 'utf8').split('\n')) {
    const forms = line.split(',');
    forms.forEach((form, i) => {
      const kind = VERB_COLUMNS[i];
      if (form && kind && !form.includes(' ')) add(form, kind);
    });
  }
  addFrequent(train, kinds);
  return numbered(kinds);
}

function addFrequent(train: readonly TreebankSentence[], kinds: Map<string, Set<string>>): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of train) {
    for (const word of words) {
      const lower = word.form.toLowerCase();
      const own = counts.get(lower) ?? new Map<string, number>();
      const label = labelOf(word);
      counts.set(lower, own.set(label, (own.get(label) ?? 0) + 1));
    }
  }
  for (const [word, labels] of counts) {
    const total = [...labels.values()].reduce((a, b) => a + b, 0);
    if (total < MIN_COUNT || /\d/.test(word)) continue;
    // What the treebanks say of a frequent word is better than what the older list says.
    const seen = [...labels].filter(([, count]) => count >= 2 && count / total >= 0.02).map(([label]) => label);
    if (total >= 20) kinds.set(word, new Set(seen));
    else kinds.set(word, new Set([...(kinds.get(word) ?? []), ...seen]));
  }
}

/** Numbers in order of frequency; sets beyond 255 go without. */
function numbered(kinds: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<number, number> {
  const counts = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const [word, set] of kinds) {
    const key = [...set].sort().join(' ');
    keys.set(word, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 255);
  const numbers = new Map(ranked.map(([key], i) => [key, i + 1]));
  const classes = new Map<number, number>();
  for (const [word, key] of keys) {
    const number = numbers.get(key);
    if (number !== undefined) classes.set(wordHash(word), number);
  }
  return classes;
}

/** The tag set of the older list in ours; `undefined` for what the treebanks know better. */
function kindOf(tag: string): string | undefined {
  if (/^N\(soort,ev/.test(tag)) return 'Ns';
  if (/^N\(soort,mv/.test(tag)) return 'Np';
  if (/^N\(eigen/.test(tag)) return 'E';
  if (/^Adj\(.*vergr/.test(tag)) return 'Ac';
  if (/^Adj\(.*overtr/.test(tag)) return 'As';
  if (/^Adj\(/.test(tag)) return tag.includes('verv_neut') ? 'Ae' : 'A';
  if (/^V\(.*(?:verl_dw|teg_dw)/.test(tag)) return 'Vd';
  if (/^V\(.*inf/.test(tag)) return 'Vi';
  if (/^V\(.*ott.*mv/.test(tag)) return 'Vpp';
  if (/^V\(.*ott/.test(tag)) return 'Vps';
  if (/^V\(.*ovt.*mv/.test(tag)) return 'Vvp';
  if (/^V\(.*ovt/.test(tag)) return 'Vvs';
  if (/^Adv/.test(tag)) return 'B';
  if (/^Num/.test(tag)) return 'T';
  return undefined;
}
