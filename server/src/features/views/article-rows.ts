/** Articles as rows with their places: the sentence around each, read from the texts that were loaded. */
import type { ArticleId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import { dayOf, shortName } from '../cards/card-writer.ts';
import type { CorpusRequest } from '../feature.ts';
import { excerpt, excerptAround } from '../text.ts';
import { toRange } from '../to-lsp.ts';
import type { ArticleRow, PlaceRow } from './rows.ts';

/** In UTF-16 code units. */
const LONGEST = 110;
const MOST_PLACES = 25;

/** `places` in order; `isMarked`: they are words in a sentence rather than whole passages. */
export function articleRow(
  request: CorpusRequest,
  article: ArticleId,
  places: readonly Span[],
  isMarked: boolean,
): ArticleRow {
  const { view } = request;
  const uri = view.uri(article);
  const date = dayOf(view, article);
  const text = request.text(article);
  const shown = places.slice(0, MOST_PLACES);
  return {
    uri,
    file: shortName(uri),
    ...(date === undefined ? {} : { date }),
    title: titleOf(request, article, text),
    places: shown.map((place) => placeRow(request, article, text, place, isMarked)),
    count: places.length,
  };
}

/** Where the text can't be read the name of the file has to do. */
function titleOf({ view }: CorpusRequest, article: ArticleId, text: string | undefined): string {
  const [start = 0, end = 0] = view.facts(article).sentences;
  const title = text === undefined ? '' : excerpt(text.slice(start, end), LONGEST);
  return title === '' ? shortName(view.uri(article)) : title;
}

function placeRow(
  { view }: CorpusRequest,
  article: ArticleId,
  text: string | undefined,
  place: Span,
  isMarked: boolean,
): PlaceRow {
  const { lineStarts, sentences } = view.facts(article);
  const range = toRange(lineStarts, place);
  if (text === undefined) return { range, text: shortName(view.uri(article)) };
  if (!isMarked) return { range, text: excerpt(text.slice(place.start, place.end), LONGEST) };
  const sentence = sentenceAround(sentences, place) ?? place;
  const inside = { start: place.start - sentence.start, end: place.end - sentence.start };
  const shown = excerptAround(text.slice(sentence.start, sentence.end), inside.start, inside.end, LONGEST);
  // Blanks may have been joined and the beginning cut off: the words are looked for anew, near where they stood.
  const words = excerpt(text.slice(place.start, place.end), LONGEST);
  const at = shown.indexOf(words, shown.startsWith('…') ? 0 : Math.max(0, inside.start - SLACK));
  return at < 0 ? { range, text: shown } : { range, text: shown, mark: [at, at + words.length] };
}

/** Blanks that may have been joined before a word. */
const SLACK = 3;

function sentenceAround(sentences: Uint32Array, place: Span): Span | undefined {
  for (let i = 0; i + 1 < sentences.length; i += 2) {
    const [start = 0, end = 0] = sentences.subarray(i, i + 2);
    if (start <= place.start && place.end <= end) return { start, end };
  }
  return undefined;
}
