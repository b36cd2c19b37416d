/** How old articles say that somebody is, and whether the days between them allow for it. */
import type { CorpusView } from '../view.ts';
import { inOneStory } from './companions.ts';
import { publishedOn } from './days.ts';
import type { AgeStatement, Comparison } from './fact.ts';
import { onceAView } from './once-a-view.ts';
import { hasFullName } from './persons.ts';
import { sentenceHolding, wordsOf } from './sentences.ts';

/** A birthday within fewer days is less likely than a slip. */
const FEW_DAYS = 7;
const YEAR = 365.25;

export const ageStatements = onceAView((view, article): readonly AgeStatement[] => {
  const { ages, mentions } = view.facts(article);
  return ages.flatMap(({ name, age, start, end }) => {
    const holder = mentions.names.indexOf(name);
    if (holder < 0) return [];
    const person = view.entityOf(article, holder);
    return [{ article, start, end, person, name, age, fullName: hasFullName(view, article, name) }];
  });
});

/** `a` and `b` of different articles. */
export function compareAges(view: CorpusView, a: AgeStatement, b: AgeStatement): Comparison {
  if (a.person !== b.person) return { verdict: 'other', reason: 'person' };
  const [first, second] = [publishedOn(view, a.article), publishedOn(view, b.article)];
  if (first === undefined || second === undefined)
    return a.age === b.age ? { verdict: 'agree', reason: 'same' } : { verdict: 'other', reason: 'time' };
  const days = Math.abs(second - first);
  const older = second >= first ? b.age - a.age : a.age - b.age;
  if (isPossible(older, days)) return { verdict: older === 0 ? 'agree' : 'development', reason: 'time' };
  if (Math.abs(older) === 1 && (tellsBirthday(view, a) || tellsBirthday(view, b)))
    return { verdict: 'development', reason: 'time' };
  // Two people of one name are of different stories.
  if (!inOneStory(view, a.article, b.article)) return { verdict: 'other', reason: 'person' };
  return { verdict: 'conflict', reason: 'bounds' };
}

/** Whether one can be `years` older after so many days. */
function isPossible(years: number, days: number): boolean {
  const whole = Math.floor(days / YEAR);
  const rest = days - whole * YEAR;
  return years >= Math.max(0, Math.floor((days - FEW_DAYS) / YEAR)) && years <= whole + (rest > FEW_DAYS ? 1 : 0);
}

function tellsBirthday(view: CorpusView, { article, start }: AgeStatement): boolean {
  const sentence = sentenceHolding(view.facts(article), start);
  const { birthdays } = view.pack(article).facts ?? {};
  return (
    sentence >= 0 && wordsOf(view, article, sentence).some(({ text }) => birthdays?.has(text.toLowerCase()) === true)
  );
}
