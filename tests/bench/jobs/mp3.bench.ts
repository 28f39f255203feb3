import { clip } from '../bench-media.ts';
import { bench, measure } from '../bench-test.ts';
import { bothWays } from '../contestants/both-ways.ts';
import { nativeFfmpeg } from '../contestants/native-ffmpeg.ts';
import { plainFfmpeg } from '../contestants/plain-ffmpeg.ts';
import { judgeOf } from '../inspect-output.ts';

/** The bit rate is what Kiln takes by itself. */
const LAME = ['-c:a', 'libmp3lame', '-b:a', '192k'];

bench('180 s of stereo from AAC to MP3', async (arena) => {
  const source = await clip('music-180s.m4a');
  await measure(arena, 'mp3', await judgeOf(source, 'sound'), [
    nativeFfmpeg(arena.folder, source, LAME, 'mp3'),
    ...plainFfmpeg(arena, source, LAME, 'mp3'),
    ...(await bothWays(arena, source, 'mp3')),
  ]);
});
