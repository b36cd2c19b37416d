/** seedbed export: the articles with what is recognised in them, in the format of another annotation tool. */
import { promises as fs } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AnnotatedArticle, annotated } from '../../export/annotated.ts';
import { ANNOTATION_FORMATS, type AnnotationFormat } from '../../export/formats.ts';
import { annotationTexts } from '../annotation-texts.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { type CliCorpus, readCorpus } from '../corpus.ts';

export const exportArticles: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const known = Object.keys(ANNOTATION_FORMATS).join(', ');
  const format = ANNOTATION_FORMATS[values.to ?? ''];
  if (!format) throw new UsageError(`--to ${values.to ?? ''}? ${known}`);
  const corpus = await readCorpus(positionals, terminal);
  for (const problem of corpus.problems) terminal.err(`${problem}\n`);
  for (const { file } of corpus.rejected) terminal.err(`${annotationTexts[terminal.locale].noText(file)}\n`);
  if (values.out === undefined) print(corpus, format, terminal);
  else await writeAll(corpus, format, values.out, terminal);
  return corpus.problems.length > 0 ? 2 : 0;
};

function print(corpus: CliCorpus, format: AnnotationFormat, terminal: Terminal): void {
  if (corpus.articles.length > 1 && !format.joins) throw new UsageError(annotationTexts[terminal.locale].needsFolder);
  for (const article of articlesOf(corpus)) terminal.out(format.write(article));
}

async function writeAll(
  corpus: CliCorpus,
  format: AnnotationFormat,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  for (const article of articlesOf(corpus)) {
    const name = freeName(article.file, taken);
    await fs.writeFile(join(folder, `${name}.${format.extension}`), format.write(article));
    if (format.besideText) await fs.writeFile(join(folder, `${name}.txt`), article.text);
  }
  terminal.err(`${annotationTexts[terminal.locale].written(taken.size, folder)}\n`);
}

function* articlesOf({ view, articles }: CliCorpus): Generator<AnnotatedArticle, void, undefined> {
  for (const { file, uri, understood, shift } of articles) {
    const id = view.find(uri);
    if (id !== undefined)
      yield annotated(view, id, { file, article: understood.article, facts: understood.facts, shift });
  }
}

/** Two folders may hold articles of one name. */
function freeName(file: string, taken: Set<string>): string {
  const own = file === '-' ? 'stdin' : basename(file, extname(file));
  let name = own;
  for (let i = 2; taken.has(name); i++) name = `${own}-${i}`;
  taken.add(name);
  return name;
}
