/**
 * Positions in the client's encoding. Everything below counts UTF-16 code units; for a client that counts otherwise
 * every position of a request and of an answer is turned here, whatever the method: a position belongs to the
 * document that the nearest object around it names.
 */
import { ENCODINGS, fromEncoding, type PositionEncoding, toEncoding } from '../base/encoding.ts';
import type { ArticleId } from '../base/ids.ts';
import { type LinePosition, lineStartsOf } from '../base/lines.ts';
import type { Corpus } from './corpus.ts';

/** The encoding that the client likes best, of those that we know. */
export function encodingOf(offered: unknown): PositionEncoding {
  const known: unknown = Array.isArray(offered) ? offered.find((each) => ENCODINGS.includes(each)) : undefined;
  return ENCODINGS.find((each) => each === known) ?? 'utf-16';
}

/** Parameters of a request with positions in UTF-16. `uri`: the document where the parameters name none. */
export const fromClient = (encoding: PositionEncoding, corpus: Corpus, value: unknown, uri = ''): Promise<unknown> =>
  encoding === 'utf-16' ? Promise.resolve(value) : turned(corpus, value, uri, turnBy(fromEncoding, encoding));

/** An answer (or the parameters of a notification) with positions as the client counts. */
export const toClient = <T>(encoding: PositionEncoding, corpus: Corpus, value: T, uri = ''): Promise<T> =>
  encoding === 'utf-16'
    ? Promise.resolve(value)
    : (turned(corpus, value, uri, turnBy(toEncoding, encoding)) as Promise<T>);

type Turn = (text: string, lineStarts: Uint32Array, position: LinePosition) => LinePosition;

const turnBy =
  (turn: typeof toEncoding, encoding: PositionEncoding): Turn =>
  (text, lineStarts, position) =>
    turn(encoding, text, lineStarts, position);

async function turned(corpus: Corpus, value: unknown, uri: string, turn: Turn): Promise<unknown> {
  const uris = new Set<string>();
  mapPositions(value, uri, (position, of) => {
    uris.add(of);
    return position;
  });
  const texts = await textsOf(corpus, uris);
  return mapPositions(value, uri, (position, of) => {
    const known = texts.get(of);
    return known ? turn(known.text, known.lineStarts, position) : position;
  });
}

interface KnownText {
  readonly text: string;
  readonly lineStarts: Uint32Array;
}

async function textsOf(corpus: Corpus, uris: ReadonlySet<string>): Promise<ReadonlyMap<string, KnownText>> {
  const view = corpus.view();
  const articles = [...uris].flatMap((uri): ArticleId[] => {
    const id = view.find(corpus.uriOf(uri)) ?? view.find(uri);
    return id === undefined ? [] : [id];
  });
  const texts = await corpus.texts(articles);
  const result = new Map<string, KnownText>();
  for (const [article, text] of texts) result.set(view.uri(article), { text, lineStarts: lineStartsOf(text) });
  for (const uri of uris) {
    const known = result.get(corpus.uriOf(uri));
    if (known) result.set(uri, known);
  }
  return result;
}

type Fields = { readonly [name: string]: unknown };

/** A copy of a message with every position replaced. What stands in `data` is ours and comes back as it was. */
function mapPositions(
  value: unknown,
  uri: string,
  map: (position: LinePosition, uri: string) => LinePosition,
): unknown {
  if (Array.isArray(value)) {
    // Numbers of tokens are written in the right encoding at once.
    return typeof value[0] === 'number' ? value : value.map((item) => mapPositions(item, uri, map));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  if (typeof fields.line === 'number' && typeof fields.character === 'number')
    return { ...fields, ...map({ line: fields.line, character: fields.character }, uri) };
  const own = documentOf(fields) ?? uri;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (name === 'data') return [name, field];
      if (name === 'changes' && !Array.isArray(field)) return [name, mapByUri(field, map)];
      if (name.startsWith('target') && typeof fields.targetUri === 'string')
        return [name, mapPositions(field, fields.targetUri, map)];
      if (name === 'fromRanges')
        return [name, mapPositions(field, documentOf((fields.from ?? {}) as Fields) ?? uri, map)];
      return [name, mapPositions(field, own, map)];
    }),
  );
}

const mapByUri = (value: unknown, map: (position: LinePosition, uri: string) => LinePosition): unknown =>
  Object.fromEntries(
    Object.entries((value ?? {}) as Fields).map(([uri, edits]) => [uri, mapPositions(edits, uri, map)]),
  );

/** The document that an object is about, where it says so. */
function documentOf({ uri, textDocument, data }: Fields): string | undefined {
  if (typeof uri === 'string') return uri;
  for (const holder of [textDocument, (data as Fields | undefined)?.textDocument]) {
    const named = (holder as Fields | undefined)?.uri;
    if (typeof named === 'string') return named;
  }
  return undefined;
}
