import type { FormatId } from '../../formats/catalogue.ts';
import type { VideoCodec } from '../../media/codecs.ts';
import type { StepEngine } from '../../engine/engine-id.ts';

/**
 * What segments encoded to a codec are stored in until they are joined; null for codecs that are not cut. MP4 keeps
 * times as exactly as the source does; FFmpeg has no VP8 in it, and milliseconds are what WebM has in the end anyway.
 */
export function intermediateFormat(codec: VideoCodec, engine: StepEngine): FormatId | null {
  switch (codec) {
    case 'h264':
    case 'vp9':
      return 'mp4';
    case 'vp8':
      return engine === 'ffmpeg' ? 'webm' : 'mp4';
    default:
      return null;
  }
}

/**
 * What is encoded in advance is stored as, until it is put together: the one format that keeps times as exactly as any
 * source does, and the samples with which AAC and Opus start.
 */
export const INTERMEDIATE_FORMAT: FormatId = 'mp4';
