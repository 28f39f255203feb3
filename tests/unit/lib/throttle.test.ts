import { expect, test } from 'vitest';
import { throttle } from '../../../src/lib/throttle.ts';

test('lets the first call through, and then one per interval', () => {
  const through: number[] = [];
  let time = 0;
  const call = throttle(
    100,
    (value: number) => through.push(value),
    () => time,
  );
  for (const at of [0, 50, 99, 100, 150, 199, 250, 1000]) {
    time = at;
    call(at);
  }
  expect(through).toEqual([0, 100, 250, 1000]);
});

test('a call that throws counts', () => {
  let calls = 0;
  const call = throttle(
    100,
    () => {
      calls += 1;
      throw new Error('no');
    },
    () => 5,
  );
  expect(call).toThrow('no');
  call();
  expect(calls).toBe(1);
});
