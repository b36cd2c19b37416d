/** What all pages say. A text with gaps is given with the gaps in it: the page fills them. */
import { env, l10n } from 'vscode';

export const commonTexts = (): { readonly [name: string]: string } => ({
  language: env.language,
  tools: l10n.t('Tools'),
  zoomIn: l10n.t('Zoom in'),
  zoomOut: l10n.t('Zoom out'),
  all: l10n.t('Show All'),
  saveSvg: l10n.t('Save as SVG'),
  savePng: l10n.t('Save as PNG'),
  loading: l10n.t('Reading the corpus …'),
  reading: l10n.t('Reading the corpus: {0} of {1} articles', '{0}', '{1}'),
  noAnswer: l10n.t('The server gives no answer. Close this page and open it again when the articles are read.'),
  oneArticle: l10n.t('1 article'),
  articles: l10n.t('{0} articles', '{0}'),
  leaveEntity: l10n.t('Back to the whole corpus'),
});
