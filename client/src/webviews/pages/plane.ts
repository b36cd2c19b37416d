/** Where an arrow key leads among elements that lie about on a plane: to the nearest one that lies in its direction. */
import type { Way } from './page.ts';

/** How much more it counts to lie aside than to lie ahead. */
const ASIDE = 2;

export const wayOnPlane: Way = (items, at, key) => {
  const direction = DIRECTIONS[key];
  const from = items[at];
  if (!direction || !from) return undefined;
  const start = middleOf(from);
  let nearest: { readonly item: (typeof items)[number]; readonly away: number } | undefined;
  for (const item of items) {
    const { x, y } = middleOf(item);
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (item === from || ahead <= 0 || aside > ASIDE * ahead) continue;
    const away = ahead + ASIDE * aside;
    if (!nearest || away < nearest.away) nearest = { item, away };
  }
  return nearest?.item;
};

const DIRECTIONS: { readonly [key: string]: { readonly x: number; readonly y: number } } = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Of its mark: names are of different lengths. */
function middleOf(item: Element): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom } = (item.querySelector('path') ?? item).getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
