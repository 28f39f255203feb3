import { UNTAGGED } from '../../../src/domain/media/colours.ts';
import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import type { AudioTrack, MediaInfo, Track, VideoTrack } from '../../../src/domain/media/media.ts';

/** A 10-second 1080p25 H.264 track, changed where a test says so. */
export function aVideoTrack(change: Partial<VideoTrack> = {}): VideoTrack {
  return {
    kind: 'video',
    index: 0,
    codec: 'h264',
    frames: 250,
    bitRate: 4_000_000,
    width: 1920,
    height: 1080,
    pixelAspect: 1,
    rotation: 0,
    rate: { num: 25, den: 1 },
    duration: { kind: 'exact', seconds: 10 },
    scan: 'progressive',
    pixelFormat: 'yuv420p',
    colours: UNTAGGED,
    ...change,
  };
}

/** A 10-second stereo AAC track. */
export function anAudioTrack(change: Partial<AudioTrack> = {}): AudioTrack {
  return {
    kind: 'audio',
    index: 1,
    codec: 'aac',
    frames: 469,
    bitRate: 160_000,
    channels: 2,
    sampleRate: 48_000,
    bits: 16,
    duration: { kind: 'exact', seconds: 10 },
    ...change,
  };
}

/** An MP4 with these tracks; by default one of video and one of audio. */
export function aMedia(
  tracks: readonly Track[] = [aVideoTrack(), anAudioTrack()],
  change: Partial<MediaInfo> = {},
): MediaInfo {
  return {
    probedBy: 'ffmpeg',
    container: 'isobmff',
    size: 5_200_000,
    duration: { kind: 'exact', seconds: 10 },
    tracks,
    metadata: NO_METADATA,
    ...change,
  };
}
