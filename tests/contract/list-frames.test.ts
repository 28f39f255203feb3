import { execFileSync } from 'node:child_process';
import { mkdtempSync, openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkerReport } from '../../src/engines/contract/engine-api.ts';
import { listFrames } from '../../src/engines/webcodecs/worker/probe/list-frames.ts';
import { nativePackets } from '../support/native/native-packets.ts';
import { makeSegmentSource, type SegmentSource } from '../support/native/segment-sources.ts';

const silent = () => undefined;
const folder = mkdtempSync(join(tmpdir(), 'kiln-frames-'));

/** Three minutes of noise in Matroska, with or without an index. */
function noise(name: string, muxer: readonly string[]): Promise<Blob> {
  const file = join(folder, name);
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-y', '-f', 'lavfi', '-i', 'color=s=128x96:r=10:d=180,noise=alls=90:allf=t'],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '18', '-g', '50', ...muxer, file],
  ]);
  return openAsBlob(file);
}

describe('the frames that are found are those that are shown', () => {
  const ALL: readonly SegmentSource[] = [
    '25 fps',
    '23.976 fps, B-frames',
    'variable frame rate',
    'late picture',
    'transport stream',
    'WebM',
  ];
  for (const name of ALL) {
    test(name, async () => {
      const file = await makeSegmentSource(name);
      const found = await listFrames(await openAsBlob(file), silent);
      const native = (await nativePackets(file, 'V:0')).map(({ time }) => time);
      const sound = await nativePackets(file, 'a:0');
      const start = Math.max(0, Math.min(native[0] ?? 0, sound[0]?.time ?? Infinity));
      if (!found.ok) throw new Error(found.failure.kind);
      expect(found.value.times).toHaveLength(native.length);
      for (const [n, time] of found.value.times.entries()) {
        expect(time).toBeCloseTo((native[n] ?? NaN) - start, 5);
      }
      expect(found.value.keys[0]).toBe(0);
    });
  }

  test('of what an edit list hides, none but the one that is on show at the start', async () => {
    const file = await makeSegmentSource('trimmed by an edit list');
    const found = await listFrames(await openAsBlob(file), silent);
    const all = await nativePackets(file, 'V:0');
    if (!found.ok) throw new Error(found.failure.kind);
    const { times } = found.value;
    expect(times.length).toBeLessThan(all.length - 10);
    // Half of a frame's time is over when the sound begins.
    expect(times.slice(0, 3)).toEqual([0, 0.02, 0.06]);
  });
});

test('a long look gives signs of life', async () => {
  const reports: WorkerReport[] = [];
  const file = await noise('with-index.mkv', []);
  const found = await listFrames(file, (report) => reports.push(report));
  expect(found.ok && found.value.times.length).toBe(1800);
  expect(reports.at(-1)).toMatchObject({ time: null, written: 0 });
  expect(reports.at(-1)?.read).toBeGreaterThan(0);
});

test('where one cannot jump it is not worth it', async () => {
  const file = await noise('without-index.mkv', ['-live', '1']);
  expect(file.size).toBeGreaterThan(16 << 20);
  expect(await listFrames(file, silent)).toMatchObject({
    ok: false,
    failure: { kind: 'declined', why: 'There is no index to jump by.' },
  });
});
