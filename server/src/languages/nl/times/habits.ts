/**
 * Weekdays that come back every week without a word for it: `blijft op zondag open`, `niet op woensdag`. Only where the
 * clause leaves no doubt, since `op zondag` alone is mostly the next one or the last.
 */
import { TokenKind } from '../../../base/tokens.ts';
import { type Scan, wordAt } from './scan.ts';
import { directionAt } from './tense.ts';
import { looksPast, tenseOf } from './verb-forms.ts';
import { WEEKDAYS } from './vocabulary.ts';

const REACH = 8;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Said of opening hours and working weeks. */
const STATES = words('open dicht gesloten geopend toe vrij bereikbaar');
/** Of those: participles or adjectives that with `is` are a state, whatever the tense looks like. */
const CLOSED = words('gesloten dicht');
/** The verbs that such a state needs: `gaat open` and `wordt gesloten` happen once. */
const STAYING = words('is zijn blijft blijven');
const ADVERBS = words('altijd meestal gewoonlijk doorgaans normaal normaliter nooit steeds telkens vaak traditioneel');
/** What never happens on a day of the week. */
const DENIED = words('sluit sluiten opent openen werkt werken rijdt rijden');
/** What happens on one day alone. */
const ONCE = words(
  'deze dit komende eerstkomende aanstaande volgende onderhoud werken herstellingen staking storm feestdag akkoord deal contract verdrag overeenkomst huwelijk wapenstilstand nu vandaag morgen gisteren wordt worden zal zullen gaat gaan moet was waren werd werden had hadden tijdens wegens vanwege uitzonderlijk eenmalig',
);

/** Of the weekdays at the tokens `first` to `last`, which `op` or a range opens. */
export function isHabit(scan: Scan, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (first === last && openerOf(scan, first) !== 'op') return false;
  if (scan.sentence.kind !== 'text') return false;
  const near = clauseAround(scan, first, last);
  const has = (set: ReadonlySet<string>): boolean => near.some((word) => set.has(word));
  if (has(ONCE) || near.some((word) => tenseOf(word) === 'past' || looksPast(word))) return false;
  if (has(ADVERBS)) return true;
  // `is op maandag gesloten` looks like the perfect, but what closes once closes without `op` and the day first.
  if (near.some((word) => CLOSED.has(word)) && has(STAYING)) return true;
  if (directionAt(scan, first, last + 1) !== 'future') return false;
  return (has(STATES) && has(STAYING)) || (has(DENIED) && near.includes('niet'));
}

/** The word in front, also of the second day: `op zaterdag en zondag`. */
function openerOf(scan: Scan, first: number): string {
  const joined = /^(?:en|of)$/.test(wordAt(scan, first - 1)) && WEEKDAYS.has(wordAt(scan, first - 2));
  return wordAt(scan, joined ? first - 3 : first - 1);
}

function clauseAround(scan: Scan, first: number, last: number): string[] {
  const found: string[] = [];
  for (const [start, step] of [
    [first - 1, -1],
    [last + 1, 1],
  ] as const) {
    for (let i = start; i >= scan.from && i < scan.to && Math.abs(i - start) < REACH; i += step) {
      if (scan.tokens.kinds[i] === TokenKind.punctuation) break;
      found.push(wordAt(scan, i));
    }
  }
  return found;
}
