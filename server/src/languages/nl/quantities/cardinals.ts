/** Dutch cardinals written as one word, by taking them apart: `negentien`, `tweeënveertigduizend`, `anderhalf`. */

const ONES: ReadonlyMap<string, number> = new Map([
  ['een', 1],
  ['één', 1],
  // With a capital the first accent is mostly left out: `Eén`.
  ['eén', 1],
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
]);

const TEENS: ReadonlyMap<string, number> = new Map([
  ['tien', 10],
  ['elf', 11],
  ['twaalf', 12],
  ['dertien', 13],
  ['veertien', 14],
  ['vijftien', 15],
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['negentien', 19],
]);

const TENS: ReadonlyMap<string, number> = new Map([
  ['twintig', 20],
  ['dertig', 30],
  ['veertig', 40],
  ['vijftig', 50],
  ['zestig', 60],
  ['zeventig', 70],
  ['tachtig', 80],
  ['negentig', 90],
]);

/** Those of one part; `een` alone is an article, so only the stressed spelling counts. */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['nul', 0],
  ...[...ONES].filter(([word]) => word !== 'een'),
  ...TEENS,
  ...TENS,
  ['honderd', 100],
  ['duizend', 1000],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
]);

/** How cardinals begin, `tussen` included, so that most words are turned away at once. */
export const CARDINAL_STARTS: ReadonlySet<string> = new Set(
  'an ac de do dr du ee eé el ho ne nu ta ti tu tw ve vi ze éé'.split(' '),
);

const LONGEST = 80;

/** `undefined` where the word is no cardinal. Lower case. */
export function cardinal(word: string): number | undefined {
  if (!CARDINAL_STARTS.has(word.slice(0, 2))) return undefined;
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  if (word.length < 7 || word.length > LONGEST) return undefined;
  const half = withHalf(word);
  if (half !== undefined) return half;
  return belowMillion(word.replaceAll('-', ''));
}

/** `tweeënhalf`, `drieëneenhalve`. */
function withHalf(word: string): number | undefined {
  if (!word.endsWith('half') && !word.endsWith('halve')) return undefined;
  const front = /^(.+?)(?:en|ën|-en-)(?:een-?)?hal(?:f|ve)$/.exec(word)?.[1];
  const ones = front === undefined ? undefined : (ONES.get(front) ?? TEENS.get(front));
  return ones === undefined ? undefined : ones + 0.5;
}

function belowMillion(word: string): number | undefined {
  const cut = word.indexOf('duizend');
  if (cut < 0) return belowTenThousand(word);
  const thousands = cut === 0 ? 1 : belowTenThousand(word.slice(0, cut));
  const rest = word.slice(cut + 'duizend'.length);
  const below = rest === '' ? 0 : belowTenThousand(withoutAnd(rest));
  if (thousands === undefined || below === undefined || below >= 1000) return undefined;
  return thousands * 1000 + below;
}

/** Counted in hundreds too: `twaalfhonderdvijftig`. */
function belowTenThousand(word: string): number | undefined {
  const cut = word.indexOf('honderd');
  if (cut < 0) return belowHundred(word);
  const hundreds = cut === 0 ? 1 : belowHundred(word.slice(0, cut));
  const rest = word.slice(cut + 'honderd'.length);
  const below = rest === '' ? 0 : belowHundred(withoutAnd(rest));
  return hundreds === undefined || below === undefined ? undefined : hundreds * 100 + below;
}

function belowHundred(word: string): number | undefined {
  const simple = ONES.get(word) ?? TEENS.get(word) ?? TENS.get(word);
  if (simple !== undefined) return simple;
  for (const [ones, value] of ONES) {
    if (!word.startsWith(ones)) continue;
    // `tweeëntwintig`, and `tweeentwintig` by those who leave out the trema.
    const link = word.slice(ones.length, ones.length + 2);
    const tens = link === 'en' || link === 'ën' ? TENS.get(word.slice(ones.length + 2)) : undefined;
    if (tens !== undefined) return tens + value;
  }
  return undefined;
}

/** `honderdentwee`. */
const withoutAnd = (rest: string): string =>
  /^en(?!$)/.test(rest) && !/^(?:een|elf)/.test(rest) ? rest.slice(2) : rest;
