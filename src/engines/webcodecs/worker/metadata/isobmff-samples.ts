import type { BlobReader } from '../../../witness/blob-reader.ts';
import { boxAt, type Box } from '../../../witness/isobmff-boxes.ts';

/** A sample of a track that holds text or numbers: its bytes, and when it is shown, in seconds of the track. */
export type SmallSample = {
  readonly start: number;
  readonly end: number;
  readonly data: DataView<ArrayBuffer>;
};

/** Samples that are read at most, and bytes of one: chapters and timecodes are few and short. */
const MOST_SAMPLES = 2000;
const LONGEST = 4096;

/** Reads all samples of a track whose samples are few and small. `view` holds the index. */
export async function smallSamples(
  { read }: BlobReader,
  view: DataView,
  trak: Box,
): Promise<SmallSample[]> {
  const header = boxAt(view, trak, 'mdia', 'mdhd');
  const table = boxAt(view, trak, 'mdia', 'minf', 'stbl');
  if (header === null || table === null) return [];
  const timescale = view.getUint32(header.start + (view.getUint8(header.start) === 1 ? 20 : 12));
  const durations = sampleDurations(view, boxAt(view, table, 'stts'));
  const places = samplePlaces(view, table);
  const samples: SmallSample[] = [];
  let ticks = 0;
  for (const [n, { offset, size }] of places.entries()) {
    const duration = durations[n] ?? 0;
    const [start, end] = [ticks / timescale, (ticks + duration) / timescale];
    ticks += duration;
    samples.push({ start, end, data: await read(offset, Math.min(size, LONGEST)) });
  }
  return samples;
}

function sampleDurations(view: DataView, box: Box | null): number[] {
  if (box === null) return [];
  const durations: number[] = [];
  for (let n = 0; n < view.getUint32(box.start + 4); n += 1) {
    const entry = box.start + 8 + n * 8;
    const count = Math.min(view.getUint32(entry), MOST_SAMPLES - durations.length);
    for (let i = 0; i < count; i += 1) durations.push(view.getUint32(entry + 4));
  }
  return durations;
}

function samplePlaces(view: DataView, table: Box): { offset: number; size: number }[] {
  const sizes = boxAt(view, table, 'stsz');
  const runs = boxAt(view, table, 'stsc');
  const short = boxAt(view, table, 'stco');
  const chunks = short ?? boxAt(view, table, 'co64');
  if (sizes === null || runs === null || chunks === null) return [];
  const same = view.getUint32(sizes.start + 4);
  const count = Math.min(view.getUint32(sizes.start + 8), MOST_SAMPLES);
  const entries = view.getUint32(runs.start + 4);
  const run = (n: number, field: number) => view.getUint32(runs.start + 8 + n * 12 + field);
  const places: { offset: number; size: number }[] = [];
  let entry = 0;
  for (let chunk = 0; chunk < view.getUint32(chunks.start + 4); chunk += 1) {
    while (entry + 1 < entries && run(entry + 1, 0) <= chunk + 1) entry += 1;
    const at = chunks.start + 8 + chunk * (short === null ? 8 : 4);
    let offset = short === null ? Number(view.getBigUint64(at)) : view.getUint32(at);
    for (let n = 0; n < run(entry, 4) && places.length < count; n += 1) {
      const size = same > 0 ? same : view.getUint32(sizes.start + 12 + places.length * 4);
      places.push({ offset, size });
      offset += size;
    }
  }
  return places;
}
