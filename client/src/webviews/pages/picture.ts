/** A drawing as a file: SVG with its colours written into it, and PNG of twice the size. */
import { tell } from './page.ts';

/** What the style sheets of the page give, and a file has to carry itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];
const SCALE = 2;

export function saveSvg(svg: SVGSVGElement, name: string): void {
  tell({ type: 'save', name, format: 'svg', content: svgText(svg) });
}

export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(SCALE, SCALE);
  context.drawImage(picture, 0, 0, width, height);
  const content = canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  tell({ type: 'save', name, format: 'png', content });
}

/** The drawing as it stands, on the background of the page. */
function svgText(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  for (const [i, original] of svg.querySelectorAll('*').entries()) {
    const target = copies[i];
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) target?.setAttribute(property, style.getPropertyValue(property));
    for (const attribute of ['class', 'tabindex', 'role', 'aria-label', 'style']) target?.removeAttribute(attribute);
  }
  for (const hidden of copy.querySelectorAll('[data-screen-only]')) hidden.remove();
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}
