// How long the language server and the extension host are at work after a window was opened, and what they use at rest.
import assert from 'node:assert/strict';
import { EXTENSION_HOST, LANGUAGE_SERVER, processOf } from './processes.mjs';

/** Milliseconds. */
const PERIOD = 5000;
const LONGEST = 5 * 60_000;
/** Periods without work that are rest: some eight seconds after it Node looks once more for garbage. */
const QUIET = 2;
/** Milliseconds of processor in a period: the clock of the kernel ticks every ten. */
const STILL = 10;

/** Until the language server has had nothing to do for two seconds. */
export async function rest(server) {
  for (let still = 0, before = Number.NaN; still < 4; ) {
    await pause(500);
    const { cpu } = processOf(server, LANGUAGE_SERVER);
    still = cpu - before <= STILL ? still + 1 : 0;
    before = cpu;
  }
}

/** When both have come to rest, counted from now, what that took, and what they use in ten seconds after that. */
export async function timeToRest(server) {
  const started = Date.now();
  const first = usedBy(server);
  for (let before = first, quiet = 0; quiet < QUIET; ) {
    await pause(PERIOD);
    const now = usedBy(server);
    quiet = isStill(before, now) ? quiet + 1 : 0;
    before = now;
    assert.ok(Date.now() - started < LONGEST, `not at rest: ${said(first, now)}`);
  }
  const seconds = Math.round((Date.now() - QUIET * PERIOD - started) / 1000);
  const atRest = usedBy(server);
  await pause(2 * PERIOD);
  return `after ${seconds} s (${said(first, atRest)}); then in 10 s ${said(atRest, usedBy(server))} (wanted 0)`;
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const usedBy = (server) => [LANGUAGE_SERVER, EXTENSION_HOST].map((words) => processOf(server, words).cpu);

const isStill = (before, now) => now.every((cpu, i) => cpu - before[i] <= STILL);

const said = ([language, extensions], [languageNow, extensionsNow]) =>
  `language server ${languageNow - language} ms, extension host ${extensionsNow - extensions} ms`;
