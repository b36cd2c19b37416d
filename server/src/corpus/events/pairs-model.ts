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
  bias: -2.13,
  weights: [
    2.24, // lead
    1.68, // headline
    0.91, // noKind
    0.93, // sameName
    0.69, // day
    -2.4, // otherTime
    -0.29, // newTime
  ],
};

export const PAIR_MODEL: Model = {
  bias: -1.98,
  weights: [
    5.34, // contained
    2, // kind
    -0.24, // trigger
    -1.71, // otherKind
    -1.74, // otherPlace
    1.03, // cast
    2.25, // day
    2.56, // period
    -3.31, // otherDate
    1.56, // sameAround
    1.7, // number
    -1.09, // otherNumber
    2.23, // facts
    -0.69, // leads
  ],
};
