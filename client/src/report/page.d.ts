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
  readonly entities: readonly {
    readonly type: string;
    readonly count: number;
    readonly top: readonly Counted[];
  }[];
  readonly rules: readonly {
    readonly rule: string;
    readonly about: string;
    readonly count: number;
  }[];
  readonly conflicts: readonly Conflict[];
  readonly months: readonly {
    readonly name: string;
    readonly articles: number;
    readonly events: readonly Told[];
  }[];
  /** Whether there are more events than these. */
  readonly isCut: boolean;
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
  readonly others: readonly {
    readonly message: string;
    readonly place: string;
  }[];
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
export declare function reportPage(report: Report): string;
/** For text and attributes alike. */
export declare const escaped: (text: string) => string;
