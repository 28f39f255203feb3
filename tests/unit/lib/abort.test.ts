import { expect, test } from 'vitest';
import { abortable, isAbort } from '../../../src/lib/abort.ts';
import { deferred } from '../../../src/lib/deferred.ts';

/** A signal that counts its listeners. */
function counted() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const [add, remove] = [signal.addEventListener, signal.removeEventListener];
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    add.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners -= 1;
    remove.apply(signal, args);
  };
  return { controller, signal, listeners: () => listeners };
}

test('passes on what the promise brings, and leaves no listener', async () => {
  const { signal, listeners } = counted();
  await expect(abortable(signal, Promise.resolve(1))).resolves.toBe(1);
  await expect(abortable(signal, Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(listeners()).toBe(0);
});

test('rejects with the reason while the promise hangs, and leaves no listener', async () => {
  const { controller, signal, listeners } = counted();
  const end = abortable(signal, deferred().promise);
  expect(listeners()).toBe(1);
  const reason = new Error('stop');
  controller.abort(reason);
  await expect(end).rejects.toBe(reason);
  expect(listeners()).toBe(0);
});

test('rejects at once when it was aborted before', async () => {
  await expect(abortable(AbortSignal.abort('before'), Promise.resolve(1))).rejects.toBe('before');
});

test('knows what an abort rejects with', async () => {
  const error: unknown = await abortable(AbortSignal.abort(), Promise.resolve()).catch(
    (reason: unknown) => reason,
  );
  expect(isAbort(error)).toBe(true);
  for (const other of [new Error('AbortError'), new DOMException('x', 'DataError'), null, 'x'])
    expect(isAbort(other)).toBe(false);
});
