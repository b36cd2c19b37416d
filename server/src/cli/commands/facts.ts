/** seedbed facts: what is recognised in each article, for people or one JSON object a line. */
import { parseArgs } from 'node:util';
import { EventFlag, type EventMention, eventAt } from '../../analysis/events/columns.ts';
import type { ArticleFacts } from '../../analysis/facts.ts';
import { quantityAt } from '../../analysis/quantities/columns.ts';
import type { Quantity } from '../../analysis/quantities/quantities.ts';
import { isVague } from '../../analysis/times/times.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Locale, Localised } from '../../base/locale.ts';
import type { Publication } from '../../corpus/publication.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { classNames } from '../../features/events/event-label.ts';
import { labels } from '../../features/labels.ts';
import { type Command, UsageError } from '../command.ts';
import { type CliArticle, readCorpus } from '../corpus.ts';
import { factsInWords, joined, type Line } from '../readable.ts';
import { scopedFacts } from '../scopes.ts';

export const facts: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  if (values.format !== 'text' && values.format !== 'ndjson')
    throw new UsageError(`--format ${values.format}? text or ndjson`);
  const corpus = await readCorpus(positionals, terminal);
  for (const problem of corpus.problems) terminal.err(`${problem}\n`);
  for (const article of corpus.articles) {
    const found = factsOf(corpus.view, article);
    terminal.out(
      values.format === 'ndjson'
        ? `${JSON.stringify(found)}\n`
        : readable(corpus.view, article, found, terminal.locale),
    );
  }
  return corpus.problems.length > 0 ? 2 : 0;
};

type Facts = ReturnType<typeof factsOf>;

/** A line for each thing that is recognised. */
function readable(view: CorpusView, article: CliArticle, found: Facts, locale: Locale): string {
  const words = labels[locale];
  const name = (id: EntityId | null): string => (id === null ? '' : (view.entity(id)?.name ?? ''));
  const published = found.published ? `${found.published.value} (${found.published.from})` : '';
  const lines: Line[] = [
    ...found.mentions.map(({ text, type, entity, ...span }) => {
      const full = name(entity);
      return { ...span, kind: words.types[type], value: full === text ? '' : full };
    }),
    ...found.times.map(({ type, text, value, start, end }) => ({
      start,
      end,
      kind: type,
      value: value === text ? '' : value,
    })),
    ...found.quantities.map(({ start, end, value, bound, unit }) => ({
      start,
      end,
      kind: KINDS[locale].quantity,
      value: [bound === 'exact' ? '' : bound, String(value), unit].filter((part) => part !== '').join(' '),
    })),
    ...found.quotations.map(({ start, end, speaker }) => ({
      start,
      end,
      kind: KINDS[locale].quotation,
      value: name(speaker),
    })),
    ...found.events.map(({ triggerSpan, class: eventClass, time }) => ({
      ...triggerSpan,
      kind: words.types.event,
      value: joined([classNames[locale][eventClass], time ?? '']),
    })),
  ];
  return factsInWords(article, joined([found.language, published]), lines);
}

const KINDS: Localised<{ readonly quantity: string; readonly quotation: string }> = {
  en: { quantity: 'quantity', quotation: 'quotation' },
  nl: { quantity: 'hoeveelheid', quotation: 'citaat' },
};

function factsOf(view: CorpusView, { file, uri, understood, shift }: CliArticle) {
  const id = view.find(uri);
  if (id === undefined) throw new Error(`${file} is not in the corpus`);
  const { article, facts } = understood;
  const at = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: start + shift,
    end: end + shift,
  });
  const entityOfName = (name: number): EntityId | null => {
    const mention = facts.mentions.names.indexOf(name);
    return mention < 0 ? null : view.entityOf(id, mention);
  };
  const eventOfSentence = new Map(
    view
      .eventsOf(id)
      .flatMap((event) =>
        event.passages.filter((each) => each.article === id).map((each) => [each.sentence, event.id]),
      ),
  );
  const scoped = scopedFacts(view, id, article.text, at);
  return {
    file,
    language: facts.language,
    published: publishedOf(view.publication(id)),
    mentions: Array.from({ length: facts.mentions.count }, (_, i) => {
      const span = { start: facts.mentions.starts[i] ?? 0, end: facts.mentions.ends[i] ?? 0 };
      return {
        ...at(span),
        text: article.text.slice(span.start, span.end),
        type: view.typeOf(id, i),
        entity: view.entityOf(id, i),
      };
    }),
    times: Array.from({ length: facts.times.count }, (_, i) => i).flatMap((i) => {
      const time = view.timeValue(id, i);
      if (isVague(time)) return [];
      const span = { start: facts.times.starts[i] ?? 0, end: facts.times.ends[i] ?? 0 };
      const text = article.text.slice(span.start, span.end);
      return [{ ...at(span), text, type: time.type, value: time.value }];
    }),
    quantities: quantitiesOf(facts).map((quantity, i) => ({
      ...at(quantity),
      text: article.text.slice(quantity.start, quantity.end),
      ...statedBy(quantity),
      ...scoped.quantities[i],
    })),
    quotations: facts.quotations.map((quotation) => ({ ...at(quotation), speaker: entityOfName(quotation.speaker) })),
    events: eventsOf(facts).map(
      ({ start, end, sentence, trigger, class: eventClass, flags, participants, place, time }) => ({
        ...at({ start: facts.sentences[2 * sentence] ?? 0, end: facts.sentences[2 * sentence + 1] ?? 0 }),
        trigger,
        class: eventClass,
        event: eventOfSentence.get(sentence) ?? null,
        triggerSpan: at({ start, end }),
        participants: participants.map((mention) => view.entityOf(id, mention)),
        place: place < 0 ? null : view.entityOf(id, place),
        time: time < 0 ? null : view.timeValue(id, time).value,
        ...flagNames(flags),
      }),
    ),
    ...scoped.others,
    boilerplate: article.boilerplate.map(at),
    headings: article.blocks.filter(({ kind }) => kind === 'headline' || kind === 'crosshead').map(at),
  };
}

const publishedOf = (known: Publication | undefined) => (known ? { value: known.value, from: known.from } : null);

function quantitiesOf({ quantities, quantityWords }: ArticleFacts): Quantity[] {
  return Array.from({ length: quantities.count }, (_, i) =>
    quantityAt(quantities, i, (word) => quantityWords[word] ?? ''),
  );
}

function statedBy({ value, upper, bound, unit, kind, origin, predicate, verb }: Quantity) {
  return { value, ...(upper > value && { upper }), bound, unit, kind, origin, predicate, verb };
}

const eventsOf = ({ events, eventWords }: ArticleFacts): EventMention[] =>
  Array.from({ length: events.count }, (_, i) => eventAt(events, i, (word) => eventWords[word] ?? ''));

/** Only the flags that are set. */
const flagNames = (flags: number): object =>
  Object.fromEntries(Object.entries(EventFlag).flatMap(([name, bit]) => (flags & bit ? [[name, true]] : [])));
