/** Dutch abbreviations that carry a period, so that the period is not taken for the end of a sentence. */
import type { Segmentation } from '../pack.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Titles, forms of address and ranks: a name or a number follows. */
const BEFORE_NAMES = list(`
  dhr mevr mw mej mr mrs ms dr drs ir ing prof bc ds pr lic em kol lt sgt gen kap maj adm cdt st ste br
  burg wethr min-pres sen rep gouv phd mgr past kard z.e d.s hr hh mme mlle m.me jhr jkvr
  th fr joh ph wm jac corn herm
`);

/** Words in a sentence: something follows nearly always. */
const INSIDE = list(`
  bijv bv d.w.z m.a.w o.a o.m i.p.v i.v.m t.a.v t.b.v t.g.v t.o.v t.w m.b.v m.b.t m.i m.u.v n.a.v o.b.v o.l.v o.v.v
  a.u.b s.v.p z.s.m a.h.w a.d.h.v i.c i.e i.s.m i.t.t i.o m.n m.m.v n.v p.a p.o q.q resp t/m v v.w.b w.o w.v
  z.g zgn vgl zie afd bl blz pag hfst nr nrs tel fax ca plm gem gebr vnl
  excl incl evt afb aanw obv ivm mbt dmv tgv tbv tov bijz o.d.i b.v cfr cf
  d.m.v i.h.b i.h.k.v i.h.a i.p.v.v t.t.v t.n.v e.v e.a.v u.a e.g vs v.h v.d p/a
`);

/** These also stand at the end of a sentence. */
const AT_END = list(`
  enz etc e.d e.a jr sr a.s as jl ll n.chr v.chr n.c v.c u p.p p.j p.u p.m p.d p.st p.w i.d n.o.t.k jg kg km
  mln mld miljd st.e c.s s.j b.v n.v z.o.z o.i.d n.v.t p.k v.o.f s.a b.v.b.a l.l dg wk mnd min sec afl a.m inc ltd co corp
  bvba vzw ed chr sr art par no vol circa max min temp fa ev red vert ill fig tab al a.u.b s.v.p z.s.m
  jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo
`);

export const segmentation: Segmentation = {
  abbreviations: new Set([...BEFORE_NAMES, ...INSIDE, ...AT_END]),
  finalAbbreviations: new Set(AT_END),
};
