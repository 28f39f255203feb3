import {
  AdtsInputFormat,
  FlacInputFormat,
  IsobmffInputFormat,
  MatroskaInputFormat,
  Mp3InputFormat,
  MpegTsInputFormat,
  OggInputFormat,
  WaveInputFormat,
  type InputFormat,
} from 'mediabunny';
import { blobReader } from './blob-reader.ts';
import { Declined } from '../work/refusals.ts';
import { isobmffFacts } from './isobmff-facts.ts';
import { matroskaFacts } from './matroska-facts.ts';
import type { FileFacts } from '../work/file-facts.ts';

/** FFmpeg's name of a container's demuxer. */
export function containerName(format: InputFormat): string {
  if (format instanceof IsobmffInputFormat) return 'mov,mp4,m4a,3gp,3g2,mj2';
  if (format instanceof MatroskaInputFormat) return 'matroska,webm';
  if (format instanceof OggInputFormat) return 'ogg';
  if (format instanceof Mp3InputFormat) return 'mp3';
  if (format instanceof WaveInputFormat) return 'wav';
  if (format instanceof AdtsInputFormat) return 'aac';
  if (format instanceof FlacInputFormat) return 'flac';
  if (format instanceof MpegTsInputFormat) return 'mpegts';
  throw new Declined(`Files of the kind "${format.name}" are not for this engine.`);
}

/** What Kiln reads of a container by itself; null for those that mediabunny tells all about. */
export async function containerFacts(file: Blob, format: InputFormat): Promise<FileFacts | null> {
  if (format instanceof IsobmffInputFormat) return isobmffFacts(blobReader(file));
  if (format instanceof MatroskaInputFormat) return matroskaFacts(blobReader(file));
  return null;
}
