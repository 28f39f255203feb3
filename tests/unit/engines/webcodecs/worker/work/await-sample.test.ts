import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitSample } from '../../../../../../src/engines/webcodecs/worker/work/await-sample.ts';
import { deferred } from '../../../../../../src/lib/deferred.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a frame that comes too late is closed all the same', async () => {
  const sample = deferred<{ close(): void } | null>();
  const close = vi.fn<() => void>();
  const waiting = awaitSample('The frame', sample.promise).catch(String);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await waiting).toMatch(/too long/u);
  sample.resolve({ close });
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalledOnce();
});

test('a frame that comes is closed, and one that is missing is told', async () => {
  const close = vi.fn<() => void>();
  await awaitSample('The frame', Promise.resolve({ close }));
  expect(close).toHaveBeenCalledOnce();
  await expect(awaitSample('The frame', Promise.resolve(null))).rejects.toThrow(/missing/u);
});
