/** Numbers in words, one form for one and one for more. */
import { env, l10n } from 'vscode';

const format = (count: number): string => count.toLocaleString(env.language);

export const mentionCount = (count: number): string =>
  count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', format(count));

export const articleCount = (count: number): string =>
  count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', format(count));

export const findingCount = (count: number): string =>
  count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', format(count));

export const plainCount = format;
