import { clip } from '../bench-media.ts';
import { bench, measure } from '../bench-test.ts';
import { kilnEngines, openEngines } from '../contestants/kiln-engines.ts';
import { kilnSite } from '../contestants/kiln-site.ts';
import { nativeFfmpeg } from '../contestants/native-ffmpeg.ts';
import { openSite } from '../contestants/open-site.ts';
import { plainFfmpeg } from '../contestants/plain-ffmpeg.ts';
import { X264 } from '../h264-job.ts';
import { judgeOf } from '../inspect-output.ts';

const ORDER = { target: { format: 'mp4', options: {} }, avoid: [], choice: 'auto' } as const;

bench('10 s of 1080p30 from HEVC to H.264', async (arena) => {
  const source = await clip('video-h265.mp4');
  const page = await openEngines(arena, source);
  const kiln = await openSite(arena);
  await measure(arena, 'hevc', await judgeOf(source, 'pictures'), [
    nativeFfmpeg(arena.folder, source, X264, 'mp4'),
    ...plainFfmpeg(arena, source, X264, 'mp4'),
    ...([1, 2] as const).map((workers) =>
      kilnEngines(
        arena,
        page,
        { id: workers === 1 ? 'engines-one' : 'engines-two', name: `auto, ${workers} of FFmpeg` },
        { ...ORDER, workers },
      ),
    ),
    kilnSite(
      arena,
      kiln,
      { id: 'site-auto', name: 'auto' },
      { files: [source], format: 'mp4', engine: 'auto' },
    ),
  ]);
});
