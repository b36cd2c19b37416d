/** The tokens last given for each article, so that the next answer need only say what changed. */
import type { TokenMemory } from '../features/feature.ts';

/** Of so many articles, those asked for last: more are hardly open at once. */
const MOST = 64;

/** One for all articles; `of` gives that of one. */
export function createTokenMemory(): { of(uri: string): TokenMemory } {
  const kept = new Map<string, { readonly id: string; readonly values: readonly number[] }>();
  let lastId = 0;
  return {
    of: (uri) => ({
      keep(values) {
        const id = String(++lastId);
        kept.delete(uri);
        kept.set(uri, { id, values });
        const [oldest] = kept.size > MOST ? kept.keys() : [];
        if (oldest !== undefined) kept.delete(oldest);
        return id;
      },
      recall(id) {
        const last = kept.get(uri);
        return last?.id === id ? last.values : undefined;
      },
    }),
  };
}
