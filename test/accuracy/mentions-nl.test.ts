/**
 * Names against annotated articles beside the project: the share found and right may not fall. Skipped where the
 * articles are absent.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import { buildDictionary } from '../../tools/dictionary/build.ts';
import { buildGazetteer } from '../../tools/gazetteer/build.ts';

interface GoldMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Gold, articles, and the exact F1 below which something broke. */
const SETS = [
  { gold: '../shared/gold/seeds/mentions.json', articles: '../shared/seeds', least: 0.95 },
  { gold: '../shared/gold/stories-dev/mentions.json', articles: '../shared/gold/stories-dev/articles', least: 0.92 },
];

describe('names of annotated articles', () => {
  for (const { gold, articles, least } of SETS) {
    const absent = !existsSync(gold) && `${gold} is not there`;
    it(`${articles}: exact F1 of at least ${least}`, { skip: absent }, async () => {
      const { mentions }: { mentions: readonly GoldMention[] } = JSON.parse(readFileSync(gold, 'utf8'));
      const pack = dutch({ words: buildDictionary(), names: await buildGazetteer() });
      const keyOf = (file: string, m: Omit<GoldMention, 'file'>) => `${file} ${m.start} ${m.end} ${m.type}`;
      const found = [...new Set(mentions.map((m) => m.file))].flatMap((file) => {
        const text = readFileSync(join(articles, file), 'utf8');
        const { tokens, sentences, blocks } = parseArticle(text, pack);
        const titles = blocks.filter(({ kind }) => kind === 'headline' || kind === 'crosshead');
        return pack.names.recognise({ text, tokens, sentences, titles }).map((name) => keyOf(file, name));
      });
      const wanted = new Set(mentions.map((m) => keyOf(m.file, m)));
      const right = found.filter((key) => wanted.has(key)).length;
      const f1 = (2 * right) / (found.length + wanted.size);
      assert.ok(f1 >= least, `F1 ${f1.toFixed(3)}`);
    });
  }
});
