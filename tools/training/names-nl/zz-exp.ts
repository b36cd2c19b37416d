import { readFileSync, readdirSync } from 'node:fs';
import { readPack } from '../../../server/src/host/node/platform.ts';
import { dutch } from '../../../server/src/languages/nl/index.ts';
import { parseArticle } from '../../../server/src/document/parse-article.ts';
import { MENTION_TYPES } from '../../../server/src/languages/pack.ts';
import { openLexicon } from '../../../server/src/languages/nl/names/lexicon.ts';
import { knowledgeOf } from '../../../server/src/languages/nl/names/knowledge.ts';
import { kindFinder } from '../../../server/src/languages/nl/names/tagger/kinds.ts';
import { openNameTagger } from '../../../server/src/languages/nl/names/tagger/tagger.ts';
import { closedClass } from '../../../server/src/languages/nl/function-words.ts';
import { readWritten } from './labelled.ts';
import { readTreebanks } from './treebank.ts';
import { inputOf, sequencesOf } from './examples.ts';
import { trainWeights } from './crf.ts';
import { packWeights } from './packed.ts';
const res = await readPack('dist', 'nl');
const pack = dutch({ words: res.words!, names: res.names! });
const isWord = (lower: string) => { const s = pack.spelling; if (!s) return closedClass.has(lower); const v = s.verdict(lower); return v === 'known' || (v === 'plausible' && lower.length >= 8); };
const knowledge = knowledgeOf(openLexicon(res.names), isWord);
const tools = { pack, knowledge, kindOf: kindFinder(knowledge) };
const arg = (k: string, d: string) => process.argv.find((a) => a.startsWith(k + '='))?.slice(k.length + 1) ?? d;
const hash = (s: string) => { let h = 2166136261; for (const c of s) h = Math.imul(h ^ c.charCodeAt(0), 16777619); h ^= h >>> 15; return (h >>> 0); };
const written = readWritten('tools/training/nl/sentences'); const tb = readTreebanks('../shared/data', 'tools/training/nl/treebank/types.tsv');
const fold = Number(arg('fold', '0'));
const isDev = (id: string) => hash(id) % 5 === fold;
const trainW = written.filter((a) => !isDev(a.id)), dev = written.filter((a) => isDev(a.id)), trainT = tb.filter((a) => !isDev(a.id)), devT = tb.filter((a) => isDev(a.id));
let t0 = performance.now();
const tbw = Number(arg('tb', '0.5'));
const seqs = [...trainW.flatMap((a) => sequencesOf(a, tools, 1)), ...(tbw > 0 ? trainT.flatMap((a) => sequencesOf(a, tools, tbw)) : [])];
console.log('seqs', seqs.length, 'pieces', seqs.reduce((s, x) => s + x.features.length, 0), Math.round(performance.now() - t0) + 'ms'); t0 = performance.now();
const w = trainWeights(seqs, { method: arg('m', 'crf') as 'crf', epochs: Number(arg('e', '12')), rate: Number(arg('rate', '0.1')), decay: Number(arg('decay', '0.0001')), minCount: Number(arg('min', '2')), seed: Number(arg('seed', '1')), dropout: Number(arg('drop', '0')) });
console.log('trained', w.rows.size, Math.round(performance.now() - t0) + 'ms');
const bytes = packWeights(w, Number(arg('least', '0.02')), Number(arg('most', '4')));
console.log('bytes', bytes.length);
const tagger = openNameTagger(bytes, knowledge)!;
type N = { start: number; end: number; type: string };
type A = { id: string; text: string; names: readonly N[] };
function golds(dir: string, texts: string): A[] {
  const g = JSON.parse(readFileSync(`../shared/gold/${dir}/mentions.json`, 'utf8')).mentions as (N & { file: string })[];
  return readdirSync(texts).filter((f) => f.endsWith('.txt')).map((f) => ({ id: f, text: readFileSync(`${texts}/${f}`, 'utf8'), names: g.filter((x) => x.file === f) }));
}
const tg = (a: A): N[] => { const input = inputOf(parseArticle(a.text, pack)); return tagger.tag(input, pack.names.recognise(input), knowledge).map((n) => ({ start: n.start, end: n.end, type: MENTION_TYPES[n.type]! })); };
const rl = (a: A): N[] => pack.names.recognise(inputOf(parseArticle(a.text, pack))) as unknown as N[];
const key = (n: N) => `${n.start}-${n.end}-${n.type}`;
function exact(name: string, arts: A[]) {
  const run = (f: (a: A) => N[]) => { let s = 0, g = 0, e = 0, sp = 0; const per: Record<string, number[]> = {}; const hits = new Set<string>();
    for (const a of arts) { const sys = f(a); s += sys.length; g += a.names.length; const gk = new Set(a.names.map(key)), gs = new Set(a.names.map((n) => `${n.start}-${n.end}`));
      for (const n of a.names) (per[n.type] ??= [0, 0, 0])[0]!++;
      for (const n of sys) { (per[n.type] ??= [0, 0, 0])[1]!++; if (gs.has(`${n.start}-${n.end}`)) sp++; if (gk.has(key(n))) { e++; per[n.type]![2]!++; hits.add(a.id + key(n)); } } }
    return { f: 2 * e / (s + g), sp: 2 * sp / (s + g), per, hits }; };
  const R = run(rl), T = run(tg);
  const gained = [...T.hits].filter((h) => !R.hits.has(h)).length, lost = [...R.hits].filter((h) => !T.hits.has(h)).length;
  const p = (x: typeof R) => `${x.f.toFixed(4)} span ${x.sp.toFixed(4)} ` + ['person', 'organisation', 'location', 'demonym', 'event', 'product'].map((t) => { const [a = 0, b = 0, c = 0] = x.per[t] ?? []; return `${t.slice(0, 3)} ${(2 * c / (a + b)).toFixed(3)}`; }).join(' ');
  console.log(`${name.padEnd(12)} rules ${p(R)}\n${''.padEnd(12)} tagger ${p(T)}  +${gained} -${lost}`);
  if (arg('show', '') === name) for (const a of arts) { const r = new Set(rl(a).map(key)); const t = tg(a); const tk = new Set(t.map(key)); const gk = new Set(a.names.map(key));
    const sh = (n: N) => a.text.slice(Math.max(0, n.start - 30), n.start).replace(/\n/g, '/') + '⟦' + a.text.slice(n.start, n.end) + '|' + n.type + '⟧' + a.text.slice(n.end, n.end + 20).replace(/\n/g, '/');
    for (const n of a.names) if (!tk.has(key(n))) console.log((r.has(key(n)) ? 'LOST ' : 'miss ') + sh(n) + '  got ' + t.filter((x) => x.start < n.end && n.start < x.end).map((x) => a.text.slice(x.start, x.end) + '|' + x.type).join(' '));
    for (const n of t) if (!gk.has(key(n)) && !a.names.some((x) => x.start < n.end && n.start < x.end)) console.log('FALSE ' + sh(n)); }
}
function np(name: string, arts: A[]) {
  const types = ['person', 'location', 'organisation'];
  const run = (f: (a: A) => N[]) => { let found = 0, g = 0, right = 0, wrong = 0, other = 0; for (const a of arts) { const sys = f(a).filter((n) => types.includes(n.type)); const gold = a.names.filter((n) => types.includes(n.type)); const ov = (x: N, y: N) => x.start < y.end && y.start < x.end;
      g += gold.length; for (const n of gold) if (sys.some((s) => s.type === n.type && ov(s, n))) found++; for (const s of sys) if (gold.some((n) => n.type === s.type && ov(s, n))) right++; else if (a.names.some((n) => ov(s, n))) other++; else wrong++; }
    const P = right / (right + wrong), R = found / g; return `F1 ${(2 * P * R / (P + R)).toFixed(4)} P ${P.toFixed(3)} R ${R.toFixed(3)} other ${other}`; };
  console.log(name, 'rules', run(rl), '| tagger', run(tg));
}
exact('dev', dev as A[]); 
if (arg('gold', '1') === '1') { exact('seeds', golds('seeds', '../shared/seeds')); exact('stories', golds('stories-dev', '../shared/gold/stories-dev')); np('meantime', golds('meantime-dev', '../shared/gold/meantime-dev')); }
t0 = performance.now(); let tok = 0; const all = [...written, ...tb].map((a) => { const i = inputOf(parseArticle(a.text, pack)); return [i, pack.names.recognise(i)] as const; });
t0 = performance.now(); for (const [i, f] of all) { tok += i.tokens.count; tagger.tag(i, f, knowledge); } console.log(Math.round(tok / (performance.now() - t0)) + 'k tokens/s');
