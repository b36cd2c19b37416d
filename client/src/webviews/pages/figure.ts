/**
 * What the timeline and the graph have in common: a drawing that is moved, zoomed, gone through by keys and saved, of the
 * whole corpus or of one entity.
 */
import { button, element, t, tell } from './page.ts';
import { savePng, saveSvg } from './picture.ts';

export interface Handling {
  /** There is none yet while the page is being built. */
  readonly drawing: () => { readonly svg: SVGSVGElement; zoomBy(factor: number): void; showWhole(): void };
  /** Of the file that it is saved in. */
  readonly name: string;
  /** Factor of a step. */
  readonly zoom: number;
  /** Selector of the elements that one goes through. */
  readonly items: string;
  /** What arrow keys do where the drawing as a whole has the focus. */
  readonly pans: { readonly [key: string]: () => void };
  /** Nothing is chosen any more. */
  readonly leave: () => void;
}

/** The element to draw in. */
export function figureOf(handling: Handling): HTMLElement {
  const figure = element('div', { class: 'figure', tabindex: '0', role: 'application', 'aria-label': t('keys') });
  figure.addEventListener('keydown', (event) => {
    const run = actionOf(handling, figure, event);
    if (!run) return;
    event.preventDefault();
    run();
  });
  return figure;
}

function actionOf(
  { drawing, zoom, items, pans, leave }: Handling,
  figure: HTMLElement,
  { key, target }: KeyboardEvent,
): (() => void) | undefined {
  if (key === '+' || key === '=') return () => drawing().zoomBy(zoom);
  if (key === '-') return () => drawing().zoomBy(1 / zoom);
  if (key === '0') return () => drawing().showWhole();
  if (key === 'Escape') {
    return () => {
      leave();
      figure.focus();
    };
  }
  if (target !== figure) return undefined;
  if (key === 'Enter') return () => figure.querySelector<SVGElement>(`${items}[tabindex="0"]`)?.focus();
  return pans[key];
}

/** The ends of the tool bar: the entity, where it is about one, zooming and saving. */
export const figureTools = ({ drawing, name, zoom }: Handling): readonly HTMLElement[] => [
  element('span', { class: 'group', id: 'entity' }),
  element(
    'span',
    { class: 'group' },
    button('+', () => drawing().zoomBy(zoom), t('zoomIn')),
    button('−', () => drawing().zoomBy(1 / zoom), t('zoomOut')),
    button(t('all'), () => drawing().showWhole(), t('allHint')),
  ),
  element(
    'span',
    { class: 'group end' },
    button('SVG', () => saveSvg(drawing().svg, name), t('saveSvg')),
    button('PNG', () => void savePng(drawing().svg, name), t('savePng')),
  ),
];

/** In tool bar and title; `undefined` where it is about the whole corpus. */
export function showEntity(title: string, entity: string | undefined, leave: () => void): void {
  document
    .querySelector('#entity')
    ?.replaceChildren(
      ...(entity === undefined ? [] : [element('strong', {}, entity), button('×', leave, t('leaveEntity'))]),
    );
  tell({ type: 'title', title: entity === undefined ? title : `${title}: ${entity}` });
}
