import { readFile } from 'node:fs/promises';
import { makeZip } from 'client-zip';
import { describe, expect, test } from 'vitest';
import { readMediaPlaylist } from '../../../../../../src/domain/hls/read-playlist.ts';
import type { Step } from '../../../../../../src/domain/step/step.ts';
import { checkPackage } from '../../../../../../src/engines/webcodecs/worker/package/check-package.ts';
import { readZip } from '../../../../../../src/engines/webcodecs/worker/containers/read-zip.ts';
import { runStep } from '../../../../../../src/engines/webcodecs/worker/steps/run-step.ts';

const FIXTURES = new URL('../../../../../fixtures/', import.meta.url);

async function fixture(name: string): Promise<Blob> {
  return new Blob([await readFile(new URL(name, FIXTURES))]);
}

/** Packs the picture and the sound of one file, with a cut every so many seconds. */
async function packed(name: string, every: number, change: Partial<Step> = {}) {
  const step: Step = {
    id: 'package',
    engine: 'webcodecs',
    inputs: [{ kind: 'step', id: 'file' }],
    format: 'hls',
    command: {
      kind: 'package',
      pictures: [{ name: '120p', input: 0 }],
      sound: { input: 0 },
      cuts: { every },
    },
    duration: 2,
    cost: 1,
    memory: 0,
    ...change,
  };
  const inputs = [[await fixture(name)]];
  const place = { kind: 'memory', limit: 1 << 24 } as const;
  return runStep({ step, inputs, place }, () => undefined);
}

async function packedZip(name: string, every: number): Promise<Blob> {
  const result = await packed(name, every);
  if (!result.ok || result.value.blob === null) throw new Error('Nothing was packed.');
  return result.value.blob;
}

/** The same zip with one file changed; null leaves it out. */
async function withFile(zip: Blob, path: string, change: (file: Blob) => Blob | null) {
  const files = [...(await readZip(zip))].flatMap(([name, file]) => {
    const input = name === path ? change(file) : file;
    return input === null ? [] : [{ name, input }];
  });
  return new Response(makeZip(files)).blob();
}

const ignore = async () => undefined;

test('a package holds what its playlists name, each segment as long as they say', async () => {
  const zip = await packedZip('av.mp4', 1);
  const files = await readZip(zip);
  expect([...files.keys()].toSorted()).toEqual(
    expect.arrayContaining([
      '120p/init.mp4',
      '120p/playlist.m3u8',
      'master.m3u8',
      'sound/init.mp4',
    ]),
  );
  const list = readMediaPlaylist((await files.get('120p/playlist.m3u8')?.text()) ?? '');
  const seconds = list?.segments.map((segment) => segment.seconds) ?? [];
  expect(seconds).toEqual([1, 1]);
  const decoded: number[] = [];
  await checkPackage(zip, async (rendition) => void decoded.push(rendition.size));
  expect(decoded).toHaveLength(2);
});

test('a picture that is shorter than planned is noticed before anything is written', async () => {
  expect(await packed('av.mp4', 6, { duration: 5 })).toMatchObject({
    ok: false,
    failure: { kind: 'cut-short', expected: 5 },
  });
});

describe('a package that is not whole is not offered', () => {
  const CHANGES: [name: string, path: string, change: (file: Blob) => Blob | null][] = [
    ['a segment is missing', '120p/segment-1.m4s', () => null],
    ['a segment is empty', 'sound/segment-1.m4s', () => new Blob([])],
    ['a playlist is missing', 'sound/playlist.m3u8', () => null],
    ['a playlist breaks off', '120p/playlist.m3u8', (file) => file.slice(0, file.size - 16)],
    ['the master playlist is missing', 'master.m3u8', () => null],
  ];
  for (const [name, path, change] of CHANGES) {
    test(name, async () => {
      const broken = await withFile(await packedZip('av.mp4', 6), path, change);
      await expect(checkPackage(broken, ignore)).rejects.toThrow();
    });
  }

  test('a playlist says something else', async () => {
    const zip = await packedZip('av.mp4', 6);
    const list = await (await readZip(zip)).get('120p/playlist.m3u8')?.text();
    const wrong = (list ?? '').replace(/#EXTINF:[\d.]+/u, '#EXTINF:1.500000');
    const broken = await withFile(zip, '120p/playlist.m3u8', () => new Blob([wrong]));
    await expect(checkPackage(broken, ignore)).rejects.toThrow('does not end');
  });
});
