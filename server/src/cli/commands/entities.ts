/** seedbed entities: who and what the articles name, as JSON. */
import { parseArgs } from 'node:util';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import type { Command } from '../command.ts';
import { readCorpus } from '../corpus.ts';

export const entities: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'json' } },
    allowPositionals: true,
  });
  if (values.format !== 'json') throw new Error(`--format ${values.format}? entities knows json`);
  const { view, articles, problems } = await readCorpus(positionals, terminal);
  for (const problem of problems) terminal.err(`${problem}\n`);
  const fileOf = new Map(articles.map(({ uri, file }) => [uri, file]));
  const list = view.entities().map((entity) => describe(view, entity, fileOf));
  terminal.out(`${JSON.stringify(list, null, 2)}\n`);
  return problems.length > 0 ? 2 : 0;
};

function describe(view: CorpusView, entity: Entity, fileOf: ReadonlyMap<string, string>): object {
  const file = (article: Entity['articles'][number]): string => fileOf.get(view.uri(article)) ?? view.uri(article);
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases,
    roles: view.rolesOf(entity).map(({ article, start, end, text }) => ({ text, file: file(article), start, end })),
    articles: entity.articles.map(file),
  };
}
