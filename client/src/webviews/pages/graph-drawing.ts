/**
 * Entities drawn as nodes, those named together joined. Laid out at once, without movement: the same corpus gives the
 * same picture. The form of a node says its type as well as its colour does.
 */
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  max,
  type SimulationNodeDatum,
  select,
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type ZoomTransform,
  zoom,
  zoomIdentity,
  zoomTransform,
} from 'd3';
import type { GraphEdge, GraphNode, GraphResult } from '../../../../server/src/protocol/messages.ts';
import { placesOfNames } from './graph-names.ts';
import { isCalm, keepingFocus, number, t } from './page.ts';

export interface GraphDrawing {
  readonly svg: SVGSVGElement;
  show(graph: GraphResult): void;
  showWhole(): void;
  zoomBy(factor: number): void;
  /** In pixels. */
  panBy(x: number, y: number): void;
  /** By index; `undefined` for none. */
  mark(node: number | undefined): void;
}

interface Listeners {
  readonly onChoose: (node: number) => void;
  readonly onOpen: (node: number) => void;
}

interface Body extends SimulationNodeDatum {
  readonly index: number;
  readonly node: GraphNode;
  readonly radius: number;
  x: number;
  y: number;
}

const FORMS = {
  person: symbolCircle,
  organisation: symbolSquare,
  location: symbolDiamond2,
  event: symbolStar,
  product: symbolTriangle,
  demonym: symbolDiamond2,
};
const ROUNDS = 300;
/** The golden angle: what is set out by it is spread evenly. */
const GOLDEN = 2.4;

export function createGraphDrawing(figure: HTMLElement, { onChoose, onOpen }: Listeners): GraphDrawing {
  const root = select(figure).append('svg').attr('role', 'group').attr('aria-label', t('graph'));
  const moved = root.append('g');
  const lines = moved.append('g').attr('class', 'edges');
  const marks = moved.append('g').attr('class', 'nodes');
  let bodies: readonly Body[] = [];
  let edges: readonly GraphEdge[] = [];
  let marked: number | undefined;
  let scale = 0;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.1, 8])
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      moved.attr('transform', transform.toString());
      // Names stay readable in a graph that is drawn small.
      moved.style('--size', `${sizeOfNames(transform.k)}px`);
      if (transform.k !== scale) writeNames(transform.k);
      scale = transform.k;
    });
  root.call(behaviour).on('dblclick.zoom', null);

  function writeNames(at: number): void {
    const places = placesOfNames(bodies, sizeOfNames(at));
    marks
      .selectAll<SVGTextElement, Body>('g.node > text')
      .attr('x', ({ index }) => places[index]?.x ?? 0)
      .attr('y', ({ index }) => places[index]?.y ?? 0)
      .attr('text-anchor', ({ index }) => places[index]?.anchor ?? 'middle');
  }

  const draw = (): void => keepingFocus(drawAll);

  function drawAll(): void {
    const most = max(edges, ({ sentences }) => sentences) ?? 1;
    const isNear = ({ a, b }: GraphEdge): boolean => a === marked || b === marked;
    const near = new Set(edges.filter(isNear).flatMap(({ a, b }) => [a, b]));
    const at = (index: number): Body | undefined => bodies[index];
    lines
      .selectAll('line')
      .data(edges)
      .join('line')
      .attr('x1', ({ a }) => at(a)?.x ?? 0)
      .attr('y1', ({ a }) => at(a)?.y ?? 0)
      .attr('x2', ({ b }) => at(b)?.x ?? 0)
      .attr('y2', ({ b }) => at(b)?.y ?? 0)
      .attr('stroke-width', ({ sentences }) => 1 + 6 * Math.sqrt(sentences / most))
      .classed('near', isNear)
      .classed('far', (edge) => marked !== undefined && !isNear(edge));
    const [last] = marks.selectAll<SVGGElement, Body>('g.node[tabindex="0"]').data();
    const stop = bodies.find(({ node }) => node.id === last?.node.id)?.index ?? marked ?? 0;
    const groups = marks
      .selectAll<SVGGElement, Body>('g.node')
      .data(bodies, ({ node }) => node.id)
      .join((enter) => {
        const group = enter.append('g').attr('role', 'button');
        group.append('path');
        group.append('text');
        group.append('title');
        return group;
      })
      .order()
      .attr('class', ({ node }) => `node ${node.type}`)
      .classed('marked', ({ index }) => index === marked)
      .classed('far', ({ index }) => marked !== undefined && index !== marked && !near.has(index))
      .attr('transform', ({ x, y }) => `translate(${x},${y})`)
      .attr('tabindex', ({ index }) => (index === stop ? 0 : -1))
      .attr('aria-label', ({ node }) => spokenNode(node))
      .attr('aria-pressed', ({ index }) => String(index === marked))
      .on('click', (_, { index }) => onChoose(index))
      .on('dblclick', (_, { index }) => onOpen(index))
      .on('keydown', (pressed: KeyboardEvent, { index }) => {
        if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
        pressed.preventDefault();
        if (pressed.key === 'Enter' && index === marked) onOpen(index);
        else onChoose(index);
      });
    groups.select('path').attr('d', ({ node, radius }) => symbol(FORMS[node.type], Math.PI * radius ** 2)());
    groups.select('text').text(({ node }) => node.name);
    groups.select('title').text(({ node }) => spokenNode(node));
    writeNames(zoomTransform(root.node() as SVGSVGElement).k);
  }

  function showWhole(): void {
    if (bodies.length === 0) return;
    const [left, right] = [Math.min(...bodies.map(({ x }) => x)), Math.max(...bodies.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...bodies.map(({ y }) => y)), Math.max(...bodies.map(({ y }) => y))];
    const [width, height] = [figure.clientWidth, figure.clientHeight];
    const scale = Math.min(1.6, width / (right - left + 170), height / (bottom - top + 90));
    const to = zoomIdentity
      .translate(width / 2, height / 2 - 8)
      .scale(Math.max(0.1, scale))
      .translate(-(left + right) / 2, -(top + bottom) / 2);
    root.call(behaviour.transform, to);
  }
  new ResizeObserver(showWhole).observe(figure);

  return {
    svg: root.node() as SVGSVGElement,
    show(graph) {
      edges = graph.edges;
      bodies = laidOut(graph, figure.clientWidth / Math.max(1, figure.clientHeight));
      marked = undefined;
      draw();
      showWhole();
    },
    showWhole,
    zoomBy: (factor) => {
      if (isCalm()) root.call(behaviour.scaleBy, factor);
      else root.transition().duration(150).call(behaviour.scaleBy, factor);
    },
    panBy: (x, y) => {
      const { k } = zoomTransform(root.node() as SVGSVGElement);
      root.call(behaviour.translateBy, x / k, y / k);
    },
    mark(node) {
      marked = node;
      draw();
    },
  };
}

