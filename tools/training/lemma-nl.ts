/**
 * Learns the base forms of Dutch words: node tools/run.mjs tools/training/lemma-nl.ts FOLDER. The folder holds the
 * sources named in server/models/README.md; the tables are written to server/models/nl.lemma.bin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type Change,
  endKey,
  geAt,
  groupOf,
  LONGEST_END,
  SEPARATED,
  wholeKey,
  withoutGe,
} from '../../server/src/languages/nl/lemma/groups.ts';
import {
  openDutchLemmatiser,
  packChanges,
  readChange,
  writeChange,
} from '../../server/src/languages/nl/lemma/lemmatiser.ts';
import { openDutchTagger } from '../../server/src/languages/nl/pos/tagger.ts';
import { TAGS } from '../../server/src/languages/nl/pos/tags.ts';
import { packHashMap } from '../../server/src/languages/tagger/hash-map.ts';
import { packSections } from '../../server/src/languages/tagger/sections.ts';
import type { Tag } from '../../server/src/languages/tagger/syntax.ts';
import type { TreebankSentence } from './conllu.ts';
import { labelOf, VERB_COLUMNS } from './labels-nl.ts';
import { laidOut } from './laid-out.ts';
import { bareAdjective, comparativeOf, singularOf, smallOf, superlativeOf } from './noun-pairs-nl.ts';
import { readTreebanks } from './treebanks-nl.ts';

const [folder = '../shared/data', target = 'server/models/nl.lemma.bin', tagger = 'server/models/nl.pos.bin'] =
  process.argv.slice(2);

/** Group and word to base forms with votes. */
type Votes = Map<number, Map<string, Map<string, number>>>;

const { train, dev, test } = readTreebanks(folder);
const votes: Votes = new Map();
addTreebanks(train);
addVerbs();
addLists();
const bytes = learnt(votes);
writeFileSync(target, bytes);
console.log(`${bytes.length} bytes`);
report('development', dev);
report('second test', test);

function vote(lower: string, lemma: string, tag: Tag, weight: number): void {
  const group = groupOf(lower, tag);
  const particle = group === SEPARATED ? geAt(lower) : 0;
  if (particle > 0 && lemma.startsWith(lower.slice(0, particle))) {
    vote(lower.slice(particle), lemma.slice(particle), tag, weight);
    return;
  }
  if (group === 0 || !/^[\p{Ll}'-]+$/u.test(lower) || !/^[\p{Ll}'-]+$/u.test(lemma)) return;
  const words = votes.get(group) ?? new Map<string, Map<string, number>>();
  votes.set(group, words);
  const own = words.get(lower) ?? new Map<string, number>();
  words.set(lower, own.set(lemma, (own.get(lemma) ?? 0) + weight));
}

function addTreebanks(sentences: readonly TreebankSentence[]): void {
  for (const { words } of sentences) {
    words.forEach((word, index) => {
      const particle = words
        .find((each) => each.head === index && each.relation === 'compound:prt')
        ?.form.toLowerCase();
      const lemma = word.lemma.toLowerCase();
      const own = particle !== undefined && lemma.startsWith(particle) ? lemma.slice(particle.length) : lemma;
      const tag = TAGS.get(labelOf(word));
      if (tag) vote(word.form.toLowerCase(), own, tag, 3);
    });
  }
}

function addVerbs(): void {
  for (const line of readFileSync(`${folder}/pattern_nl/nl-verbs.txt`, 'utf8').split('\n')) {
    const forms = line.split(',');
    const [lemma = ''] = forms;
    forms.forEach((form, i) => {
      const tag = TAGS.get(VERB_COLUMNS[i] ?? '');
      if (form === '' || !tag) return;
      vote(form, lemma, tag, 1);
      if (VERB_COLUMNS[i] === 'Vd' && !/([aeou])\1[dt]$/.test(form)) vote(`${form}e`, lemma, tag, 1);
    });
  }
}

