import { madeClip } from '../../support/native/made-clip.ts';

/**
 * A clip that is expected to be much work for FFmpeg and is little: large or long, and nearly everything in it is at
 * rest. `seconds` of 25 frames each.
 */
function restingClip(size: string, seconds: number): string {
  return madeClip(`bars-${size}-${seconds}.mkv`, [
    ...['-f', 'lavfi', '-i', `smptebars=s=${size}:r=25:d=${seconds}`],
    ...['-f', 'lavfi', '-i', `testsrc=s=160x120:r=25:d=${seconds}`],
    ...['-f', 'lavfi', '-i', `sine=r=44100:d=${seconds}`],
    ...['-filter_complex', '[0][1]overlay=x=t*20:y=200[v]', '-map', '[v]', '-map', '2:a'],
    ...['-c:v', 'mpeg4', '-q:v', '4', '-g', '25', '-c:a', 'aac', '-shortest'],
  ]);
}

/** A clip of 260 frames that FFmpeg in WebAssembly encodes to H.264 in at least four segments: it is thought 41 s of work. */
export const segmentedClip = () => restingClip('1920x1080', 10.4);

/** A clip of 500 frames that it encodes to VP9 in more than one. */
export const sharedClip = () => restingClip('640x360', 20);

/** A clip that is long enough for WebCodecs to encode it in segments, and small, so that it can be encoded often. */
export function smallLongClip(): string {
  return madeClip('long-48.mkv', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=320x240:r=25:d=48'],
    ...['-f', 'lavfi', '-i', 'sine=r=48000:d=48'],
    ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '1M', '-g', '50'],
    ...['-c:a', 'aac', '-shortest'],
  ]);
}