/** `ratio`: width by height of what is drawn on. */
function laidOut({ nodes, edges }: GraphResult, ratio: number): readonly Body[] {
  const most = max(nodes, ({ articles }) => articles) ?? 1;
  const groups = groupsOf(nodes.length, edges);
  const bodies: Body[] = nodes.map((node, index) => ({
    index,
    node,
    radius: 6 + 12 * Math.sqrt(node.articles / most),
    ...startOf(index, groups, Math.max(1, ratio)),
  }));
  const strongest = max(edges, ({ sentences }) => sentences) ?? 1;
  const links = edges.map(({ a, b, sentences }) => ({ source: a, target: b, sentences }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(({ sentences }) => 105 - 45 * Math.sqrt(sentences / strongest))
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-260).distanceMax(500))
    .force(
      'collide',
      forceCollide<Body>(({ radius, node }) => Math.max(radius + 14, Math.min(60, node.name.length * 3.4))),
    )
    .force('center', forceCenter(0, 0))
    .force('x', forceX(0).strength(0.09 / Math.max(1, ratio)))
    .force('y', forceY(0).strength(0.09 * Math.max(1, ratio)))
    .stop()
    .tick(ROUNDS);
  return bodies;
}

/** In units of the drawing, which is shown `scale` times as large. */
const sizeOfNames = (scale: number): number => 12 * Math.min(1.5, Math.max(0.6, 1 / scale));

/** For each node the group of all that hang together, numbered by size: the largest is 0. */
function groupsOf(count: number, edges: readonly GraphEdge[]): readonly number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const rootOf = (node: number): number => {
    let at = node;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { a, b } of edges) parent[rootOf(b)] = rootOf(a);
  const roots = parent.map((_, i) => rootOf(i));
  const sizes = new Map<number, number>();
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([root]) => root);
  return roots.map((root) => order.indexOf(root));
}

/** Groups begin apart, in a spiral around the largest, so that they need not pass through each other. */
function startOf(index: number, groups: readonly number[], ratio: number): { readonly x: number; readonly y: number } {
  const group = groups[index] ?? 0;
  const away = group === 0 ? 0 : 260 + 40 * Math.sqrt(group);
  const inside = 14 * Math.sqrt(index + 1);
  return {
    x: (Math.cos(group * GOLDEN) * away + Math.cos(index * GOLDEN) * inside) * ratio,
    y: Math.sin(group * GOLDEN) * away + Math.sin(index * GOLDEN) * inside,
  };
}

const spokenNode = (node: GraphNode): string =>
  [node.name, node.typeName, node.articles === 1 ? t('oneArticle') : t('articles', number(node.articles))].join(', ');
