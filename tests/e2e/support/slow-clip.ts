import { madeClip } from '../../support/native/made-clip.ts';

/**
 * A clip that takes FFmpeg in WebAssembly a while to encode. `seconds` of 640x360 noise cost about as many seconds of
 * work.
 */
export function slowClip(seconds: number): string {
  const picture = `testsrc2=s=640x360:r=25:d=${seconds},noise=alls=20:allf=t`;
  return madeClip(`slow-${seconds}.mp4`, [
    ...['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', `sine=r=44100:d=${seconds}`],
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
  ]);
}
