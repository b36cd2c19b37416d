/** All findings of an article, rule by rule: what somebody waits for at the cursor goes between two of them. */
import type { Steps } from '../base/steps.ts';
import type { Finding } from '../rules/rule.ts';
import type { ArticleRequest } from './feature.ts';

export function* allFindings(request: ArticleRequest): Steps<readonly Finding[]> {
  if (request.prepareFindings) yield* request.prepareFindings();
  return request.findings();
}
