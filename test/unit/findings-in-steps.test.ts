/** Findings rule by rule: those of few rules, those made ready in steps, and those of two versions of a corpus at once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Understood, understand } from '../../server/src/analysis/understand.ts';
import type { ArticleId } from '../../server/src/base/ids.ts';
import { overlaps, type Span } from '../../server/src/base/span.ts';
import { type CorpusHost, createCorpusHost } from '../../server/src/corpus/host.ts';
import { NO_PROJECT } from '../../server/src/corpus/project/project.ts';
import { driveOn } from '../../server/src/protocol/drive.ts';
import { createChecker } from '../../server/src/protocol/findings.ts';
import type { Platform } from '../../server/src/protocol/platform.ts';
import { DEFAULTS } from '../../server/src/protocol/settings.ts';
import { corpusRules, runCorpusRule } from '../../server/src/rules/check.ts';
import type { Asked, CorpusContext, CorpusRule, Finding } from '../../server/src/rules/rule.ts';
import { realPacks } from '../support/packs.ts';

const URI = 'file:///c/a.txt';
const TEXT = 'De trainer  sprak met Dirk Vandermolen. Volgens Vandermollen was het veel aplaus waard.';
const OTHERS = [
  'Dirk Vandermolen wordt trainer. Dat maakte Vandermolen zelf bekend.',
  'Het contract van Dirk Vandermolen loopt af. De club praat nog met Vandermolen.',
];

interface Parts {
  readonly host: CorpusHost;
  readonly understood: Understood;
  readonly checker: ReturnType<typeof createChecker>;
}

async function partsOf(): Promise<Parts> {
  const packs = await realPacks();
  const host = createCorpusHost(packs);
  const understood = understand(TEXT, packs);
  const others = OTHERS.map((text, i) => ({ uri: `file:///c/${i}.txt`, content: understand(text, packs) }));
  host.apply([{ uri: URI, content: understood }, ...others]);
  const project = { current: () => NO_PROJECT, pathOf: (uri: string) => uri };
  return { host, understood, checker: createChecker(() => 'en', assert.fail, project) };
}

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, start, message }) => `${rule} ${start} ${message}`);

describe('findings in steps', () => {
  it('are those of few rules in the order that they have among all', async () => {
    const { host, understood, checker } = await partsOf();
    const view = host.view();
    const id = view.find(URI) ?? assert.fail();
    const isWanted = (rule: string): boolean => rule === 'name-variant' || rule === 'whitespace';
    const few = shown(checker.findings(view, id, understood, DEFAULTS, isWanted));
    const all = checker.findings(view, id, understood, DEFAULTS);
    assert.equal(few.length, 2);
    assert.deepEqual(few, shown(all.filter(({ rule }) => isWanted(rule))));
    assert.ok(all.length > few.length);
  });

  it('are not worked out anew once they are ready, also while a newer version is asked', async () => {
    const { host, understood, checker } = await partsOf();
    const before = host.view();
    const id = before.find(URI) ?? assert.fail();
    const steps = checker.prepare(before, id, understood, DEFAULTS);
    for (let i = 0; i < 4; i++) steps.next();
    const gone = OTHERS.map((_, i) => ({ uri: `file:///c/${i}.txt`, content: undefined }));
    const after = host.apply(gone);
    const newer = shown(checker.findings(after, id, understood, DEFAULTS));
    for (let step = steps.next(); step.done !== true; ) step = steps.next();
    const older = checker.findings(before, id, understood, DEFAULTS);
    assert.ok(older.some(({ rule }) => rule === 'name-variant'));
    assert.ok(!newer.some((each) => each.startsWith('name-variant')));
    // The very same objects: nothing was checked again.
    assert.ok(checker.findings(before, id, understood, DEFAULTS).every((each, i) => each === older[i]));
    assert.deepEqual(shown(checker.findings(after, id, understood, DEFAULTS)), newer);
  });

  it('are found where they are asked for, as among all', async () => {
    const packs = await realPacks();
    const shownAt = (
      places: (finding: Finding) => readonly (Span & { readonly article?: ArticleId })[],
      rule: CorpusRule,
    ) =>
      rule.examples.map(({ bad, others = [] }) => {
        const host = createCorpusHost(packs);
        const texts = [bad, ...others].map((text, i) => ({
          uri: `file:///c/${i}.txt`,
          content: understand(text, packs),
        }));
        const view = host.apply(texts);
        const id = view.find('file:///c/0.txt') ?? assert.fail();
        const context: CorpusContext = { ...understand(bad, packs), view, id, locale: 'en' };
        const isOwn = ({ article }: { readonly article?: ArticleId }): boolean =>
          article === undefined || article === id;
        return runCorpusRule(rule, context).map((finding) => {
          const wanted = places(finding);
          const asked: Asked = (place) =>
            wanted.some(
              (each) => overlaps(each, place) && (isOwn(each) ? isOwn(place) : each.article === place.article),
            );
          const found = wanted.length === 0 ? [finding] : runCorpusRule(rule, { ...context, asked });
          return [rule.id, shown([finding]), shown(found).filter((each) => each === shown([finding])[0])];
        });
      });
    for (const rule of corpusRules)
      for (const [id, wanted, found] of shownAt((finding) => [finding], rule).flat())
        assert.deepEqual(found, wanted, String(id));
    // Of the other side too: a card may be of what stands there.
    for (const rule of corpusRules.filter(({ id }) => /^(?:place|date|quantity|role)-conflict$/.test(id)))
      for (const [id, wanted, found] of shownAt(({ related }) => related.slice(0, 1), rule).flat())
        assert.deepEqual(found, wanted, String(id));
    const nowhere: Asked = () => false;
    const { host, understood } = await partsOf();
    const view = host.view();
    const context = { ...understood, view, id: view.find(URI) ?? assert.fail(), locale: 'en' as const };
    for (const id of ['spelling', 'name-variant'])
      assert.deepEqual(
        corpusRules
          .filter((rule) => rule.id === id)
          .flatMap((rule) => runCorpusRule(rule, { ...context, asked: nowhere })),
        [],
      );
  });

  it('let others in after each slice, and end where they are stale', async () => {
    let [now, pauses, done] = [0, 0, 0];
    const platform: Pick<Platform, 'now' | 'pause'> = { now: () => now, pause: async () => void pauses++ };
    function* work(): Generator<undefined, void, undefined> {
      for (; done < 10; done++) {
        now += 5;
        yield;
      }
    }
    await driveOn(work(), platform, () => pauses === 3);
    assert.deepEqual([pauses, done], [3, 5]);
  });
});
