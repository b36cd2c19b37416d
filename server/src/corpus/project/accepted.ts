/**
 * `.seedbed/accepted.json` and `.seedbed/baseline.json`: findings that the owner of the corpus has accepted. An entry
 * names a rule; what it leaves out (article, context, quotation) may be anything.
 */
import type { Span } from '../../base/span.ts';
import { type Anchor, anchorOf, quotationOf } from './anchor.ts';
import { type Fault, isFields, type JsonFile, readJsonFile } from './json-file.ts';

export interface Accepted {
  readonly rule: string;
  readonly quotation?: string;
  readonly context?: Anchor['context'];
  /** Path below the folder of the corpus, with slashes. */
  readonly article?: string;
}

export interface AcceptedFile {
  readonly entries: readonly Accepted[];
  readonly faults: readonly Fault[];
  readonly isBroken: boolean;
  /** The place of the `index`-th entry. */
  locate(index: number): Span;
}

export const ACCEPTED_KEYS = ['article', 'rule', 'quotation', 'context'] as const;

/** An entry that is wrong is left out, with a fault; the rest holds. */
export function readAccepted(text: string): AcceptedFile {
  const file = readJsonFile(text);
  const places: number[] = [];
  const locate = (index: number): Span => file.locate([places[index] ?? 0]);
  if (file.isBroken || file.value === undefined) {
    return { entries: [], faults: file.faults, isBroken: file.isBroken, locate };
  }
  if (!Array.isArray(file.value)) {
    return { entries: [], faults: [{ ...file.locate([]), kind: 'value', detail: '[…]' }], isBroken: true, locate };
  }
  const faults: Fault[] = [];
  const entries = file.value.flatMap((value: unknown, i) => {
    const entry = entryOf(value, i, file, faults);
    if (!entry) return [];
    places.push(i);
    return [entry];
  });
  return { entries, faults, isBroken: false, locate };
}

function entryOf(value: unknown, index: number, file: JsonFile, faults: Fault[]): Accepted | undefined {
  const wrong = (path: readonly string[], detail: string): undefined =>
    void faults.push({ ...file.locate([index, ...path]), kind: 'value', detail });
  if (!isFields(value) || typeof value.rule !== 'string') return wrong([], '{ "rule": "…" }');
  const { rule, quotation, context, article } = value;
  for (const key of Object.keys(value)) {
    if (ACCEPTED_KEYS.some((known) => known === key)) continue;
    faults.push({ ...file.locate([index, key], 'key'), kind: 'unknown-key', detail: key });
  }
  if (quotation !== undefined && typeof quotation !== 'string') return wrong(['quotation'], '"…"');
  if (article !== undefined && typeof article !== 'string') return wrong(['article'], '"…"');
  if (context !== undefined && !isContext(context)) return wrong(['context'], '["…", "…"]');
  return {
    rule,
    ...(quotation === undefined ? {} : { quotation }),
    ...(context === undefined ? {} : { context }),
    ...(article === undefined ? {} : { article }),
  };
}

const isContext = (value: unknown): value is Anchor['context'] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

interface Found extends Span {
  readonly rule: string;
}

export interface Acceptances {
  /** The findings that are not accepted. `path` as in the entries. */
  open<F extends Found>(path: string, text: string, findings: readonly F[]): readonly F[];
}

export function acceptancesOf(entries: readonly Accepted[]): Acceptances {
  const everywhere = entries.filter(({ article }) => article === undefined);
  const byArticle = new Map<string, Accepted[]>();
  for (const entry of entries) {
    if (entry.article === undefined) continue;
    const list = byArticle.get(entry.article);
    if (list) list.push(entry);
    else byArticle.set(entry.article, [entry]);
  }
  return {
    open(path, text, findings) {
      const own = byArticle.get(path) ?? [];
      if (own.length + everywhere.length === 0 || findings.length === 0) return findings;
      const accepted = new Set<Found>();
      for (const entry of [...everywhere, ...own])
        for (const each of matches(entry, text, findings)) accepted.add(each);
      return accepted.size === 0 ? findings : findings.filter((each) => !accepted.has(each));
    },
  };
}

/**
 * Those with the same words around them. Where there is none because the words on one side were edited, the first one
 * with the same words on the other side.
 */
function matches({ rule, quotation, context }: Accepted, text: string, findings: readonly Found[]): readonly Found[] {
  const ofRule = findings.filter((each) => each.rule === rule);
  const quoted = quotation === undefined ? ofRule : ofRule.filter((each) => quotationOf(text, each) === quotation);
  if (context === undefined || quoted.length === 0) return quoted;
  const sides = quoted.map((each) => {
    const own = anchorOf(text, each).context;
    return { each, before: own[0] === context[0], after: own[1] === context[1], own };
  });
  const exact = sides.filter(({ before, after }) => before && after);
  const near = sides.filter(({ before, after }) => before || after).slice(0, 1);
  const found = [exact, near, sides.filter(({ own }) => isCutAlike(own, context)).slice(0, 1)];
  return (found.find((list) => list.length > 0) ?? []).map(({ each }) => each);
}

/**
 * Whether there were fewer words at an end of the text than now, or are: something was written above or below what stood
 * first or last. Of no words at all nothing can be said.
 */
function isCutAlike(own: Anchor['context'], known: Anchor['context']): boolean {
  const [before, after] = own.map((words, side) => {
    const [shorter = '', longer = ''] = [words, known[side] ?? ''].sort((a, b) => a.length - b.length);
    return side === 0 ? ` ${longer}`.endsWith(` ${shorter}`) : `${longer} `.startsWith(`${shorter} `);
  });
  const isBare = (side: 0 | 1): boolean => own[side] === '' || known[side] === '';
  return (isBare(0) || before === true) && (isBare(1) || after === true);
}

/** Whether the quoted words of an entry can no longer be in the text. */
export function isGone({ quotation }: Accepted, text: string): boolean {
  if (quotation === undefined || quotation.trim() === '') return false;
  const parts = /^(.*) … (.*) \(\d+\)$/s.exec(quotation);
  const line = text.replace(/\s+/g, ' ');
  return !(parts?.slice(1) ?? [quotation]).every((part) => line.includes(part));
}
