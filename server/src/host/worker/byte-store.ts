/** Bytes in the database of the browser, where it has one. A transaction is all or nothing, as a store must be. */
import type { ByteStore } from '../../protocol/store.ts';

const DATABASE = 'seedbed';
const TABLE = 'facts';

/** Keys begin with `prefix`. `undefined` where the browser has no database or does not let us use it. */
export async function databaseStore(prefix: string): Promise<ByteStore | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  const database = await opened().catch(() => undefined);
  if (!database) return undefined;
  const table = (mode: IDBTransactionMode): IDBObjectStore => database.transaction(TABLE, mode).objectStore(TABLE);
  const all = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return {
    names: async () => (await done(table('readonly').getAllKeys(all))).map((key) => String(key).slice(prefix.length)),
    async read(name) {
      const value: unknown = await done(table('readonly').get(prefix + name)).catch(() => undefined);
      return value instanceof Uint8Array ? value : undefined;
    },
    write: async (name, bytes) => void (await done(table('readwrite').put(bytes, prefix + name))),
    remove: async (name) => void (await done(table('readwrite').delete(prefix + name)).catch(() => undefined)),
  };
}

/** Removes what other versions of the analysis left of the same corpus: keys that begin with `corpus`, not `prefix`. */
export async function forgetOthers(corpus: string, prefix: string): Promise<void> {
  const store = await databaseStore(corpus);
  for (const name of (await store?.names()) ?? []) if (!(corpus + name).startsWith(prefix)) await store?.remove(name);
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(TABLE);
  return done(request);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database failed'));
  });
