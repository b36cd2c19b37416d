/**
 * Measures the Dutch grammar checks for server/models/README.md: node tools/run.mjs tools/training/measure-grammar-nl.ts
 * FOLDER [TEXTS…]. FOLDER holds the treebanks, TEXTS are folders of plain text. Flags on text that is right, and how many
 * articles swapped on purpose are found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import type { LanguagePack } from '../../server/src/languages/pack.ts';

const [folder = '../shared/data', ...texts] = process.argv.slice(2);
const TREEBANKS = [
  'ud_alpino/nl_alpino-ud-dev.conllu',
  'ud_lassysmall/nl_lassysmall-ud-dev.conllu',
  'ud_alpino/nl-ud-train-4b8df79.conllu',
];

const read = (name: string): Uint8Array => readFileSync(`dist/nl.${name}.bin`);
const pack = dutch({
  words: read('words'),
  names: read('names'),
  'names.model': read('names.model'),
  pos: read('pos'),
  lemma: read('lemma'),
  grammar: read('grammar'),
});

for (const source of texts) {
  const articles = readdirSync(source)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${source}/${file}`, 'utf8'));
  report(source, articles);
}
for (const file of TREEBANKS) {
  const sentences = readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^# text = (.*)$/gm);
  report(
    file,
    [...sentences].map(([, text = '']) => text),
  );
}

function report(source: string, articles: readonly string[]): void {
  const words = articles.reduce((sum, text) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  const flags = articles.flatMap((text) => slipsIn(text, pack));
  console.log(`${source}: ${articles.length} texts, ${words} words, ${flags.length} flags ${flags.join(' | ')}`);
  for (const [from, to] of [
    ['het', 'de'],
    ['de', 'het'],
  ] as const)
    console.log(`  ${from} → ${to}: ${swapped(articles, from, to)}`);
}

function slipsIn(text: string, { grammar }: LanguagePack): string[] {
  const { text: whole, tokens, sentences } = parseArticle(text, pack);
  const slips = grammar?.check(whole, tokens, sentences) ?? [];
  return slips.map(({ start, end, kind, because }) => `${kind}: ${whole.slice(start, end)} (${because})`);
}

/** Share of the articles `from` right before a noun that are found when they are swapped. */
function swapped(articles: readonly string[], from: string, to: string): string {
  let all = 0;
  let found = 0;
  for (const text of articles) {
    const { tokens, sentences, text: whole } = parseArticle(text, pack);
    const tags = pack.syntax?.tag(whole, tokens, sentences);
    for (let i = 0; tags && i + 1 < tokens.count; i++) {
      const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[i]];
      if (whole.slice(start, end) !== from || pack.syntax?.tags[tags[i + 1] ?? 0]?.pos !== 'NOUN') continue;
      if (pack.syntax.tags[tags[i + 1] ?? 0]?.number !== 'singular') continue;
      const sentence = sentences.find((each) => each.start <= start && end <= each.end);
      if (!sentence) continue;
      all++;
      const changed = whole.slice(sentence.start, start) + to + whole.slice(end, sentence.end);
      const parsed = parseArticle(changed, pack);
      const slips = pack.grammar?.check(changed, parsed.tokens, parsed.sentences) ?? [];
      if (slips.some((slip) => slip.kind === 'article' && slip.start === start - sentence.start)) found++;
    }
  }
  return `${found} of ${all}${all > 0 ? ` (${Math.round((100 * found) / all)} %)` : ''}`;
}
