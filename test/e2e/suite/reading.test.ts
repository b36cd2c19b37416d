/** What a reader gets: colours, hover cards, definition, references, outline. */
import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import {
  commands,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
  type SemanticTokens,
  type SemanticTokensLegend,
} from 'vscode';
import { ask, first, flagged, inside, openArticle, until } from './support.ts';

suite('reading', () => {
  test('names have semantic tokens', async () => {
    const { uri } = await openArticle(first);
    const legend = await until('a legend', () =>
      commands.executeCommand<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', uri),
    );
    const tokens = await until('tokens', async () => {
      const answer = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
      return answer?.data.length > 0 && answer;
    });
    const used = new Set<string | undefined>();
    for (let at = 3; at < tokens.data.length; at += 5) used.add(legend.tokenTypes[tokens.data[at] ?? -1]);
    for (const type of ['person', 'organisation', 'location', 'heading'])
      assert.ok(used.has(type), `${type} among ${[...used]}`);
  });

  test('a name has a hover card', async () => {
    const article = await openArticle(flagged);
    const hovers = await ask<Hover>('vscode.executeHoverProvider', article.uri, inside(article, 'Verhoeven', 1));
    const text = hovers.flatMap((hover) => hover.contents.map((part) => (part as MarkdownString).value)).join('\n');
    assert.match(text, /Karin Verhoeven/);
  });

  test('a surname leads to the full name in the earliest article', async () => {
    const article = await openArticle(flagged);
    const places = await ask<Location | LocationLink>(
      'vscode.executeDefinitionProvider',
      article.uri,
      inside(article, 'Verhoeven', 1),
    );
    const place = places[0];
    assert.ok(place);
    const uri = 'targetUri' in place ? place.targetUri : place.uri;
    assert.match(uri.path, /101_brand_haven\.txt$/);
  });

  test('references are found in all articles', async () => {
    const article = await openArticle(first);
    const files = await until('references in four articles', async () => {
      const places = await ask<Location>('vscode.executeReferenceProvider', article.uri, inside(article, 'Verhoeven'));
      const paths = new Set(places.map((place) => place.uri.path));
      return paths.size >= 4 && paths;
    });
    assert.equal(files.size, 4);
  });

  test('the outline shows the headline', async () => {
    const { uri } = await openArticle(first);
    const symbols = await ask<DocumentSymbol>('vscode.executeDocumentSymbolProvider', uri);
    const names = symbols.flatMap((symbol) => [symbol.name, ...symbol.children.map((child) => child.name)]);
    assert.ok(
      names.some((name) => name.includes('Zware brand')),
      names.join(' | '),
    );
  });
});
