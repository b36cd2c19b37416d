import { namesOf } from '/work/main/server/src/analysis/mentions.ts';
import { parseArticle } from '/work/main/server/src/document/parse-article.ts';
import { readPack } from '/work/main/server/src/host/node/platform.ts';
import { openPacks } from '/work/main/server/src/languages/index.ts';
import { MENTION_TYPES } from '/work/main/server/src/languages/pack.ts';
import { readWritten } from '/work/main/tools/training/names-nl/labelled.ts';
import { readTreebanks } from '/work/main/tools/training/names-nl/treebank.ts';

const [pack] = await openPacks((l) => readPack('dist', l));
const written = readWritten('tools/training/nl/sentences');
const tb = readTreebanks('../shared/data', 'tools/training/nl/treebank/types.tsv');
for (const [n, arts] of [
  ['written', written],
  ['treebank', tb],
] as const) {
  let sys = 0,
    gold = 0,
    ex = 0,
    span = 0,
    tok = 0;
  const per: Record<string, number[]> = {};
  const errs: Record<string, number> = {};
  const ex2: string[] = [];
  const t0 = performance.now();
  const byFile: Record<string, number[]> = {};
  for (const a of arts) {
    const art = parseArticle(a.text, pack!);
    tok += art.tokens.count;
    const { mentions: m } = namesOf(art, pack!);
    const f = (byFile[a.id.split(':')[0]!] ??= [0, 0, 0]);
    const g = new Map(a.names.map((x) => [`${x.start}-${x.end}`, x.type]));
    gold += g.size;
    sys += m.count;
    f[0]! += g.size;
    f[1]! += m.count;
    for (const t of g.values()) (per[t] ??= [0, 0, 0])[0]!++;
    const hit = new Set<string>();
    for (let i = 0; i < m.count; i++) {
      const k = `${m.starts[i]}-${m.ends[i]}`;
      const ty = MENTION_TYPES[m.types[i]!]!;
      (per[ty] ??= [0, 0, 0])[1]!++;
      const gt = g.get(k);
      if (gt) {
        span++;
        hit.add(k);
        if (gt === ty) {
          ex++;
          f[2]!++;
          per[ty]![2]!++;
        } else {
          const e = `${gt}>${ty}`;
          errs[e] = (errs[e] ?? 0) + 1;
        }
      } else {
        const o = a.names.some((x) => x.start < m.ends[i]! && m.starts[i]! < x.end);
        errs[o ? 'bound' : 'false'] = (errs[o ? 'bound' : 'false'] ?? 0) + 1;
        if (n === process.argv[2] && ex2.length < 4000)
          ex2.push(
            `${o ? 'B' : 'F'} ${a.text.slice(m.starts[i]! - 20, m.starts[i]!)}⟦${a.text.slice(m.starts[i]!, m.ends[i]!)}⟧${a.text.slice(m.ends[i]!, m.ends[i]! + 20)}`.replace(
              /\n/g,
              '/',
            ),
          );
      }
    }
    for (const x of a.names)
      if (!hit.has(`${x.start}-${x.end}`)) {
        let o = false;
        for (let i = 0; i < m.count; i++) if (x.start < m.ends[i]! && m.starts[i]! < x.end) o = true;
        if (!o) {
          errs.miss = (errs.miss ?? 0) + 1;
          if (n === process.argv[2])
            ex2.push(
              `M ${a.text.slice(x.start - 20, x.start)}⟦${a.text.slice(x.start, x.end)}|${x.type}⟧`.replace(/\n/g, '/'),
            );
        }
      }
  }
  console.log(
    n,
    arts.length,
    'tokens',
    tok,
    'P',
    (ex / sys).toFixed(4),
    'R',
    (ex / gold).toFixed(4),
    'F1',
    ((2 * ex) / (sys + gold)).toFixed(4),
    'spanF1',
    ((2 * span) / (sys + gold)).toFixed(4),
    Math.round(performance.now() - t0) + 'ms',
  );
  for (const [t, [a, b, c]] of Object.entries(per)) console.log(' ', t, a, b, ((2 * c!) / (a! + b!)).toFixed(3));
  for (const [t, [a, b, c]] of Object.entries(byFile)) console.log(' ', t, ((2 * c!) / (a! + b!)).toFixed(3));
  console.log(
    Object.entries(errs)
      .sort((a, b) => b[1] - a[1])
      .map((x) => x.join(' '))
      .join(', '),
  );
  for (let i = 0; i < ex2.length; i += Math.ceil(ex2.length / 70)) console.log(ex2[i]);
}
