/** How figures are taken and shown. */
import { readdirSync, readFileSync } from 'node:fs';

export interface SampleArticle {
  readonly name: string;
  readonly text: string;
}

/** The sample corpus. */
export function sampleCorpus(): readonly SampleArticle[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8') }));
}

/** The value below which a share of the values lies, in their own unit. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function show(title: string, rows: readonly (readonly (string | number)[])[]): void {
  console.log(`\n${title}`);
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 0) : cell)),
  );
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`,
    );
  }
}
