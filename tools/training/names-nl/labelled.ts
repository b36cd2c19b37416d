/**
 * The labelled articles that the Dutch name tagger learns from: the sentences written for this project, and treebank
 * sentences whose proper names were typed for it. An article is a topic of sentences or a document of a treebank.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { MENTION_TYPES, type MentionType } from '../../../server/src/languages/pack.ts';

export interface LabelledName {
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
}

export interface LabelledArticle {
  /** File and topic, or treebank and document. */
  readonly id: string;
  readonly source: 'written' | 'treebank';
  readonly text: string;
  /** In order of start, disjoint. */
  readonly names: readonly LabelledName[];
}

const TYPES: ReadonlyMap<string, MentionType> = new Map(
  ['per', 'org', 'loc', 'dem', 'evt', 'prd'].map((short, i) => [short, MENTION_TYPES[i] ?? 'person']),
);

export const typeOf = (short: string): MentionType | undefined => TYPES.get(short);

/** The `*.txt` files of a folder, marked up as in tools/training/nl/GUIDELINES.md; a topic becomes an article. */
export function readWritten(folder: string): readonly LabelledArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split(/^# topic: /mu)
      .slice(1)
      .map((topic) => writtenArticle(file, topic)),
  );
}

function writtenArticle(file: string, topic: string): LabelledArticle {
  const [title = '', ...lines] = topic.split(/\r?\n/u);
  const { text, names } = unmarked(lines.filter((line) => line.trim() !== '').join('\n'));
  return { id: `${file}: ${title.trim()}`, source: 'written', text, names };
}

/** Text with `[Name|type]` in it, to text and names. Throws where a type is unknown. */
export function unmarked(marked: string): { text: string; names: LabelledName[] } {
  let text = '';
  const names: LabelledName[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = '', 2: short = '', index } of marked.matchAll(/\[([^[\]|]*)\|([^[\]|]*)\]/gu)) {
    const type = TYPES.get(short);
    if (!type) throw new Error(`Unknown type: ${whole}`);
    text += marked.slice(at, index);
    names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}
