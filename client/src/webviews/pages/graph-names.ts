/**
 * Where the name of each node is written: below it, above it or beside it, wherever it covers least of the nodes and
 * names that are there. Nodes come in the order of their weight, so that the most named have the first choice.
 */

export interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly node: { readonly name: string };
}

/** Seen from the middle of its node; `y` is the line that the letters stand on. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start' | 'end';
}

/** Width and height are halves. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a letter, as a share of its height. */
const HALF_WIDTH = 0.28;

/** In the order of `bodies`. `size`: height of letters. */
export function placesOfNames(bodies: readonly Named[], size: number): readonly NamePlace[] {
  const boxes: Box[] = bodies.map(({ x, y, radius }) => ({ x, y, width: radius, height: radius }));
  return bodies.map((body) => {
    const width = body.node.name.length * size * HALF_WIDTH;
    const [best] = placesAround(body.radius, size)
      .map((place, rank) => {
        const box = boxOf(body, place, width, size);
        return { place, box, covered: boxes.reduce((sum, other) => sum + shared(box, other), 0) + rank };
      })
      .sort((a, b) => a.covered - b.covered);
    if (best) boxes.push(best.box);
    return best?.place ?? { x: 0, y: 0, anchor: 'middle' };
  });
}

/** The best first: one behind it is taken where it covers less. */
function placesAround(radius: number, size: number): readonly NamePlace[] {
  const away = radius * 1.25;
  return [
    { x: 0, y: away + size, anchor: 'middle' },
    { x: 0, y: -away - 4, anchor: 'middle' },
    { x: away + 3, y: size / 3, anchor: 'start' },
    { x: -away - 3, y: size / 3, anchor: 'end' },
  ];
}

function boxOf({ x, y }: Named, place: NamePlace, width: number, size: number): Box {
  const aside = place.anchor === 'start' ? width : place.anchor === 'end' ? -width : 0;
  return { x: x + place.x + aside, y: y + place.y - size / 3, width, height: size / 2 };
}

/** The area that both cover. */
const shared = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x - one.width, other.x - other.width)) *
  Math.max(
    0,
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y - one.height, other.y - other.height),
  );
