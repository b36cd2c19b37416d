/** A view in which the labelled spans of a fixture are the passages of events, whatever the index itself would find. */
import { EventFlag } from '../../server/src/analysis/events/columns.ts';
import type { ArticleId, EntityId } from '../../server/src/base/ids.ts';
import { touches } from '../../server/src/base/span.ts';
import type { CorpusEvent, Passage } from '../../server/src/corpus/events/event.ts';
import type { CorpusView } from '../../server/src/corpus/view.ts';
import { EVENT_CLASSES } from '../../server/src/languages/event-lexicon.ts';
import type { FixtureArticle } from './fixture.ts';

/** A label is the id of the event, with its date behind an `@` where it has one. All articles are of one story. */
export function withEvents(view: CorpusView, articles: readonly FixtureArticle[]): CorpusView {
  const passages = new Map<string, Passage[]>();
  const dates = new Map<string, string | undefined>();
  for (const { name, spans } of articles) {
    const article = view.find(`file:///corpus/${name}`);
    if (article === undefined) continue;
    for (const { start, label } of spans) {
      const [id = '', date] = label.split('@');
      dates.set(id, date ?? dates.get(id));
      passages.set(id, [...(passages.get(id) ?? []), passageAt(view, article, start)]);
    }
  }
  const events = [...passages].map(([id, list]) => eventOf(view, id, dates.get(id), list));
  const eventsOf = (article: ArticleId): CorpusEvent[] => events.filter((event) => event.articles.includes(article));
  return {
    ...view,
    eventAt: (article, offset) =>
      events.find((event) => event.passages.some((each) => each.article === article && touches(each, offset))),
    eventsOf,
    event: (id) => events.find((event) => event.id === id),
    whySame: (a, b) => {
      const shared = namedIn(view, a).filter((entity) => namedIn(view, b).includes(entity));
      return shared.length === 0 ? [] : [{ by: 'participants', entities: shared }];
    },
    storyOf: () => ({ id: 'story', articles: view.articles() }),
    events: () => events,
    stories: () => [{ id: 'story', articles: view.articles() }],
  };
}

function passageAt(view: CorpusView, article: ArticleId, offset: number): Passage {
  const { sentences } = view.facts(article);
  for (let i = 0; i + 1 < sentences.length; i += 2) {
    const passage = { article, sentence: i / 2, start: sentences[i] ?? 0, end: sentences[i + 1] ?? 0 };
    if (touches(passage, offset)) return passage;
  }
  throw new Error(`no sentence of news text at ${offset} of ${view.uri(article)}`);
}

function namedIn(view: CorpusView, { article, start, end }: Passage): readonly EntityId[] {
  const { mentions } = view.facts(article);
  const all = Array.from({ length: mentions.count }, (_, i) => i);
  const inside = all.filter((i) => (mentions.starts[i] ?? 0) >= start && (mentions.ends[i] ?? 0) <= end);
  return [...new Set(inside.map((i) => view.entityOf(article, i)))];
}

function eventOf(view: CorpusView, id: string, date: string | undefined, passages: readonly Passage[]): CorpusEvent {
  const [first] = passages;
  const { events, eventWords } = view.facts((first ?? passages[0])?.article ?? view.articles()[0] ?? (0 as ArticleId));
  const all = Array.from({ length: events.count }, (_, i) => i).filter((i) => events.sentences[i] === first?.sentence);
  const index = all.find((i) => ((events.flags[i] ?? 0) & EventFlag.weak) === 0) ?? all[0] ?? -1;
  const word = eventWords[events.triggers[index] ?? -1];
  const named = [...new Set(passages.flatMap((passage) => namedIn(view, passage)))];
  return {
    id,
    class: EVENT_CLASSES[events.classes[index] ?? 0] ?? 'statement',
    trigger: word === undefined ? '?' : view.text(word),
    date,
    place: named.find((entity) => entity.startsWith('location:')),
    participants: named.filter((entity) => !entity.startsWith('location:')),
    passages,
    articles: [...new Set(passages.map(({ article }) => article))],
  };
}
