import { MATROSKA, WEBM, type InputAudioTrack } from 'mediabunny';
import { blobReader } from '../../../witness/blob-reader.ts';
import { matroskaDiscards } from '../../../witness/matroska-discards.ts';
import type { OpenSource } from '../work/track-work.ts';

/** How many seconds of a sound's last packet in a Matroska only fill it up; 0 in other files. */
export async function matroskaFiller(
  { file, input }: OpenSource,
  track: InputAudioTrack,
): Promise<number> {
  const format = await input.getFormat();
  if (format !== MATROSKA && format !== WEBM) return 0;
  const discards = await matroskaDiscards(blobReader(file));
  return discards.find(({ id }) => id === track.id)?.seconds ?? 0;
}
