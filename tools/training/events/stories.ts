/** The stories that the weights are fitted to, taken apart as the search for events does, and what is learnt from them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArticleId, StringId } from '../../../server/src/base/ids.ts';
import { featuresOf, type SentenceFeatures } from '../../../server/src/corpus/events/features.ts';
import { evidenceFor, goingOn } from '../../../server/src/corpus/events/pairs.ts';
import type { Model } from '../../../server/src/corpus/events/pairs-model.ts';
import { rarityIn } from '../../../server/src/corpus/events/rarity.ts';
import { factsIn } from '../../../server/src/corpus/events/same-facts.ts';
import { eventsOfStory, prepared, toldIn } from '../../../server/src/corpus/events/story-events.ts';
import { unitsOf } from '../../../server/src/corpus/events/units.ts';
import type { CorpusView } from '../../../server/src/corpus/view.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { byPassage, type EventSet } from '../../../test/support/event-sets.ts';
import type { Example } from './logistic.ts';

export interface Models {
  readonly goingOn: Model;
  readonly pair: Model;
}

export interface Story {
  readonly view: CorpusView;
  readonly articles: readonly { readonly id: ArticleId; readonly sentences: readonly SentenceFeatures[] }[];
  readonly passages: readonly Passage[];
}

interface Passage {
  readonly article: ArticleId;
  readonly offset: number;
  readonly sentence: number;
  readonly events: readonly string[];
}

interface Gold {
  readonly events: Readonly<
    Record<
      string,
      { readonly passages: readonly { readonly file: string; readonly start: number; readonly end: number }[] }
    >
  >;
}

/** A gold beside the project, where it is there. */
export function goldSet(title: string, gold: string, folder: string): readonly EventSet[] {
  if (!existsSync(gold)) return [];
  const { events }: Gold = JSON.parse(readFileSync(gold, 'utf8'));
  const articles = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const passages = Object.entries(events).flatMap(([event, own]) =>
    own.passages.map(({ file, start, end }) => ({ file: basename(file), offset: (start + end) >> 1, event })),
  );
  return [{ title, articles, told: byPassage(passages) }];
}

export async function storiesOf({ articles, told }: EventSet): Promise<readonly Story[]> {
  const { view, request } = await corpusOf(articles);
  const rarity = rarityIn(view.articleCount);
  const common = {
    word: (word: StringId) => rarity.weight(view.wordCount(view.text(word)) || 1),
    name: (name: StringId) => rarity.weight(view.articlesNaming(view.text(name)).length || 1),
  };
  const passages = told.map(({ file, offset, events }): Passage => {
    const { id } = request(file);
    const ends = view.facts(id).sentences.filter((_, i) => i % 2 === 1);
    return { article: id, offset, sentence: ends.findIndex((end) => offset < end), events };
  });
  const seen = new Set<ArticleId>();
  return view.articles().flatMap((first) => {
    if (seen.has(first)) return [];
    const own = view.storyOf(first)?.articles ?? [first];
    for (const id of own) seen.add(id);
    const ready = own.map((id) => ({ id, sentences: featuresOf(view, id, common) }));
    return [{ view, articles: ready, passages: passages.filter(({ article }) => own.includes(article)) }];
  });
}

/** Of sentences that follow each other in an article: whether they tell of one event. */
export function goingOnExamples({ articles, passages }: Story): readonly Example[] {
  return articles.flatMap(({ id, sentences }) => {
    const apart = new Set(unitsOf(sentences, NEVER).flatMap((unit) => unit.sentences));
    const own = passages.filter(({ article, sentence }) => article === id && apart.has(sentence));
    return own.flatMap((a) =>
      own.flatMap((b) => {
        const [before, after] = [sentences[a.sentence], sentences[b.sentence]];
        if (b.sentence !== a.sentence + 1 || !before || !after) return [];
        return [{ evidence: goingOn(before, after, b.sentence), isSame: isSame(a, b), weight: 1 }];
      }),
    );
  });
}

/** Sentences that surely go on with each other are one then, and nothing is learnt from them. */
export function pairExamples({ view, articles, passages }: Story, goingOn: Model): readonly Example[] {
  const told = toldIn(articles.map(({ id, sentences }) => prepared(id, sentences, goingOn)));
  const factOf = factsIn(view);
  const units = passages.map(({ article, sentence }) =>
    told.findIndex((unit) => unit.article === article && unit.sentences.includes(sentence)),
  );
  return passages.flatMap((a, i) =>
    passages.slice(i + 1).flatMap((b, k) => {
      const [first, second] = [units[i] ?? -1, units[i + 1 + k] ?? -1].sort((x, y) => x - y);
      const [one, other] = [told[first ?? -1], told[second ?? -1]];
      return one && other && one !== other
        ? [{ evidence: evidenceFor(one, other, factOf), isSame: isSame(a, b), weight: 1 }]
        : [];
    }),
  );
}

/** What the search finds with these models, as users get it: for `pairFigures`. */
export function judged({ view, articles, passages }: Story, models: Models): readonly Judged[] {
  const ready = articles.map(({ id, sentences }) => prepared(id, sentences, models.goingOn));
  const events = eventsOfStory(view, ready, models.pair);
  return passages.map((own) => ({
    events: own.events,
    found: events.find((event) =>
      event.passages.some(({ article, sentence }) => article === own.article && sentence === own.sentence),
    )?.id,
  }));
}

interface Judged {
  readonly events: readonly string[];
  readonly found: string | undefined;
}

/** Stories that tell of one event, which the search for stories took for several, are one affair. */
export function affairsOf(stories: readonly Story[]): readonly (readonly Story[])[] {
  const affairs: { readonly stories: Story[]; readonly events: Set<string> }[] = [];
  for (const story of stories) {
    const events = story.passages.flatMap((passage) => passage.events);
    const affair = affairs.find((each) => events.some((event) => each.events.has(event)));
    if (!affair) affairs.push({ stories: [story], events: new Set(events) });
    else {
      affair.stories.push(story);
      for (const event of events) affair.events.add(event);
    }
  }
  return affairs.map((affair) => affair.stories);
}

const NEVER: Model = { bias: Number.NEGATIVE_INFINITY, weights: [] };

const isSame = (a: Passage, b: Passage): boolean => a.events.some((event) => b.events.includes(event));
