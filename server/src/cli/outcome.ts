/** From what was found to the exit code: 0 nothing at or above `--fail-on`, 1 findings, 2 unreadable input. */
import type { Severity } from '../rules/rule.ts';
import { UsageError } from './command.ts';
import type { CliCorpus } from './corpus.ts';

const ORDER: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** Index of a severity, from hint on. */
export type FailOn = number;

/** Throws `UsageError`. */
export function failOnOf(given: string): FailOn {
  const failOn = ORDER.indexOf(given as Severity);
  if (failOn < 0) throw new UsageError(`--fail-on ${given}? ${ORDER.join(', ')}`);
  return failOn;
}

export function exitCode(
  { problems }: Pick<CliCorpus, 'problems'>,
  findings: readonly { readonly severity: Severity }[],
  failOn: FailOn,
): number {
  if (problems.length > 0) return 2;
  return findings.some(({ severity }) => ORDER.indexOf(severity) >= failOn) ? 1 : 0;
}
