/** The findings of a corpus that was read: those of rules that are on, without the accepted ones. */
import { compareSpans } from '../base/span.ts';
import { tooLarge } from '../protocol/file-findings.ts';
import { readSettings, type Settings, withConfig } from '../protocol/settings.ts';
import { withoutAccepted } from '../rules/accepted.ts';
import { checkArticle, checkCorpus, type RuleSettings } from '../rules/check.ts';
import { RULES } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { type Terminal, UsageError } from './command.ts';
import type { CliArticle, CliCorpus } from './corpus.ts';

/** By start; offsets of the article's text. */
export function findingsOf(
  { view, owner }: CliCorpus,
  { uri, text, file, understood }: CliArticle,
  { rules, headerPolicy }: Pick<Settings, 'rules' | 'headerPolicy'>,
  { locale }: Terminal,
): readonly Finding[] {
  const id = view.find(uri);
  if (id === undefined) return [];
  if (understood.isTooLarge) return [tooLarge(text.length, locale)];
  const context = { ...understood, locale, view, id, headerPolicy };
  const found = [...checkArticle(context, rules), ...checkCorpus(context, rules)].sort(compareSpans);
  return withoutAccepted(owner.project, owner.pathOf(file), text, found);
}

/** Settings of the corpus, with `NAME=SEVERITY` of the command line over them. Throws `UsageError`. */
export function settingsOf({ owner }: CliCorpus, given: readonly string[]): Settings {
  const pairs = given.map((pair) => {
    const [rule = '', severity = 'warning'] = pair.split('=');
    return [knownRule(rule), severity] as const;
  });
  const complain = (fault: string): never => {
    throw new UsageError(fault);
  };
  const settings = withConfig(readSettings({}, complain), owner.project.config);
  const own: RuleSettings = readSettings({ rules: Object.fromEntries(pairs) }, complain).rules;
  return { ...settings, rules: { ...settings.rules, ...own } as Settings['rules'] };
}

/** Throws `UsageError` where there is no such rule. */
export function knownRule(rule: string): string {
  if (!RULES.some(({ id }) => id === rule)) throw new UsageError(`--rule ${rule}? no such rule`);
  return rule;
}
