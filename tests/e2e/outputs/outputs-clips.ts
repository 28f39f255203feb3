import { madeClip } from '../../support/native/made-clip.ts';

/** Eight seconds of 720p, ten frames each, with reordered frames and a sound that has to be encoded. */
export function movingClip(): string {
  return madeClip('moving-720p.mkv', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=1280x720:r=10:d=8'],
    ...['-f', 'lavfi', '-i', 'sine=r=48000:d=8'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-bf', '3', '-g', '40', '-pix_fmt', 'yuv420p'],
    ...['-c:a', 'flac', '-shortest'],
  ]);
}

/** So much of 360p that WebCodecs encodes it in two segments. */
export function twoPartsClip(): string {
  return madeClip('two-parts-360p.mkv', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=640x360:r=25:d=32'],
    ...['-f', 'lavfi', '-i', 'sine=r=48000:d=32'],
    ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '1M', '-g', '50'],
    ...['-c:a', 'flac', '-shortest'],
  ]);
}
