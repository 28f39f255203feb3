import { VideoSample } from 'mediabunny';
import type { Size } from '../../../../domain/edits/rect.ts';
import { planeScaler } from './scaled-plane.ts';

/** The planes of the formats that are scaled: which of their bytes, and how many pixels share one, either way. */
const PLANES: Readonly<
  Record<string, readonly { layer: number; start: number; unit: number; shared: number }[]>
> = {
  I420: [
    { layer: 0, start: 0, unit: 1, shared: 1 },
    { layer: 1, start: 0, unit: 1, shared: 2 },
    { layer: 2, start: 0, unit: 1, shared: 2 },
  ],
  I420A: [
    { layer: 0, start: 0, unit: 1, shared: 1 },
    { layer: 1, start: 0, unit: 1, shared: 2 },
    { layer: 2, start: 0, unit: 1, shared: 2 },
    { layer: 3, start: 0, unit: 1, shared: 1 },
  ],
  NV12: [
    { layer: 0, start: 0, unit: 1, shared: 1 },
    { layer: 1, start: 0, unit: 2, shared: 2 },
    { layer: 1, start: 1, unit: 2, shared: 2 },
  ],
};

type Scaler = ReturnType<typeof planeScaler>;

/**
 * Makes a function that scales pictures to an even size. What it returns is I420, or I420A where that was given, with
 * the colours that the picture had; null for pictures whose planes nobody gets. What is given stays open.
 */
export function pictureScaler(to: Size): (sample: VideoSample) => Promise<VideoSample | null> {
  const scalers = new Map<string, Scaler>();
  const scalerFor = (from: Size, into: Size) => {
    const key = `${from.width}x${from.height} ${into.width}x${into.height}`;
    const scaler = scalers.get(key) ?? planeScaler(from, into);
    scalers.set(key, scaler);
    return scaler;
  };
  return async (sample) => {
    const frame = sample.toVideoFrame();
    try {
      const planes = PLANES[frame.format ?? ''];
      if (planes === undefined) return null;
      const bytes = await scaledPlanes(frame, planes, to, scalerFor);
      const { timestamp, duration } = sample;
      const scaled = new VideoFrame(bytes, {
        format: frame.format === 'I420A' ? 'I420A' : 'I420',
        codedWidth: to.width,
        codedHeight: to.height,
        timestamp: frame.timestamp,
        colorSpace: frame.colorSpace,
      });
      return new VideoSample(scaled, { timestamp, duration });
    } finally {
      frame.close();
    }
  };
}

async function scaledPlanes(
  frame: VideoFrame,
  planes: NonNullable<(typeof PLANES)[string]>,
  to: Size,
  scalerFor: (from: Size, to: Size) => Scaler,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = new Uint8Array(frame.allocationSize());
  const layout = await frame.copyTo(source);
  const { width = frame.codedWidth, height = frame.codedHeight } = frame.visibleRect ?? {};
  const sizes = planes.map(({ shared }) => ({
    from: { width: Math.ceil(width / shared), height: Math.ceil(height / shared) },
    to: { width: to.width / shared, height: to.height / shared },
  }));
  const bytes = new Uint8Array(
    sizes.reduce((sum, { to: { width: w, height: h } }) => sum + w * h, 0),
  );
  let start = 0;
  for (const [n, { layer, start: first, unit }] of planes.entries()) {
    const size = sizes[n];
    const { offset, stride } = layout[layer] ?? { offset: 0, stride: 0 };
    if (size === undefined) continue;
    scalerFor(size.from, size.to)(
      { bytes: source, offset: offset + first, stride, unit, ...size.from },
      { bytes, offset: start, stride: size.to.width, unit: 1, ...size.to },
    );
    start += size.to.width * size.to.height;
  }
  return bytes;
}
