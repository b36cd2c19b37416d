/** The times of an article as packed columns: the grammar of the pack runs here, and the header's date is added. */
import { spanAtOrBefore } from '../../base/span.ts';
import type { Article } from '../../document/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { type RecognisedTime, type TimeSentence, valueMeaning } from '../../languages/time-meaning.ts';
import type { MentionColumns, TimeColumns } from '../facts.ts';
import { contextsOf } from './contexts.ts';
import { decodeMeaning, encodeMeaning } from './meaning-code.ts';
import { type Anchor, resolve, type TimeValue } from './resolve.ts';

export interface TimesOfArticle {
  /** Distinct meanings as codes, in order of first appearance; the columns point here. */
  readonly meanings: readonly string[];
  readonly times: TimeColumns;
}

export function timesOf(article: Article, pack: LanguagePack, mentions: MentionColumns): TimesOfArticle {
  const names = Array.from({ length: mentions.count }, (_, i) => ({
    start: mentions.starts[i] ?? 0,
    end: mentions.ends[i] ?? 0,
  }));
  const found = pack.times.recognise({
    text: article.text,
    tokens: article.tokens,
    sentences: sentencesOf(article),
    names,
  });
  const all = [...headerDates(article), ...found];
  return packed(all, contextsOf(article, pack, all));
}

/** All sentences that are no boilerplate. */
function sentencesOf({ sentences, blocks, boilerplate }: Article): readonly TimeSentence[] {
  return sentences.flatMap(({ start, end, block }) => {
    const kind = blocks[block]?.kind;
    const piece = boilerplate[spanAtOrBefore(boilerplate, start)];
    if (kind === 'furniture' || (piece && piece.end > start)) return [];
    const title = kind === 'headline' || kind === 'crosshead';
    return [{ start, end, block, kind: kind === 'dateline' ? 'dateline' : title ? 'title' : 'text' }];
  });
}

/** A header's date is a time of the article too. */
function headerDates({ header }: Article): readonly RecognisedTime[] {
  return (header?.fields ?? []).flatMap(({ date, valueSpan }) =>
    date === undefined ? [] : [{ ...valueSpan, meaning: valueMeaning(date), side: undefined, weekday: false }],
  );
}

function packed(found: readonly RecognisedTime[], contexts: Uint32Array): TimesOfArticle {
  const indices = new Map<string, number>();
  const times: TimeColumns = {
    count: found.length,
    starts: Uint32Array.from(found.map((time) => time.start)),
    ends: Uint32Array.from(found.map((time) => time.end)),
    meanings: Uint32Array.from(
      found.map((time) => {
        const code = encodeMeaning(time.meaning);
        const index = indices.get(code) ?? indices.size;
        indices.set(code, index);
        return index;
      }),
    ),
    sides: Uint8Array.from(found.map(sideOf)),
    contexts,
  };
  return { meanings: [...indices.keys()], times };
}

/** Bits of the column `sides`. */
export const TimeSide = { past: 1, future: 2, weekday: 4 } as const;

function sideOf({ side, weekday }: RecognisedTime): number {
  const tense = side === undefined ? 0 : TimeSide[side];
  return weekday ? tense | TimeSide.weekday : tense;
}

/** The value of a meaning's code on the day, month or year of publication that is known. */
export const valueOfCode = (code: string, anchor: Anchor): TimeValue => resolve(decodeMeaning(code), anchor);

/** Whether it says only that some time passed (`de afgelopen weken`): shown, but it has no value to list. */
export const isVague = ({ value }: TimeValue): boolean => /^PT?X/.test(value);
