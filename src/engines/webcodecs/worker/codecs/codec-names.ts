import type { AudioCodec, VideoCodec } from 'mediabunny';
import type {
  AudioCodec as TargetAudioCodec,
  VideoCodec as TargetVideoCodec,
} from '../../../../domain/media/codecs.ts';

const VIDEO = {
  avc: 'h264',
  hevc: 'hevc',
  vp8: 'vp8',
  vp9: 'vp9',
  av1: 'av1',
  prores: 'prores',
} as const satisfies Record<VideoCodec, string>;

const AUDIO = {
  aac: 'aac',
  opus: 'opus',
  mp3: 'mp3',
  vorbis: 'vorbis',
  flac: 'flac',
  ac3: 'ac3',
  eac3: 'eac3',
  dts: 'dts',
  'pcm-s16': 'pcm_s16le',
  'pcm-s16be': 'pcm_s16be',
  'pcm-s24': 'pcm_s24le',
  'pcm-s24be': 'pcm_s24be',
  'pcm-s32': 'pcm_s32le',
  'pcm-s32be': 'pcm_s32be',
  'pcm-f32': 'pcm_f32le',
  'pcm-f32be': 'pcm_f32be',
  'pcm-f64': 'pcm_f64le',
  'pcm-f64be': 'pcm_f64be',
  'pcm-u8': 'pcm_u8',
  'pcm-s8': 'pcm_s8',
  ulaw: 'pcm_mulaw',
  alaw: 'pcm_alaw',
} as const satisfies Record<AudioCodec, string>;

/** FFmpeg's name of a codec that mediabunny knows. */
export function ffmpegName(codec: VideoCodec | AudioCodec): string {
  return { ...VIDEO, ...AUDIO }[codec];
}

/** Mediabunny's name of a video codec that can be encoded here at all. */
export function videoCodecNamed(name: TargetVideoCodec): VideoCodec | null {
  switch (name) {
    case 'h264':
      return 'avc';
    case 'vp8':
    case 'vp9':
      return name;
    default:
      return null;
  }
}

/** Mediabunny's name of an audio codec that can be encoded here at all. */
export function audioCodecNamed(name: TargetAudioCodec): AudioCodec | null {
  const found = Object.entries(AUDIO).find(([, ffmpeg]) => ffmpeg === name);
  return found === undefined ? null : (found[0] as AudioCodec);
}

/** True for samples that are stored as they are. */
export function isPcm(codec: AudioCodec): boolean {
  return AUDIO[codec].startsWith('pcm_');
}
