/**
 * Dutch words that may rightly stand twice in a row, so that a repeated word is only reported where it is a slip.
 * A bare word (`die`) may be doubled anywhere; two words (`dat het`) allow the second one twice behind the first.
 */

/** Pronouns and verbs that meet at the border of two clauses, and words that are doubled for emphasis. */
const ANYWHERE = `
  die dat wie wat zijn haar hun u je jij ze zij we wij me er hen dit
  is was waren heeft had hebben hadden werd wordt worden werden kan kunnen kon konden moet moeten moest
  wil willen zal zullen zou zouden doet doen deed gaat gaan ging komt komen blijft blijven staat staan
  ja nee ha haha ho hé hee hè hoor nou zo toe kom wel tja bla blabla tik tok klop stap zus heel zeer erg veel lang
  ver nooit altijd snel langzaam stil mooi goed zacht straks beetje stukje dag bravo hiep hoera help weg
`;

/** `of het het waard is`, `dan is het het beste`: behind these words two times `het` is subject and article. */
const BEFORE_HET = `
  dat of als omdat wanneer zodat terwijl hoewel toen waar wat indien doordat nadat voordat totdat aangezien mits
  tenzij zoals zolang zodra opdat waarom hoe is was heeft had vindt vond doet deed wordt werd noemt krijgt zal kan
  moet zou lijkt blijft bleek leek blijkt geeft gaf
`;

const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

export const DOUBLES: ReadonlySet<string> = new Set([
  ...listed(ANYWHERE),
  ...listed(BEFORE_HET).map((word) => `${word} het`),
]);
