import { expect, test } from 'vitest';
import { isSchedule, mayStart, type Schedule } from '../../../../src/domain/settings/schedule.ts';

const silent = { now: 1000, charging: null, idle: null };

test('jobs start now, unless something else was set', () => {
  expect(mayStart({ kind: 'now' }, silent)).toBe(true);
});

test('jobs start at their time, and not before; a clock that is set back makes them wait again', () => {
  const at: Schedule = { kind: 'at', time: 1000 };
  expect(mayStart(at, { ...silent, now: 999 })).toBe(false);
  expect(mayStart(at, silent)).toBe(true);
  expect(mayStart(at, { ...silent, now: 1000 - 3_600_000 })).toBe(false);
});

test('jobs wait for the charger and for idleness, where the device tells', () => {
  for (const kind of ['charging', 'idle'] as const) {
    expect(mayStart({ kind }, { ...silent, [kind]: false })).toBe(false);
    expect(mayStart({ kind }, { ...silent, [kind]: true })).toBe(true);
    expect(mayStart({ kind }, silent)).toBe(true);
  }
});

test('what is read from storage may be anything', () => {
  for (const good of [{ kind: 'now' }, { kind: 'at', time: 5 }, { kind: 'idle' }])
    expect(isSchedule(good)).toBe(true);
  for (const bad of [null, 'now', {}, { kind: 'at' }, { kind: 'at', time: NaN }, { kind: 'never' }])
    expect(isSchedule(bad)).toBe(false);
});
