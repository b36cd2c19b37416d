/**
 * What the client shows of the whole: how many articles there are, and how much was found in the open ones. Told when
 * nobody waits for anything else: the findings are worked out in slices.
 */
import type { Connection } from 'vscode-languageserver';
import { formatCount, type Localised } from '../base/locale.ts';
import { driveOn } from './drive.ts';
import { type Status, statusNotification } from './messages.ts';
import { unawaited } from './publish.ts';
import { describe } from './requests.ts';
import type { Session } from './session.ts';

export interface StatusTeller {
  /** Soon, once for all calls until then. */
  tell(): void;
}

/** `session`: `undefined` while there is nothing to tell. `changes`: how often the corpus has changed. */
export function createStatusTeller(
  connection: Connection,
  session: () => Session | undefined,
  changes: () => number,
): StatusTeller {
  let telling = false;
  let again = false;

  const tellOnce = async (): Promise<void> => {
    const running = session();
    if (!running) return;
    for (let view = undefined as unknown; view !== running.corpus.view(); ) {
      view = running.corpus.view();
      await quiet();
      // Who is typing, or asks for something at once, has the server alone.
      if (view !== running.corpus.view()) continue;
      for (const uri of running.corpus.openUris()) await prepared(running, uri);
      // An index in the making changes the view all the time, and tells when it is done.
      if (session() !== running) return;
    }
    unawaited(connection.sendNotification(statusNotification, { ...statusOf(running), changes: changes() }));
  };
  const work = async (): Promise<void> => {
    telling = true;
    try {
      do {
        again = false;
        await tellOnce();
      } while (again);
    } catch (error) {
      session()?.log.error(describe(error));
    } finally {
      telling = false;
    }
  };
  return {
    tell() {
      if (!session()?.client.showsStatus) return;
      if (telling) again = true;
      else void work();
    },
  };
}

/** Milliseconds without a change of the corpus. */
const QUIET = 250;

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET));

/** Until all of an open article is checked, or it was edited. */
async function prepared(session: Session, uri: string): Promise<void> {
  const understood = session.corpus.open(uri);
  const request = understood && session.articleRequest(uri, understood);
  if (!request?.prepareFindings) return;
  await driveOn(
    request.prepareFindings(),
    session.platform,
    () => session.corpus.open(uri)?.version !== understood?.version,
  );
}

function statusOf(session: Session): Status {
  const findings = session.corpus.openUris().reduce((sum, uri) => sum + session.findings(uri).length, 0);
  const { articleCount } = session.corpus.view();
  const { locale } = session.client;
  const unread = session.corpus.problems().size;
  const isOther = session.corpus.openUris().some((uri) => isOtherLanguage(session, uri));
  const messages = [...(unread > 0 ? [unreadFiles[locale](unread)] : []), ...(isOther ? [otherLanguage[locale]] : [])];
  const status: Status = { state: 'ready', articles: articleCount, indexed: articleCount, findings };
  return messages.length === 0 ? status : { ...status, message: messages.join(' ') };
}

function isOtherLanguage(session: Session, uri: string): boolean {
  const understood = session.corpus.open(uri);
  return understood?.pack.id === 'und' && !understood.isTooLarge;
}

const otherLanguage: Localised<string> = {
  en: 'An open article is in another language: names and spelling are left alone.',
  nl: 'Een open artikel is in een andere taal: namen en spelling blijven buiten schot.',
};

const unreadFiles: Localised<(count: number) => string> = {
  en: (count) => `${formatCount(count, 'en')} ${count === 1 ? 'file' : 'files'} could not be read`,
  nl: (count) => `${formatCount(count, 'nl')} ${count === 1 ? 'bestand kon' : 'bestanden konden'} niet worden gelezen`,
};
