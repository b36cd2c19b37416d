/** Findings as one JSON text, or as one line each. */
import type { Report } from './finding.ts';

export function toJson({ findings, files }: Report): string {
  const byRule: { [rule: string]: number } = {};
  for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return `${JSON.stringify({ findings, summary: { files: files.length, byRule } }, null, 2)}\n`;
}

export const toNdjson = ({ findings }: Report): string =>
  findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');
