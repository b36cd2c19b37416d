// What is in use in a running Node process, garbage collected: asked through its inspector, by a page of the browser, which
// has the WebSocket that Node 20 lacks.

/** Where Node opens the inspector of a process that gets SIGUSR1. */
const INSPECTOR = 'http://127.0.0.1:9229/json/list';

/** Opens the inspector of the process; `ask` answers a method of its protocol. */
export async function inspect(browser, pid) {
  process.kill(pid, 'SIGUSR1');
  const { webSocketDebuggerUrl } = await target();
  const page = await browser.newPage();
  await page.evaluate(connect, webSocketDebuggerUrl);
  const ask = (method, params = {}) => page.evaluate(([name, more]) => globalThis.ask(name, more), [method, params]);
  return {
    ask,
    /** Megabytes, to a tenth. */
    async heap() {
      await ask('HeapProfiler.collectGarbage');
      const { usedSize } = await ask('Runtime.getHeapUsage');
      return Math.round(usedSize / 1e5) / 10;
    },
    close: () => page.close(),
  };
}

async function target() {
  for (let round = 1; ; round++) {
    try {
      return (await (await fetch(INSPECTOR)).json())[0];
    } catch (error) {
      if (round === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

// Runs in the page.
function connect(url) {
  const socket = new WebSocket(url);
  const waiting = new Map();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(data);
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  globalThis.ask = (method, params) =>
    new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
  return new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${url}`));
  });
}
