/**
 * What each piece of evidence of pairs.ts weighs, in its order: two logistic regressions. Made by
 * tools/training/events/fit.ts from the two golds beside the project, the sample corpus and the stories of
 * test/fixtures/fresh-stories.txt but its last two sets.
 */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const GOING_ON_MODEL: Model = {
  bias: -2.35,
  weights: [
    2.67, // lead
    1.6, // headline
    -1.26, // lateLead
    0.86, // noKind
    0.92, // sameName
    0.64, // day
    -2.46, // otherTime
    -0.43, // newTime
  ],
};

export const PAIR_MODEL: Model = {
  bias: -2.66,
  weights: [
    4.58, // contained
    2.34, // kind
    -0.3, // trigger
    -1.5, // otherKind
    -1.39, // otherPlace
    1.11, // cast
    5.25, // day
    2.45, // period
    -3.51, // otherDate
    1.28, // sameAround
    1.83, // number
    1.47, // value
    2.53, // facts
    0.58, // sameClass
    -0.54, // leads
    0.58, // late
    0.54, // recap
  ],
};
