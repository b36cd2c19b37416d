import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '../../../server/src/document/parse-article.ts';
import { readPack } from '../../../server/src/host/node/platform.ts';
import { closedClass } from '../../../server/src/languages/nl/function-words.ts';
import { dutch } from '../../../server/src/languages/nl/index.ts';
import { knowledgeOf } from '../../../server/src/languages/nl/names/knowledge.ts';
import { openLexicon } from '../../../server/src/languages/nl/names/lexicon.ts';
import { recogniseByRules } from '../../../server/src/languages/nl/names/recogniser.ts';
import { kindFinder } from '../../../server/src/languages/nl/names/tagger/kinds.ts';
import { settle } from '../../../server/src/languages/nl/names/tagger/settle.ts';
import { type NameTagger, openNameTagger } from '../../../server/src/languages/nl/names/tagger/tagger.ts';
import { MENTION_TYPES } from '../../../server/src/languages/pack.ts';
import { openHashMap, packHashMap } from '../../../server/src/languages/tagger/hash-map.ts';
import { createAugmenter } from './augment.ts';
import { type Sequence, trainWeights } from './crf.ts';
import { inputOf, sequencesOf } from './examples.ts';
import { memoryOf, namesOfArticles, readKnownNames } from './known-names.ts';
import { type LabelledArticle, readWritten } from './labelled.ts';
import { packWeights } from './packed.ts';
import { readPools } from './pools.ts';
import { readTreebanks } from './treebank.ts';

