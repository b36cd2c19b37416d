/**
 * Runs the parser and the name recogniser over a folder of articles and writes their names as facts (one JSON object a
 * line), for the scorers and for reading: `node tools/run.mjs tools/gazetteer/measure.ts FOLDER OUT [WORDS NAMES]`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import type { RecogniserInput } from '../../server/src/languages/pack.ts';

const ROUNDS = 5;

const [, , folder, out, words = 'dist/nl.words.bin', names = 'dist/nl.names.bin'] = process.argv;
if (!folder || !out) {
  console.error('usage: node tools/run.mjs tools/gazetteer/measure.ts FOLDER OUT [WORDS NAMES]');
  process.exitCode = 2;
} else measure(folder, out);

function measure(from: string, to: string): void {
  const pack = dutch({ words: readFileSync(words), names: readFileSync(names) });
  const lines: string[] = [];
  const inputs: RecogniserInput[] = [];
  for (const file of readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const article = parseArticle(readFileSync(join(from, file), 'utf8'), pack);
    const { text, tokens, sentences, blocks, header } = article;
    const headings = blocks.filter(({ kind }) => kind === 'headline' || kind === 'crosshead');
    const input = { text, tokens, sentences, titles: [...(header?.fields.map((f) => f.valueSpan) ?? []), ...headings] };
    inputs.push(input);
    const mentions = pack.names.recognise(input).map(({ start, end, type, confidence }) => {
      return { start, end, text: text.slice(start, end), type, entity: null, confidence };
    });
    lines.push(JSON.stringify({ file, language: 'nl', mentions }));
  }
  writeFileSync(to, `${lines.join('\n')}\n`);
  const tokens = inputs.reduce((sum, input) => sum + input.tokens.count, 0) * ROUNDS;
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const input of inputs) pack.names.recognise(input);
  console.log(`${lines.length} articles, ${Math.round(tokens / (performance.now() - start))},000 tokens/s`);
}
