import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { clip } from '../bench-media.ts';
import { bench } from '../bench-test.ts';
import { measureH264 } from '../h264-job.ts';

bench('2 s of 1080p60 from H.264 to H.264, picture only', async (arena) => {
  // The clip's sound has six channels without a layout, which ffmpeg's AAC encoder refuses.
  const source = join(arena.folder, 'picture.mp4');
  const whole = await clip('video-1080p-60fps-2s.mp4');
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-i', whole, '-an', '-c', 'copy', source]);
  await measureH264(arena, 'h264-60fps', source);
});
