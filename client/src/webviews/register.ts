/** The commands that open the timeline, the graph and the comparison, and the key of the menus that offer the last. */
import { commands, Disposable, type ExtensionContext, type TextEditor, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compareArticlesCommand } from '../../../server/src/protocol/messages.ts';
import type { followStatus } from '../follow-status.ts';
import { chooseOther, compareFigure, hasComparable } from './compare.ts';
import { graphFigure } from './graph.ts';
import { createFigurePanels, type FigurePanels } from './panel.ts';
import { timelineFigure } from './timeline.ts';

/** Set while the article in the active editor has others that it can be compared with. */
const comparableKey = 'seedbed.hasComparable';
/** Milliseconds after which an editor is taken to stay. */
const LATER = 400;
/** And without news after which the corpus is. */
const REST = 1200;

export function registerWebviews(
  context: ExtensionContext,
  client: BaseLanguageClient,
  { onStatus }: Pick<ReturnType<typeof followStatus>, 'onStatus'>,
): Disposable {
  const timeline = createFigurePanels(context, client, timelineFigure, { isSingle: true });
  const graph = createFigurePanels(context, client, graphFigure, { isSingle: true });
  const compare = createFigurePanels(context, client, compareFigure, { isSingle: false });
  return Disposable.from(
    timeline,
    graph,
    compare,
    commands.registerCommand('seedbed.showTimeline', (row?: unknown) => timeline.show(entityOf(row))),
    commands.registerCommand('seedbed.showGraph', (row?: unknown) => graph.show(entityOf(row))),
    commands.registerCommand(compareArticlesCommand, async (first?: unknown, second?: unknown) => {
      const [article, named] = articlesOf(first, second);
      if (!article) return;
      const uri = client.code2ProtocolConverter.asUri(article);
      const other = named ? client.code2ProtocolConverter.asUri(named) : await chooseOther(client, article);
      if (other !== undefined && other !== uri) compare.show({ uri, other });
    }),
    followEditor(client),
    followCorpus(onStatus, [timeline, graph], compare),
  );
}

/** A comparison follows every edit; the others, where one looks for something, only other articles. */
function followCorpus(
  onStatus: ReturnType<typeof followStatus>['onStatus'],
  figures: readonly FigurePanels[],
  compare: FigurePanels,
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: number | undefined;
  const following = onStatus(({ state, articles }) => {
    clearTimeout(timer);
    if (state === 'indexing') known = undefined;
    if (state !== 'ready') return;
    timer = setTimeout(() => {
      compare.follow();
      if (known !== articles) for (const figure of figures) figure.follow();
      known = articles;
    }, REST);
  });
  return new Disposable(() => {
    clearTimeout(timer);
    following.dispose();
  });
}

type Fields = { readonly [name: string]: unknown };
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** Of a row of the view of entities. */
function entityOf(row: unknown): { readonly entity?: string } {
  const { id } = fieldsOf(fieldsOf(fieldsOf(row).subject).entity);
  return typeof id === 'string' ? { entity: id } : {};
}

/** From whatever a menu, the view or a lens gives; without it the article in the editor. The explorer gives a selection. */
function articlesOf(first: unknown, second: unknown): readonly (Uri | undefined)[] {
  const given = Array.isArray(second) ? second : [first, second];
  const found = given.map(uriOf).filter((uri) => uri !== undefined);
  return found.length > 0 ? found : [window.activeTextEditor?.document.uri];
}

function uriOf(value: unknown): Uri | undefined {
  if (value instanceof Uri) return value;
  if (typeof value === 'string') return Uri.parse(value);
  const { item, subject, resourceUri } = fieldsOf(value);
  if (resourceUri instanceof Uri) return resourceUri;
  const own = fieldsOf(item).resourceUri;
  if (own instanceof Uri) return own;
  // An article of the view of events: what its click opens.
  const target: unknown = [fieldsOf(fieldsOf(item).command).arguments].flat()[0];
  if (target instanceof Uri) return target;
  for (const about of Object.values(fieldsOf(subject))) {
    const { uri, location } = fieldsOf(about);
    const named = uri ?? fieldsOf(location).uri;
    if (typeof named === 'string') return Uri.parse(named);
  }
  return undefined;
}

/** Keeps the key of the menus. */
function followEditor(client: BaseLanguageClient): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (editor: TextEditor | undefined): void => {
    clearTimeout(timer);
    if (editor?.document.languageId !== 'seed') return;
    timer = setTimeout(async () => {
      const isOffered = await hasComparable(client, editor.document.uri);
      await commands.executeCommand('setContext', comparableKey, isOffered);
    }, LATER);
  };
  look(window.activeTextEditor);
  const following = window.onDidChangeActiveTextEditor(look);
  return new Disposable(() => {
    clearTimeout(timer);
    following.dispose();
  });
}
