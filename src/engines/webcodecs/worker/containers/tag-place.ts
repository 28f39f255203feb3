import type { ContainerId } from '../../../../domain/media/container.ts';
import type { MetadataTags } from 'mediabunny';
import type { MediaInfo } from '../../../../domain/media/media.ts';

/** Fields that say nothing about the work: what the program that wrote the file left there. */
const TECHNICAL = /^(?:©too|tool|encoder|encoded_by|vendor|software|tsse|tenc|isft|raw)$/iu;

/** Where the tags that people write are: Ogg has them in the track. */
export function tagPlace(container: ContainerId, tags: MetadataTags): MediaInfo['tags'] {
  const { raw = {}, images: _, ...known } = tags;
  const said =
    Object.values(known).some((value) => value !== undefined) ||
    Object.entries(raw).some(([key, value]) => typeof value === 'string' && !TECHNICAL.test(key));
  if (!said) return 'none';
  return container === 'ogg' ? 'track' : 'file';
}
