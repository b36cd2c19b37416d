/**
 * Paths to URIs and back, as Node has them. Hot: a large corpus asks several times for each file at its start, and most
 * paths need no escape; for those no URL is made.
 */
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Absolute, of letters that stay as they are, without a part that begins with a point (`/..`). */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+$/;
const SCHEME = 'file://';

const isPlain = (path: string): boolean => sep === '/' && PLAIN_PATH.test(path);

/** `path`: absolute. */
export const uriOfPath = (path: string): string => (isPlain(path) ? SCHEME + path : pathToFileURL(path).href);

/** Throws where it is no URI of a file of this machine. */
export function pathOfUri(uri: string): string {
  const path = uri.slice(SCHEME.length);
  return uri.startsWith(SCHEME) && isPlain(path) ? path : fileURLToPath(uri);
}

/** The form that `uriOfPath` gives. */
export const canonicalUri = (uri: string): string => uriOfPath(pathOfUri(uri));
