/**
 * The events drawn on a time axis: each a dot on its day with a label beside it, in rows so that no two cover each other.
 * What finds no room is a small dot on the axis until there is room. Below them how many articles came out by month.
 */
import { axisBottom, max, scaleLinear, scaleUtc, select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import type { TimelineEvent, TimelineResult } from '../../../../server/src/protocol/messages.ts';
import { isCalm, keepingFocus, number, t } from './page.ts';

export interface Drawing {
  readonly svg: SVGSVGElement;
  show(events: readonly TimelineEvent[], months: TimelineResult['months']): void;
  /** All the time that articles came out in; with events: the time of these. */
  showWhole(shown?: readonly TimelineEvent[]): void;
  zoomBy(factor: number): void;
  /** By a share of the width. */
  panBy(share: number): void;
  /** ISO days. */
  range(): { readonly from: string; readonly to: string };
  mark(id: string | undefined): void;
}

interface Listeners {
  readonly onRange: () => void;
  readonly onChoose: (event: TimelineEvent) => void;
}

/** Height of a row: where there are few, they get more. */
const ROW = 26;
const TALLEST_ROW = 44;
const AXIS = 24;
const BARS = 40;
const SIDE = 16;
const LONGEST_LABEL = 230;
const DAY = 86_400_000;
const MOST_BUTTONS = 400;

const timeOf = (date: string): Date => new Date(`${date.length === 7 ? `${date}-15` : date}T12:00:00Z`);
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

const written = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(t('language'), { ...options, timeZone: 'UTC' }).format(date);

/** The year at its beginning, else the month or the day, in the language of the user; dates have no hours. */
function tickText(date: Date): string {
  if (date.getUTCHours() !== 0 || date.getUTCMinutes() !== 0) return '';
  if (date.getUTCDate() !== 1) return written(date, { day: 'numeric', month: 'short', year: 'numeric' });
  if (date.getUTCMonth() !== 0) return written(date, { month: 'short', year: 'numeric' });
  return written(date, { year: 'numeric' });
}

interface Placed {
  readonly event: TimelineEvent;
  readonly x: number;
  /** `undefined` where there is no room for a label. */
  readonly row: number | undefined;
  readonly text: string;
  /** Whether the label stands to the left of the dot: at the right end of the page. */
  readonly isLeft: boolean;
}

export function createDrawing(figure: HTMLElement, { onRange, onChoose }: Listeners): Drawing {
  const root = select(figure).append('svg').attr('role', 'group').attr('aria-label', t('timeline'));
  const bars = root.append('g').attr('class', 'bars');
  const axis = root.append('g').attr('class', 'axis');
  const stems = root.append('g').attr('class', 'stems');
  const marks = root.append('g').attr('class', 'marks');
  let events: readonly TimelineEvent[] = [];
  let months: TimelineResult['months'] = [];
  let marked: string | undefined;
  const base = scaleUtc();
  let transform: ZoomTransform = zoomIdentity;
  const width = (): number => Math.max(100, figure.clientWidth);
  const height = (): number => Math.max(120, figure.clientHeight);
  const scale = () => transform.rescaleX(base.range([SIDE, width() - SIDE]));

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.02, 2000])
    .on('zoom', (event: { transform: ZoomTransform }) => {
      transform = event.transform;
      draw();
      onRange();
    });
  root.call(behaviour).on('dblclick.zoom', null);
  new ResizeObserver(() => draw()).observe(figure);

  const draw = (): void => keepingFocus(drawAll);

  function drawAll(): void {
    const x = scale();
    const foot = height() - AXIS - BARS;
    axis.attr('transform', `translate(0,${foot})`).call(
      axisBottom<Date>(x)
        .ticks(Math.max(2, width() / 110))
        .tickSize(6)
        .tickFormat(tickText),
    );
    drawBars(foot + AXIS);
    const placed = place(events, x, Math.max(1, Math.floor((foot - 8) / ROW)), width());
    const used = 1 + placed.reduce((most, { row }) => Math.max(most, row ?? 0), 0);
    const tall = Math.max(ROW, Math.min(TALLEST_ROW, (foot - 24) / used));
    const above = (row: number | undefined): number => (row === undefined ? 0 : 18 + row * tall);
    // Behind all names, so that none is struck through.
    stems
      .selectAll<SVGLineElement, Placed>('line')
      .data(placed, ({ event }) => event.id)
      .join('line')
      .attr('class', ({ event }) => `stem ${event.class}`)
      .attr('transform', ({ x: at }) => `translate(${at},${foot})`)
      .attr('y2', ({ row }) => -above(row));
    const [last] = marks.selectAll<SVGGElement, Placed>('g.event[tabindex="0"]').data();
    const stop = placed.some(({ event }) => event.id === last?.event.id) ? last?.event.id : placed[0]?.event.id;
    const groups = marks
      .selectAll<SVGGElement, Placed>('g.event')
      .data(placed, ({ event }) => event.id)
      .join((enter) => {
        const group = enter.append('g').attr('role', 'button');
        group.append('circle');
        group.append('text').attr('dy', '0.32em');
        group.append('title');
        return group;
      })
      .order()
      .attr('class', ({ event }) => `event ${event.class}`)
      .classed('undated', ({ event }) => !event.isDated)
      .classed('small', ({ row }) => row === undefined)
      .classed('marked', ({ event }) => event.id === marked)
      .attr('tabindex', ({ event }) => (event.id === stop ? 0 : -1))
      .attr('aria-label', ({ event }) => spoken(event))
      .attr('transform', ({ x: at, row }) => `translate(${at},${foot - above(row)})`)
      .on('click', (_, { event }) => onChoose(event))
      .on('keydown', (pressed: KeyboardEvent, { event }) => {
        if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
        pressed.preventDefault();
        onChoose(event);
      });
    groups.select('title').text(({ event }) => spoken(event));
    groups
      .select('circle')
      .attr('r', ({ event, row }) => (row === undefined ? 3 : Math.min(9, 4 + Math.log2(event.articles))));
    groups
      .select('text')
      .attr('x', ({ isLeft }) => (isLeft ? -13 : 13))
      .attr('text-anchor', ({ isLeft }) => (isLeft ? 'end' : 'start'))
      .text(({ text }) => text);
  }

  function drawBars(top: number): void {
    const x = scale();
    // Days of a month that fills the page look all the same.
    bars.style('display', x(new Date(31 * DAY)) - x(new Date(0)) > width() / 2 ? 'none' : '');
    const y = scaleLinear([0, max(months, ({ articles }) => articles) ?? 1], [0, BARS - 6]);
    bars
      .selectAll('rect')
      .data(months)
      .join('rect')
      .attr('x', ({ month }) => x(new Date(`${month}-01T00:00:00Z`)) + 0.5)
      .attr('width', ({ month }) => {
        const start = new Date(`${month}-01T00:00:00Z`);
        return Math.max(2, x(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1))) - x(start) - 1);
      })
      .attr('y', ({ articles }) => top + BARS - 2 - y(articles))
      .attr('height', ({ articles }) => y(articles))
      .selectAll('title')
      .data((month) => [month])
      .join('title')
      .text(({ month, articles }) => t('monthCount', month, number(articles)));
  }

  const moved = () => (isCalm() ? root : root.transition().duration(150));
  return {
    svg: root.node() as SVGSVGElement,
    show(list, counts) {
      const isFirst = months.length === 0 && events.length === 0;
      events = list;
      months = counts;
      if (isFirst) base.domain(domainOf(events, months));
      draw();
    },
    showWhole(shown = []) {
      base.domain(domainOf(shown, shown.length > 0 ? [] : months));
      root.call(behaviour.transform, zoomIdentity);
    },
    zoomBy: (factor) => void (moved() as typeof root).call(behaviour.scaleBy, factor),
    panBy: (share) => void (moved() as typeof root).call(behaviour.translateBy, (share * width()) / transform.k, 0),
    range() {
      const [from = new Date(), to = new Date()] = scale().domain();
      return { from: isoOf(from), to: isoOf(to) };
    },
    mark(id) {
      marked = id;
      draw();
    },
  };
}

