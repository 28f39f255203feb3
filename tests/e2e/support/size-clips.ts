import { madeClip } from '../../support/native/made-clip.ts';

/** Sound that is as hard to encode as music: two voices that wander, over noise. */
const MUSIC = (seconds: number) => [
  ...['-f', 'lavfi', '-i'],
  `aevalsrc='0.3*sin(2*PI*t*(220+40*sin(t)))+0.1*(random(0)-0.5)|0.3*sin(2*PI*t*(330+60*sin(t/2)))+0.1*(random(1)-0.5)':s=48000:d=${seconds}`,
];

const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '18', '-pix_fmt', 'yuv420p'];

/** A picture in which everything moves, and stereo sound. */
export function movingClip(seconds: number, size = '1280x720', rate = 30): string {
  return madeClip(`moving-${size}-${rate}-${seconds}.mp4`, [
    ...[
      '-f',
      'lavfi',
      '-i',
      `mandelbrot=s=${size}:r=${rate}:end_scale=0.02:end_pts=${seconds * 20}`,
    ],
    ...MUSIC(seconds),
    ...['-t', String(seconds), ...X264, '-c:a', 'aac', '-b:a', '160k', '-shortest'],
  ]);
}

/** A picture with noise in it, as cameras make it in the dark, in a file that only FFmpeg reads. */
export function noisyClip(seconds: number): string {
  return madeClip(`noisy-${seconds}.avi`, [
    ...['-f', 'lavfi', '-i', `testsrc2=s=640x480:r=25:d=${seconds},noise=alls=12:allf=t`],
    ...MUSIC(seconds),
    ...['-c:v', 'mpeg4', '-q:v', '3', '-c:a', 'mp3', '-b:a', '192k', '-shortest'],
  ]);
}

/** Sound alone, without loss. */
export function musicClip(seconds: number): string {
  return madeClip(`music-${seconds}.flac`, [...MUSIC(seconds), '-c:a', 'flac']);
}
