/** Keeps a list of findings readable: of one rule in one article only so many are shown, and the last says how many more. */
import { formatCount, type Locale, type Localised } from '../base/locale.ts';

const MORE: Localised<(count: string, rule: string) => string> = {
  en: (count, rule) => `And ${count} more of ${rule} in this article.`,
  nl: (count, rule) => `En nog ${count} van ${rule} in dit artikel.`,
};

interface Capped {
  readonly rule: string;
  readonly message: string;
}

/** The findings of one article in their order, at most `most` of each rule. */
export function capped<F extends Capped>(findings: readonly F[], most: number, locale: Locale): readonly F[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const { rule, message } = finding;
    const nth = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, nth);
    if (nth > most) return [];
    const more = (counts.get(rule) ?? 0) - most;
    if (nth < most || more <= 0) return [finding];
    return [{ ...finding, message: `${message} ${MORE[locale](formatCount(more, locale), rule)}` }];
  });
}
