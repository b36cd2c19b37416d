/** seedbed entities: who and what the articles name. */
import { parseArgs } from 'node:util';
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import { type Command, UsageError } from '../command.ts';
import { type CliArticle, readCorpus } from '../corpus.ts';
import { entitiesInWords } from '../readable.ts';

export const entities: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError(`--format ${values.format}? text or json`);
  const { view, articles, problems } = await readCorpus(positionals, terminal);
  for (const problem of problems) terminal.err(`${problem}\n`);
  const byUri = new Map(articles.map((article) => [article.uri, article]));
  const list = view.entities().map((entity) => describe(view, entity, byUri));
  terminal.out(
    values.format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : entitiesInWords(list, terminal.locale),
  );
  return problems.length > 0 ? 2 : 0;
};

/** Offsets in UTF-16 code units of the file as it is on disk. */
function describe(view: CorpusView, entity: Entity, byUri: ReadonlyMap<string, CliArticle>) {
  const file = (article: ArticleId): string => byUri.get(view.uri(article))?.file ?? view.uri(article);
  const shift = (article: ArticleId): number => byUri.get(view.uri(article))?.shift ?? 0;
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases,
    roles: view.rolesOf(entity).map(({ article, start, end, text }) => ({
      text,
      file: file(article),
      start: start + shift(article),
      end: end + shift(article),
    })),
    articles: entity.articles.map(file),
  };
}
