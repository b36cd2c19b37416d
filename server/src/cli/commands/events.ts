/** seedbed events: what articles have to do with each other, as JSON. One function for each key of the object. */
import { parseArgs } from 'node:util';
import type { ArticleId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import { type Command, UsageError } from '../command.ts';
import { type CliArticle, type CliCorpus, readCorpus } from '../corpus.ts';

interface Passage extends Span {
  readonly file: string;
}

export const events: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'json' } },
    allowPositionals: true,
  });
  if (values.format !== 'json') throw new UsageError(`--format ${values.format}? events knows json`);
  const corpus = await readCorpus(positionals, terminal);
  for (const problem of corpus.problems) terminal.err(`${problem}\n`);
  terminal.out(`${JSON.stringify({ reuse: reuseIn(corpus) }, null, 2)}\n`);
  return corpus.problems.length > 0 ? 2 : 0;
};

/** Each pair of passages once, the article that was named first as `a`. */
function reuseIn({ view, articles }: CliCorpus): object[] {
  const byUri = new Map(articles.map((article, index) => [article.uri, { article, index }]));
  const of = (id: ArticleId) => byUri.get(view.uri(id));
  return articles.flatMap((article, index) => {
    const id = view.find(article.uri);
    if (id === undefined) return [];
    return view.reuseOf(id).flatMap((reuse) => {
      const other = of(reuse.article);
      if (!other || other.index < index) return [];
      return [
        { a: passage(article, reuse), b: passage(other.article, reuse.other), similarity: rounded(reuse.similarity) },
      ];
    });
  });
}

const passage = ({ file, shift }: CliArticle, { start, end }: Span): Passage => ({
  file,
  start: start + shift,
  end: end + shift,
});

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
