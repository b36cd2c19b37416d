/**
 * Invariant 8 over one long life: after any number of operations on one corpus it is as one built from scratch.
 * SEEDBED_OPERATIONS=10000 makes it that long; SEEDBED_OPERATIONS_SEED repeats a run.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createSegmentWriter, openSegment } from '../../server/src/analysis/encode/segment.ts';
import { type Understood, understand } from '../../server/src/analysis/understand.ts';
import { type Change, type CorpusHost, createCorpusHost } from '../../server/src/corpus/host.ts';
import { NO_NAMES, namesOf } from '../../server/src/corpus/project/names.ts';
import type { LanguagePack } from '../../server/src/languages/pack.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';
import { type Random, randomFrom } from '../support/generated/random.ts';
import { realPacks } from '../support/packs.ts';
import { shownOf } from '../support/shown-view.ts';

const OPERATIONS = Number(process.env.SEEDBED_OPERATIONS ?? 600);
const SEED = Number(process.env.SEEDBED_OPERATIONS_SEED ?? (OPERATIONS > 600 ? Date.now() % 1e6 : 4));
const COMPARED = 100;
const FILES = 12;
const TAG = '0000000000000000';

const NAMES = namesOf([
  { name: 'Karin Oosthuis', type: 'person', aliases: ['Oosthuis'], mustNotMerge: [] },
  { name: 'Gent', type: 'location', aliases: [], mustNotMerge: ['Genk'] },
]);

it('invariant 8: after any operations a corpus is as one built from scratch', async (test) => {
  test.diagnostic(`${OPERATIONS} operations, seed ${SEED}`);
  const packs = await realPacks();
  const random = randomFrom(SEED);
  const texts = generatedCorpus(14, SEED, 500).map(({ text }) => text);
  const model: Model = { packs, random, texts, host: createCorpusHost(packs), files: new Map(), names: NO_NAMES };
  for (let done = 1; done <= OPERATIONS; done++) {
    operate(model);
    // What is kept of stories and events must not outlive what it was worked out from.
    if (random() < 0.3) model.host.view().events();
    if (done % COMPARED !== 0) continue;
    const rebuilt = createCorpusHost(packs);
    rebuilt.setNames(model.names);
    rebuilt.apply([...model.files].reverse().map(([uri, text]) => ({ uri, content: understand(text, packs) })));
    const words = texts.slice(0, 3).join(' ');
    assert.deepEqual(shownOf(model.host.view(), words), shownOf(rebuilt.view(), words), `after ${done}, seed ${SEED}`);
  }
});

interface Model {
  readonly packs: readonly LanguagePack[];
  readonly random: Random;
  readonly texts: readonly string[];
  readonly host: CorpusHost;
  /** Texts by URI. */
  readonly files: Map<string, string>;
  names: typeof NO_NAMES;
}

function operate(model: Model): void {
  const { host, random, files } = model;
  const kind = random();
  if (kind < 0.02) {
    model.names = model.names === NO_NAMES ? NAMES : NO_NAMES;
    host.setNames(model.names);
  } else if (kind < 0.06) host.apply(Array.from({ length: 8 }, () => change(model)));
  else if (kind < 0.12) fromSegment(model);
  else if (kind < 0.2) rename(model);
  else host.apply([change(model)]);
  assert.equal(host.view().articleCount, files.size);
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const anyFile = (random: Random): string => `file:///c/${Math.floor(random() * FILES)}.txt`;

/** Writes or deletes a file; half of the writes edit what is there. */
function change({ random, files, texts, packs }: Model): Change {
  const uri = anyFile(random);
  if (random() < 0.2) {
    files.delete(uri);
    return { uri, content: undefined };
  }
  const before = files.get(uri);
  const text = before !== undefined && random() < 0.5 ? edited(before, texts, random) : pick(texts, random);
  files.set(uri, text);
  return { uri, content: understand(text, packs) };
}

function edited(text: string, texts: readonly string[], random: Random): string {
  const at = Math.floor(random() * text.length);
  if (random() < 0.3) return text.slice(0, at) + text.slice(at + 40);
  const from = pick(texts, random);
  const start = Math.floor(random() * from.length);
  return text.slice(0, at) + from.slice(start, start + 60) + text.slice(at);
}

/** As facts come from the cache and from threads: several articles, in bytes. */
function fromSegment({ host, random, files, texts, packs }: Model): void {
  const uris = [...new Set(Array.from({ length: 3 }, () => anyFile(random)))];
  const understood = uris.map((uri): Understood => {
    const text = pick(texts, random);
    files.set(uri, text);
    return understand(text, packs);
  });
  const writer = createSegmentWriter(TAG);
  for (const { facts } of understood) writer.add(facts);
  const segment = openSegment(writer.done(), TAG);
  assert.ok(segment);
  host.adopt(segment);
  host.apply(
    segment.records.map((facts, i) => ({
      uri: uris[i] ?? '',
      content: { facts, pack: understood[i]?.pack as LanguagePack },
    })),
  );
}

/** In one step, or in two with the new name first, as watchers tell. */
function rename({ host, random, files, packs }: Model): void {
  const from = anyFile(random);
  const to = anyFile(random);
  const text = files.get(from);
  if (text === undefined || from === to) return;
  files.delete(from);
  files.set(to, text);
  const changes: readonly Change[] = [
    { uri: to, content: understand(text, packs) },
    { uri: from, content: undefined },
  ];
  if (random() < 0.5) host.apply(changes);
  else for (const each of changes) host.apply([each]);
}
