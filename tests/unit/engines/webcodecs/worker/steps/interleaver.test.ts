import { expect, test } from 'vitest';
import { createInterleaver } from '../../../../../../src/engines/webcodecs/worker/steps/interleaver.ts';

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
  const interleaver = createInterleaver(2, () => undefined);
  const first = interleaver.reach(0, 0);
  expect(await settled(first)).toBe(false);
  await interleaver.reach(1, 0);
  expect(await settled(first)).toBe(true);
  const ahead = interleaver.reach(0, 1.5);
  expect(await settled(ahead)).toBe(false);
  await interleaver.reach(1, 0.5);
  expect(await settled(ahead)).toBe(true);
  expect(interleaver.reached()).toBe(0.5);
});

test('a track that has ended holds nobody up, and nothing falls back', async () => {
  const interleaver = createInterleaver(2, () => undefined);
  const ahead = interleaver.reach(0, 30);
  interleaver.finish(1);
  await ahead;
  expect(interleaver.reached()).toBe(30);
  interleaver.finish(0);
  expect(interleaver.reached()).toBe(30);
});

test('when one fails the others stop', async () => {
  const interleaver = createInterleaver(2, () => undefined);
  const waiting = interleaver.reach(0, 5);
  const reason = new Error('no more');
  interleaver.fail(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(interleaver.reach(1, 5)).rejects.toBe(reason);
});
