import {
  AdtsOutputFormat,
  FlacOutputFormat,
  MkvOutputFormat,
  MovOutputFormat,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  WavOutputFormat,
  WebMOutputFormat,
  type AudioCodec,
  type IsobmffOutputFormatOptions,
  type MediaCodec,
  type OutputFormat,
  type VideoCodec,
} from 'mediabunny';
import type { FormatId } from '../../../../domain/formats/catalogue.ts';
import type {
  AudioCodec as TargetAudioCodec,
  VideoCodec as TargetVideoCodec,
} from '../../../../domain/media/codecs.ts';
import { audioCodecNamed, videoCodecNamed } from '../codecs/codec-names.ts';
import { Declined } from '../work/refusals.ts';

/** Formats that are written here. Not MPEG-TS, whose output has not been tried against other players yet. */
export const WRITTEN_FORMATS = [
  'mp4',
  'mov',
  'mkv',
  'webm',
  'mp3',
  'm4a',
  'aac',
  'ogg',
  'opus',
  'flac',
  'wav',
] as const satisfies readonly FormatId[];

/** A WAV from this many bytes on needs 64-bit sizes. */
const LARGE_WAV = 0xfff00000;

/**
 * The muxer of a format. `bytes` is about how many there will be; null when nobody knows. Without `xing` the first packet
 * of an MP3 brings the frame that tells its length.
 */
export function outputFormat(
  id: FormatId,
  fastStart: NonNullable<IsobmffOutputFormatOptions['fastStart']>,
  bytes: number | null,
  { xing } = { xing: true },
): OutputFormat {
  switch (id) {
    case 'mp4':
    case 'm4a':
      return new Mp4OutputFormat({ fastStart });
    case 'mov':
      return new MovOutputFormat({ fastStart });
    case 'mkv':
      return new MkvOutputFormat();
    case 'webm':
      return new WebMOutputFormat();
    case 'mp3':
      return new Mp3OutputFormat({ xingHeader: xing });
    case 'aac':
      return new AdtsOutputFormat();
    case 'ogg':
    case 'opus':
      return new OggOutputFormat();
    case 'flac':
      return new FlacOutputFormat();
    case 'wav':
      return new WavOutputFormat({ large: (bytes ?? 0) > LARGE_WAV });
    default:
      throw new Declined(`Files of the kind "${id}" are written by FFmpeg.`);
  }
}

/** True for formats whose index can stand at the front. */
export function hasIndex(id: FormatId): boolean {
  return id === 'mp4' || id === 'm4a' || id === 'mov';
}

/** Leaves to FFmpeg what a container does not hold. */
export function requireHolds(format: OutputFormat, codec: MediaCodec): void {
  if (!format.getSupportedCodecs().includes(codec)) {
    throw new Declined(`${format.fileExtension} does not hold ${codec}.`);
  }
}

/** Mediabunny's name of the codec that pictures are encoded with. Throws Declined where FFmpeg has to do it. */
export function videoCodecFor(format: OutputFormat, name: TargetVideoCodec): VideoCodec {
  return encodable(format, name, videoCodecNamed(name));
}

/** Mediabunny's name of the codec that sound is encoded with. Throws Declined where FFmpeg has to do it. */
export function audioCodecFor(format: OutputFormat, name: TargetAudioCodec): AudioCodec {
  return encodable(format, name, audioCodecNamed(name));
}

function encodable<Codec extends MediaCodec>(
  format: OutputFormat,
  name: string,
  codec: Codec | null,
): Codec {
  if (codec === null) throw new Declined(`${name} is encoded by FFmpeg.`);
  requireHolds(format, codec);
  return codec;
}
