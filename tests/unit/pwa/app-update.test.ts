import { afterEach, expect, test, vi } from 'vitest';
import { openAppUpdate } from '../../../src/pwa/app-update.ts';

/** A page whose user accepted an update before it was loaded; `waiting`: the version that is not in charge yet. */
function anOverduePage(waiting: unknown) {
  vi.useFakeTimers();
  const reload = vi.fn<() => void>();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ waiting }) } });
  let tellOfResource = () => undefined as void;
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(listener: () => void) {
        tellOfResource = listener;
      }
      observe() {}
      disconnect() {}
    },
  );
  const notes = new Map([['kiln-update-accepted', 'yes']]);
  const update = openAppUpdate({
    getItem: (key) => notes.get(key) ?? null,
    setItem: (key, value) => void notes.set(key, value),
    removeItem: (key) => void notes.delete(key),
  });
  return { reload, update, loadSomething: () => tellOfResource() };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a reload that never ends is begun again, after twice the time each time', async () => {
  const { reload, update } = anOverduePage(undefined);
  void update.atStart();
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(4000);
  expect(reload).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(7000);
  expect(reload).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).toHaveBeenCalledTimes(3);
});

test('no version is let in while the page loads something, for a few seconds at most', async () => {
  const postMessage = vi.fn<(message: unknown) => void>();
  const { update, loadSomething } = anOverduePage({
    postMessage,
    addEventListener: () => undefined,
  });
  void update.atStart();
  for (let loaded = 0; loaded < 3; loaded += 1) {
    await vi.advanceTimersByTimeAsync(400);
    loadSomething();
  }
  expect(postMessage).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
});
