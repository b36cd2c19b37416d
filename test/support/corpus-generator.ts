/**
 * Corpora of any size for measurements: articles of made-up Dutch-like words, in stories whose articles take over
 * background from each other as newspapers do, with near and exact copies. The same seed gives the same corpus.
 */

export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
}

const FUNCTION_WORDS =
  'de het een van in op en dat die te is was voor met aan door niet om ook naar bij er als uit maar nog over dan tot werd zijn had heeft hun haar wel geen meer na tegen onder sinds'.split(
    ' ',
  );
const STARTS = 'b br d dr g gr h k kl l m n p pl r s sch sl st t tr v w z'.split(' ');
const VOWELS = 'a aa e ee i ie o oe oo ou u ui ei ij'.split(' ');
const ENDS = 'd f g k l lt m n nd ng p r rk s st t '.split(' ');
/** What newspapers write again and again: five words in a row that say nothing of a source. */
const FORMULAS = [
  'zo meldt een woordvoerder van het ministerie',
  'voor zover bekend vielen er geen gewonden',
  'het is nog niet duidelijk wanneer het onderzoek klaar is',
  'de politie wil daar nog niets over zeggen',
];

const STORY = 7;
const FORMULA_SHARE = 0.06;
const BACKGROUND_SHARE = 0.6;
const STANDING_SHARE = 0.05;
const COPY_SHARE = 0.03;
const EDIT_SHARE = 0.04;

/** `count` articles of some 330 words; story by story. */
export function generateCorpus(count: number, seed = 1): readonly GeneratedArticle[] {
  const random = randomFrom(seed);
  const words = Array.from({ length: 20_000 }, () => wordOf(random));
  const names = Array.from({ length: 3_000 }, () => capitalised(wordOf(random)));
  const writer: Writer = { random, words, names };
  // Some paragraphs stand in articles of every story: what a paper always adds.
  const standing = Array.from({ length: 20 }, () => paragraph(writer, words, 3));
  const articles: GeneratedArticle[] = [];
  while (articles.length < count) {
    const topic = Array.from({ length: 150 }, () => pick(random, words));
    const background = Array.from({ length: 3 }, () => paragraph(writer, topic, 2 + Math.floor(random() * 2)));
    for (let i = 0; i < STORY && articles.length < count; i++) {
      const before = articles.at(-1);
      const isCopy = i > 0 && before !== undefined && random() < COPY_SHARE;
      const text = isCopy
        ? edited(writer, before.text, random() < 0.3 ? 0 : 0.01)
        : article(writer, topic, background, standing);
      articles.push({ name: `${String(articles.length).padStart(5, '0')}.txt`, text });
    }
  }
  return articles;
}

interface Writer {
  readonly random: () => number;
  readonly words: readonly string[];
  readonly names: readonly string[];
}

function article(
  writer: Writer,
  topic: readonly string[],
  background: readonly string[],
  standing: readonly string[],
): string {
  const { random } = writer;
  const paragraphs = Array.from({ length: 6 }, () => paragraph(writer, topic, 2 + Math.floor(random() * 2)));
  for (const reused of background) if (random() < BACKGROUND_SHARE) paragraphs.push(edited(writer, reused, EDIT_SHARE));
  if (random() < STANDING_SHARE) paragraphs.push(pick(random, standing));
  return `date 2021-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}\n\n${paragraphs.join('\n\n')}\n`;
}

const paragraph = (writer: Writer, topic: readonly string[], sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(writer, topic)).join(' ');

function sentence({ random, words, names }: Writer, topic: readonly string[]): string {
  const length = 8 + Math.floor(random() * 16);
  const list = Array.from({ length }, () => {
    const kind = random();
    if (kind < 0.45) return pick(random, FUNCTION_WORDS);
    if (kind < 0.52) return pick(random, names);
    if (kind < 0.54) return String(Math.floor(random() * 900) + 2);
    return pick(random, kind < 0.8 ? topic : words);
  });
  if (random() < FORMULA_SHARE) list.push(`, ${pick(random, FORMULAS)}`);
  return `${capitalised(list.join(' ').replace(' ,', ','))}.`;
}

/** A share of the words is another one. */
const edited = ({ random, words }: Writer, text: string, share: number): string =>
  text.replace(/\p{L}+/gu, (word) => (random() < share ? pick(random, words) : word));

const wordOf = (random: () => number): string =>
  Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => pick(random, STARTS) + pick(random, VOWELS) + pick(random, ENDS),
  ).join('');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Numbers from 0 up to 1. Source: mulberry32 (public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
