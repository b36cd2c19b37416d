/**
 * What happens when the files of the corpus owner change: names and settings come into force, findings are told anew,
 * and the faults of the files themselves are shown in them.
 */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { toEncoding } from '../base/encoding.ts';
import type { ArticleId } from '../base/ids.ts';
import { lineStartsOf, positionAt } from '../base/lines.ts';
import { diagnosticIn } from '../features/finding-diagnostics.ts';
import { faultFinding } from '../rules/project-file.ts';
import type { Indexing } from './indexing.ts';
import { unawaited } from './publish.ts';
import { describe } from './requests.ts';
import type { Session } from './session.ts';
import { type Settings, withConfig } from './settings.ts';

export interface ProjectChanges {
  /** The files say something else now. Rejects never. */
  project(): Promise<void>;
  /** The user's settings are these. Gives whether all articles have to be listed anew. */
  settings(settings: Settings): void;
  /** Articles have changed: entries of accepted findings may have lost their words. */
  articles(): void;
  stop(): void;
}

/** Milliseconds: faults of these files can wait until typing pauses. */
const LATER = 400;
/** Beyond this many articles with accepted findings their words are not looked up. */
const MOST_ARTICLES = 1000;

export function followProject(
  connection: Connection,
  session: Session,
  user: Settings,
  indexing: Indexing,
  changed: () => void,
): ProjectChanges {
  const { projects, corpus } = session;
  let wanted = user;
  let names = projects.current().names;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = new Set<string>();

  /** Whether all articles have to be listed and read anew. */
  const settle = (): boolean => {
    const before = session.settings();
    const now = withConfig(wanted, projects.current().config);
    if (JSON.stringify(now) === JSON.stringify(before)) return false;
    session.setSettings(now);
    if (now.language !== before.language) corpus.relearn();
    return now.language !== before.language || JSON.stringify(now.files) !== JSON.stringify(before.files);
  };

  const tellFaults = async (): Promise<void> => {
    const texts = indexing.busy() ? undefined : await acceptedTexts(session);
    const { locale, encoding } = session.client;
    const files = projects.faults((uri) => texts?.get(corpus.uriOf(uri)));
    for (const { uri, text, faults } of files) {
      if (faults.length === 0 && !told.has(uri)) continue;
      const lineStarts = lineStartsOf(text);
      const place = (offset: number) => toEncoding(encoding, text, lineStarts, positionAt(lineStarts, offset));
      const diagnostics = faults.map((fault): Diagnostic => {
        const finding = faultFinding(fault, locale);
        const range = { start: place(finding.start), end: place(finding.end) };
        return diagnosticIn(finding, range, session.platform.rulesPage);
      });
      unawaited(connection.sendDiagnostics({ uri, diagnostics }));
    }
    const now = new Set(files.filter(({ faults }) => faults.length > 0).map(({ uri }) => uri));
    const present = new Set(files.map(({ uri }) => uri));
    for (const uri of told) if (!present.has(uri)) unawaited(connection.sendDiagnostics({ uri, diagnostics: [] }));
    told = now;
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void tellFaults().catch((error) => session.log.error(describe(error))), LATER);
  };

  return {
    async project() {
      const current = projects.current();
      if (current.names !== names) corpus.setNames(current.names);
      names = current.names;
      if (settle()) await indexing.all();
      else changed();
      schedule();
    },
    settings(settings) {
      wanted = settings;
      settle();
    },
    articles: schedule,
    stop: () => clearTimeout(timer),
  };
}

/** By URI; `null` for an article that is not in the corpus. Those that could not be read are left out. */
async function acceptedTexts({ projects, corpus }: Session): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>();
  const uris = projects.acceptedIn().slice(0, MOST_ARTICLES).map(corpus.uriOf);
  const view = corpus.view();
  const ids: ArticleId[] = [];
  for (const uri of uris) {
    const id = view.find(uri);
    if (id === undefined) texts.set(uri, null);
    else ids.push(id);
  }
  for (const [id, text] of await corpus.texts(ids)) texts.set(view.uri(id), text);
  return texts;
}