const res = await readPack('dist', 'nl');
const pack = dutch({ words: res.words!, names: res.names! });
const isWord = (lower: string) => {
  const s = pack.spelling;
  if (!s) return closedClass.has(lower);
  const v = s.verdict(lower);
  return v === 'known' || (v === 'plausible' && lower.length >= 8);
};
const knowledge = knowledgeOf(openLexicon(res.names), isWord);
const arg = (k: string, d: string) => process.argv.find((a) => a.startsWith(k + '='))?.slice(k.length + 1) ?? d;
const hash = (s: string) => {
  let h = 2166136261;
  for (const c of s) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  h ^= h >>> 15;
  return h >>> 0;
};
const written = readWritten('tools/training/nl/sentences').filter((a) => a.names.length >= 0);
const tb = readTreebanks('../shared/data', 'tools/training/nl/treebank/types.tsv');
const memBytes = packHashMap(
  memoryOf(
    arg('lists', '1') === '1' ? readKnownNames('tools/training/names-nl/lists') : [],
    arg('tbm', '0') === '1' ? namesOfArticles(tb) : [],
  ),
);
const tools = { pack, knowledge, kindOf: kindFinder(knowledge), memory: openHashMap(memBytes) };
const folds = arg('folds', '0,1,2').split(',').map(Number);
const tbw = Number(arg('tb', '0'));
const cache = new Map<string, readonly Sequence[]>();
const seqOf = (a: LabelledArticle, wt: number) => {
  let c = cache.get(a.id);
  if (!c) {
    c = sequencesOf(a, tools, wt);
    cache.set(a.id, c);
  }
  return c;
};
const lists = readKnownNames('tools/training/names-nl/lists');
let tagger: NameTagger;
let size = 0;
function trainFold(fold: number) {
  const isDev = (id: string) => fold >= 0 && hash(id) % 5 === fold;
  const seqs = [
    ...written.filter((a) => !isDev(a.id)).flatMap((a) => seqOf(a, 1)),
    ...(tbw > 0 ? tb.filter((a) => !isDev(a.id)).flatMap((a) => seqOf(a, tbw)) : []),
  ];
  const copies = Number(arg('aug', '0'));
  const trainArts = written.filter((a) => !isDev(a.id));
  if (copies > 0) {
    const aug = createAugmenter(
      readPools('../shared/data', [...lists, ...namesOfArticles(trainArts)]),
      knowledge.lexicon,
    );
    for (let c = 1; c <= copies; c++)
      trainArts.forEach((a, i) =>
        seqs.push(...sequencesOf(aug.vary(a, i * 1000 + c), tools, Number(arg('augw', '1')))),
      );
    if (arg('showaug', ''))
      console.log(
        trainArts
          .slice(0, 200)
          .filter((_, i) => i % 40 === 0)
          .map((a, i) => aug.vary(a, i).text)
          .join('\n\n'),
      );
  }
  const ws = Array.from({ length: Number(arg('ens', '1')) }, (_, k) =>
    trainWeights(seqs, {
      method: arg('m', 'crf') as 'crf',
      epochs: Number(arg('e', '12')),
      rate: Number(arg('rate', '0.1')),
      decay: Number(arg('decay', '0.0001')),
      minCount: Number(arg('min', '2')),
      seed: Number(arg('seed', '1')) + k,
      dropout: Number(arg('drop', '0.3')),
    }),
  );
  const w = ws[0]!;
  for (const o of ws.slice(1)) {
    o.values.forEach((v, i) => {
      w.values[i]! += v;
    });
    o.transitions.forEach((v, i) => {
      w.transitions[i]! += v;
    });
  }
  w.values.forEach((v, i) => {
    w.values[i] = v / ws.length;
  });
  w.transitions.forEach((v, i) => {
    w.transitions[i] = v / ws.length;
  });
  const bytes = packWeights(w, Number(arg('least', '0.02')), Number(arg('most', '4')), memBytes);
  size = bytes.length;
  tagger = openNameTagger(bytes, knowledge)!;
}
type N = { start: number; end: number; type: string };
type A = { id: string; text: string; names: readonly N[] };
function golds(dir: string, texts: string): A[] {
  const g = JSON.parse(readFileSync(`../shared/gold/${dir}/mentions.json`, 'utf8')).mentions as (N & {
    file: string;
  })[];
  return readdirSync(texts)
    .filter((f) => f.endsWith('.txt'))
    .map((f) => ({ id: f, text: readFileSync(`${texts}/${f}`, 'utf8'), names: g.filter((x) => x.file === f) }));
}
const tg = (a: A): N[] => {
  const input = inputOf(parseArticle(a.text, pack));
  const T = tagger.tag(input, recogniseByRules(input, knowledge));
  if (arg('settle', '1') === '0') return T.map((n) => ({ start: n.start, end: n.end, type: MENTION_TYPES[n.type]! }));
  const W = settle(T);
  return T.map((n, i) => ({ start: n.start, end: n.end, type: MENTION_TYPES[W[i]!.indexOf(Math.max(...W[i]!))]! }));
};
const rl = (a: A): N[] => recogniseByRules(inputOf(parseArticle(a.text, pack)), knowledge) as unknown as N[];
const key = (n: N) => `${n.start}-${n.end}-${n.type}`;
interface Sum {
  s: number;
  g: number;
  e: number;
  sp: number;
  per: Record<string, number[]>;
  hits: Set<string>;
}
const zero = (): Sum => ({ s: 0, g: 0, e: 0, sp: 0, per: {}, hits: new Set() });
const sums = new Map<string, [Sum, Sum]>();
const nps = new Map<string, number[][]>();
function exact(name: string, arts: A[], tag = '') {
  const [R, T] = sums.get(name) ?? [zero(), zero()];
  sums.set(name, [R, T]);
  for (const [x, f] of [
    [R, rl],
    [T, tg],
  ] as const)
    for (const a of arts) {
      const sys = f(a);
      x.s += sys.length;
      x.g += a.names.length;
      const gk = new Set(a.names.map(key)),
        gs = new Set(a.names.map((n) => `${n.start}-${n.end}`));
      for (const n of a.names) (x.per[n.type] ??= [0, 0, 0])[0]!++;
      for (const n of sys) {
        (x.per[n.type] ??= [0, 0, 0])[1]!++;
        if (gs.has(`${n.start}-${n.end}`)) x.sp++;
        if (gk.has(key(n))) {
          x.e++;
          x.per[n.type]![2]!++;
          x.hits.add(tag + a.id + key(n));
        }
      }
    }
  if (arg('show', '') === name)
    for (const a of arts) {
      const r = new Set(rl(a).map(key));
      const t = tg(a);
      const tk = new Set(t.map(key));
      const gk = new Set(a.names.map(key));
      const sh = (n: N) =>
        a.text.slice(Math.max(0, n.start - 30), n.start).replace(/\n/g, '/') +
        '⟦' +
        a.text.slice(n.start, n.end) +
        '|' +
        n.type +
        '⟧' +
        a.text.slice(n.end, n.end + 20).replace(/\n/g, '/');
      for (const n of a.names)
        if (!tk.has(key(n)))
          console.log(
            (r.has(key(n)) ? 'LOST ' : 'miss ') +
              sh(n) +
              '  got ' +
              t
                .filter((x) => x.start < n.end && n.start < x.end)
                .map((x) => a.text.slice(x.start, x.end) + '|' + x.type)
                .join(' '),
          );
      for (const n of t)
        if (!gk.has(key(n)) && !a.names.some((x) => x.start < n.end && n.start < x.end)) console.log('FALSE ' + sh(n));
    }
}
function np(name: string, arts: A[]) {
  const types = ['person', 'location', 'organisation'];
  const got = nps.get(name) ?? [
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  nps.set(name, got);
  [rl, tg].forEach((f, k) => {
    const c = got[k]!;
    for (const a of arts) {
      const sys = f(a).filter((n) => types.includes(n.type));
      const gold = a.names.filter((n) => types.includes(n.type));
      const ov = (x: N, y: N) => x.start < y.end && y.start < x.end;
      c[0]! += gold.length;
      for (const n of gold) if (sys.some((s) => s.type === n.type && ov(s, n))) c[1]!++;
      for (const s of sys)
        if (gold.some((n) => n.type === s.type && ov(s, n))) c[2]!++;
        else if (a.names.some((n) => ov(s, n))) c[4]!++;
        else c[3]!++;
    }
  });
}
const G =
  arg('gold', '1') === '1'
    ? {
        seeds: golds('seeds', '../shared/seeds'),
        stories: golds('stories-dev', '../shared/gold/stories-dev/articles'),
        meantime: golds('meantime-dev', '../shared/gold/meantime-dev/articles'),
      }
    : undefined;
const t0 = performance.now();
for (const fold of folds) {
  trainFold(fold);
  exact('dev', written.filter((a) => hash(a.id) % 5 === fold) as A[], '');
  if (G) {
    exact('seeds', G.seeds, String(fold));
    exact('stories', G.stories, String(fold));
    np('meantime', G.meantime);
  }
}
const p = (x: Sum) =>
  `${((2 * x.e) / (x.s + x.g)).toFixed(4)} sp ${((2 * x.sp) / (x.s + x.g)).toFixed(4)} ` +
  ['person', 'organisation', 'location', 'demonym', 'event', 'product']
    .map((t) => {
      const [a = 0, b = 0, c = 0] = x.per[t] ?? [];
      return `${t.slice(0, 3)} ${((2 * c) / (a + b)).toFixed(3)}`;
    })
    .join(' ');
console.log('== ' + process.argv.slice(2).join(' '), size, 'bytes', Math.round(performance.now() - t0) + 'ms');
for (const [name, [R, T]] of sums) {
  if (arg('rules', '0') === '1') console.log(`${name.padEnd(9)} rules ${p(R)}`);
  console.log(
    `${name.padEnd(9)} tagr ${p(T)} +${[...T.hits].filter((h) => !R.hits.has(h)).length / (name === 'dev' ? 1 : folds.length)} -${[...R.hits].filter((h) => !T.hits.has(h)).length / (name === 'dev' ? 1 : folds.length)}`,
  );
}
for (const [name, both] of nps)
  console.log(
    name.padEnd(9),
    both
      .map(([g = 0, found = 0, right = 0, wrong = 0, other = 0]) => {
        const P = right / (right + wrong),
          R = found / g;
        return `F1 ${((2 * P * R) / (P + R)).toFixed(4)} P ${P.toFixed(3)} R ${R.toFixed(3)} other ${other / folds.length}`;
      })
      .join(' | '),
  );
