/** How old an article says somebody is: `Mohammed (11)`, `Hanne Bos, 46,`, `de 46-jarige Hanne Bos`. No quantities. */
import { tokenFrom } from '../../base/tokens.ts';
import type { Article } from '../../document/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { AgeFact, MentionColumns } from '../facts.ts';
import { mentionType } from '../mentions.ts';
import { stretchesOf } from './stretches.ts';
import { isNumberAt, isWordAt, lowerAt, type Stretch, wordAt } from './words.ts';

const OLDEST = 120;
/** Words that may stand between `46-jarige` and the name. */
const FARTHEST = 5;

/** In order of start. */
export function agesOf(article: Article, pack: LanguagePack, mentions: MentionColumns): AgeFact[] {
  const ages: AgeFact[] = [];
  let mention = 0;
  for (const s of stretchesOf(article, pack, mentions)) {
    const end = s.tokens.ends[s.to - 1] ?? 0;
    while (mention < mentions.count && (mentions.starts[mention] ?? 0) < (s.tokens.starts[s.from] ?? 0)) mention++;
    for (; mention < mentions.count && (mentions.starts[mention] ?? 0) < end; mention++) {
      if (mentionType(mentions, mention) !== 'person') continue;
      const age = ageBehind(s, mention) ?? ageBefore(s, mention);
      if (age) ages.push({ name: mentions.names[mention] ?? 0, ...age });
    }
  }
  return ages;
}

type Age = Omit<AgeFact, 'name'>;

/** `Hanne Bos (46)`, `Hanne Bos (46 jaar)`, `Hanne Bos (46, wethouder)`, `Hanne Bos, 46,`. */
function ageBehind(s: Stretch, mention: number): Age | undefined {
  const t = tokenFrom(s.tokens, s.mentions.ends[mention] ?? 0);
  const mark = wordAt(s, t);
  if ((mark !== '(' && mark !== ',') || !isNumberAt(s, t + 1)) return undefined;
  const age = ageValue(wordAt(s, t + 1));
  if (age === undefined) return undefined;
  const unit = s.grammar.ageUnits.has(lowerAt(s, t + 2));
  const after = wordAt(s, unit ? t + 3 : t + 2);
  const closes = mark === '(' ? after === ')' || after === ',' : after === ',' || (after === '.' && unit);
  return closes ? ageAt(s, t + 1, age) : undefined;
}

/** `de 46-jarige (verpleegkundige) Hanne Bos`. */
function ageBefore(s: Stretch, mention: number): Age | undefined {
  const name = tokenFrom(s.tokens, s.mentions.starts[mention] ?? 0);
  for (let t = name - 1; t >= s.from && t >= name - FARTHEST; t--) {
    if (!isWordAt(s, t)) return undefined;
    const word = lowerAt(s, t);
    const age = s.grammar.ageWord(word);
    if (age !== undefined) return age <= OLDEST ? ageAt(s, t, age) : undefined;
    if (s.grammar.stops.has(word)) return undefined;
  }
  return undefined;
}

function ageValue(figures: string): number | undefined {
  if (!/^[1-9]\d{0,2}$/.test(figures)) return undefined;
  const age = Number(figures);
  return age <= OLDEST ? age : undefined;
}

const ageAt = (s: Stretch, token: number, age: number): Age => ({
  age,
  start: s.tokens.starts[token] ?? 0,
  end: s.tokens.ends[token] ?? 0,
});
