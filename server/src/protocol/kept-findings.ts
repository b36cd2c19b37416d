/**
 * What was found in the articles that are not open, kept for the next start: while no article, setting, rule or file of
 * the corpus owner is another one, it need not be worked out again. One set is kept, the latest; what is torn, foreign or
 * of another state of things counts as nothing.
 */
import type { CancellationToken } from 'vscode-languageserver';
import { contentHash } from '../base/hash.ts';
import type { Session } from './session.ts';

/** By URI the diagnostics of the article as JSON: most are never looked into. */
export type FoundIn = ReadonlyMap<string, string>;

const NAME = 'findings';
/** Articles between two pauses. */
const SLICE = 200;

/** Stands for all that findings follow from; `undefined` where none are kept, and for who does not wait for it. */
export async function stateOf(
  { platform, client, corpus, projects, settings }: Session,
  token: CancellationToken,
): Promise<string | undefined> {
  if (platform.checks === undefined || !corpus.store()) return undefined;
  const view = corpus.view();
  const articles = view.articles();
  const others = [platform.checks, platform.rulesPage, client.locale, client.encoding, settings(), projects.texts()];
  let state = contentHash(JSON.stringify(others));
  for (let at = 0; at < articles.length; at += SLICE) {
    const slice = articles.slice(at, at + SLICE).map((id) => `${view.uri(id)} ${view.facts(id).contentHash}`);
    state = contentHash(`${state} ${slice.join(' ')}`);
    await platform.pause();
    if (token.isCancellationRequested) return undefined;
  }
  return state;
}

/** Those that were kept in this very state. */
export async function keptFindings(
  { corpus, platform }: Session,
  state: string | undefined,
  token: CancellationToken,
): Promise<FoundIn> {
  const found = new Map<string, string>();
  const bytes = state === undefined ? undefined : await corpus.store()?.read(NAME);
  const [head, ...lines] = new TextDecoder().decode(bytes).split('\n');
  if (head !== state) return found;
  for (const [i, line] of lines.entries()) {
    if (i % SLICE === SLICE - 1) await platform.pause();
    if (token.isCancellationRequested) break;
    const [hash, uri = '', json = ''] = line.split('\t');
    if (hash === contentHash(json)) found.set(uri, json);
  }
  return found;
}

export async function keepFindings({ corpus, log }: Session, state: string, found: FoundIn): Promise<void> {
  // Neither a URI nor JSON holds a tab or the end of a line.
  const lines = Array.from(found, ([uri, json]) => `${contentHash(json)}\t${uri}\t${json}`);
  try {
    await corpus.store()?.write(NAME, new TextEncoder().encode([state, ...lines].join('\n')));
  } catch (error) {
    log.info(`findings are not kept for the next start: ${String(error)}`);
  }
}
