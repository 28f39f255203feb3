import { afterEach, expect, test, vi } from 'vitest';
import { createSettingsStore } from '../../../../src/storage/settings/settings-store.ts';

afterEach(() => void vi.unstubAllGlobals());

test('what is set while the disk is full holds as long as the page, and is stored when there is room', () => {
  vi.stubGlobal('window', new EventTarget());
  const stored = new Map<string, string>();
  let isFull = true;
  const settings = createSettingsStore({
    getItem: (key) => stored.get(key) ?? null,
    removeItem: (key) => void stored.delete(key),
    setItem(key, value) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      stored.set(key, value);
    },
  });
  settings.write({ engine: 'ffmpeg' });
  settings.write({ theme: 'dark' });
  expect(settings.read()).toMatchObject({ engine: 'ffmpeg', theme: 'dark' });
  expect(stored.size).toBe(0);
  isFull = false;
  settings.write({ sound: 'on' });
  expect(JSON.parse([...stored.values()][0] ?? '')).toMatchObject({
    engine: 'ffmpeg',
    theme: 'dark',
    sound: 'on',
  });
});
