import { readFileSync } from 'node:fs';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';

const pack = dutch({ words: readFileSync('dist/nl.words.bin'), names: readFileSync('dist/nl.names.bin') });
const whole = readFileSync(process.argv[2] ?? '', 'utf8');
for (const text of process.argv[3] ? [whole] : whole.split('\n')) {
  const a = parseArticle(text, pack);
  const found = pack.names.recognise({
    text,
    tokens: a.tokens,
    sentences: a.sentences,
    titles: a.blocks.filter((b) => b.kind === 'headline' || b.kind === 'crosshead'),
  });
  let out = '';
  let at = 0;
  for (const m of found) {
    out +=
      text.slice(at, m.start) +
      '\x1b[1m[' +
      text.slice(m.start, m.end) +
      '|' +
      m.type.slice(0, 3).toUpperCase() +
      m.confidence +
      ']\x1b[0m';
    at = m.end;
  }
  console.log(out + text.slice(at));
}
