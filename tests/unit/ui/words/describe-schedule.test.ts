import { expect, test } from 'vitest';
import {
  clockOf,
  describeWait,
  nextTime,
  scheduleOf,
} from '../../../../src/ui/words/describe-schedule.ts';

const AFTERNOON = new Date(2026, 10, 23, 15, 30).getTime();
const EVENING = new Date(2026, 10, 23, 23, 0).getTime();
const MORNING = new Date(2026, 10, 24, 7, 5).getTime();

test('a clock time is the next one that comes', () => {
  expect(nextTime('23:00', AFTERNOON)).toBe(EVENING);
  expect(nextTime('07:05', AFTERNOON)).toBe(MORNING);
  expect(nextTime('15:30', AFTERNOON)).toBe(new Date(2026, 10, 24, 15, 30).getTime());
  expect(nextTime('', AFTERNOON)).toBeNull();
  expect(nextTime('7', AFTERNOON)).toBeNull();
});

test('"07:05" stays "07:05" when clocks are changed in between', () => {
  // Where they are changed, it is in the night of one of these days.
  for (let day = 0; day < 365; day += 1) {
    const now = new Date(2026, 0, 1 + day, 15, 30).getTime();
    expect(clockOf(nextTime('07:05', now) ?? 0)).toBe('07:05');
  }
});

test('"at a time" begins with the evening', () => {
  expect(scheduleOf('at', AFTERNOON)).toEqual({ kind: 'at', time: EVENING });
  expect(scheduleOf('charging', AFTERNOON)).toEqual({ kind: 'charging' });
});

test('what is waited for', () => {
  const clock = (time: number) => new Date(time).toLocaleTimeString([], { timeStyle: 'short' });
  const wait = (time: number) => describeWait({ kind: 'at', time }, AFTERNOON);
  expect(wait(EVENING)).toBe(`Waiting until ${clock(EVENING)}.`);
  expect(wait(MORNING)).toBe(`Waiting until tomorrow, ${clock(MORNING)}.`);
  expect(describeWait({ kind: 'charging' })).toBe('Waiting for the charger.');
  expect(describeWait({ kind: 'now' })).toBeNull();
});
