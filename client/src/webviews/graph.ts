/** The graph of entities: `seedbed.showGraph`, of the whole corpus or around an entity of the view. */
import { l10n } from 'vscode';
import { graphRequest } from '../../../server/src/protocol/messages.ts';
import type { Figure } from './panel.ts';
import { commonTexts } from './texts.ts';

export const graphFigure: Figure = {
  name: 'graph',
  title: () => l10n.t('Entity Graph'),
  requests: [graphRequest],
  first: ({ entity }) => ({ method: graphRequest, params: { limit: 40, entity, share: 200 } }),
  texts: () => ({
    ...commonTexts(),
    graph: l10n.t('Entity Graph'),
    types: l10n.t('Types'),
    person: l10n.t('Persons'),
    organisation: l10n.t('Organisations'),
    location: l10n.t('Places'),
    event: l10n.t('Events'),
    product: l10n.t('Products'),
    most: l10n.t('At most'),
    list: l10n.t('Entities and whom they are named with'),
    entities: l10n.t('Entities'),
    allHint: l10n.t('Show the whole graph'),
    keys: l10n.t(
      'Entity graph. Enter goes to the entities, arrow keys to the next one that way, Enter chooses one, Enter again lists its mentions, Escape leads back. + and − zoom, 0 shows all.',
    ),
    mentions: l10n.t('Show mentions'),
    centre: l10n.t('Put in the middle'),
    namedWith: l10n.t('Named in one sentence with'),
    showTogether: l10n.t('Show the sentences'),
    oneSentence: l10n.t('1 sentence'),
    sentences: l10n.t('{0} sentences', '{0}'),
    counts: l10n.t('{0} entities, {1} links', '{0}', '{1}'),
    none: l10n.t('No names of these types.'),
    partly: l10n.t('counted in {0} of {1} articles', '{0}', '{1}'),
  }),
};
