/**
 * What a language pack says of facts, so that two statements can be compared: which roles one person may have twice,
 * which units say nothing of what is counted, which words set a count apart. All words in lower case.
 */
export interface FactWords {
  /** Titles that say nothing against another of the kind: kinship, professions, members of something. */
  readonly sharedTitles: ReadonlySet<string>;
  /** Beginnings of a role that is no more or not yet held (`oud-`, `ex-`). */
  readonly formerTitles: readonly string[];
  /** Units that may count anything (`mens`, `euro`): only the words around tell of what. */
  readonly plainUnits: ReadonlySet<string>;
  /** Units that mean the same, each with the one that stands for all. */
  readonly sameUnits: ReadonlyMap<string, string>;
  /** Counts of these don't grow from day to day, whatever verb stands by (`er verdwijnen 280 banen`). */
  readonly steadyUnits: ReadonlySet<string>;
  /** Verbs that say nothing of what they tell (`er stond een file`). */
  readonly emptyVerbs: ReadonlySet<string>;
  /** Words of a birthday: somebody is a year older within days. */
  readonly birthdays: ReadonlySet<string>;
  /** Verbs that give something its number (`telt 1.100 werknemers`). */
  readonly owning: ReadonlySet<string>;
  /** In the sentence of a count: it is a part, an addition, an average or a share of something. */
  readonly apart: ReadonlySet<string>;
  /** Between two numbers: the first is a part of the second (`19 van de 29 zetels`). */
  readonly shares: ReadonlySet<string>;
  /** Behind a count: parts of it follow (`van wie`, `waarvan`). */
  readonly partsBehind: ReadonlySet<string>;
  /** In the sentence of a count: it was another one before, or is of another time (`inmiddels`, `toen`). */
  readonly changing: ReadonlySet<string>;
  /** Before a time: something lasts up to it or from it on (`sinds`), or comes before or after. */
  readonly borders: ReadonlySet<string>;
  /** Behind a unit: of what the number is a rate (`kilometer *per* uur`). */
  readonly rates: ReadonlySet<string>;
  /** At the start of a sentence: it goes on about what the one before told (`daarbij`). */
  readonly backward: ReadonlySet<string>;
}
