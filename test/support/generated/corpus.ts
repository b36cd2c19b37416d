/**
 * Articles by the thousand, for tests and for the scale benchmark: some 2.3 KB and 60 names each, alone or in stories
 * of three to six within days, with text that is taken over and near copies. The same for the same seed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Pools, poolsFor, WEEKDAYS } from './names.ts';
import { between, pick, type Random, randomFrom } from './random.ts';
import { type Cast, castFrom, report, type Story, sentence, storyFrom } from './story.ts';

export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
}

const LENGTH = 2300;
/** One article in so many has no date. */
const UNDATED = 8;
/** Shares: of stories among what is written about, of their articles that take a paragraph over or are a copy. */
const STORIES = 0.35;
const TAKEN_OVER = 0.6;
const COPIES = 0.06;
/** Of the words of what is taken over. */
const EDITED = 0.03;
/** Paragraphs that a paper adds to articles of all kinds. */
const STANDING = 12;
const STANDING_SHARE = 0.05;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const DAYS = 2000;
const DAY = 86_400_000;

/** Articles `0` to `count - 1`, of some `length` UTF-16 code units each. */
export function generatedCorpus(count: number, seed = 1, length = LENGTH): readonly GeneratedArticle[] {
  const random = randomFrom(seed);
  const pools = poolsFor(count, random);
  const standing = Array.from({ length: STANDING }, () => paragraph(castFrom(pools, random), pools, random));
  const writer: Writer = { random, pools, standing, length };
  const texts: string[] = [];
  while (texts.length < count) texts.push(...(random() < STORIES ? storyTexts(writer) : [loneText(writer)]));
  return texts.slice(0, count).map((text, i) => ({
    name: `${String(i % 1000).padStart(3, '0')}_${i.toString(16).padStart(16, '0')}.txt`,
    text,
  }));
}

export function writeCorpus(folder: string, articles: readonly GeneratedArticle[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of articles) writeFileSync(`${folder}/${name}`, text);
}

interface Writer {
  readonly random: Random;
  readonly pools: Pools;
  readonly standing: readonly string[];
  readonly length: number;
}

const anyDay = (random: Random): number => FIRST_DAY + Math.floor(random() * DAYS) * DAY;

const loneText = (writer: Writer): string =>
  article(writer, anyDay(writer.random), castFrom(writer.pools, writer.random), []);

function storyTexts(writer: Writer): readonly string[] {
  const { random, pools } = writer;
  const story = storyFrom(pools, random);
  const happened = anyDay(random);
  const texts: string[] = [];
  for (let left = between(3, 6, random); left > 0; left--) {
    const before = texts.at(-1);
    const isCopy = before !== undefined && random() < COPIES;
    texts.push(isCopy ? edited(before, pools, random) : storyText(writer, story, happened));
  }
  return texts;
}

/** A few days after it happened, told by the day of the week. */
function storyText(writer: Writer, story: Story, happened: number): string {
  const { random, pools } = writer;
  const weekday = WEEKDAYS[(new Date(happened).getUTCDay() + 6) % 7] ?? '';
  const taken = story.background.filter(() => random() < TAKEN_OVER).map((text) => edited(text, pools, random));
  return article(writer, happened + between(0, 3, random) * DAY, story.cast, [
    report(story, weekday, random),
    ...taken,
  ]);
}

/** `given`: paragraphs that it begins with. */
function article(
  { random, pools, standing, length }: Writer,
  day: number,
  cast: Cast,
  given: readonly string[],
): string {
  const paragraphs = [...given];
  let size = given.join('\n\n').length;
  while (size < length) {
    const next = paragraph(cast, pools, random);
    paragraphs.push(next);
    size += next.length + 2;
  }
  if (random() < STANDING_SHARE) paragraphs.push(pick(standing, random));
  const header = random() * UNDATED < 1 ? '' : `date ${new Date(day).toISOString().slice(0, 10)}\n\n`;
  return `${header}${paragraphs.join('\n\n')}\n`;
}

const paragraph = (cast: Cast, pools: Pools, random: Random): string =>
  Array.from({ length: between(2, 4, random) }, () => sentence(cast, pools, random)).join(' ');

/** A few words are others. */
const edited = (text: string, { nouns }: Pools, random: Random): string =>
  text.replace(/(?<= )\p{Ll}{3,}/gu, (word) => (random() < EDITED ? pick(nouns, random) : word));
