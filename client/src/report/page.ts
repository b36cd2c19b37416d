/**
 * The corpus report as one HTML page that needs nothing else: no script, no link to the network. All text of articles
 * goes through `escaped`. Knows nothing of the editor, so that it is tested by itself.
 */

export interface Report {
  /** Language tag of the labels. */
  readonly language: string;
  readonly labels: ReportLabels;
  readonly name: string;
  /** When it was made, as it is shown. */
  readonly made: string;
  readonly articles: number;
  readonly entities: readonly { readonly type: string; readonly count: number; readonly top: readonly Counted[] }[];
  readonly rules: readonly { readonly rule: string; readonly about: string; readonly count: number }[];
  readonly conflicts: readonly Conflict[];
  readonly months: readonly Month[];
  /** Whether there are more events than these. */
  readonly isCut: boolean;
}

export interface Month {
  readonly name: string;
  readonly articles: number;
  /** The count in words: `1 article`. */
  readonly counted: string;
  readonly events: readonly Told[];
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface Conflict {
  readonly rule: string;
  readonly message: string;
  /** `101_brand.txt:7` */
  readonly place: string;
  readonly others: readonly { readonly message: string; readonly place: string }[];
}

export interface Told {
  readonly date: string;
  readonly label: string;
  readonly kind: string;
  readonly articles: number;
}

export interface ReportLabels {
  readonly title: string;
  readonly articles: string;
  readonly findings: string;
  readonly rule: string;
  readonly count: string;
  readonly finds: string;
  readonly conflicts: string;
  readonly noConflicts: string;
  readonly noFindings: string;
  readonly entities: string;
  readonly events: string;
  readonly date: string;
  readonly event: string;
  readonly kind: string;
  readonly more: string;
}

export function reportPage(report: Report): string {
  const { labels, language, name } = report;
  const total = report.rules.reduce((sum, { count }) => sum + count, 0);
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${labels.title} – ${name}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><h1>${escaped(labels.title)}</h1><p>${escaped(name)} · ${escaped(report.made)}</p></header>
<ul class="figures">
${figure(report.articles, labels.articles)}
${report.entities.map(({ type, count }) => figure(count, type)).join('\n')}
${figure(total, labels.findings)}
</ul>
<section><h2>${escaped(labels.conflicts)}</h2>${conflicts(report)}</section>
<section><h2>${escaped(labels.findings)}</h2>${rules(report)}</section>
<section><h2>${escaped(labels.entities)}</h2><div class="columns">${report.entities.map(topOf).join('')}</div></section>
<section><h2>${escaped(labels.events)}</h2>${months(report)}</section>
</main>
</body>
</html>
`;
}

/** For text and attributes alike. */
const escaped = (text: string): string => text.replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const figure = (count: number, label: string): string =>
  `<li><strong>${count}</strong> <span>${escaped(label)}</span></li>`;

function conflicts({ conflicts: list, labels }: Report): string {
  if (list.length === 0) return `<p class="none">${escaped(labels.noConflicts)}</p>`;
  return list
    .map(
      ({ rule, message, place, others }) =>
        `<article><p><code>${escaped(rule)}</code> ${escaped(message)}</p><ul>${[{ message: '', place }, ...others].map(side).join('')}</ul></article>`,
    )
    .join('');
}

const side = ({ message, place }: { readonly message: string; readonly place: string }): string =>
  `<li><span class="place">${escaped(place)}</span> ${escaped(message)}</li>`;

function rules({ rules: list, labels }: Report): string {
  if (list.length === 0) return `<p class="none">${escaped(labels.noFindings)}</p>`;
  const rows = list.map(
    ({ rule, about, count }) =>
      `<tr><td><code>${escaped(rule)}</code></td><td class="count">${count}</td><td>${escaped(about)}</td></tr>`,
  );
  return `<table><thead><tr><th>${escaped(labels.rule)}</th><th>${escaped(labels.count)}</th><th>${escaped(labels.finds)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const topOf = ({ type, top }: Report['entities'][number]): string =>
  top.length === 0
    ? ''
    : `<div><h3>${escaped(type)}</h3><ol>${top.map(({ name, count }) => `<li>${escaped(name)} <span class="place">${count}</span></li>`).join('')}</ol></div>`;

function months({ months: list, labels, isCut }: Report): string {
  const most = Math.max(1, ...list.map(({ articles }) => articles));
  const parts = list.map(({ name, articles, counted, events }) => {
    const width = Math.round((100 * articles) / most);
    const rows = events.map(
      ({ date, label, kind, articles: count }) =>
        `<tr><td class="date">${escaped(date)}</td><td>${escaped(label)}</td><td>${escaped(kind)}</td><td class="count">${count}</td></tr>`,
    );
    const head = `<h3>${escaped(name)} <span class="place">${escaped(counted)}</span></h3><div class="bar" style="width:${width}%"></div>`;
    if (rows.length === 0) return head;
    return `${head}<table><thead><tr><th>${escaped(labels.date)}</th><th>${escaped(labels.event)}</th><th>${escaped(labels.kind)}</th><th>${escaped(labels.articles)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  });
  return parts.join('') + (isCut ? `<p class="none">${escaped(labels.more)}</p>` : '');
}

/** The colours are those of the editor where it shows the page, else those of the reader’s system. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0; font: 15px/1.5 var(--vscode-font-family, system-ui, sans-serif);
  color: var(--vscode-foreground, CanvasText); background: var(--vscode-editor-background, Canvas); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.8rem; margin: 0; font-weight: 600; }
header p { margin: .2rem 0 0; opacity: .8; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .8rem; padding-bottom: .3rem; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
.figures { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; padding: 0; margin: 1.5rem 0 0; }
.figures li { padding: .6rem 1rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .4rem; }
.figures strong { display: block; font-size: 1.4rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0 2rem; }
ol { padding-left: 1.6rem; margin: .3rem 0; }
article { border-left: 3px solid var(--vscode-problemsWarningIcon-foreground, #b58900); padding: .1rem 0 .1rem 1rem; margin: 1rem 0; }
article p { margin: .2rem 0; } article ul { margin: .2rem 0; padding-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 12%, transparent); }
th { font-weight: 600; }
.count { font-variant-numeric: tabular-nums; } .date { white-space: nowrap; }
.place, .none { opacity: .8; font-weight: normal; } .place { font-size: .9em; }
.bar { height: .3rem; min-width: 2px; border-radius: .15rem; background: var(--vscode-charts-green, #3a7d44); margin-bottom: .4rem; }
td code { white-space: nowrap; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: .9em; background: color-mix(in srgb, currentColor 10%, transparent); color: inherit; padding: .1em .35em; border-radius: .25em; }
@media print { main { max-width: none; } article, tr { break-inside: avoid; } }
`;
