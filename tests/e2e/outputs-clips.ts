import { clip } from './kill-clips.ts';

/** Eight seconds of 720p with reordered frames and a sound that has to be encoded. */
export function movingClip(): string {
  return clip('moving-720p.mkv', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=1280x720:r=25:d=8'],
    ...['-f', 'lavfi', '-i', 'sine=r=48000:d=8'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-bf', '3', '-g', '100', '-pix_fmt', 'yuv420p'],
    ...['-c:a', 'flac', '-shortest'],
  ]);
}

/** A minute of 360p, which WebCodecs encodes in segments. */
export function minuteClip(): string {
  return clip('minute-360p.mkv', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=640x360:r=25:d=60'],
    ...['-f', 'lavfi', '-i', 'sine=r=48000:d=60'],
    ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '1M', '-g', '50'],
    ...['-c:a', 'flac', '-shortest'],
  ]);
}
