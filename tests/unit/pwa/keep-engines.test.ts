import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A page whose service worker answers so, one answer for each time that it is asked; null: not at all. */
async function aPage(answers: (string | null)[]) {
  const asked: unknown[] = [];
  const active = {
    postMessage(message: unknown, [port]: [MessagePort]) {
      const answer = answers[asked.push(message) - 1] ?? null;
      if (answer !== null) port.postMessage(answer);
    },
  };
  vi.stubGlobal('navigator', { serviceWorker: { ready: Promise.resolve({ active }) } });
  vi.resetModules();
  const { keepEngines } = await import('../../../src/pwa/keep-engines.ts');
  return { keepEngines, asked };
}

beforeEach(() => void vi.stubEnv('DEV', false));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the scripts are asked for once, and again when they could not be kept', async () => {
  const { keepEngines, asked } = await aPage(['missing', 'kept']);
  expect(await keepEngines()).toBe('missing');
  expect(await keepEngines()).toBe('kept');
  expect(await keepEngines()).toBe('kept');
  expect(asked).toHaveLength(2);
});

test('a service worker that was ended while it fetched is not waited for without end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { keepEngines } = await aPage([null]);
  const kept = keepEngines();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await kept).toBe('missing');
});

test('one that the browser refuses is not waited for either', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { keepEngines } = await aPage([]);
  vi.stubGlobal('navigator', { serviceWorker: { ready: new Promise(() => undefined) } });
  const kept = keepEngines();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await kept).toBe('missing');
});
