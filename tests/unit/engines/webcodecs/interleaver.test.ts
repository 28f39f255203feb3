import { expect, test } from 'vitest';
import { createLockstep } from '../../../../src/engines/webcodecs/worker/steps/interleaver.ts';

const settled = async (promise: Promise<void>) => {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return done;
};

test('a track that is a second ahead waits for the others', async () => {
  const lockstep = createLockstep(2, () => undefined);
  const first = lockstep.reach(0, 0);
  expect(await settled(first)).toBe(false);
  await lockstep.reach(1, 0);
  expect(await settled(first)).toBe(true);
  const ahead = lockstep.reach(0, 1.5);
  expect(await settled(ahead)).toBe(false);
  await lockstep.reach(1, 0.5);
  expect(await settled(ahead)).toBe(true);
  expect(lockstep.reached()).toBe(0.5);
});

test('a track that has ended holds nobody up, and nothing falls back', async () => {
  const lockstep = createLockstep(2, () => undefined);
  const ahead = lockstep.reach(0, 30);
  lockstep.finish(1);
  await ahead;
  expect(lockstep.reached()).toBe(30);
  lockstep.finish(0);
  expect(lockstep.reached()).toBe(30);
});

test('when one fails the others stop', async () => {
  const lockstep = createLockstep(2, () => undefined);
  const waiting = lockstep.reach(0, 5);
  const reason = new Error('no more');
  lockstep.fail(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(lockstep.reach(1, 5)).rejects.toBe(reason);
});
