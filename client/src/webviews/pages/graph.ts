/**
 * The page of the graph: the drawing, and beside it the same as lists that are read and used without it: all entities,
 * and of the chosen one whom it is named with.
 */
import type { GraphEdge, GraphNode, GraphResult } from '../../../../server/src/protocol/messages.ts';
import { figureOf, figureTools, type Handling, showEntity } from './figure.ts';
import { createGraphDrawing, type GraphDrawing } from './graph-drawing.ts';
import {
  announce,
  ask,
  beginWith,
  button,
  element,
  field,
  keep,
  layOut,
  number,
  progressed,
  rove,
  t,
  tell,
} from './page.ts';
import { wayOnPlane } from './plane.ts';

interface Asked {
  readonly entity?: string;
  readonly types?: readonly string[];
  readonly limit?: number;
}

const REQUEST = 'seedbed/graph';
const TYPES = ['person', 'organisation', 'location', 'event', 'product'];
const LIMITS = [20, 40, 80];
const USUAL = 40;
/** Articles that are counted, step by step: something is seen at once. */
const SHARES = [200, 3000];

let asked: Asked = {};
let drawing: GraphDrawing;
let list: HTMLElement;
let shown: GraphResult | undefined;
let chosen: number | undefined;
let turn = 0;

const handling: Handling = {
  drawing: () => drawing,
  name: 'graph',
  zoom: 1.4,
  items: 'g.node',
  pans: {
    ArrowLeft: () => drawing.panBy(60, 0),
    ArrowRight: () => drawing.panBy(-60, 0),
    ArrowUp: () => drawing.panBy(0, 60),
    ArrowDown: () => drawing.panBy(0, -60),
  },
  leave: () => mark(undefined),
};

beginWith(
  (given) => {
    asked = given as Asked;
    shown = undefined;
    chosen = undefined;
    build();
    void load();
  },
  () => void load(),
);

function build(): void {
  const types = asked.types ?? TYPES;
  const boxes = TYPES.map((type) => {
    const box = element('input', { type: 'checkbox', checked: types.includes(type), onchange: () => choose() });
    box.dataset.type = type;
    return element('label', { class: `type ${type}` }, box, element('span', { class: 'sign' }), t(type));
  });
  const choose = (): void => {
    const wanted = TYPES.filter(
      (type) => document.querySelector<HTMLInputElement>(`input[data-type="${type}"]`)?.checked,
    );
    change({ types: wanted });
  };
  const limit = element(
    'select',
    { onchange: () => change({ limit: Number(limit.value) }) },
    ...LIMITS.map((count) => element('option', { value: String(count) }, String(count))),
  );
  limit.value = String(asked.limit ?? USUAL);
  const figure = figureOf(handling);
  list = element('div', { id: 'list' });
  layOut(
    element(
      'div',
      {},
      element('span', { class: 'group', role: 'group', 'aria-label': t('types') }, ...boxes),
      field(t('most'), limit),
      ...figureTools(handling),
    ),
    element('main', { class: 'main' }, figure, element('section', { class: 'side', 'aria-label': t('list') }, list)),
  );
  drawing = createGraphDrawing(figure, { onChoose: mark, onOpen: open });
  rove(figure, handling.items, wayOnPlane);
}

function change(by: Asked): void {
  asked = { ...asked, ...by };
  chosen = undefined;
  void load();
}

async function load(): Promise<void> {
  keep(asked);
  announce(t('loading'));
  progressed(0);
  turn += 1;
  const own = turn;
  for (const share of SHARES) {
    const answer = await ask<GraphResult>(REQUEST, { limit: USUAL, ...asked, share });
    if (own !== turn) return;
    if (!answer) {
      announce(t('noAnswer'));
      break;
    }
    show(answer);
    if (answer.asked === answer.articles) break;
    progressed(share / (SHARES.at(-1) ?? share));
  }
  progressed();
}

function show(graph: GraphResult): void {
  const before = chosen === undefined ? undefined : shown?.nodes[chosen]?.id;
  shown = graph;
  drawing.show(graph);
  const name = graph.entityName;
  const leave = (): void => {
    const { entity: _, ...rest } = asked;
    asked = rest;
    change({});
  };
  showEntity(t('graph'), name, leave);
  const again = graph.nodes.findIndex(({ id }) => id === before);
  mark(again >= 0 ? again : name === undefined ? undefined : 0);
}

function mark(node: number | undefined): void {
  chosen = node;
  drawing.mark(node);
  showList();
}

function open(node: number): void {
  const entity = shown?.nodes[node];
  if (entity) tell({ type: 'together', entity: entity.id });
}

function showList(): void {
  if (!shown) return;
  const { nodes, edges, asked: count, articles } = shown;
  const node = chosen === undefined ? undefined : nodes[chosen];
  if (nodes.length === 0) announce(t('none'));
  else
    announce(
      [
        t('counts', nodes.length, edges.length),
        ...(count < articles ? [t('partly', number(count), number(articles))] : []),
      ].join(' · '),
    );
  const focused = document.activeElement?.id;
  list.replaceChildren(
    ...(node && chosen !== undefined ? aboutNode(node, chosen, nodes, edges) : []),
    ...allNodes(nodes),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function aboutNode(
  node: GraphNode,
  index: number,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): readonly HTMLElement[] {
  const near = edges.filter(({ a, b }) => a === index || b === index);
  return [
    element('h2', {}, node.name),
    element(
      'p',
      { class: 'about muted' },
      [node.typeName, node.articles === 1 ? t('oneArticle') : t('articles', number(node.articles))].join(' · '),
    ),
    element(
      'p',
      { class: 'about' },
      button(t('mentions'), () => open(index)),
      node.id === asked.entity ? undefined : button(t('centre'), () => change({ entity: node.id })),
    ),
    element('h3', {}, t('namedWith')),
    element('ul', { id: 'edges' }, ...near.map((edge) => edgeItem(edge, index, node, nodes))),
  ];
}

function edgeItem(edge: GraphEdge, index: number, node: GraphNode, nodes: readonly GraphNode[]): HTMLLIElement {
  const other = nodes[edge.a === index ? edge.b : edge.a];
  const count = edge.sentences === 1 ? t('oneSentence') : t('sentences', number(edge.sentences));
  const show = (): void => {
    if (other) tell({ type: 'together', entity: node.id, other: other.id });
  };
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', title: t('showTogether'), onclick: show },
      element('span', { class: `sign ${other?.type ?? ''}` }),
      element('span', {}, other?.name ?? ''),
      element('span', { class: 'muted' }, count),
    ),
  );
}

const allNodes = (nodes: readonly GraphNode[]): readonly HTMLElement[] => [
  element('h2', {}, t('entities')),
  element(
    'ul',
    { id: 'nodes' },
    ...nodes.map((node, i) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', id: `node-${i}`, 'aria-pressed': String(i === chosen), onclick: () => mark(i) },
          element('span', { class: `sign ${node.type}` }),
          element('span', {}, node.name),
          element(
            'span',
            { class: 'muted' },
            node.articles === 1 ? t('oneArticle') : t('articles', number(node.articles)),
          ),
        ),
      ),
    ),
  ),
];