/** Where articles came out; some room at both ends. */
function domainOf(events: readonly TimelineEvent[], months: TimelineResult['months']): [Date, Date] {
  const times = [
    ...months.flatMap(({ month }) => [timeOf(`${month}-01`).getTime(), timeOf(`${month}-28`).getTime()]),
    ...(months.length === 0 ? events.map(({ date }) => timeOf(date).getTime()) : []),
  ];
  if (times.length === 0) return [new Date(Date.now() - 365 * DAY), new Date()];
  // Not by spreading into arguments: a long corpus has more months than a call may have of them.
  const [first, last] = times.reduce(([a, b], time) => [Math.min(a, time), Math.max(b, time)], [Infinity, -Infinity]);
  const room = Math.max(3 * DAY, (last - first) * 0.04);
  return [new Date(first - room), new Date(last + room)];
}

/** What is in view, by date; the most told events get the lowest rows. */
function place(
  events: readonly TimelineEvent[],
  x: (date: Date) => number,
  rows: number,
  width: number,
): readonly Placed[] {
  const ends: { readonly from: number; readonly to: number }[][] = Array.from({ length: rows }, () => []);
  const visible = events
    .map((event) => ({ event, x: x(timeOf(event.date)) }))
    .filter((each) => each.x > -LONGEST_LABEL && each.x < width)
    .sort((a, b) => b.event.articles - a.event.articles || a.x - b.x)
    .slice(0, MOST_BUTTONS);
  return visible
    .map(({ event, x: at }): Placed => {
      const text = fitted(event.label, LONGEST_LABEL - 26);
      const length = 22 + measure(text);
      const isLeft = at + length > width && at - length > 0;
      const [from, to] = isLeft ? [at - length, at + 12] : [at - 12, at + length];
      const row = ends.findIndex((taken) => taken.every((other) => to < other.from || from > other.to));
      if (row < 0) return { event, x: at, row: undefined, text: '', isLeft };
      ends[row]?.push({ from, to });
      return { event, x: at, row, text, isLeft };
    })
    .sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0));
}

let context: CanvasRenderingContext2D | null | undefined;

function measure(text: string): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  }
  return context?.measureText(text).width ?? text.length * 7;
}

function fitted(text: string, width: number): string {
  if (measure(text) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measure(`${text.slice(0, end)}…`) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

const spoken = (event: TimelineEvent): string =>
  [
    event.isDated ? event.date : t('toldOn', event.date),
    event.label,
    event.className,
    event.articles === 1 ? t('oneArticle') : t('articles', number(event.articles)),
  ].join(', ');
