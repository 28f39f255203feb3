import type { AudioCodec, VideoCodec } from '../../../domain/media/codecs.ts';
import type { VideoRate } from '../../../domain/step/video-rate.ts';
import { Mistake } from '../../../lib/mistake.ts';

/**
 * x264's presets per effort. At equal SSIM on real 1080p clips, superfast takes 1.2 to 2 times the bytes of veryfast in
 * 60 % of its time, and medium 70 to 85 % of them in 3 times its time.
 */
const X264_PRESET = { fast: 'superfast', balanced: 'veryfast', smallest: 'medium' } as const;

/** libvpx's speeds in real-time mode; its good mode takes minutes for seconds in WebAssembly. */
const VP9_SPEED = { fast: '8', balanced: '7', smallest: '5' } as const;

/** libvpx's speeds for VP8; negative ones are kept, positive ones would follow the clock and never give the same twice. */
const VP8_SPEED = { fast: '-8', balanced: '-6', smallest: '-4' } as const;

/** libwebp's effort, 0 to 6. */
const WEBP_EFFORT = { fast: '1', balanced: '3', smallest: '5' } as const;

/** FFmpeg's encoder for a video codec, with its settings for this quality. */
export function videoEncoder(codec: VideoCodec, rate: VideoRate): string[] {
  if (rate.spend === 'all') return encoderAtRate(codec, rate);
  const value = String(rate.value);
  switch (codec) {
    case 'h264':
      return [
        ...['-c:v', 'libx264', '-preset', X264_PRESET[rate.effort], '-crf', value],
        ...ceiling(rate),
      ];
    case 'vp9':
      return [
        ...['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', VP9_SPEED[rate.effort]],
        ...['-crf', value, '-b:v', String(rate.ceiling ?? 0)],
      ];
    case 'vp8':
      return [
        ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', VP8_SPEED[rate.effort]],
        ...['-crf', value, '-b:v', String(rate.ceiling ?? rate.bitRate)],
      ];
    case 'mpeg4':
      return ['-c:v', 'mpeg4', ...quantizer(rate)];
    case 'mpeg2video':
      return ['-c:v', 'mpeg2video', ...quantizer(rate)];
    case 'wmv2':
      return ['-c:v', 'wmv2', ...quantizer(rate)];
    case 'theora':
      // It has a quality or a bit rate, but no ceiling: the quality would exceed a low one.
      return rate.ceiling !== null && rate.ceiling <= rate.bitRate
        ? ['-c:v', 'libtheora', '-b:v', String(rate.ceiling)]
        : ['-c:v', 'libtheora', '-q:v', value];
    case 'webp':
      return [
        ...['-c:v', 'libwebp_anim', '-quality', value],
        ...(rate.lossless === true ? ['-lossless', '1'] : []),
        ...['-compression_level', WEBP_EFFORT[rate.effort]],
      ];
    case 'mjpeg':
      // Left to itself, FFmpeg goes no lower than 2.
      return ['-c:v', 'mjpeg', '-q:v', value, ...(rate.value < 2 ? ['-qmin', '1'] : [])];
    case 'gif':
    case 'png':
      return ['-c:v', codec];
    case 'avif':
    case 'jxl':
    case 'tiff':
    case 'bmp':
    case 'ico':
    case 'pdf':
      throw new Mistake(`FFmpeg writes no ${codec}.`);
    default:
      return codec satisfies never;
  }
}

/** The same at an average bit rate. */
function encoderAtRate(codec: VideoCodec, { bitRate, effort }: VideoRate): string[] {
  const rate = ['-b:v', String(bitRate)];
  switch (codec) {
    case 'h264':
      return [
        ...['-c:v', 'libx264', '-preset', X264_PRESET[effort], ...rate],
        ...['-maxrate', String(Math.round(bitRate * 1.5)), '-bufsize', String(bitRate * 3)],
      ];
    case 'vp9':
      return [
        ...['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', VP9_SPEED[effort]],
        ...rate,
      ];
    case 'vp8':
      return [
        ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', VP8_SPEED[effort]],
        ...rate,
      ];
    case 'mpeg4':
      return ['-c:v', 'mpeg4', ...rate];
    case 'mpeg2video':
    case 'wmv2':
      return ['-c:v', codec, ...rate];
    case 'theora':
      return ['-c:v', 'libtheora', ...rate];
    case 'webp':
    case 'mjpeg':
    case 'gif':
    case 'png':
    case 'avif':
    case 'jxl':
    case 'tiff':
    case 'bmp':
    case 'ico':
    case 'pdf':
      throw new Mistake(`${codec} has no bit rate.`);
    default:
      return codec satisfies never;
  }
}

/** The MPEG family: this quantizer, or a larger one where it would take more bits than it may. */
function quantizer({ value, ceiling: most }: VideoRate): string[] {
  return most === null ? ['-q:v', String(value)] : ['-b:v', String(most), '-qmin', String(value)];
}

/** Never more than this over two seconds. */
function ceiling(rate: VideoRate): string[] {
  return rate.ceiling === null
    ? []
    : ['-maxrate', String(rate.ceiling), '-bufsize', String(rate.ceiling * 2)];
}

/** FFmpeg's encoders for audio codecs, where they are not named like the codec. */
const AUDIO_ENCODERS: Partial<Record<AudioCodec, string>> = {
  mp3: 'libmp3lame',
  opus: 'libopus',
  vorbis: 'libvorbis',
};

/** FFmpeg's encoder for an audio codec. */
export function audioEncoder(codec: AudioCodec): string {
  return AUDIO_ENCODERS[codec] ?? codec;
}
