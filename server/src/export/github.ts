/** Findings as workflow commands of GitHub Actions: each becomes a remark beside the line in a pull request. */
import type { Severity } from '../rules/rule.ts';
import type { Report, ReportedFinding } from './finding.ts';

const COMMANDS: { readonly [severity in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const toGithub = (report: Report): string =>
  report.findings.map((finding) => `${command(report, finding)}\n`).join('');

function command({ place }: Report, { file, start, end, rule, severity, message }: ReportedFinding): string {
  const from = place(file, start);
  const to = place(file, end);
  const fields: [string, string | number][] = [['file', file]];
  if (from && to) {
    fields.push(['line', from.line], ['endLine', to.line]);
    // Columns are taken only where both are in one line.
    if (from.line === to.line) fields.push(['col', from.column], ['endColumn', to.column]);
  }
  fields.push(['title', rule]);
  const written = fields.map(([name, value]) => `${name}=${inField(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${written}::${inText(message)}`;
}

/** Line breaks would end the command. */
const inText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inField = (text: string): string => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
