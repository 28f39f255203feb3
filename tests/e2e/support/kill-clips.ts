import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a clip once, by native ffmpeg. */
export function clip(name: string, args: readonly string[]): string {
  const folder = join(tmpdir(), 'kiln-clips');
  const file = join(folder, name);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args, file]);
  return file;
}

/**
 * A clip that FFmpeg in WebAssembly encodes in at least six segments: large, so that it is expected to be much work,
 * and plain, so that it is little.
 */
export function segmentedClip(): string {
  return clip('plain-1080p.mkv', [
    ...['-f', 'lavfi', '-i', 'testsrc=s=1920x1080:r=25:d=14'],
    ...['-f', 'lavfi', '-i', 'sine=r=44100:d=14'],
    ...['-c:v', 'mpeg4', '-q:v', '4', '-g', '25', '-c:a', 'aac', '-shortest'],
  ]);
}

/** Like `segmentedClip`, but longer and mostly at rest: six segments at least, and quickly encoded. */
export function sixSegmentsClip(): string {
  return clip('bars-1080p-24.mkv', [
    ...['-f', 'lavfi', '-i', 'smptebars=s=1920x1080:r=25:d=24'],
    ...['-f', 'lavfi', '-i', 'testsrc=s=160x120:r=25:d=24'],
    ...['-f', 'lavfi', '-i', 'sine=r=44100:d=24'],
    ...['-filter_complex', '[0][1]overlay=x=t*60:y=800[v]', '-map', '[v]', '-map', '2:a'],
    ...['-c:v', 'mpeg4', '-q:v', '4', '-g', '25', '-c:a', 'aac', '-shortest'],
  ]);
}

/** A clip that is long enough for WebCodecs to encode it in segments, and small, so that it can be encoded often. */
export function smallLongClip(): string {
  return clip('long-120.mkv', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=320x240:r=25:d=120'],
    ...['-f', 'lavfi', '-i', 'sine=r=48000:d=120'],
    ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '1M', '-g', '50'],
    ...['-c:a', 'aac', '-shortest'],
  ]);
}
