import { afterEach, expect, test, vi } from 'vitest';
import {
  copyPicture,
  mayCopy,
  mayShare,
  shareFile,
} from '../../../../../src/ui/state/saving/hand-over.ts';

afterEach(() => vi.unstubAllGlobals());

test('what the device takes can be shared, and nothing where there is no sharing', () => {
  vi.stubGlobal('navigator', {});
  expect(mayShare('a.mp4', 'video/mp4')).toBe(false);
  const canShare = ({ files }: { readonly files: readonly File[] }) =>
    files[0]?.type === 'video/mp4';
  vi.stubGlobal('navigator', { canShare });
  expect(mayShare('a.mp4', 'video/mp4')).toBe(true);
  expect(mayShare('a.mkv', 'video/x-matroska')).toBe(false);
});

test('who chooses no app has not shared; other faults are told', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', { share });
  expect(await shareFile(new Blob(['x']), 'a.gif', 'image/gif')).toBe('shared');
  expect(share.mock.calls[0]?.[0].files?.[0]).toMatchObject({ name: 'a.gif', type: 'image/gif' });
  share.mockRejectedValueOnce(new DOMException('no', 'AbortError'));
  expect(await shareFile(new Blob(['x']), 'a.gif', 'image/gif')).toBe('stopped');
  share.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  await expect(shareFile(new Blob(['x']), 'a.gif', 'image/gif')).rejects.toThrow('no');
});

test('a picture is copied as PNG; one that is gone is not', async () => {
  const copied: Promise<Blob>[] = [];
  vi.stubGlobal('ClipboardItem', function ClipboardItem(items: Record<string, Promise<Blob>>) {
    copied.push(...Object.values(items));
  });
  vi.stubGlobal('navigator', { clipboard: { write: async () => void (await copied.at(-1)) } });
  expect(mayCopy('image/webp')).toBe(true);
  expect(mayCopy('video/mp4')).toBe(false);
  const png = new Blob(['x'], { type: 'image/png' });
  expect(await copyPicture(Promise.resolve(png))).toBe('copied');
  expect(await copied[0]).toBe(png);
  expect(await copyPicture(Promise.resolve(null))).toBe('gone');
});
