/** Two articles side by side: `seedbed.compareArticles`. The other one is chosen among those of the same story. */
import { l10n, type QuickPickItem, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ComparableArticle,
  type ComparableResult,
  comparableRequest,
  compareRequest,
} from '../../../server/src/protocol/messages.ts';
import { ask } from '../views/ask.ts';
import type { Figure } from './panel.ts';
import { commonTexts } from './texts.ts';

export const compareFigure: Figure = {
  name: 'compare',
  title: () => l10n.t('Compare Articles'),
  requests: [compareRequest],
  texts: () => ({
    ...commonTexts(),
    compare: l10n.t('Compare Articles'),
    why: l10n.t('What joins them'),
    previous: l10n.t('Previous difference (Shift+F7)'),
    next: l10n.t('Next difference (F7)'),
    short: l10n.t('Only what both tell'),
    swap: l10n.t('Swap sides'),
    legend: l10n.t('What the marks mean'),
    conflict: l10n.t('Contradiction'),
    development: l10n.t('Later or earlier count'),
    differs: l10n.t('Differs'),
    words: l10n.t('Other words'),
    only: l10n.t('Only here'),
    open: l10n.t('Open'),
    goTo: l10n.t('Go to this sentence'),
    reused: l10n.t('same text'),
    event: l10n.t('same event'),
    alike: l10n.t('much the same'),
    shared: l10n.t('Sentences that stand beside each other: {0}', '{0}'),
    nothingShared: l10n.t('No sentence of the one says what a sentence of the other says.'),
    noDifference: l10n.t('Nothing that can be compared differs.'),
    oneDifference: l10n.t('1 difference'),
    differences: l10n.t('{0} differences', '{0}'),
    at: l10n.t('{0} of {1}', '{0}', '{1}'),
  }),
};

interface Choice extends QuickPickItem {
  readonly uri: string;
}

/** URI of the article to compare with; `undefined` where none was chosen. */
export async function chooseOther(client: BaseLanguageClient, article: Uri): Promise<string | undefined> {
  const uri = client.code2ProtocolConverter.asUri(article);
  const found = ask<ComparableResult>(client, comparableRequest, { textDocument: { uri } });
  const items = found.then((articles): Choice[] => (articles ?? []).map(choiceOf));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Compare with'),
    placeHolder: l10n.t('Articles of the same story, the most alike first'),
    matchOnDetail: true,
  });
  return chosen?.uri;
}

function choiceOf({ uri, name, date, title, events, reused }: ComparableArticle): Choice {
  const shares = [
    events === 0 ? undefined : events === 1 ? l10n.t('1 event in common') : l10n.t('{0} events in common', events),
    reused === 0 ? undefined : reused === 1 ? l10n.t('1 passage in common') : l10n.t('{0} passages in common', reused),
  ];
  // On a line of its own: behind a long title it would be cut off.
  const detail = [date, name, ...shares].filter((part) => part !== undefined).join(' · ');
  return {
    uri,
    label: title,
    detail,
  };
}

/** Whether there is anything to compare with. */
export const hasComparable = async (client: BaseLanguageClient, article: Uri): Promise<boolean> => {
  const uri = client.code2ProtocolConverter.asUri(article);
  const found = await ask<ComparableResult>(client, comparableRequest, { textDocument: { uri }, limit: 1 });
  return (found?.length ?? 0) > 0;
};
