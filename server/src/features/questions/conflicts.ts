/** seedbed/conflicts: statements of different articles that can't both be so. Each article is read for it, a page at a time. */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import { RULES } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import type { CorpusFeature, CorpusRequest } from '../feature.ts';
import { countIn, textIn } from '../views/asked.ts';
import { entityMeant } from './entity-meant.ts';
import { conflictsRequest } from './methods.ts';
import { fileOf, type Provenance, provenance, unread } from './provenance.ts';

export interface Conflict {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly here: Provenance;
  readonly there: readonly Provenance[];
}

export interface ConflictsResult {
  readonly conflicts: readonly Conflict[];
  /** How many articles this answer is about. */
  readonly articlesChecked: number;
  /** Where to go on: the `offset` of the next question; absent when all articles were checked. */
  readonly next?: number;
}

const USUAL = 20;
const MOST = 100;
/** Checking an article takes some milliseconds. */
const MOST_ARTICLES = 500;
const BATCH = 16;

/** The rules on facts are named alike: `quantity-conflict`, `role-conflict` … */
const CONFLICT_RULES: readonly string[] = RULES.map(({ id }) => id).filter((id) => id.endsWith('-conflict'));

export const conflicts: CorpusFeature<unknown, ConflictsResult> = {
  method: conflictsRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<ConflictsResult> {
    const limit = countIn(params, 'limit', USUAL, MOST);
    const from = countIn(params, 'offset', 0, Number.MAX_SAFE_INTEGER);
    const articles = yield* articlesAsked(request, textIn(params, 'entity'), textIn(params, 'file'));
    const found: Conflict[] = [];
    const told = new Set<string>();
    let at = from;
    while (at < articles.length && at < from + MOST_ARTICLES && found.length < limit) {
      const batch = articles.slice(at, at + BATCH);
      yield { load: unread(request, batch) };
      for (const article of batch) {
        if (found.length >= limit) break;
        found.push(...(yield* conflictsOf(request, article, told)));
        at++;
        yield;
      }
    }
    const answer = { conflicts: found.slice(0, MOST), articlesChecked: Math.max(0, at - from) };
    return at < articles.length ? { ...answer, next: at } : answer;
  },
};

function* articlesAsked(
  request: CorpusRequest,
  words: string | undefined,
  file: string | undefined,
): Steps<readonly ArticleId[]> {
  const { view } = request;
  const id = words === undefined ? undefined : (yield* entityMeant(request, words)).id;
  if (words !== undefined && id === undefined) return [];
  const articles = id === undefined ? view.articles() : view.articlesNamingEntity(id);
  if (file === undefined) return articles;
  return articles.filter((article) => `/${fileOf(request, article)}`.endsWith(`/${file.replace(/^\.?\//, '')}`));
}

/** `told`: pairs of places, so that what two articles say of each other stands in the answer once. */
function* conflictsOf(request: CorpusRequest, article: ArticleId, told: Set<string>): Steps<readonly Conflict[]> {
  const findings = CONFLICT_RULES.flatMap((rule) => request.check?.(article, rule)?.findings ?? []);
  const fresh = findings.filter((finding) => isFresh(request, article, finding, told));
  yield {
    load: unread(
      request,
      fresh.flatMap(({ related }) => related.map((each) => each.article ?? article)),
    ),
  };
  return fresh.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    here: provenance(request, article, finding),
    there: finding.related.map((each) => provenance(request, each.article ?? article, each)),
  }));
}

function isFresh({ view }: CorpusRequest, own: ArticleId, finding: Finding, told: Set<string>): boolean {
  const key = (article: ArticleId, start: number): string => `${view.uri(article)}:${start}`;
  const here = key(own, finding.start);
  const pairs = finding.related.map((each) => [here, key(each.article ?? own, each.start)].sort().join(' '));
  const isNew = pairs.length === 0 || pairs.some((pair) => !told.has(`${finding.rule} ${pair}`));
  for (const pair of pairs) told.add(`${finding.rule} ${pair}`);
  return isNew;
}
