import { VideoSample } from 'mediabunny';

/** Luma from 0-255 to 16-235. */
const LUMA = pairs((value) => 16 + (value * 219) / 255);

/** Chroma from 0-255 to 16-240, around its middle. */
const CHROMA = pairs((value) => 128 + ((value - 128) * 224) / 255);

/** A table of two neighbouring bytes at once, which takes half the time. */
function pairs(formula: (value: number) => number): Uint16Array {
  const single = Uint8Array.from({ length: 256 }, (_, value) => Math.round(formula(value)));
  const table = new Uint16Array(1 << 16);
  for (let at = 0; at < table.length; at += 1) {
    table[at] = (single[at & 0xff] ?? 0) | ((single[at >> 8] ?? 0) << 8);
  }
  return table;
}

/** Formats with one plane of luma and then only chroma, a byte per sample. */
const CONVERTED: ReadonlySet<string | null> = new Set(['I420', 'NV12']);

/**
 * The same picture with the values of television, or null when it has them already. Encoders store full-range values
 * as they are, and what Chromium writes of VP9 and AV1 is then shown too dark and too bright by FFmpeg's players.
 */
export async function limitedSample(sample: VideoSample): Promise<VideoSample | null> {
  if (sample.colorSpace.fullRange !== true) return null;
  const frame = sample.toVideoFrame();
  try {
    if (!CONVERTED.has(frame.format)) return null;
    const { timestamp, duration, rotation } = sample;
    return new VideoSample(await toLimitedRange(frame), { timestamp, duration, rotation });
  } finally {
    frame.close();
  }
}

async function toLimitedRange(frame: VideoFrame): Promise<VideoFrame> {
  const pixels = new Uint8Array(frame.allocationSize());
  const layout = await frame.copyTo(pixels);
  const chroma = layout[1]?.offset ?? pixels.length;
  // Frames have even sizes here, and so has each plane.
  convert(pixels.subarray(0, chroma), LUMA);
  convert(pixels.subarray(chroma), CHROMA);
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
    colorSpace: { primaries, transfer, matrix, fullRange: false },
  });
}

/** Converts bytes in place. */
function convert(bytes: Uint8Array, table: Uint16Array): void {
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
  for (let at = 0; at < words.length; at += 1) words[at] = table[words[at] ?? 0] ?? 0;
}
