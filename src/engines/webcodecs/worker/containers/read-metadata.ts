import type { MetadataTags } from 'mediabunny';
import type { ContainerId } from '../../../../domain/media/container.ts';
import { commentChapters } from '../../../../domain/media/comment-chapters.ts';
import { neutralTags, type Metadata } from '../../../../domain/media/metadata.ts';
import { blobReader } from '../../../witness/blob-reader.ts';
import { readId3 } from './id3.ts';
import type { FoundTag } from './isobmff-items.ts';
import { isobmffMetadata } from './isobmff-metadata.ts';
import { matroskaMetadata } from './matroska-metadata.ts';

/** What a file says of itself. `known` is what mediabunny reads of it; `seconds` is how long it is. */
export async function readMetadata(
  file: Blob,
  container: ContainerId,
  known: MetadataTags,
  seconds: number,
): Promise<Metadata> {
  switch (container) {
    case 'isobmff':
      return isobmffMetadata(blobReader(file));
    case 'matroska':
      return matroskaMetadata(blobReader(file), seconds);
    case 'mp3':
    case 'adts': {
      const { tags, chapters } = await readId3(file);
      return { tags: neutralTags(tags), chapters };
    }
    default: {
      const found = textsOf(known);
      return { tags: neutralTags(found), chapters: commentChapters(found, seconds) };
    }
  }
}

/** Tags that have several values, such as two artists, have them in one text. */
function textsOf({ raw = {} }: MetadataTags): FoundTag[] {
  return Object.entries(raw).flatMap(([name, value]): FoundTag[] => {
    if (typeof value === 'string') return [[name, value]];
    return Array.isArray(value) ? [[name, value.join('; ')]] : [];
  });
}
