import type { MetadataTags } from 'mediabunny';
import type { TrackCommand } from '../../../../domain/step/track-command.ts';
import { covers } from './cover-tracks.ts';
import { Declined } from '../work/refusals.ts';
import type { OpenSource } from '../work/track-work.ts';

/** The tags of the output: those of the source, with only the pictures that were asked for. */
export async function outputTags(
  { input, facts }: OpenSource,
  tracks: readonly TrackCommand[],
): Promise<MetadataTags> {
  // Fields that mediabunny does not understand are of the source's container and would be junk in another.
  const { raw: _, images = [], ...tags } = await input.getMetadataTags();
  const wanted = tracks.flatMap(({ track }) => (track.kind === 'cover' ? [track.index] : []));
  if (wanted.length === 0) return tags;
  const own = facts?.tracks.length ?? (await input.getTracks()).length;
  const known = covers(images, own);
  const chosen = wanted.map((index) => {
    const found = known.find(({ track }) => track.index === index);
    if (found === undefined) throw new Declined('The cover is not to be found.');
    // Mediabunny writes no other kind to MP4, and many songs call theirs "other".
    return { ...found.image, kind: 'coverFront' as const };
  });
  return { ...tags, images: chosen };
}
