/**
 * Dutch words behind which a hyphen at the end of a word stands for a part left out (`in- en uitgaande`): there nothing
 * is broken off.
 */
export const suspendedWords: ReadonlySet<string> = new Set(
  (
    'en of noch als dan tot maar én óf èn òf ofwel oftewel hetzij alsook alsmede evenals respectievelijk resp cq vs versus' +
    ' contra plus minus annex via naar tegen tegenover boven zowel ook in door danwel dus niet laat eventueel et and or und'
  ).split(' '),
);
