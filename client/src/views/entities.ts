/** The view of entities: by type, most mentioned first; below each its articles, below these its mentions. */
import { l10n, type Memento, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type EntitiesParams,
  type EntitiesResult,
  type EntityCountsResult,
  type EntityParams,
  type EntityResult,
  type EntityRow,
  entitiesRequest,
  entityCountsRequest,
  entityRequest,
} from '../../../server/src/protocol/messages.ts';
import { ask } from './ask.ts';
import { mentionCount, plainCount } from './counts.ts';
import { articleRow } from './places.ts';
import { createTree, type Page, type Row, type Tree } from './tree.ts';

export const entitiesView = 'seedbed.entities';

export interface EntitySubject {
  readonly entity: EntityRow;
}

const PAGE = 50;
/** Articles of a page: each comes with all its mentions, so that the first ones come sooner. */
const ARTICLES = 15;
/** Milliseconds. */
const PATIENCE = 100;
const TYPES = ['person', 'organisation', 'location', 'demonym', 'event', 'product'] as const;

export function createEntitiesView(client: BaseLanguageClient, state: Memento): Tree {
  const tree: Tree = createTree({
    id: entitiesView,
    state,
    enough: PAGE,
    async roots(filter, offset) {
      if (filter !== '') return await entitiesPage(client, undefined, { filter }, offset);
      const asked = ask<EntityCountsResult>(client, entityCountsRequest, {});
      const answer = await Promise.race([asked, pause(PATIENCE)]);
      if (answer === 'later') {
        // In a large corpus counting takes longer than anybody waits for rows; the server keeps what it has counted.
        void asked.then((counts) => counts && tree.refresh());
        return { rows: TYPES.map((type) => typeRow(client, type)) };
      }
      const types = answer?.types ?? [];
      tree.view.description = types.length === 0 ? '' : plainCount(types.reduce((sum, { count }) => sum + count, 0));
      return { rows: types.map(({ type, count }) => typeRow(client, type, count)) };
    },
  });
  return tree;
}

export const typeIcons: { readonly [type in EntityRow['type']]: string } = {
  person: 'person',
  organisation: 'organization',
  location: 'location',
  demonym: 'globe',
  event: 'flag',
  product: 'package',
};

export function typeName(type: EntityRow['type']): string {
  switch (type) {
    case 'person':
      return l10n.t('Persons');
    case 'organisation':
      return l10n.t('Organisations');
    case 'location':
      return l10n.t('Places');
    case 'demonym':
      return l10n.t('Demonyms');
    case 'event':
      return l10n.t('Named events');
    case 'product':
      return l10n.t('Products and works');
  }
}

const pause = (milliseconds: number): Promise<'later'> =>
  new Promise((resolve) => setTimeout(() => resolve('later'), milliseconds));

function typeRow(client: BaseLanguageClient, type: EntityRow['type'], count?: number): Row {
  const item = new TreeItem(typeName(type), TreeItemCollapsibleState.Collapsed);
  item.id = type;
  item.description = count === undefined ? '' : plainCount(count);
  item.iconPath = new ThemeIcon(typeIcons[type]);
  item.accessibilityInformation = { label: `${typeName(type)}, ${item.description}` };
  item.contextValue = 'entityType';
  const row: Row = { item, load: (offset) => entitiesPage(client, row, { type }, offset) };
  return row;
}

async function entitiesPage(
  client: BaseLanguageClient,
  parent: Row | undefined,
  wanted: EntitiesParams,
  offset: number,
): Promise<Page> {
  const answer = await ask<EntitiesResult>(client, entitiesRequest, { ...wanted, offset, limit: PAGE });
  const rows = (answer?.items ?? []).map((entity) => entityRow(client, parent, entity));
  return { rows, next: answer?.more ? offset + PAGE : undefined };
}

function entityRow(client: BaseLanguageClient, parent: Row | undefined, entity: EntityRow): Row {
  const { id, name, type, mentions, aliases } = entity;
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = plainCount(mentions);
  item.tooltip = [
    name,
    mentionCount(mentions),
    ...(aliases.length > 0 ? [l10n.t('Also: {0}', aliases.join(', '))] : []),
  ].join('\n');
  item.iconPath = new ThemeIcon(typeIcons[type]);
  item.accessibilityInformation = { label: `${name}, ${mentionCount(mentions)}` };
  item.contextValue = 'entity';
  const subject: EntitySubject = { entity };
  const row: Row = { item, parent, subject, load: (offset) => articlesPage(client, row, id, offset) };
  return row;
}

async function articlesPage(client: BaseLanguageClient, parent: Row, id: string, offset: number): Promise<Page> {
  const params: EntityParams = { id, offset, limit: ARTICLES };
  const answer = await ask<EntityResult>(client, entityRequest, params);
  return { rows: (answer?.articles ?? []).map((article) => articleRow(client, parent, article)), next: answer?.next };
}
