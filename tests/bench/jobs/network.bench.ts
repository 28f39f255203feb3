import { test } from 'playwright/test';
import { KilnPage } from '../../e2e/support/kiln-page.ts';
import { clip, type ClipName } from '../bench-media.ts';
import { report } from '../bench-test.ts';
import { prepareJobs, timeConvert } from '../contestants/kiln-site.ts';
import { firstVisit } from '../first-visit.ts';
import type { FirstVisit } from '../result.ts';
import { siteFile } from '../site-files.ts';

/** `height`: the resolution that is asked for, so that a track which fits is encoded all the same. */
type Visit = {
  readonly name: string;
  readonly source: ClipName;
  readonly format: string;
  readonly height?: string;
};

const VISITS: readonly Visit[] = [
  { name: 'remux', source: 'video.mp4', format: 'mkv' },
  { name: 'H.264 to H.264 at 720p', source: 'video.mp4', format: 'mp4', height: '720' },
  { name: 'AAC to MP3', source: 'music-180s.m4a', format: 'mp3' },
  { name: 'HEVC to H.264', source: 'video-h265.mp4', format: 'mp4' },
  { name: 'AVI to MP4', source: 'video-15s.avi', format: 'mp4' },
];

test('what a first job fetches', async () => {
  const visits: FirstVisit[] = [];
  for (const visit of VISITS) visits.push(await measureVisit(visit));
  await report({ kind: 'network', visits });
});

async function measureVisit({ name, source, format, height }: Visit): Promise<FirstVisit> {
  const file = await clip(source);
  const { value: ms, paths } = await firstVisit(async (page) => {
    const kiln = new KilnPage(page);
    await prepareJobs(kiln, { files: [file], format, engine: 'auto' });
    if (height !== undefined) {
      const job = kiln.job(source);
      await job.getByRole('button', { name: 'Options', exact: true }).click();
      await job.getByLabel('Resolution', { exact: true }).selectOption(height);
    }
    return timeConvert(page);
  });
  const files = await Promise.all(paths.map(siteFile));
  return {
    name,
    ms,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    brotliBytes: files.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0),
    core: files.some(({ path }) => path.startsWith('engine/')) ? 'fetched' : 'not fetched',
  };
}
