import type { MetadataTags } from 'mediabunny';
import type { ContainerId } from '../../../../domain/media/container.ts';
import { commentChapters } from '../../../../domain/media/comment-chapters.ts';
import type { Metadata } from '../../../../domain/media/metadata.ts';
import { neutralTags } from '../../../../domain/media/neutral-tags.ts';
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
    case 'wav':
      return { tags: neutralTags(textsOf(known).map(inUtf8)), chapters: [] };
    default: {
      const found = commented(textsOf(known));
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

/** In Vorbis comments a lone description is the comment: FFmpeg, for one, knows no other. */
function commented(found: readonly FoundTag[]): FoundTag[] {
  const hasComment = found.some(([name]) => name === 'COMMENT');
  return found.map(([name, value]) => [
    name === 'DESCRIPTION' && !hasComment ? 'COMMENT' : name,
    value,
  ]);
}

/** Chunks of a WAV have no encoding: what reads as UTF-8 is meant so. Mediabunny takes each byte for a character. */
function inUtf8([name, value]: FoundTag): FoundTag {
  try {
    const bytes = Uint8Array.from(value, (character) => character.charCodeAt(0));
    return [name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
  } catch {
    return [name, value];
  }
}
