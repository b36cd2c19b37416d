/** Particles inside person names. */
import { wordSet } from './word-list.ts';

/** Lower case; in Dutch, Flemish and foreign names. */
export const particles = wordSet(
  `van de der den het 't ’t ter ten te op in von zu zum zur vom da das do dos di del della dello dei degli la le les
  los las du des d al el as ash ad an abu ibn bin ben bint af av y e i st st. san santa`,
);

/** Particles with which a person name can go on behind a first name, and so link two capitals in one name. */
export const linkingParticles = wordSet(
  `van de der den het 't ’t ter ten te von zu zum zur vom da das do dos di del della dello dei la le du des al el ash
  ibn bin ben bint af av y op`,
);

/** Written with a capital, they open a Flemish surname or a surname without its first name (`Van den Broeck`). */
export const capitalParticles = wordSet(
  'Van De Der Den Ter Ten Vande Vanden Vander Von Di Da Del Della Dos Le La Du Des El Al Ben Bin Abu Ibn Mc Mac O',
);
