/** Treebank documents as labelled articles: names begin and end where the treebank says, their types are in types.tsv. */
import { readFileSync } from 'node:fs';
import { type LabelledArticle, type LabelledName, typeOf } from './labelled.ts';

/** Training parts only: the clean articles of the evaluation come from the development parts. */
const FILES = ['ud_alpino/nl-ud-train-4b8df79.conllu', 'ud_lassysmall/nl_lassysmall-ud-train-v2old.conllu'];

interface TypedSentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly words: readonly string[];
  readonly names: readonly TypedRange[];
}

/** `folder`: holds ud_alpino and ud_lassysmall; `types`: the file of types. */
export function readTreebanks(folder: string, types: string): readonly LabelledArticle[] {
  const typed = readTypes(types);
  return FILES.flatMap((path) => {
    const documents = new Map<string, TypedSentence[]>();
    const file = path.slice(path.indexOf('/') + 1);
    for (const block of readFileSync(`${folder}/${path}`, 'utf8').split(/\r?\n\r?\n/u)) {
      const lines = block.split(/\r?\n/u);
      const comment = lines.find((line) => line.startsWith('# sent_id')) ?? lines[0] ?? '';
      const id = comment.replace(/^#\s*(?:sent_id\s*=\s*)?/u, '').trim();
      const words = lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t')[1] ?? '');
      const [, document = id, paragraph = '0', sentence = '0'] = /^(.*)\.p\.(\d+)(?:\.s\.(\d+))?/u.exec(id) ?? [];
      const own = documents.get(document) ?? [];
      const names = typed.get(`${file}\t${id}`) ?? [];
      own.push({ paragraph: Number(paragraph), sentence: Number(sentence), words, names });
      documents.set(document, own);
    }
    return [...documents].map(([document, sentences]) => article(`${file}: ${document}`, sentences));
  });
}

interface TypedRange {
  readonly from: number;
  readonly to: number;
  readonly short: string;
}

/** By file and sentence id. */
function readTypes(path: string): ReadonlyMap<string, readonly TypedRange[]> {
  const typed = new Map<string, TypedRange[]>();
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const [file, id, range = '', short = '-'] = line.split('\t');
    const [from = 0, to = 0] = range.split('-').map(Number);
    const own = typed.get(`${file}\t${id}`) ?? [];
    own.push({ from, to, short });
    typed.set(`${file}\t${id}`, own);
  }
  return typed;
}

function article(id: string, sentences: TypedSentence[]): LabelledArticle {
  let text = '';
  const names: LabelledName[] = [];
  sentences.sort((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);
  sentences.forEach((sentence, k) => {
    if (k > 0) text += sentences[k - 1]?.paragraph === sentence.paragraph ? ' ' : '\n';
    const starts: number[] = [];
    const ends: number[] = [];
    const { words } = sentence;
    const quotes = { open: false };
    words.forEach((word, i) => {
      if (i > 0 && hasSpace(words[i - 1] ?? '', word, quotes)) text += ' ';
      starts.push(text.length);
      text += word;
      ends.push(text.length);
    });
    for (const { from, to, short } of sentence.names) {
      const type = typeOf(short);
      if (type) names.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, type });
    }
  });
  return { id, source: 'treebank', text, names };
}

/** Whether white space stands between two words; `quotes` keeps whether a straight quotation mark is open. */
function hasSpace(left: string, right: string, quotes: { open: boolean }): boolean {
  if (left === '"' || left === "'") {
    quotes.open = !quotes.open;
    if (quotes.open) return false;
  }
  if (right === '"' || right === "'") return !quotes.open;
  if (/^(?:[,.;:!?)\]»”’%]|\.\.\.|…)$/u.test(right)) return false;
  return !/^[([«“„‘]$/u.test(left);
}
