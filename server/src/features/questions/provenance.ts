/** Where an answer comes from: file, line and the sentence itself, so that whoever gets it can check and cite it. */
import { fileNameOf } from '../../base/file-name.ts';
import type { ArticleId } from '../../base/ids.ts';
import { positionAt } from '../../base/lines.ts';
import { lastAtOrBefore, type Span } from '../../base/span.ts';
import { dayOf } from '../cards/card-writer.ts';
import type { CorpusRequest } from '../feature.ts';

import { excerptAround } from '../text.ts';

export interface Provenance {
  /** Path below the folder of the corpus. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The sentence on one line; empty where the file can't be read any more. */
  readonly quote: string;
  /** ISO date of the article, as far as known. */
  readonly published?: string;
}

/** In UTF-16 code units. */
const LONGEST = 300;

/** Of the sentence around the place. The text of the article should have been loaded. */
export function provenance(request: CorpusRequest, article: ArticleId, place: Span): Provenance {
  const { view } = request;
  const { lineStarts, sentences } = view.facts(article);
  const at = 2 * lastAtOrBefore(sentences.length / 2, (i) => sentences[2 * i] ?? 0, place.start);
  const [start = place.start, end = place.end] = at < 0 ? [] : sentences.subarray(at, at + 2);
  const sentence = place.start < end ? { start, end: Math.max(end, place.end) } : place;
  const text = request.text(article)?.slice(sentence.start, sentence.end) ?? '';
  const published = dayOf(view, article);
  return {
    file: fileOf(request, article),
    line: positionAt(lineStarts, place.start).line + 1,
    quote: excerptAround(text, place.start - sentence.start, place.end - sentence.start, LONGEST),
    ...(published === undefined ? {} : { published }),
  };
}

export function fileOf({ view, project }: CorpusRequest, article: ArticleId): string {
  const uri = view.uri(article);
  if (!project) return fileNameOf(uri);
  const path = project.pathOf(uri);
  const root = project.rootOf(uri);
  const folder = root === undefined ? '' : `${project.pathOf(root)}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** The articles whose text is not at hand yet, each once. */
export const unread = (request: CorpusRequest, articles: Iterable<ArticleId>): readonly ArticleId[] =>
  [...new Set(articles)].filter((article) => request.text(article) === undefined);
