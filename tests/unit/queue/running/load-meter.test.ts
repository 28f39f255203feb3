import { expect, test } from 'vitest';
import { createLoadMeter } from '../../../../src/queue/running/load-meter.ts';

test('the mean of how many jobs ran is that since the mark, each weighed by its time', () => {
  let now = 0;
  const load = createLoadMeter(() => now);
  load.set(1);
  now = 1000;
  const mean = load.mark();
  expect(mean()).toBe(1);
  now = 2000;
  load.set(2);
  now = 5000;
  load.set(1);
  now = 6000;
  expect(mean()).toBeCloseTo((1 + 3 * 2 + 1) / 5);
});
