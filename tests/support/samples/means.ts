import type { CodecSupport } from '../../../src/domain/step/codec-support.ts';
import { ffmpegSupport } from '../../../src/engines/ffmpeg/core/codec-support.ts';
import { refOf, type MediaInfo, type TrackRef } from '../../../src/domain/media/media.ts';
import type { Capabilities } from '../../../src/domain/plan/model/context.ts';

/** A device that runs two steps of any size side by side. */
export const TWO_CORES = { workers: 2, memory: 4e9 } as const;

/** FFmpeg alone, on such a device. */
export function ffmpegOnly(media: MediaInfo, change: Partial<Capabilities> = {}): Capabilities {
  return {
    images: null,
    webcodecs: { kind: 'absent', because: 'setting' },
    ffmpeg: ffmpegSupport(media),
    bridge: [],
    avoid: [],
    device: TWO_CORES,
    frames: { kind: 'not-looked' },
    ...change,
  };
}

/** A browser like Chromium on Linux, for a source of which it decodes everything, changed where a test says so. */
export function chromium(media: MediaInfo, change: Partial<CodecSupport> = {}): CodecSupport {
  const tracks = media.tracks.flatMap((track): TrackRef[] =>
    track.kind === 'video' || track.kind === 'audio' || track.kind === 'cover'
      ? [refOf(media, track)]
      : [],
  );
  return {
    copies: tracks,
    decodes: tracks,
    video: ['h264', 'vp8', 'vp9'],
    audio: ['aac', 'mp3', 'opus', 'flac', 'ac3', 'pcm_s16le', 'pcm_s24le'],
    formats: ['mp4', 'mov', 'mkv', 'webm', 'mp3', 'm4a', 'aac', 'ogg', 'opus', 'flac', 'wav'],
    ...change,
  };
}

/** Both engines. */
export function bothEngines(
  media: MediaInfo,
  support: Partial<CodecSupport> = {},
  change: Partial<Capabilities> = {},
): Capabilities {
  return ffmpegOnly(media, {
    webcodecs: { kind: 'here', support: chromium(media, support) },
    ...change,
  });
}

/** The frames of ten seconds at 25 frames a second, with a key frame every second. */
export function someFrames(count = 250): Capabilities['frames'] {
  const times = Array.from({ length: count }, (_, n) => n / 25);
  const keys = times.flatMap((_, n) => (n % 25 === 0 ? [n] : []));
  return { kind: 'known', index: { times, keys } };
}
