/** What a client is shown of a request that takes long, and how it stops it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CancellationToken, type Connection } from 'vscode-languageserver';
import type { AnyFeature } from '../../server/src/features/feature.ts';
import { references } from '../../server/src/features/references.ts';
import { rename } from '../../server/src/features/rename.ts';
import { progressOf } from '../../server/src/protocol/request-progress.ts';
import type { Session } from '../../server/src/protocol/session.ts';

function watched(params: object, showsProgress: boolean, feature: AnyFeature = rename) {
  const told: string[] = [];
  const shown = { isCancellationRequested: false };
  let now = 0;
  const reporter = (token?: object) => ({
    ...(token ? { token } : {}),
    begin: (title: string, _percentage: number, _message: undefined, cancellable: boolean) =>
      void told.push(`begin ${title}${cancellable ? ', can be stopped' : ''}`),
    report: (percentage: number | string, message = '') => void told.push(`${percentage} ${message}`.trim()),
    done: () => void told.push('end'),
  });
  const connection = {
    window: {
      attachWorkDoneProgress: () => reporter(),
      createWorkDoneProgress: () => Promise.resolve(reporter(shown)),
    },
    sendProgress: (_type: unknown, token: unknown, items: unknown) => void told.push(`${token}: ${items}`),
  };
  const session = { client: { locale: 'en', showsProgress }, platform: { now: () => now } };
  const progress = progressOf(
    connection as unknown as Connection,
    session as Session,
    feature,
    params,
    CancellationToken.None,
  );
  const at = async (time: number, done: number): Promise<void> => {
    now = time;
    progress.report({ done, of: 10 });
    await Promise.resolve();
  };
  const pass = (time: number): void => {
    now = time;
  };
  return { progress, told, shown, at, pass };
}

describe('progress of a request', () => {
  it('is told from its start where the client gave a token', async () => {
    const { progress, told, at } = watched({ workDoneToken: 1 }, false);
    await at(5, 1);
    await at(300, 5);
    await at(310, 6);
    progress.end();
    assert.deepEqual(told, ['begin Working out the changes', '50 5/10', 'end']);
  });

  it('of a search tells what was found until now', async () => {
    const { progress, told, at } = watched({ workDoneToken: 1 }, true, references);
    progress.paused(0);
    await at(10, 0);
    const { progress: search, told: found, pass } = watched({ workDoneToken: 1 }, true, references);
    search.paused(0);
    pass(300);
    search.paused(12);
    search.end();
    assert.deepEqual(found, ['begin Searching mentions', '12', 'end']);
    assert.deepEqual(told, ['begin Searching mentions']);
    // Unasked such a thing is not shown.
    const { progress: plain, told: nothing, pass: wait } = watched({}, true, references);
    wait(3000);
    plain.paused(12);
    plain.end();
    assert.deepEqual(nothing, []);
  });

  it('is shown unasked only of work that takes long, and stops the work', async () => {
    const { progress, told, shown, at } = watched({}, true);
    await at(300, 1);
    assert.deepEqual(told, []);
    await at(500, 2);
    await at(700, 3);
    assert.deepEqual(told, ['begin Working out the changes, can be stopped', '30 3/10']);
    assert.equal(progress.token.isCancellationRequested, false);
    shown.isCancellationRequested = true;
    assert.equal(progress.token.isCancellationRequested, true);
    progress.end();
    assert.equal(told.at(-1), 'end');
  });

  it('is not shown by a client that shows none, nor of a feature that has none', async () => {
    const silent = watched({}, false);
    await silent.at(5000, 9);
    silent.progress.end();
    const { progress: _, ...plain } = rename;
    const other = watched({ workDoneToken: 1 }, true, plain);
    await other.at(5000, 9);
    other.progress.end();
    assert.deepEqual([silent.told, other.told], [[], []]);
  });

  it('takes a token only where it has the form of one', () => {
    assert.equal(watched({ partialResultToken: {} }, true).progress.send, undefined);
    const { progress, told } = watched({ partialResultToken: 0 }, true);
    progress.send?.([1, 2]);
    assert.deepEqual(told, ['0: 1,2']);
  });
});
