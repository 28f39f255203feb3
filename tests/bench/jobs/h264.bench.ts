import { clip } from '../bench-media.ts';
import { bench } from '../bench-test.ts';
import { measureH264 } from '../h264-job.ts';

bench('5 s of 1080p25 from H.264 to H.264', async (arena) => {
  await measureH264(arena, 'h264', await clip('video.mp4'));
});
