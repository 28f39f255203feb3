import { VideoSample } from 'mediabunny';

/** What becomes of two neighbouring bytes at once, which takes half the time. */
export type PlaneTable = Uint16Array;

/** Makes a table of what becomes of a byte. */
export function planeTable(formula: (value: number) => number): PlaneTable {
  const single = Uint8Array.from({ length: 256 }, (_, value) => Math.round(formula(value)));
  const table = new Uint16Array(1 << 16);
  for (let at = 0; at < table.length; at += 1) {
    table[at] = (single[at & 0xff] ?? 0) | ((single[at >> 8] ?? 0) << 8);
  }
  return table;
}

/** Formats with one plane of luma and then only chroma, a byte per sample. */
const MAPPED: ReadonlySet<string | null> = new Set(['I420', 'NV12']);

/** The same picture with other values of luma and chroma; null when it does not consist of those alone. */
export async function mappedPlanes(
  sample: VideoSample,
  tables: { readonly luma: PlaneTable; readonly chroma: PlaneTable },
  fullRange: boolean,
): Promise<VideoSample | null> {
  const frame = sample.toVideoFrame();
  try {
    if (!MAPPED.has(frame.format)) return null;
    const { timestamp, duration, rotation } = sample;
    return new VideoSample(await mapped(frame, tables, fullRange), {
      timestamp,
      duration,
      rotation,
    });
  } finally {
    frame.close();
  }
}

async function mapped(
  frame: VideoFrame,
  { luma, chroma }: { readonly luma: PlaneTable; readonly chroma: PlaneTable },
  fullRange: boolean,
): Promise<VideoFrame> {
  const pixels = new Uint8Array(frame.allocationSize());
  const layout = await frame.copyTo(pixels);
  const border = layout[1]?.offset ?? pixels.length;
  // Frames have even sizes here, and so has each plane.
  convert(pixels.subarray(0, border), luma);
  convert(pixels.subarray(border), chroma);
  const { primaries, transfer, matrix } = frame.colorSpace;
  const shown = frame.visibleRect;
  return new VideoFrame(pixels, {
    format: frame.format ?? 'I420',
    layout,
    codedWidth: shown?.width ?? frame.codedWidth,
    codedHeight: shown?.height ?? frame.codedHeight,
    displayWidth: frame.displayWidth,
    displayHeight: frame.displayHeight,
    timestamp: frame.timestamp,
    colorSpace: { primaries, transfer, matrix, fullRange },
  });
}

/** Converts bytes in place. */
function convert(bytes: Uint8Array, table: PlaneTable): void {
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
  for (let at = 0; at < words.length; at += 1) words[at] = table[words[at] ?? 0] ?? 0;
}
