import type { FormatId } from '../../../domain/formats/catalogue.ts';
import type { Step } from '../../../domain/step/step.ts';
import type { StepRequest } from '../../contract/engine-api.ts';
import { shortenMatroska } from '../../metadata/shorten-matroska.ts';
import { shortenOgg } from '../../metadata/shorten-ogg.ts';
import { blobReader } from '../../witness/blob-reader.ts';
import { lastSoundSamples } from '../../witness/isobmff-last-samples.ts';
import { matroskaDiscards } from '../../witness/matroska-discards.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { madeTracks } from '../arguments/cover-args.ts';

/** Formats that are Ogg. */
export const OGG_FORMATS: readonly FormatId[] = ['ogg', 'opus', 'ogv'];

const MATROSKA_FORMATS: readonly FormatId[] = ['mkv', 'webm'];

/**
 * FFmpeg's muxer of Ogg does not ask how much of the last packet of a sound in a Matroska is to be heard, and its muxer of
 * Matroska does not know it of one in an MP4.
 */
export async function endSound(
  content: FileContent,
  { format, command }: Step,
  inputs: StepRequest['inputs'],
): Promise<void> {
  if (command.kind !== 'convert') return;
  for (const [place, track] of madeTracks(command).entries()) {
    const [file] = inputs[track.input] ?? [];
    const isOpus = track.kind === 'copy' && track.track.kind === 'audio' && track.codec === 'opus';
    if (file === undefined || !isOpus || track.range?.to != null) continue;
    const { nth } = track.track;
    if (OGG_FORMATS.includes(format)) {
      const sound = (await matroskaDiscards(blobReader(file)))[nth];
      if (sound !== undefined && sound.seconds > 0) shortenOgg(content, sound.seconds);
    }
    if (MATROSKA_FORMATS.includes(format)) {
      const heard = (await lastSoundSamples(blobReader(file)))[nth] ?? null;
      if (heard !== null) shortenMatroska(content, place, heard);
    }
  }
}
