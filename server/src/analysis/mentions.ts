/** The names of an article as packed columns: the recogniser of the pack runs here, and nowhere else. */
import type { Recall } from '../base/recall.ts';
import { overlaps } from '../base/span.ts';
import type { Article } from '../document/article.ts';
import { type LanguagePack, MENTION_TYPES, type MentionType, type RecognisedName } from '../languages/pack.ts';
import type { MentionColumns } from './facts.ts';

export interface NamesOfArticle {
  readonly names: readonly string[];
  readonly mentions: MentionColumns;
}

export function namesOf(article: Article, pack: LanguagePack, recall?: Recall): NamesOfArticle {
  const titles = article.blocks.filter((block) => block.kind === 'headline' || block.kind === 'crosshead');
  const { text, tokens, sentences } = article;
  const found = pack.names.recognise({ text, tokens, sentences, titles }, recall);
  return packed(text, withSurnames(text, outsideHeader(article, found)));
}

/** `found`: in order of start. */
function outsideHeader(article: Article, found: readonly RecognisedName[]): readonly RecognisedName[] {
  const end = article.header?.end ?? 0;
  const inHeader = found.filter(({ start }) => start < end);
  if (inHeader.length === 0) return found;
  return [...inHeader.flatMap((name) => outsideHeaderKeys(article, name)), ...found.slice(inHeader.length)];
}

/** A value of the header ends with its line, and a key is no name. */
function outsideHeaderKeys({ text, header }: Article, name: RecognisedName): readonly RecognisedName[] {
  if (!header || name.start >= header.end) return [name];
  const lineBreak = text.slice(name.start, name.end).search(/[\r\n]/);
  const end = lineBreak < 0 ? name.end : name.start + lineBreak;
  return header.fields.some(({ keySpan }) => overlaps(keySpan, { start: name.start, end })) ? [] : [{ ...name, end }];
}

/**
 * A full name that was hard to tell (`Keiko Fujimori`) is a person where its last word alone surely is one in the same
 * article (`zei Fujimori`).
 */
function withSurnames(text: string, found: readonly RecognisedName[]): readonly RecognisedName[] {
  const textOf = (name: RecognisedName): string => oneLine(text.slice(name.start, name.end));
  const surnames = new Set(found.filter(({ type, confidence }) => type === 'person' && confidence >= 2).map(textOf));
  return found.map((name) => {
    if (name.confidence > 1 || name.type === 'person' || name.type === 'demonym') return name;
    const words = textOf(name).split(' ');
    const isFullName = words.length > 1 && words.length <= 4 && surnames.has(words.at(-1) ?? '');
    return isFullName ? { ...name, type: 'person', confidence: 2 } : name;
  });
}

function packed(text: string, found: readonly RecognisedName[]): NamesOfArticle {
  const indices = new Map<string, number>();
  const mentions: MentionColumns = {
    count: found.length,
    starts: Uint32Array.from(found.map((name) => name.start)),
    ends: Uint32Array.from(found.map((name) => name.end)),
    types: Uint8Array.from(found.map((name) => MENTION_TYPES.indexOf(name.type))),
    confidences: Uint8Array.from(found.map((name) => name.confidence)),
    names: Uint32Array.from(
      found.map((name) => {
        const form = oneLine(text.slice(name.start, name.end));
        const index = indices.get(form) ?? indices.size;
        indices.set(form, index);
        return index;
      }),
    ),
  };
  return { names: [...indices.keys()], mentions };
}

/** A name broken over two lines is the same name. */
const oneLine = (name: string): string => (/[\r\n\t]/.test(name) ? name.replace(/\s+/g, ' ') : name);

export const mentionType = (mentions: MentionColumns, index: number): MentionType =>
  MENTION_TYPES[mentions.types[index] ?? 0] ?? 'person';

/** The type that most mentions of each name have in this article, weighed by their confidence. */
export function typesOfNames(names: readonly string[], mentions: MentionColumns): MentionType[] {
  const weights = names.map(() => new Uint32Array(MENTION_TYPES.length));
  for (let i = 0; i < mentions.count; i++) {
    const row = weights[mentions.names[i] ?? 0];
    const type = mentions.types[i] ?? 0;
    if (row) row[type] = (row[type] ?? 0) + 1 + (mentions.confidences[i] ?? 0);
  }
  return weights.map((row) => MENTION_TYPES[row.indexOf(Math.max(...row))] ?? 'person');
}
