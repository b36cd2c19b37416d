/** Faults in the files of the corpus owner, as findings. They are no rule of articles: always said, at their place. */
import type { Locale, Localised } from '../base/locale.ts';
import type { Fault, FaultKind } from '../corpus/project/json-file.ts';
import { type Finding, noFixes, type Severity } from './rule.ts';

const PROJECT_FILE_RULE = 'project-file';

const MESSAGES: Localised<{ readonly [kind in FaultKind]: (detail: string) => string }> = {
  en: {
    merge: () => 'A merge was not finished here. Until it is, the file counts as it was before.',
    syntax: (detail) => `This is no JSON (${detail}). Until it is, the file counts as it was before.`,
    'unknown-key': (key) => `“${key}” is not known here; it has no effect.`,
    value: (expected) => `Expected here: ${expected}. This part has no effect.`,
    gone: (article) => `These words are no longer in ${article}: the entry has no effect and can go.`,
    unused: () => 'Not in force: it counts once its folder is opened as a folder of the workspace.',
  },
  nl: {
    merge: () => 'Hier is een samenvoeging niet afgemaakt. Tot dan geldt het bestand zoals het was.',
    syntax: (detail) => `Dit is geen JSON (${detail}). Tot dan geldt het bestand zoals het was.`,
    'unknown-key': (key) => `“${key}” is hier onbekend en heeft geen gevolg.`,
    value: (expected) => `Hier hoort te staan: ${expected}. Dit deel heeft geen gevolg.`,
    gone: (article) => `Deze woorden staan niet meer in ${article}: de vermelding heeft geen gevolg en kan weg.`,
    unused: () => 'Niet van kracht: het telt zodra zijn map als map van de werkruimte is geopend.',
  },
};

const SEVERITIES: { readonly [kind in FaultKind]: Severity } = {
  merge: 'error',
  syntax: 'error',
  'unknown-key': 'warning',
  value: 'warning',
  gone: 'hint',
  unused: 'information',
};

/** Offsets of the file. */
export const faultFinding = ({ start, end, kind, detail }: Fault, locale: Locale): Finding => ({
  start,
  end,
  rule: PROJECT_FILE_RULE,
  severity: SEVERITIES[kind],
  message: MESSAGES[locale][kind](detail),
  related: [],
  fixes: noFixes,
});
