import { expect, test } from 'vitest';
import { visitKind } from '../../../../src/pwa/device/visit.ts';

test.each([
  [{}, false, 'tab'],
  [{}, true, 'app'],
  [{ standalone: false }, false, 'ios-tab'],
  [{ standalone: true }, true, 'app'],
] as const)('navigator %o, standalone %s: %s', (navigator, standalone, kind) => {
  expect(visitKind(navigator, () => standalone)).toBe(kind);
});
