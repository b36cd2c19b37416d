/** What an event is called: `akkoord · Maes, Claes · Gent`, and its class in the language of the user. */
import type { EntityId } from '../../base/ids.ts';
import type { Localised } from '../../base/locale.ts';
import { keyOfEntity } from '../../corpus/entities.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';
import { knownName } from '../entities/known-name.ts';

const MOST_PARTICIPANTS = 2;

/** In the words of the articles: the same in every language of the user interface. */
export function eventLabel(view: CorpusView, event: CorpusEvent): string {
  const named = participantIds(event)
    .slice(0, MOST_PARTICIPANTS)
    .map((id) => shortNameOf(view, id))
    .join(', ');
  return [event.trigger, named, placeOf(view, event)].filter((part) => part !== '').join(' · ');
}

/** Full names of those who take part, without the place; most named first. */
export const participantsOf = (view: CorpusView, event: CorpusEvent): readonly string[] =>
  participantIds(event).flatMap((id) => knownName(view, id)?.name ?? []);

const participantIds = ({ participants, place }: CorpusEvent): readonly EntityId[] =>
  participants.filter((id) => id !== place);

/** What most articles call it: of a person most often the surname. */
export function shortNameOf(view: CorpusView, id: EntityId): string {
  const known = knownName(view, id);
  return (keyOfEntity(id)?.type === 'person' ? known?.usual : known?.name) ?? '';
}

/** Empty where it is not known. */
export const placeOf = (view: CorpusView, { place }: CorpusEvent): string =>
  (place === undefined ? undefined : knownName(view, place)?.name) ?? '';

export const classNames: Localised<{ readonly [name in EventClass]: string }> = {
  en: {
    conflict: 'conflict',
    attack: 'attack',
    death: 'death',
    injury: 'injury',
    disaster: 'disaster',
    rescue: 'rescue',
    movement: 'movement',
    meeting: 'meeting',
    agreement: 'agreement',
    statement: 'statement',
    politics: 'politics',
    election: 'election',
    protest: 'protest',
    justice: 'justice',
    business: 'business',
    sport: 'sport',
    culture: 'culture',
    health: 'health',
  },
  nl: {
    conflict: 'conflict',
    attack: 'aanval',
    death: 'overlijden',
    injury: 'verwonding',
    disaster: 'ramp',
    rescue: 'redding',
    movement: 'verplaatsing',
    meeting: 'ontmoeting',
    agreement: 'akkoord',
    statement: 'verklaring',
    politics: 'politiek',
    election: 'verkiezing',
    protest: 'protest',
    justice: 'justitie',
    business: 'economie',
    sport: 'sport',
    culture: 'cultuur',
    health: 'gezondheid',
  },
};
