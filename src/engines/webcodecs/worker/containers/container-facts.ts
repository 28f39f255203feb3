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
import type { ContainerId } from '../../../../domain/media/container.ts';
import { blobReader } from '../../../witness/blob-reader.ts';
import { Declined } from '../work/refusals.ts';
import { isobmffFacts } from './isobmff-facts.ts';
import { matroskaFacts } from './matroska-facts.ts';
import type { FileFacts } from '../work/file-facts.ts';

/** The container that mediabunny has recognised. Throws Declined for those that are left to FFmpeg. */
export function containerOf(format: InputFormat): ContainerId {
  if (format instanceof IsobmffInputFormat) return 'isobmff';
  if (format instanceof MatroskaInputFormat) return 'matroska';
  if (format instanceof OggInputFormat) return 'ogg';
  if (format instanceof Mp3InputFormat) return 'mp3';
  if (format instanceof WaveInputFormat) return 'wav';
  if (format instanceof AdtsInputFormat) return 'adts';
  if (format instanceof FlacInputFormat) return 'flac';
  if (format instanceof MpegTsInputFormat) return 'mpeg-ts';
  throw new Declined(`Files of the kind "${format.name}" are not for this engine.`);
}

/** What Kiln reads of a container by itself; null for those that mediabunny tells all about. */
export async function containerFacts(file: Blob, format: InputFormat): Promise<FileFacts | null> {
  if (format instanceof IsobmffInputFormat) return isobmffFacts(blobReader(file));
  if (format instanceof MatroskaInputFormat) return matroskaFacts(blobReader(file));
  return null;
}
