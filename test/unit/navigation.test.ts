import { describe } from 'node:test';
import { positionAt } from '../../server/src/base/lines.ts';
import { definition } from '../../server/src/features/definition.ts';
import { documentHighlight } from '../../server/src/features/document-highlight.ts';
import { entityAt } from '../../server/src/features/entities/entity-at.ts';
import { corpusOf, placeOf } from '../support/corpus.ts';
import { runFixtures } from '../support/fixture.ts';

describe('navigation', () => {
  runFixtures('test/fixtures/navigation.txt', async ({ articles }) => {
    const { view, request } = await corpusOf(articles);
    const article = articles.find(({ cursor }) => cursor !== undefined);
    const from = request(article?.name ?? '');
    const position = positionAt(from.article.lineStarts, article?.cursor ?? 0);
    const at = entityAt(from, position);
    if (!at) return 'nothing';
    const target = definition.run(from, { textDocument: { uri: from.uri }, position });
    const highlights = documentHighlight.run(from, { textDocument: { uri: from.uri }, position });
    const range = target && 'range' in target ? target : undefined;
    return [
      `entity: ${at.entity.id} ${at.entity.name}`,
      `definition: ${range ? `${range.uri.slice('file:///corpus/'.length)}:${range.range.start.line + 1}:${range.range.start.character + 1}` : 'none'}`,
      `here: ${Array.isArray(highlights) ? highlights.length : 0}`,
      ...at.entity.mentions.map((mention) => `- ${placeOf(view, mention.article, mention.start)}`),
    ].join('\n');
  });
});
