/** The timeline: `seedbed.showTimeline`, of the whole corpus or of an entity of the view. */
import { l10n } from 'vscode';
import { timelineRequest } from '../../../server/src/protocol/messages.ts';
import type { Figure } from './panel.ts';
import { commonTexts } from './texts.ts';

export const timelineFigure: Figure = {
  name: 'timeline',
  title: () => l10n.t('Timeline'),
  requests: [timelineRequest],
  first: ({ entity }) => ({ method: timelineRequest, params: { entity, share: 4 } }),
  texts: () => ({
    ...commonTexts(),
    timeline: l10n.t('Timeline'),
    filter: l10n.t('Filter'),
    filterHint: l10n.t('Name, place or word'),
    kind: l10n.t('Kind'),
    anyKind: l10n.t('All'),
    inView: l10n.t('Events in view'),
    allHint: l10n.t('Show all the time there is'),
    keys: l10n.t(
      'Timeline. Enter goes to the events, arrow keys through them, Enter opens a passage, Escape leads back. + and − zoom, 0 shows all.',
    ),
    toldOn: l10n.t('told on {0}', '{0}'),
    monthCount: l10n.t('{0}: {1} articles', '{0}', '{1}'),
    none: l10n.t('No dated events yet.'),
    oneEvent: l10n.t('1 event in view'),
    events: l10n.t('{0} events in view', '{0}'),
    firstListed: l10n.t('the first {0} are listed', '{0}'),
    partly: l10n.t('{0} of {1} articles were looked at: zoom in for more', '{0}', '{1}'),
  }),
};
