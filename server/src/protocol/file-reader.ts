/** Files on disk become articles of the corpus. Readings may overlap: of each file the latest one counts. */
import type { FileProblem } from './corpus.ts';
import { BATCH, createReadingRun, type ReadingParts, type ReadingState } from './reading-run.ts';

export interface FileReader {
  /** Reads these files anew; those that are gone leave the corpus. Pauses between slices; `progress` gets the count. */
  read(uris: readonly string[], progress?: (done: number) => void): Promise<void>;
  /** What is being read of these counts no more. */
  forget(uris: readonly string[]): void;
  /** What the text of an article is now, whether from a file or not. */
  noteSize(uri: string, isTooLarge: boolean): void;
  problems(): ReadonlyMap<string, FileProblem>;
  /** What is in a file does not count while it is open. */
  opened(uri: string): void;
}

export function createFileReader(parts: ReadingParts): FileReader {
  const state: ReadingState = { problems: new Map(), oversized: new Set(), tickets: new Map() };
  const { problems, oversized, tickets } = state;
  let lastTicket = 0;

  return {
    async read(uris, progress) {
      await parts.cache.open(parts.tag(), parts.host.adopt);
      const ticket = ++lastTicket;
      for (const uri of uris) tickets.set(uri, ticket);
      const run = createReadingRun(parts, state, ticket, uris, progress);
      const others = await run.unchanged();
      try {
        for (let at = 0; at < others.length; at += BATCH)
          await run.read(others.slice(at, at + BATCH), others.length - at);
      } finally {
        await run.end();
      }
    },
    forget(uris) {
      for (const uri of uris) {
        tickets.delete(uri);
        problems.delete(uri);
        oversized.delete(uri);
      }
    },
    noteSize(uri, isTooLarge) {
      if (isTooLarge) oversized.add(uri);
      else oversized.delete(uri);
    },
    problems: () => problems,
    opened: (uri) => void problems.delete(uri),
  };
}
