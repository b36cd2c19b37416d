/**
 * How much a word or name says, by the number of times that it stands in the corpus. Counts are rounded, so that most
 * edits of an article leave the weights of all others as they were, and with them what was worked out from these.
 */

/** As if so many other articles were there: in a small corpus a name is not common for standing in all articles. */
const BACKGROUND = 60;
/** Counts keep so many binary figures; the number of articles more of them, as all weights change with it. */
const FIGURES = 3;
const FIGURES_OF_ALL = 5;

export interface Rarity {
  /** As long as it is the same, so are the weights. */
  readonly articles: number;
  /** Of what stands so often in the corpus; 0 where it says nothing. */
  weight(count: number): number;
}

export function rarityIn(articleCount: number): Rarity {
  const articles = middleOf(articleCount + BACKGROUND, FIGURES_OF_ALL);
  const weights: number[] = [];
  return {
    articles,
    weight(count) {
      const level = levelOf(count);
      const known = weights[level];
      if (known !== undefined) return known;
      // A word may stand more often than there are articles: such a one says nothing.
      const made = Math.max(0, Math.log(articles / middleOf(Math.max(1, count), FIGURES)));
      weights[level] = made;
      return made;
    },
  };
}

/** Counts of one level weigh the same; below 256. */
export function levelOf(count: number): number {
  const shift = shiftOf(count, FIGURES);
  return (shift << (FIGURES - 1)) + (count >>> shift);
}

/** The middle of those counts that are the same in their first `figures` binary figures. */
function middleOf(count: number, figures: number): number {
  const shift = shiftOf(count, figures);
  return ((count >>> shift) << shift) + ((1 << shift) - 1) / 2;
}

const shiftOf = (count: number, figures: number): number => Math.max(0, 32 - figures - Math.clz32(count));
