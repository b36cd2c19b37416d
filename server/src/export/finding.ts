/** A finding as other programs get it. The forms are a contract: offsets count UTF-16 code units of the file on disk. */
import type { Span } from '../base/span.ts';
import type { Severity } from '../rules/rule.ts';

export interface ReportedFinding extends Span {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Span & { readonly file: string; readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly (Span & { readonly file: string; readonly newText: string })[];
  }[];
}

/** Counted from 1; columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Report {
  readonly findings: readonly ReportedFinding[];
  /** Every file that was looked at. */
  readonly files: readonly string[];
  /** `undefined` for a file of which no text is known. */
  place(file: string, offset: number): Place | undefined;
  /** Version of Seedbed. */
  readonly version: string;
}
