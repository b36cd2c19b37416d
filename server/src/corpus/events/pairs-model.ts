/**
 * What each piece of evidence of pairs.ts weighs, in its order: two logistic regressions. Made by
 * tools/training/events/fit.ts from the two golds beside the project, the sample corpus and the stories of
 * test/fixtures/fresh-stories.txt but its last set.
 */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const GOING_ON_MODEL: Model = {
  bias: -2.31,
  weights: [
    2.42, // lead
    2.07, // headline
    -1.27, // lateLead
    -0.3, // noKind
    1.6, // sameName
    1.01, // day
    -2.59, // otherTime
    -0.44, // newTime
    2.38, // toll
  ],
};

export const PAIR_MODEL: Model = {
  bias: -2.97,
  weights: [
    4.15, // contained
    4.01, // kind
    -0.52, // trigger
    -0.58, // otherKind
    2.89, // toll
    -0.7, // otherPlace
    0.68, // cast
    4.93, // day
    1.69, // period
    -3.35, // otherDate
    0.82, // sameAround
    -1.88, // otherAround
    1.76, // number
    2.13, // value
    2.31, // facts
    0.49, // sameClass
    -0.84, // leads
    0.62, // late
    0.66, // recap
  ],
};
