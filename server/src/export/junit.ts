/** Findings as JUnit XML, which build servers read: a suite a file, a failed case a finding. */
import type { Report, ReportedFinding } from './finding.ts';

export function toJunit(report: Report): string {
  const byFile = new Map<string, ReportedFinding[]>(report.files.map((file) => [file, []]));
  for (const finding of report.findings) {
    const list = byFile.get(finding.file);
    if (list) list.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const count = report.findings.length;
  const tests = [...byFile.values()].reduce((sum, findings) => sum + Math.max(1, findings.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="seedbed" tests="${tests}" failures="${count}">`,
    ...[...byFile].map(([file, findings]) => suite(report, file, findings)),
    '</testsuites>\n',
  ].join('\n');
}

function suite(report: Report, file: string, findings: readonly ReportedFinding[]): string {
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${inXml(file)}" name="no findings"/>`]
      : findings.map((finding) => testcase(report, finding));
  const head = `  <testsuite name="${inXml(file)}" tests="${Math.max(1, findings.length)}" failures="${findings.length}">`;
  return [head, ...cases, '  </testsuite>'].join('\n');
}

function testcase({ place }: Report, { file, start, rule, severity, message }: ReportedFinding): string {
  const at = place(file, start);
  const where = at ? `${file}:${at.line}:${at.column}` : file;
  return [
    `    <testcase classname="${inXml(file)}" name="${inXml(at ? `${rule} ${at.line}:${at.column}` : rule)}">`,
    `      <failure type="${inXml(rule)}" message="${inXml(message)}">${inXml(`${where} ${severity} ${message}`)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

/** Escaped; characters that XML can't hold are left out. */
const inXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
