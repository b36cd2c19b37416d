// The proper names of a treebank as token ranges: where they begin and end is the treebank's word, what they are is ours
// (types.tsv). node tools/training/nl/treebank/names.mjs FILE.conllu prints them in their sentences, for reading.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Sentences of a CoNLL-U file: { id, words, names }; a name is { from, to }, token indices from 0, `to` not included.
 * A run of proper-noun tokens is one name as long as each further token is a flat part of the name; quotation marks,
 * brackets and commas end a name.
 */
export function readTreebank(text) {
  return text
    .split(/\r?\n\r?\n/)
    .map(readSentence)
    .filter((sentence) => sentence.words.length > 0);
}

function readSentence(block) {
  const lines = block.split(/\r?\n/);
  const comment = lines.find((line) => line.startsWith('# sent_id')) ?? lines.find((line) => line.startsWith('#'));
  const id = (comment ?? '').replace(/^#\s*(?:sent_id\s*=\s*)?/, '').trim();
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
  const words = rows.map((row) => row[1] ?? '');
  const names = [];
  for (let i = 0; i < rows.length; i++) {
    if (!isProper(rows[i])) continue;
    let to = i + 1;
    while (to < rows.length && isProper(rows[to]) && continues(rows, i, to)) to++;
    names.push({ from: i, to });
    i = to - 1;
  }
  return { id, words, names };
}

const isProper = (row) => row?.[3] === 'PROPN' && /[\p{L}\d]/u.test(row[1] ?? '');

/** A flat part hangs on a token of the name. */
function continues(rows, from, at) {
  const head = Number(rows[at][6]) - 1;
  return /^(?:flat|fixed|compound)/.test(rows[at][7] ?? '') && head >= from && head < at;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of process.argv.slice(2)) {
    for (const { id, words, names } of readTreebank(readFileSync(file, 'utf8'))) {
      if (names.length === 0) continue;
      const shown = words.map((word, i) => {
        const opens = names.some(({ from }) => from === i) ? `⟦${i}:` : '';
        return `${opens}${word}${names.some(({ to }) => to === i + 1) ? '⟧' : ''}`;
      });
      console.log(`${basename(file)}\t${id}\t${shown.join(' ')}`);
    }
  }
}
