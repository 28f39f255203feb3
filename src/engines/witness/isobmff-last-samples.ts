import { fourCc, type BlobReader } from './blob-reader.ts';
import { boxAt, boxes, fileBoxes, type Box } from './isobmff-boxes.ts';
import { timeOf } from './isobmff-lengths.ts';

/** An index is no larger. Bytes. */
const LARGEST = 256 << 20;

/** How long the last sample of each sound of an MP4 is to be heard, in seconds, in their order; null where the index does not say. */
export async function lastSoundSamples(reader: BlobReader): Promise<readonly (number | null)[]> {
  for await (const { name, start, end } of fileBoxes(reader)) {
    if (name !== 'moov') continue;
    if (end > reader.size || end - start > LARGEST) return [];
    const view = await reader.read(start, end - start);
    return [...boxes(view, 0, view.byteLength)]
      .filter((box) => box.name === 'trak' && isSound(view, box))
      .map((trak) => lastSample(view, trak));
  }
  return [];
}

function isSound(view: DataView, trak: Box): boolean {
  const handler = boxAt(view, trak, 'mdia', 'hdlr');
  return handler !== null && fourCc(view, handler.start + 8) === 'soun';
}

function lastSample(view: DataView, trak: Box): number | null {
  const header = timeOf(view, boxAt(view, trak, 'mdia', 'mdhd'));
  const times = boxAt(view, trak, 'mdia', 'minf', 'stbl', 'stts');
  if (header === null || header.scale === 0 || times === null) return null;
  const runs = view.getUint32(times.start + 4);
  const at = times.start + 8 + (runs - 1) * 8;
  return runs === 0 || at + 8 > times.end ? null : view.getUint32(at + 4) / header.scale;
}
