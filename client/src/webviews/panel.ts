/**
 * What the timeline, the graph and the comparison have in common: a panel whose page is a script of ours and nothing else
 * (strict content security policy, no network), the questions that the page may ask the server, and the way to the text.
 */
import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Place, togetherRequest } from '../../../server/src/protocol/messages.ts';
import type { FromPage, ToPage } from './page-messages.ts';

/** One of the three. `texts`: what its page says, in the language of the user. */
export interface Figure {
  readonly name: 'timeline' | 'graph' | 'compare';
  readonly title: () => string;
  readonly texts: () => { readonly [name: string]: string };
  /** The requests that the page may make. */
  readonly requests: readonly string[];
  /** What the page will ask first: it is asked while the page is still being made. */
  readonly first?: (asked: { readonly [name: string]: unknown }) => Asking;
}

interface Asking {
  readonly method: string;
  readonly params: object;
}

export interface FigurePanels extends Disposable {
  /** `asked`: what the page begins with. Of each figure but the comparison there is one panel. */
  show(asked: object, title?: string): void;
  /** Tells the pages that the corpus has changed. */
  follow(): void;
}

const panelType = (figure: Figure): string => `seedbed.${figure.name}`;

export function createFigurePanels(
  context: ExtensionContext,
  client: BaseLanguageClient,
  figure: Figure,
  { isSingle }: { readonly isSingle: boolean },
): FigurePanels {
  let shown: WebviewPanel | undefined;
  const open = new Set<WebviewPanel>();
  const setUp = (panel: WebviewPanel, asked: object): void => {
    shown = panel;
    open.add(panel);
    panel.onDidDispose(() => {
      open.delete(panel);
      if (shown === panel) shown = undefined;
    });
    fillPanel(context, client, figure, panel, asked);
  };
  const serializer = window.registerWebviewPanelSerializer(panelType(figure), {
    async deserializeWebviewPanel(panel, state: unknown) {
      setUp(panel, typeof state === 'object' && state !== null ? state : {});
    },
  });
  return {
    show(asked, title = figure.title()) {
      if (shown && isSingle) {
        shown.reveal();
        send(shown, { type: 'begin', texts: figure.texts(), asked });
        return;
      }
      const panel = window.createWebviewPanel(panelType(figure), title, ViewColumn.Active, {
        retainContextWhenHidden: false,
      });
      setUp(panel, asked);
    },
    follow() {
      // A page that is hidden is not there: it asks when it is shown again.
      for (const panel of open) if (panel.visible) send(panel, { type: 'changed' });
    },
    dispose: () => serializer.dispose(),
  };
}

const send = (panel: WebviewPanel, message: ToPage): void => void panel.webview.postMessage(message);

function fillPanel(
  context: ExtensionContext,
  client: BaseLanguageClient,
  figure: Figure,
  panel: WebviewPanel,
  asked: object,
): void {
  const folder = Uri.joinPath(context.extensionUri, 'dist/webviews');
  panel.iconPath = Uri.joinPath(context.extensionUri, 'client/media/icon.png');
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
  const early = figure.first && askEarly(client, figure, figure.first({ ...asked }));
  panel.webview.onDidReceiveMessage(async (message: FromPage) => {
    switch (message.type) {
      case 'ready':
        return send(panel, { type: 'begin', texts: figure.texts(), asked });
      case 'ask':
        return send(panel, await (early?.(message) ?? answer(client, figure, message)));
      case 'open':
        return open(client, panel, message.location);
      case 'together':
        return showTogether(client, panel, message.entity, message.other);
      case 'save':
        return save(message.name, message.format, message.content);
      case 'title':
        panel.title = message.title;
    }
  });
  panel.webview.html = pageOf(figure, panel, folder);
}

function pageOf(figure: Figure, { webview }: WebviewPanel, folder: Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    // A picture to be saved is drawn from the page itself.
    'img-src data:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<title>${figure.title()}</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('page.css')}">
<link rel="stylesheet" href="${file(`${figure.name}.css`)}">
</head>
<body data-figure="${figure.name}">
<script nonce="${nonce}" src="${file(`${figure.name}.js`)}"></script>
</body>
</html>`;
}

type AskMessage = Extract<FromPage, { readonly type: 'ask' }>;

/** A server that is not there, or stops in between, gives no answer; the page says so. */
async function answer(
  client: BaseLanguageClient,
  { requests }: Figure,
  { id, method, params }: Omit<AskMessage, 'type'>,
): Promise<ToPage> {
  if (!requests.includes(method)) return { type: 'answer', id, result: undefined };
  const result = await client.sendRequest<unknown>(method, params).catch((error: unknown) => {
    client.debug(`${method}: ${String(error)}`);
    return undefined;
  });
  return { type: 'answer', id, result };
}

/** Gives the answer to the page when it asks the same, once. */
function askEarly(
  client: BaseLanguageClient,
  figure: Figure,
  { method, params }: Asking,
): (message: AskMessage) => Promise<ToPage> | undefined {
  let waiting: Promise<ToPage> | undefined = answer(client, figure, { id: 0, method, params });
  return (message) => {
    const early = waiting;
    waiting = undefined;
    const isSame = message.method === method && JSON.stringify(message.params) === JSON.stringify(params);
    return isSame ? early?.then((found) => ({ ...found, id: message.id }) as ToPage) : undefined;
  };
}

/** Beside the panel, where an article is open already or else in a new column. */
function columnBeside(panel: WebviewPanel): ViewColumn {
  const other = window.visibleTextEditors.find(
    ({ viewColumn }) => viewColumn !== undefined && viewColumn !== panel.viewColumn,
  );
  return other?.viewColumn ?? ViewColumn.Beside;
}

async function open(client: BaseLanguageClient, panel: WebviewPanel, { uri, range }: Place): Promise<void> {
  const convert = client.protocol2CodeConverter;
  await window.showTextDocument(convert.asUri(uri), {
    viewColumn: columnBeside(panel),
    selection: convert.asLocation({ uri, range }).range,
  });
}

async function showTogether(
  client: BaseLanguageClient,
  panel: WebviewPanel,
  entity: string,
  other: string | undefined,
): Promise<void> {
  const places = await client.sendRequest<Place[]>(togetherRequest, { entity, other });
  const [first] = places;
  if (!first) return;
  const convert = client.protocol2CodeConverter;
  await open(client, panel, first);
  await commands.executeCommand(
    'editor.action.showReferences',
    convert.asUri(first.uri),
    convert.asPosition(first.range.start),
    places.map(convert.asLocation),
  );
}

/** `content`: SVG as text, PNG in base 64. */
async function save(name: string, format: 'svg' | 'png', content: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${format}`) } : {}),
    filters: format === 'svg' ? { SVG: ['svg'] } : { PNG: ['png'] },
    title: l10n.t('Save Picture'),
  });
  if (!target) return;
  const bytes =
    format === 'svg'
      ? new TextEncoder().encode(content)
      : Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  await workspace.fs.writeFile(target, bytes);
}
