import { clip } from '../bench-media.ts';
import { bench, measure } from '../bench-test.ts';
import { bothWays } from '../contestants/both-ways.ts';
import { nativeFfmpeg } from '../contestants/native-ffmpeg.ts';
import { plainFfmpeg } from '../contestants/plain-ffmpeg.ts';
import { judgeOf } from '../inspect-output.ts';

/** As fast as libvpx goes, at about the bit rate that Kiln asks the browser for. */
const REALTIME = ['-deadline', 'realtime', '-cpu-used', '8', '-b:v', '3M', '-pix_fmt', 'yuv420p'];
const VP9 = ['-c:v', 'libvpx-vp9', '-row-mt', '1', ...REALTIME, '-c:a', 'libopus'];

/** What ffmpeg.wasm can do instead: it traps in libvpx-vp9 and in libopus. */
const VP8 = ['-c:v', 'libvpx', ...REALTIME, '-c:a', 'libvorbis'];

bench('5 s of 1080p25 from H.264 to WebM', async (arena) => {
  const source = await clip('video.mp4');
  const [vp9] = plainFfmpeg(arena, source, VP9, 'webm', 'VP9 and Opus');
  await measure(arena, 'webm', await judgeOf(source, 'pictures'), [
    nativeFfmpeg(arena.folder, source, VP9, 'webm'),
    { ...vp9, id: 'plain-vp9' },
    ...plainFfmpeg(arena, source, VP8, 'webm', 'VP8 and Vorbis'),
    ...(await bothWays(arena, source, 'webm')),
  ]);
});
