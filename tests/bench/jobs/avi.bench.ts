import { clip } from '../bench-media.ts';
import { bench, measure } from '../bench-test.ts';
import { bothWays } from '../contestants/both-ways.ts';
import { nativeFfmpeg } from '../contestants/native-ffmpeg.ts';
import { plainFfmpeg } from '../contestants/plain-ffmpeg.ts';
import { X264 } from '../h264-job.ts';
import { judgeOf } from '../inspect-output.ts';

bench('15 s of AVI to MP4', async (arena) => {
  const source = await clip('video-15s.avi');
  await measure(arena, 'avi', await judgeOf(source, 'pictures'), [
    nativeFfmpeg(arena.folder, source, X264, 'mp4'),
    ...plainFfmpeg(arena, source, X264, 'mp4'),
    ...(await bothWays(arena, source, 'mp4')),
  ]);
});
