import { tokenize } from '/work/main/server/src/document/tokens.ts';
import { cutTokens } from '/work/main/server/src/languages/nl/names/tagger/pieces.ts';
import { readWritten } from '/work/main/tools/training/names-nl/labelled.ts';

const w = readWritten('tools/training/nl/sentences');
let bad = 0,
  n = 0;
const pre: Record<string, number> = {},
  post: Record<string, number> = {},
  gap: Record<string, number> = {};
for (const a of w) {
  const p = cutTokens(a.text, tokenize(a.text));
  const S = new Map<number, number>(),
    E = new Map<number, number>();
  for (let i = 0; i < p.count; i++) {
    S.set(p.starts[i]!, i);
    E.set(p.ends[i]!, i);
  }
  for (const x of a.names) {
    n++;
    const s = S.get(x.start),
      e = E.get(x.end);
    if (s === undefined || e === undefined) {
      bad++;
      console.log(
        'unaligned',
        a.text.slice(x.start - 5, x.start) + '⟦' + a.text.slice(x.start, x.end) + '⟧' + a.text.slice(x.end, x.end + 5),
      );
      continue;
    }
    const cap: boolean[] = [];
    for (let i = s; i <= e; i++) {
      const t = a.text.slice(p.starts[i]!, p.ends[i]!);
      cap.push(t !== t.toLowerCase());
    }
    const f = cap.indexOf(true),
      l = cap.lastIndexOf(true);
    if (f < 0) {
      console.log('nocap', a.text.slice(x.start, x.end));
      continue;
    }
    pre[f] = (pre[f] ?? 0) + 1;
    post[cap.length - 1 - l] = (post[cap.length - 1 - l] ?? 0) + 1;
    if (f > 0 || cap.length - 1 - l > 0) console.log(a.text.slice(x.start, x.end), x.type);
    let run = 0;
    for (let i = f; i <= l; i++) {
      if (cap[i]) run = 0;
      else {
        run++;
      }
      gap[run] = (gap[run] ?? 0) + 1;
    }
  }
}
console.log(n, bad, pre, post, gap);
