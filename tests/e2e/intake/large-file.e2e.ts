import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { KilnPage } from '../support/kiln-page.ts';

const MB = 1_000_000;

test('a 600 MB remux stays small in memory', { tag: '@alone' }, async ({ page }) => {
  const source = join(tmpdir(), `kiln-large-${process.pid}.mkv`);
  execFileSync('ffmpeg', [
    ...[
      '-v',
      'error',
      '-y',
      '-f',
      'lavfi',
      '-i',
      'testsrc2=s=1280x720:r=25:d=14',
      '-c:v',
      'rawvideo',
    ],
    ...['-pix_fmt', 'uyvy422', source],
  ]);
  try {
    expect(statSync(source).size).toBeGreaterThan(600 * MB);
    const kiln = new KilnPage(page);
    await kiln.open();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    let heapPeak = 0;
    const watch = setInterval(() => {
      void cdp.send('Runtime.getHeapUsage').then(({ usedSize }) => {
        heapPeak = Math.max(heapPeak, usedSize);
      });
    }, 200);
    const output = await kiln.convert(source, 'mov').finally(() => clearInterval(watch));
    await expect(kiln.jobs().first()).toHaveAttribute('data-engine', 'copy');
    const probe = await nativeProbe(output);
    expect(probe.streams[0]).toMatchObject({ codec_name: 'rawvideo', nb_read_frames: '350' });

    const engineHeap = await kiln.engineHeap();
    console.log(`page ${(heapPeak / MB).toFixed(1)} MB, engine ${(engineHeap / MB).toFixed(1)} MB`);
    expect(engineHeap).toBeLessThan(50 * MB);
    expect(heapPeak).toBeLessThan(100 * MB);
  } finally {
    rmSync(source, { force: true });
  }
});
