import { afterEach, expect, test, vi } from 'vitest';
import { pickDestination } from '../../../../../src/ui/state/saving/pick-destination.ts';

const LARGE = 300_000_000;

afterEach(() => vi.unstubAllGlobals());

test('small files go to the downloads folder, and so do all where nobody can be asked', async () => {
  expect(await pickDestination('a.mp4', LARGE)).toEqual({ kind: 'downloads' });
  const picker = vi.fn<() => Promise<string>>(async () => 'a handle');
  vi.stubGlobal('showSaveFilePicker', picker);
  expect(await pickDestination('a.mp4', 1000)).toEqual({ kind: 'downloads' });
  expect(picker).not.toHaveBeenCalled();
  expect(await pickDestination('a.mp4', LARGE)).toEqual({ kind: 'picked', handle: 'a handle' });
  expect(picker).toHaveBeenCalledWith({ suggestedName: 'a.mp4' });
});

test('a browser that is driven by a program is not asked', async () => {
  const picker = vi.fn<() => Promise<string>>(async () => 'a handle');
  vi.stubGlobal('showSaveFilePicker', picker);
  vi.stubGlobal('navigator', { webdriver: true });
  expect(await pickDestination('a.mp4', LARGE)).toEqual({ kind: 'downloads' });
  expect(picker).not.toHaveBeenCalled();
});

test.each([
  ['AbortError', 'nowhere'],
  ['SecurityError', 'downloads'],
  ['NotAllowedError', 'downloads'],
])('a picker that ends with %s sends it to: %s', async (name, kind) => {
  vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', name)));
  expect(await pickDestination('a.mp4', LARGE)).toEqual({ kind });
});
