import type { AttachedImage, MetadataTags } from 'mediabunny';
import type { ContainerId } from '../../../../domain/media/container.ts';
import { blobReader } from '../../../witness/blob-reader.ts';
import { isobmffIndex } from '../containers/isobmff-facts.ts';
import { isobmffCovers } from './isobmff-items.ts';

/** The pictures of a file's tags. Of several in one item of an MP4, mediabunny 1.61 reads the first. */
export async function attachedImages(
  file: Blob,
  container: ContainerId,
  { images = [] }: MetadataTags,
): Promise<readonly AttachedImage[]> {
  if (container !== 'isobmff' || images.length === 0) return images;
  const { view, box } = await isobmffIndex(blobReader(file));
  const covers = isobmffCovers(view, box);
  if (covers.length <= images.length) return images;
  return covers.map((data) => ({ data, kind: 'coverFront', mimeType: 'image/*' }));
}
