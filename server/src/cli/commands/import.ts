/** seedbed import: annotations made elsewhere (brat, JSON Lines), each span checked, as one JSON object a line. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultOf, type ImportFault } from '../../export/imported.ts';
import { readBrat } from '../../export/read-brat.ts';
import { type ImportedArticle, readJsonl } from '../../export/read-jsonl.ts';
import { decode } from '../../protocol/decode.ts';
import { annotationTexts } from '../annotation-texts.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';

interface ImportedFile {
  readonly articles: readonly ImportedArticle[];
  readonly faults: readonly ImportFault[];
  /** Where something could not be read at all. */
  readonly problem?: string;
}

export const importAnnotations: Command = async (args, terminal) => {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const texts = annotationTexts[terminal.locale];
  if (positionals.length === 0) throw new UsageError(texts.noAnnotations);
  let unread = 0;
  let wrong = 0;
  let right = 0;
  for (const path of positionals) {
    const files = await filesOf(path);
    if (files.length === 0) {
      terminal.err(`${texts.nothing(path)}\n`);
      unread++;
    }
    for (const file of files) {
      const { articles, faults, problem } = await readFile(file, terminal);
      if (problem !== undefined) {
        terminal.err(`${problem}\n`);
        unread++;
      }
      for (const fault of faults) terminal.err(`${file}:${fault.line}: ${texts.fault(fault)}\n`);
      wrong += faults.length;
      for (const article of articles) {
        right += article.spans.length;
        terminal.out(`${JSON.stringify(normalised(article))}\n`);
      }
    }
  }
  terminal.err(`${texts.imported(right, wrong)}\n`);
  if (unread > 0) return 2;
  return wrong > 0 ? 1 : 0;
};

const normalised = ({ file, text, spans }: ImportedArticle): object => ({
  file: file ?? null,
  offsets: 'utf-16',
  text,
  spans: spans.map(({ start, end, label, attributes }) => ({
    start,
    end,
    text: text.slice(start, end),
    ...attributes,
    label,
  })),
});

/** In a folder those with the name of an annotation file. */
async function filesOf(path: string): Promise<readonly string[]> {
  const stat = await fs.stat(path).catch(() => undefined);
  if (!stat?.isDirectory()) return stat ? [path] : [];
  const names = await fs.readdir(path, { recursive: true });
  return names
    .filter((name) => /\.(?:ann|jsonl)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

async function readFile(file: string, terminal: Terminal): Promise<ImportedFile> {
  const texts = annotationTexts[terminal.locale];
  const content = (await textOf(file))?.replace(/^\ufeff/, '');
  if (content === undefined) return { articles: [], faults: [], problem: texts.unreadable(file) };
  if (!file.endsWith('.ann')) {
    const { articles, faults } = readJsonl(content, parse);
    const held = await Promise.all(articles.map(heldAgainstFile));
    return {
      articles: held.map(({ article }) => article),
      faults: [...faults, ...held.flatMap((each) => each.faults)],
    };
  }
  const beside = file.replace(/\.ann$/, '.txt');
  const text = await textOf(beside);
  if (text === undefined) return { articles: [], faults: [], problem: texts.unreadable(beside) };
  const { spans, faults } = readBrat(text, content);
  return { articles: [{ file: beside, line: 1, text, spans }], faults };
}

/** The article may have been edited since: then its spans are held against the text as it is now. */
async function heldAgainstFile(
  article: ImportedArticle,
): Promise<{ readonly article: ImportedArticle; readonly faults: readonly ImportFault[] }> {
  const now = article.file === undefined ? undefined : await textOf(article.file);
  if (now === undefined || now === article.text) return { article, faults: [] };
  const faults: ImportFault[] = [];
  const spans = article.spans.filter((span) => {
    const fault = faultOf(now, span, article.text.slice(span.start, span.end), article.line);
    if (fault) faults.push(fault);
    return !fault;
  });
  return { article: { ...article, text: now, spans }, faults };
}

/** With its byte order mark, which offsets count. */
async function textOf(file: string): Promise<string | undefined> {
  const bytes = await fs.readFile(file).catch(() => undefined);
  const decoded = bytes && decode(bytes);
  if (!decoded || 'problem' in decoded) return undefined;
  return decoded.bom ? `\ufeff${decoded.text}` : decoded.text;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
