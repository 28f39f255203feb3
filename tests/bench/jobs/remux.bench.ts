import { clip } from '../bench-media.ts';
import { bench, measure } from '../bench-test.ts';
import { bothWays } from '../contestants/both-ways.ts';
import { nativeFfmpeg } from '../contestants/native-ffmpeg.ts';
import { plainFfmpeg } from '../contestants/plain-ffmpeg.ts';
import { judgeOf } from '../inspect-output.ts';
import { ROUNDS } from '../race.ts';

const COPY = ['-map', '0:v', '-map', '0:a', '-c', 'copy'];

bench('5 s of 1080p from MP4 to MKV, copied', async (arena) => {
  const source = await clip('video.mp4');
  const contestants = [
    nativeFfmpeg(arena.folder, source, COPY, 'mkv'),
    ...plainFfmpeg(arena, source, COPY, 'mkv'),
    ...(await bothWays(arena, source, 'mkv')),
  ];
  // Over in no time, so the clock and the other processes weigh more.
  await measure(arena, 'remux', await judgeOf(source, 'copy'), contestants, ROUNDS * 2 + 1);
});
