import { VideoSample } from 'mediabunny';
import type { Rotation } from '../../../../domain/media/media.ts';
import type { Rect, Size } from '../../../../domain/edits/rect.ts';
import { movePlane } from './moved-plane.ts';

/** How a picture is moved, without being scaled. Everything is even, as pairs of pixels share their colour. */
export type Move = {
  /** The part of the stored picture that is taken. */
  readonly part: Rect;
  /** How it is turned, clockwise, and then mirrored left to right. */
  readonly rotate: Rotation;
  readonly flip: boolean;
  /** Where it goes in a picture of this size, the rest of which is black. */
  readonly size: Size;
  readonly at: Pick<Rect, 'x' | 'y'>;
};

/** The planes of the formats that are moved: bytes of a sample, and pixels that share one, either way. */
const PLANES: Readonly<Record<string, readonly { unit: number; shared: number }[]>> = {
  I420: [
    { unit: 1, shared: 1 },
    { unit: 1, shared: 2 },
    { unit: 1, shared: 2 },
  ],
  NV12: [
    { unit: 1, shared: 1 },
    { unit: 2, shared: 2 },
  ],
};

/**
 * The moved picture, its values as they are: a canvas takes several times as long, and changes them a little. Null for
 * pictures whose planes nobody gets. What is given stays open.
 */
export async function movedPicture(sample: VideoSample, move: Move): Promise<VideoSample | null> {
  const frame = sample.toVideoFrame();
  try {
    const planes = PLANES[frame.format ?? ''];
    if (planes === undefined) return null;
    const { timestamp, duration } = sample;
    return new VideoSample(await moved(frame, planes, move), { timestamp, duration });
  } finally {
    frame.close();
  }
}

async function moved(
  frame: VideoFrame,
  planes: readonly { unit: number; shared: number }[],
  { part, rotate, flip, size, at }: Move,
): Promise<VideoFrame> {
  const { width, height } = part;
  const shown = { x: frame.visibleRect?.x ?? 0, y: frame.visibleRect?.y ?? 0 };
  const options = { rect: { width, height, x: part.x + shown.x, y: part.y + shown.y } };
  const source = new Uint8Array(frame.allocationSize(options));
  const layout = await frame.copyTo(source, options);
  const black = frame.colorSpace.fullRange === true ? 0 : 16;
  const bytes = new Uint8Array((size.width * size.height * 3) / 2).fill(128);
  bytes.fill(black, 0, size.width * size.height);
  let start = 0;
  for (const [n, { unit, shared }] of planes.entries()) {
    const { offset, stride } = layout[n] ?? { offset: 0, stride: 0 };
    const row = (size.width / shared) * unit;
    const first = start + (at.y / shared) * row + (at.x / shared) * unit;
    const samples = { width: width / shared, height: height / shared };
    const target = { bytes, offset: first, stride: row, unit };
    movePlane({ bytes: source, offset, stride, unit }, samples, target, { rotate, flip });
    start += row * (size.height / shared);
  }
  return new VideoFrame(bytes, {
    format: frame.format ?? 'I420',
    codedWidth: size.width,
    codedHeight: size.height,
    timestamp: frame.timestamp,
    colorSpace: frame.colorSpace,
  });
}
