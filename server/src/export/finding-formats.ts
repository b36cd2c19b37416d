/** The forms in which findings go to other programs. A new one is one file and one line here. */
import type { Report } from './finding.ts';
import { toGithub } from './github.ts';
import { toJson, toNdjson } from './json.ts';
import { toJunit } from './junit.ts';
import { toSarif } from './sarif.ts';

export const FINDING_FORMATS: ReadonlyMap<string, (report: Report) => string> = new Map([
  ['json', toJson],
  ['ndjson', toNdjson],
  ['sarif', toSarif],
  ['github', toGithub],
  ['junit', toJunit],
]);
