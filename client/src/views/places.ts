/** Rows for articles and places in them, below an entity or an event: a click shows the place. */
import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ArticleRow, PlaceRow } from '../../../server/src/protocol/messages.ts';
import type { Row } from './tree.ts';

/** An article with one place is a leaf that leads there. */
export function articleRow(client: BaseLanguageClient, parent: Row, article: ArticleRow): Row {
  const { title, date, file, places, count } = article;
  // The date first: in a narrow side bar the rest of the row is cut off.
  const name = date === undefined ? title : `${date} ${title}`;
  const item = new TreeItem(name, count > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = `${parent.item.id} ${article.uri}`;
  item.description = count > 1 ? `${count}× · ${file}` : file;
  item.iconPath = new ThemeIcon('file-text');
  item.tooltip = [name, file, '', ...places.map(({ text }) => text)].join('\n');
  item.accessibilityInformation = { label: [title, date, file].filter((part) => part !== undefined).join(', ') };
  item.contextValue = 'article';
  const [first] = places;
  if (first) item.command = openPlace(client, article.uri, first);
  const row: Row = {
    item,
    parent,
    ...(count > 1
      ? {
          contents: places,
          load: () => ({ rows: places.map((place, i) => placeRow(client, row, article.uri, place, i)) }),
        }
      : {}),
  };
  return row;
}

function placeRow(client: BaseLanguageClient, parent: Row, uri: string, place: PlaceRow, index: number): Row {
  const { text, mark, range } = place;
  const label = mark ? { label: text, highlights: [[mark[0], mark[1]] as [number, number]] } : text;
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `${parent.item.id} ${index}`;
  item.description = l10n.t('line {0}', range.start.line + 1);
  item.tooltip = text;
  item.accessibilityInformation = { label: `${text}, ${item.description}` };
  item.command = openPlace(client, uri, place);
  return { item, parent };
}

const openPlace = (client: BaseLanguageClient, uri: string, { range }: PlaceRow) => ({
  command: 'vscode.open',
  title: l10n.t('Open'),
  arguments: [asUri(client, uri), { selection: client.protocol2CodeConverter.asRange(range), preserveFocus: true }],
});

const asUri = (client: BaseLanguageClient, uri: string): Uri => client.protocol2CodeConverter.asUri(uri);
