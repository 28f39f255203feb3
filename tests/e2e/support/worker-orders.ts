import type { BrowserContext, Page, Route } from 'playwright';

/** Which worker was asked for what. */
export type WorkerCall = {
  readonly engine: 'ffmpeg' | 'webcodecs';
  readonly method: 'init' | 'probe' | 'frames' | 'check' | 'run';
};

/**
 * What a worker does when it is called. `end`: it closes itself, of which the browser tells nobody. `trap`: the code in
 * WebAssembly comes to an `unreachable` in the middle of its work. `no-memory`: its heap cannot grow any more.
 * `no-instance`: there is no memory for its heap at all.
 */
export type Order = 'go' | 'throw' | 'end' | 'spin' | 'trap' | 'no-memory' | 'no-instance';

/** Imports of WebAssembly after which it traps: so many are needed to open a file. */
const CALLS_BEFORE_TRAP = 200;

/** Asks the test before every call, and does what it says. Runs in the worker before everything else. */
const obedience = (engine: WorkerCall['engine']) => `
  const orders = {
    go() {},
    throw() { setTimeout(() => { throw new Error('ordered to throw'); }); return new Promise(() => {}); },
    end() { self.close(); return new Promise(() => {}); },
    spin() { for (;;); },
    trap() {
      const bytes = [0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11];
      const { f } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports;
      let left = ${CALLS_BEFORE_TRAP};
      const trapping = (use) => (...args) => (left-- > 0 ? use(...args) : f());
      const instantiate = WebAssembly.instantiate;
      WebAssembly.instantiate = (module, imports) => instantiate(module, Object.fromEntries(
        Object.entries(imports).map(([name, space]) => [name, Object.fromEntries(
          Object.entries(space).map(([key, value]) =>
            [key, typeof value === 'function' ? trapping(value) : value]))])));
    },
    'no-memory'() {
      WebAssembly.Memory.prototype.grow = () => { throw new RangeError('ordered to be full'); };
    },
    'no-instance'() {
      WebAssembly.instantiate = async () => {
        throw new RangeError('WebAssembly.instantiate(): Out of memory: ' +
          'Cannot allocate Wasm memory for new instance');
      };
    },
  };
  const listen = self.addEventListener.bind(self);
  self.addEventListener = (type, listener, options) =>
    listen(type, type !== 'message' ? listener : async (event) => {
      const method = event.data?.path?.[0];
      if (method !== undefined) {
        const answer = await fetch(new URL('./orders?engine=${engine}&method=' + method, import.meta.url));
        await orders[await answer.text()]();
      }
      listener(event);
    }, options);`;

/**
 * Lets a test decide what becomes of every call to a worker: at once, or when it has seen enough. The service worker
 * has to be blocked: it would answer for the scripts before the test can.
 */
export async function orderWorkers(
  target: BrowserContext | Page,
  decide: (call: WorkerCall) => Order | Promise<Order>,
): Promise<void> {
  const script = { contentType: 'text/javascript' };
  for (const engine of ['ffmpeg', 'webcodecs'] as const) {
    await target.route(`**/${engine}.worker-*.js`, async (route) => {
      // The page may be closed meanwhile, as the test is over; a script that does not come fails what is tested.
      const text = await textOf(route).catch(() => null);
      if (text === null) return;
      await route.fulfill({ ...script, body: `import './obey-${engine}.js';${text}` });
    });
    await target.route(`**/obey-${engine}.js`, (route) =>
      route.fulfill({ ...script, body: obedience(engine) }),
    );
  }
  await target.route('**/orders?*', async (route) => {
    const { searchParams } = new URL(route.request().url());
    const body = await decide({
      engine: searchParams.get('engine') as WorkerCall['engine'],
      method: searchParams.get('method') as WorkerCall['method'],
    });
    await answer(route, body);
  });
}

async function textOf(route: Route): Promise<string> {
  return (await route.fetch()).text();
}

/** Whoever asked may be dead by now. */
async function answer(route: Route, body: Order): Promise<void> {
  await route.fulfill({ body }).catch(() => undefined);
}
