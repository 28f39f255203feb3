import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A clip that takes FFmpeg in WebAssembly a while to encode, made once by native ffmpeg. `seconds` of 640x360 noise
 * cost about as many seconds of work.
 */
export function slowClip(seconds: number): string {
  const folder = join(tmpdir(), 'kiln-clips');
  const file = join(folder, `slow-${seconds}.mp4`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const picture = `testsrc2=s=640x360:r=25:d=${seconds},noise=alls=20:allf=t`;
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-y', '-f', 'lavfi', '-i', picture],
    ...['-f', 'lavfi', '-i', `sine=r=44100:d=${seconds}`],
    ...[
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
      '-pix_fmt',
      'yuv420p',
      '-c:a',
      'aac',
      '-shortest',
    ],
    file,
  ]);
  return file;
}
