/** Long work in slices: what is sent meanwhile, and what is left to answer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inPieces, runSteps, type Steps } from '../../server/src/base/steps.ts';
import { drive } from '../../server/src/protocol/drive.ts';
import type { Platform } from '../../server/src/protocol/platform.ts';

/** Time goes on by so many milliseconds at each look at the clock. */
function driven<R>(steps: Steps<R>, pace: number, takesPieces = true, isAtPointer = false) {
  let now = 0;
  let pauses = 0;
  const token = { isCancellationRequested: false };
  const platform: Pick<Platform, 'now' | 'pause'> = {
    now: () => {
      now += pace;
      return now;
    },
    pause() {
      pauses++;
      return new Promise((resolve) => setImmediate(resolve));
    },
  };
  const sent: (readonly unknown[])[] = [];
  const told: number[] = [];
  const answer = drive(steps, {
    platform: platform as Platform,
    token,
    isAtPointer,
    isStale: () => false,
    load: async () => undefined,
    send: takesPieces ? async (items) => void sent.push(items) : undefined,
    progress: ({ done }) => void told.push(done),
  });
  return { answer, sent, told, token, pauses: () => pauses };
}

const numbers = Array.from({ length: 1000 }, (_, i) => i);

describe('long work', () => {
  it('sends a long list in pieces and answers the empty list', async () => {
    const { answer, sent } = driven(
      inPieces(numbers, (n) => n * 2),
      5,
    );
    assert.deepEqual(await answer, []);
    assert.ok(sent.length > 1, String(sent.length));
    assert.deepEqual(
      sent.flat(),
      numbers.map((n) => n * 2),
    );
  });

  it('answers a list whole where it is done in a slice, and where nobody takes pieces', async () => {
    const atOnce = driven(
      inPieces(numbers, (n) => n),
      0,
    );
    assert.deepEqual(await atOnce.answer, numbers);
    assert.deepEqual(atOnce.sent, []);
    assert.deepEqual(
      await driven(
        inPieces(numbers, (n) => n),
        5,
        false,
      ).answer,
      numbers,
    );
    assert.deepEqual(runSteps(inPieces(numbers, (n) => n)), numbers);
  });

  it('gives null where nothing was found, and what is returned behind the pieces', async () => {
    function* nothing(): Steps<number[] | null> {
      yield;
      return null;
    }
    assert.equal(await driven(nothing(), 5).answer, null);
    function* both(): Steps<number[]> {
      yield { piece: [1] };
      yield { done: 1, of: 2 };
      return [2];
    }
    const { answer, sent, told } = driven(both(), 5);
    assert.deepEqual(await answer, []);
    assert.deepEqual(sent, [[1], [2]]);
    assert.deepEqual(told, [1]);
    assert.deepEqual(runSteps(both()), [1, 2]);
  });

  it('ends at the next pause when it is cancelled', async () => {
    let steps = 0;
    function* endless(): Steps<void> {
      for (;;) {
        steps++;
        yield;
      }
    }
    const { answer, token } = driven(endless(), 1);
    token.isCancellationRequested = true;
    await assert.rejects(answer, { code: -32800 });
    assert.ok(steps < 20, String(steps));
  });

  it('goes on first with what is at the pointer, then with what has taken least', async () => {
    const order: string[] = [];
    function* work(name: string, steps: number): Steps<void> {
      for (let i = 0; i < steps; i++) {
        order.push(name);
        yield;
      }
    }
    const long = driven(work('long', 40), 5);
    while (order.length < 10) await new Promise((resolve) => setImmediate(resolve));
    const begun = order.length;
    const short = driven(work('short', 6), 5);
    const card = driven(work('card', 6), 5, true, true);
    await Promise.all([long.answer, short.answer, card.answer]);
    // The slice in work is done first.
    const rest = order.slice(begun).join(' ');
    assert.match(rest, /^(long ){0,2}(card ){6}(long ){0,2}(short ){6}(long ?)+$/);
  });
});
