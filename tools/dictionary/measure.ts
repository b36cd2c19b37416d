/**
 * Prints what the Dutch speller reaches on a folder of edited articles: false flags, typos found, rank of the right
 * suggestion, times, sizes. Figures are for comparing two versions on one machine; no test asserts them.
 * Usage: node tools/run.mjs tools/dictionary/measure.ts FOLDER [LEXICON…]; a lexicon has a word a line, and a planted
 * typo is never a word of one of them or of the articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openDutchSpelling } from '../../server/src/languages/nl/spelling.ts';
import type { Spelling } from '../../server/src/languages/pack.ts';
import { buildDictionary } from './build.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’./-]*/gu;
const TYPOS = 8000;
const SUGGESTIONS = 1200;
/** Cost up to which a suggestion counts as one slip away. */
const NEAR = 1.3;
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

interface Typo {
  readonly right: string;
  readonly wrong: string;
}

function main([folder, ...lexicons]: readonly string[]): void {
  if (!folder) {
    console.error('usage: node tools/run.mjs tools/dictionary/measure.ts FOLDER [LEXICON…]');
    process.exitCode = 2;
    return;
  }
  const [bytes, buildMs] = timed(buildDictionary);
  console.log(`size ${bytes.length} bytes, ${brotliCompressSync(bytes).length} as brotli; built in ${ms(buildMs)}`);
  const [spelling, loadMs] = timed(() => openDutchSpelling(bytes));
  console.log(`load ${ms(loadMs)}`);
  const tokens = readTokens(folder).filter((token) => /^\p{Ll}/u.test(token));
  measureFlags(spelling, tokens);
  measureSpeed(bytes, tokens);
  const typos = plantTypos(tokens, readWords(lexicons));
  measureDetection(spelling, typos);
  measureSuggestions(spelling, typos);
}

function measureFlags(spelling: Spelling, tokens: readonly string[]): void {
  const flagged = tokens.filter((token) => spelling.verdict(token) === 'unknown');
  const near = flagged.filter((token) => hasNear(spelling, token));
  console.log(`flags ${perMille(flagged.length, tokens.length)} of ${tokens.length} lower-case tokens`);
  console.log(
    `  with a suggestion one slip away ${perMille(near.length, tokens.length)}: ${[...new Set(near)].join(' ')}`,
  );
  const far = flagged.filter((token) => !near.includes(token));
  console.log(`  others: ${[...new Set(far)].join(' ')}`);
}

function measureSpeed(bytes: Uint8Array, tokens: readonly string[]): void {
  const words = [...new Set(tokens)];
  const warm = openDutchSpelling(bytes);
  for (const word of words) warm.verdict(`${word}q`);
  const all = (): number => words.filter((word) => warm.verdict(word) === 'known').length;
  const [, first] = timed(all);
  const [, again] = timed(all);
  const each = (time: number): string => `${((1000 * time) / words.length).toFixed(2)} µs`;
  console.log(`a word: ${each(first)} the first time, ${each(again)} cached`);
}

function measureDetection(spelling: Spelling, typos: readonly Typo[]): void {
  const found = typos.filter(({ wrong }) => spelling.verdict(wrong) === 'unknown');
  const near = found.filter(({ wrong }) => hasNear(spelling, wrong));
  console.log(`typos found ${percent(found.length, typos.length)} of ${typos.length}`);
  console.log(`  with a suggestion one slip away ${percent(near.length, typos.length)}`);
}

function measureSuggestions(spelling: Spelling, typos: readonly Typo[]): void {
  const sample = typos.filter(({ wrong }) => spelling.verdict(wrong) === 'unknown').slice(0, SUGGESTIONS);
  const [ranks, time] = timed(() =>
    sample.map(({ wrong, right }) => spelling.suggest(wrong, 5).findIndex(({ word }) => word === right)),
  );
  const first = ranks.filter((rank) => rank === 0).length;
  const five = ranks.filter((rank) => rank >= 0).length;
  const each = ms(time / sample.length);
  console.log(
    `right suggestion first ${percent(first, sample.length)}, in five ${percent(five, sample.length)}; ${each}`,
  );
}

const hasNear = (spelling: Spelling, word: string): boolean =>
  spelling.suggest(word, 1).some(({ cost }) => cost <= NEAR);

function readTokens(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(WORD) ?? [])
    .map((token) => token.replace(/[^\p{L}\p{N}]+$/u, ''));
}

const readWords = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => readFileSync(path, 'utf8').split(/\r?\n/)).map((line) => line.split(/[\t/]/)[0] ?? '');

/** One slip in words of six letters or more, drawn as often as they occur; the same for the same articles. */
function plantTypos(tokens: readonly string[], lexicon: readonly string[]): Typo[] {
  const words = tokens.filter((token) => /^\p{Ll}{6,}$/u.test(token));
  const taken = new Set([...tokens, ...lexicon]);
  const below = randomBelow(1);
  const typos: Typo[] = [];
  for (let i = 0; i < 10 * TYPOS && typos.length < TYPOS && words.length > 0; i++) {
    const right = words[below(words.length)] ?? '';
    const wrong = slip(right, below);
    if (!taken.has(wrong)) typos.push({ right, wrong });
  }
  return typos;
}

function slip(word: string, below: (limit: number) => number): string {
  const at = 1 + below(word.length - 2);
  const [letter = '', next = ''] = word.slice(at, at + 2);
  const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
  switch (below(4)) {
    case 0:
      return before + behind;
    case 1:
      return before + letter + letter + behind;
    case 2:
      return before + next + letter + word.slice(at + 2);
    default:
      return before + neighbourOf(letter, below) + behind;
  }
}

function neighbourOf(letter: string, below: (limit: number) => number): string {
  const row = KEY_ROWS.find((keys) => keys.includes(letter)) ?? letter;
  const place = row.indexOf(letter) + (below(2) === 0 ? -1 : 1);
  return row[place] ?? row.at(place < 0 ? 1 : -2) ?? letter;
}

/** A linear congruential generator (Numerical Recipes), good enough to draw words. */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function timed<T>(run: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
const perMille = (part: number, all: number): string => `${((1000 * part) / all).toFixed(2)} ‰`;

main(process.argv.slice(2));
