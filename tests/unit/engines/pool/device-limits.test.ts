import { describe, expect, test } from 'vitest';
import {
  deviceFacts,
  engineWidth,
  memoryBudget,
} from '../../../../src/engines/pool/device-limits.ts';

const CASES: [cores: number, memory: number | undefined, width: number][] = [
  [1, 8, 1],
  [2, 8, 2],
  [4, undefined, 4],
  [16, undefined, 5],
  [64, 8, 8],
  [8, 2, 2],
  [8, 1, 1],
  [8, 0.25, 1],
  [0, 8, 1],
];

describe('how many workers a desktop bears', () => {
  for (const [hardwareConcurrency, deviceMemory, width] of CASES) {
    test(`${hardwareConcurrency} cores and ${deviceMemory ?? 'unknown'} GB`, () => {
      expect(engineWidth({ hardwareConcurrency, deviceMemory, mobile: false })).toBe(width);
    });
  }
});

test('a browser that hides its cores has one', () => {
  expect(engineWidth({ hardwareConcurrency: Number.NaN, mobile: false })).toBe(1);
});

test('a phone bears less than a desktop of the same size, whatever it has', () => {
  for (const deviceMemory of [1, 2, 4, 8, undefined]) {
    const facts = { hardwareConcurrency: 8, deviceMemory };
    const phone = memoryBudget({ ...facts, mobile: true });
    expect(phone).toBeLessThan(memoryBudget({ ...facts, mobile: false }));
    expect(phone).toBeLessThanOrEqual(0.75 * 2 ** 30);
    expect(engineWidth({ ...facts, mobile: true })).toBeLessThanOrEqual(3);
  }
});

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
const DEVICES: [name: string, told: object, mobile: boolean][] = [
  ['a browser that says so itself', { userAgentData: { mobile: true } }, true],
  [
    'a browser that says it is none',
    { userAgentData: { mobile: false }, userAgent: 'Mobile' },
    false,
  ],
  ['Firefox on Android', { userAgent: 'Mozilla/5.0 (Android 14; Mobile; rv:153.0)' }, true],
  ['Safari on a phone', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)' }, true],
  ['an iPad that calls itself a Mac', { userAgent: MAC, maxTouchPoints: 5 }, true],
  ['a Mac', { userAgent: MAC }, false],
  ['Linux with a touch screen', { userAgent: 'X11; Linux x86_64', maxTouchPoints: 10 }, false],
];

describe('what is a phone or a tablet', () => {
  for (const [name, told, mobile] of DEVICES) {
    test(name, () => {
      const navigator = { hardwareConcurrency: 4, userAgent: '', maxTouchPoints: 0, ...told };
      expect(deviceFacts(navigator)).toEqual({
        hardwareConcurrency: 4,
        deviceMemory: undefined,
        mobile,
      });
    });
  }
});
