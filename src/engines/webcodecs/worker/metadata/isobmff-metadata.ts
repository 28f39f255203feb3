import type { Metadata } from '../../../../domain/media/metadata.ts';
import { neutralTags } from '../../../../domain/media/neutral-tags.ts';
import type { BlobReader } from '../../../witness/blob-reader.ts';
import { boxAt, type Box } from '../../../witness/isobmff-boxes.ts';
import { isobmffChapters, isobmffTimecode } from './isobmff-chapters.ts';
import { isobmffIndex } from '../containers/isobmff-facts.ts';
import { isobmffItems, type FoundTag } from './isobmff-items.ts';

/** Seconds between QuickTime's beginning of time, 1904, and that of everybody else. */
const SINCE_1904 = 2_082_844_800;

/** What an MP4 or MOV says of itself. */
export async function isobmffMetadata(reader: BlobReader): Promise<Metadata> {
  const { view, box } = await isobmffIndex(reader);
  const timecode = await isobmffTimecode(reader, view, box);
  const found: FoundTag[] = [
    ...isobmffItems(view, box),
    ...creationTime(view, box),
    ...(timecode === null ? [] : [['timecode', timecode] as const]),
  ];
  return { tags: neutralTags(found), chapters: await isobmffChapters(reader, view, box) };
}

/** When the recording began; some programs count from 1970. */
function creationTime(view: DataView, movie: Box): FoundTag[] {
  const header = boxAt(view, movie, 'mvhd');
  if (header === null) return [];
  const isLong = view.getUint8(header.start) === 1;
  const time = isLong
    ? Number(view.getBigUint64(header.start + 4))
    : view.getUint32(header.start + 4);
  if (time === 0) return [];
  const seconds = time >= SINCE_1904 ? time - SINCE_1904 : time;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? [] : [['creation_time', date.toISOString()]];
}