function addLists(): void {
  const lexicon = readFileSync(`${folder}/pattern_nl/nl-lexicon.txt`, 'utf8')
    .split('\n')
    .map((line) => line.toLowerCase().split(/\s+/));
  const read = (name: string): string[] =>
    readFileSync(`${folder}/opentaal/${name}`, 'utf8')
      .toLowerCase()
      .split('\n')
      .filter((word) => /^[\p{Ll}'-]+$/u.test(word));
  const basic = new Set(read('basiswoorden-gekeurd.txt'));
  const inflections = read('flexies-ongekeurd.txt');
  const tagged = (pattern: RegExp): Set<string> =>
    new Set(lexicon.flatMap(([word = '', ...tags]) => (tags.some((tag) => pattern.test(tag)) ? [word] : [])));
  const singular = tagged(/^n\(soort,ev/);
  const bare = tagged(/^adj\(.*,onverv/);
  const isInfinitive = (word: string): boolean => votes.get(6)?.has(word) ?? false;
  const isNoun = (word: string): boolean => singular.has(word) || (basic.has(word) && !isInfinitive(word));
  const isAdjective = (word: string): boolean => basic.has(word) && !singular.has(word);
  const tag = (label: string): Tag => TAGS.get(label) ?? { pos: 'X' };
  for (const word of [...tagged(/^n\(soort,mv/), ...inflections]) {
    const found = singularOf(word, isNoun);
    if (found !== undefined) vote(word, found, tag('Np'), 1);
  }
  for (const word of [...singular, ...inflections]) {
    const base = /je$/.test(word) ? smallOf(word, (each) => isNoun(each) && !/[ae]t$/.test(each)) : word;
    if (base !== undefined && (base !== word || singular.has(word))) vote(word, base, tag('Ns'), 1);
    if (/je$/.test(word) && base !== undefined) vote(`${word}s`, base, tag('Np'), 1);
  }
  for (const word of [...tagged(/^adj\(.*,verv/), ...inflections]) {
    const found = bareAdjective(word, (each) => bare.has(each)) ?? bareAdjective(word, isAdjective);
    if (found === undefined) continue;
    vote(word, found, tag('A'), 1);
    vote(`${word}n`, found, tag('A'), 1);
  }
  for (const word of [...bare].filter((each) => !each.endsWith('e'))) vote(word, word, tag('A'), 1);
  for (const word of [...inflections, ...basic]) {
    const more = comparativeOf(word, (each) => bare.has(each));
    if (more !== undefined) vote(word, more, tag('Ac'), 1);
    const most = superlativeOf(word, (each) => bare.has(each));
    if (most !== undefined) vote(word, most, tag('As'), 1);
  }
}

function changeOf(word: string, lemma: string): Change {
  const plain = difference(word, lemma);
  const ge = geAt(word);
  if (ge < 0) return { dropsGe: false, ...plain };
  const without = difference(withoutGe(word, ge), lemma);
  const isShorter = without.strip + without.add.length < plain.strip + plain.add.length;
  return { dropsGe: isShorter, ...(isShorter ? without : plain) };
}

function difference(word: string, lemma: string): { strip: number; add: string } {
  let same = 0;
  while (same < word.length && word[same] === lemma[same]) same++;
  return { strip: word.length - same, add: lemma.slice(same) };
}

/** Writes ends only where they say something else than the shorter end does. */
function learnt(all: Votes): Uint8Array {
  const chosen: { group: number; word: string; change: string; weight: number }[] = [];
  const uses = new Map<string, number>();
  for (const [group, words] of all) {
    for (const [word, lemmas] of words) {
      const [lemma = word, weight = 0] = [...lemmas].sort((a, b) => b[1] - a[1])[0] ?? [];
      const change = writeChange(changeOf(word, lemma));
      uses.set(change, (uses.get(change) ?? 0) + 1);
      chosen.push({ group, word, change, weight });
    }
  }
  const changes = [...uses]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2000)
    .map(([change]) => change);
  const numbers = new Map(changes.map((change, i) => [change, i + 1]));
  const ends = new Map<number, number>();
  for (const group of new Set(chosen.map((each) => each.group))) {
    const own = chosen.filter((each) => each.group === group && numbers.has(each.change));
    grow(group, '', own, 0, numbers, ends);
  }
  return packSections([packChanges(changes.map(readChange)), packHashMap(ends)]);
}

interface Item {
  readonly word: string;
  readonly change: string;
  readonly weight: number;
}

/** One end and, below it, the ends that are a letter longer. */
function grow(
  group: number,
  end: string,
  items: readonly Item[],
  inherited: number,
  numbers: ReadonlyMap<string, number>,
  ends: Map<number, number>,
): void {
  const counts = new Map<number, number>();
  for (const { change, weight } of items) {
    const number = numbers.get(change) ?? 0;
    counts.set(number, (counts.get(number) ?? 0) + 1 + (weight > 1 ? 0.5 : 0));
  }
  const [best = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  let own = best !== inherited && count >= 2 && count > (counts.get(inherited) ?? 0) ? best : inherited;
  const itself = items.find(({ word }) => word === end);
  const change = numbers.get(itself?.change ?? '') ?? own;
  if (itself && change !== own) {
    // Longer words with this end are mostly compounds of it.
    if (end.length >= 4) own = change;
    else ends.set(wholeKey(group, end), change);
  }
  if (own !== inherited) ends.set(endKey(group, end, 0), own);
  if (end.length >= LONGEST_END) return;
  const longer = new Map<string, Item[]>();
  for (const item of items) {
    if (item.word.length <= end.length) continue;
    const next = item.word.slice(item.word.length - end.length - 1);
    longer.set(next, [...(longer.get(next) ?? []), item]);
  }
  for (const [next, below] of longer) grow(group, next, below, own, numbers, ends);
}

function report(name: string, sentences: readonly TreebankSentence[]): void {
  const lemmatise = openDutchLemmatiser(new Uint8Array(readFileSync(target)));
  const model = openDutchTagger(new Uint8Array(readFileSync(tagger)));
  if (!lemmatise || !model) return;
  const rights = new Map<string, [number, number, number]>();
  const wrong = new Map<string, number>();
  for (const sentence of sentences) {
    const { text, tokens } = laidOut(sentence);
    const column = model.tag(text, tokens, [{ start: 0, end: text.length }]);
    sentence.words.forEach((word, i) => {
      if (!['NOUN', 'VERB', 'ADJ'].includes(word.upos)) return;
      const lemma = word.lemma.toLowerCase();
      const particle =
        sentence.words.find((each) => each.head === i && each.relation === 'compound:prt')?.form.toLowerCase() ?? '';
      // The treebank writes compounds by their parts (`politie_agent`): there the last part decides.
      const head = word.parts.at(-1)?.toLowerCase() ?? '';
      const isRight = (found: string): boolean =>
        [lemma, particle === '' ? lemma : head].includes(found.toLowerCase()) ||
        (word.parts.length > 1 && found.length > head.length && found.toLowerCase().endsWith(head));
      const gold = TAGS.get(labelOf(word));
      const guess = model.tags[column[i] ?? 0];
      const own = rights.get(word.upos) ?? [0, 0, 0];
      own[0]++;
      if (gold && isRight(lemmatise(word.form, gold))) own[1]++;
      else if (gold) wrong.set(`${word.upos} ${word.form} ${lemmatise(word.form, gold)} (${lemma})`, 1);
      if (guess && isRight(lemmatise(word.form, guess))) own[2]++;
      rights.set(word.upos, own);
    });
  }
  const sums = [...rights.values()].reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  for (const [pos, [all, gold, guess]] of [...rights, ['all', sums] as const]) {
    console.log(
      `${name} ${pos}: ${all} words, ${((gold / all) * 100).toFixed(1)} % with right tags, ${((guess / all) * 100).toFixed(1)} % with own tags`,
    );
  }
  if (process.argv.includes('--errors')) console.log([...wrong.keys()].slice(0, 150).join('; '));
}
