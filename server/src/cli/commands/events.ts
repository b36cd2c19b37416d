/** seedbed events: what articles have to do with each other. One function for each key of the object. */
import { parseArgs } from 'node:util';
import type { ArticleId } from '../../base/ids.ts';
import type { Locale } from '../../base/locale.ts';
import type { Span } from '../../base/span.ts';
import type { CorpusEvent, Passage as EventPassage, LinkReason } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { eventLabel } from '../../features/events/event-label.ts';
import { type Command, UsageError } from '../command.ts';
import { type CliArticle, type CliCorpus, readCorpus } from '../corpus.ts';
import { passageInWords, titles } from '../readable.ts';
import { storyReasons } from '../story-reasons.ts';

interface Passage extends Span {
  readonly file: string;
}

/** In characters. */
const LONGEST_LABEL = 100;

export const events: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError(`--format ${values.format}? text or json`);
  const corpus = await readCorpus(positionals, terminal);
  for (const problem of corpus.problems) terminal.err(`${problem}\n`);
  const known = { events: eventsIn(corpus), stories: storiesIn(corpus), reuse: reuseIn(corpus) };
  terminal.out(
    values.format === 'json' ? `${JSON.stringify(known, null, 2)}\n` : readable(corpus, known, terminal.locale),
  );
  return corpus.problems.length > 0 ? 2 : 0;
};

interface Known {
  readonly events: ReturnType<typeof eventsIn>;
  readonly stories: ReturnType<typeof storiesIn>;
  readonly reuse: ReturnType<typeof reuseIn>;
}

function readable({ articles }: CliCorpus, { events: found, stories, reuse }: Known, locale: Locale): string {
  const byFile = new Map(articles.map((article) => [article.file, article]));
  const words = titles[locale];
  const told = (each: Passage): string => `  ${passageInWords(byFile.get(each.file), each)}`;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [title, ...lines, ''] : [];
  const lines = [
    ...found.flatMap(({ date, title, passages }) => section(`${date ?? words.noDate}  ${title}`, passages.map(told))),
    ...section(
      words.stories,
      stories.map(({ files }) => `  ${files.join(', ')}`),
    ),
    ...section(
      words.reuse,
      reuse.flatMap(({ a, b, similarity }) => [`${told(a)}  (${Math.round(similarity * 100)} %)`, `  ${told(b)}`]),
    ),
  ];
  return lines.length > 0 ? lines.join('\n') : `${words.none}\n`;
}

/** Those of several articles, and of each article the one that leads it; by date (unknown last), then by id. */
function eventsIn({ view, articles }: CliCorpus) {
  const byUri = new Map(articles.map((article) => [article.uri, article]));
  const found = new Map(view.articles().flatMap((id) => view.eventsOf(id).map((event) => [event.id, event])));
  return [...found.values()].sort(byDate).map((event) => {
    const passages = event.passages.flatMap((each) => {
      const article = byUri.get(view.uri(each.article));
      return article ? [{ article, each }] : [];
    });
    const [first] = passages;
    return {
      id: event.id,
      title: eventLabel(view, event),
      label: first
        ? labelOf(
            first.article.text.slice(first.each.start + first.article.shift, first.each.end + first.article.shift),
          )
        : '',
      date: event.date ?? null,
      class: event.class,
      trigger: event.trigger,
      place: event.place ?? null,
      participants: event.participants,
      passages: passages.map(({ article, each }) => ({
        ...passage(article, each),
        why: first && each !== first.each ? whyOf(view, event, each) : [],
      })),
    };
  });
}

const byDate = (a: CorpusEvent, b: CorpusEvent): number => ((a.date ?? '~') + a.id < (b.date ?? '~') + b.id ? -1 : 1);

/** What ties a passage to the one of the same event that it has most in common with. */
function whyOf(view: CorpusView, { passages }: CorpusEvent, own: EventPassage): readonly LinkReason[] {
  const others = passages.filter((each) => each !== own).map((each) => view.whySame(each, own));
  return others.reduce((best, each) => (each.length > best.length ? each : best), []);
}

const labelOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, LONGEST_LABEL).replace(/\s\S*$/, '')} …`;
};

const storiesIn = ({ view, articles }: CliCorpus) => {
  const byUri = new Map(articles.map((article) => [article.uri, article]));
  return view.stories().map((story) => ({
    id: story.id,
    files: story.articles.flatMap((id) => byUri.get(view.uri(id))?.file ?? []),
    why: storyReasons(view, story),
  }));
};

/** Each pair of passages once, the article that was named first as `a`. */
function reuseIn({ view, articles }: CliCorpus) {
  const byUri = new Map(articles.map((article, index) => [article.uri, { article, index }]));
  const of = (id: ArticleId) => byUri.get(view.uri(id));
  return articles.flatMap((article, index) => {
    const id = view.find(article.uri);
    if (id === undefined) return [];
    return view.reuseOf(id).flatMap((reuse) => {
      const other = of(reuse.article);
      if (!other || other.index < index) return [];
      return [
        { a: passage(article, reuse), b: passage(other.article, reuse.other), similarity: rounded(reuse.similarity) },
      ];
    });
  });
}

const passage = ({ file, shift }: CliArticle, { start, end }: Span): Passage => ({
  file,
  start: start + shift,
  end: end + shift,
});

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
