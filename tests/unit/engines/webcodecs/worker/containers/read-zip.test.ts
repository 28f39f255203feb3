import { makeZip } from 'client-zip';
import { describe, expect, test } from 'vitest';
import {
  isZip,
  readZip,
} from '../../../../../../src/engines/webcodecs/worker/containers/read-zip.ts';

const FILES = { 'master.m3u8': '#EXTM3U\n', '720p/segment-1.m4s': 'x'.repeat(5000), empty: '' };

async function aZip(): Promise<Blob> {
  const entries = Object.entries(FILES).map(([name, input]) => ({ name, input }));
  return new Response(makeZip(entries)).blob();
}

test('gives back every file that was packed', async () => {
  const zip = await aZip();
  expect(await isZip(zip)).toBe(true);
  const found = await readZip(zip);
  const texts = await Promise.all(
    [...found].map(async ([name, file]) => [name, await file.text()]),
  );
  expect(Object.fromEntries(texts)).toEqual(FILES);
});

test('places beyond 4 GB stand in a field of their own', async () => {
  const bytes = new Uint8Array(await (await aZip()).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const start = view.getUint32(bytes.length - 6, true);
  // The same directory with the first file's place moved to an extra field.
  const name = view.getUint16(start + 28, true);
  const extra = new Uint8Array(12);
  const field = new DataView(extra.buffer);
  field.setUint16(0, 1, true);
  field.setUint16(2, 8, true);
  field.setBigUint64(4, BigInt(view.getUint32(start + 42, true)), true);
  view.setUint32(start + 42, 0xffffffff, true);
  const known = view.getUint16(start + 30, true);
  view.setUint16(start + 30, known + 12, true);
  const cut = start + 46 + name;
  const end = bytes.slice(-22);
  const length = new DataView(end.buffer);
  length.setUint32(12, length.getUint32(12, true) + 12, true);
  const large = new Blob([bytes.slice(0, cut), extra, bytes.slice(cut, -22), end]);
  expect(await (await readZip(large)).get('master.m3u8')?.text()).toBe('#EXTM3U\n');
});

describe('what is broken is noticed', () => {
  test('a zip that was cut off', async () => {
    const zip = await aZip();
    await expect(readZip(zip.slice(0, zip.size - 1))).rejects.toThrow();
    await expect(readZip(new Blob([]))).rejects.toThrow();
  });
  test('a file that is not where it should be', async () => {
    const bytes = new Uint8Array(await (await aZip()).arrayBuffer());
    bytes[0] = 0;
    expect(await isZip(new Blob([bytes]))).toBe(false);
    await expect(readZip(new Blob([bytes]))).rejects.toThrow('missing');
  });
});
