import { VideoSample } from 'mediabunny';
import type { Rect } from '../../../domain/step.ts';

/**
 * A part of a picture, its values as they are: a canvas would take longer and change them a little. Everything is even.
 * What is given stays open.
 */
export async function croppedPicture(sample: VideoSample, crop: Rect): Promise<VideoSample> {
  const { x: left, y: top, width, height } = crop;
  const { timestamp, duration } = sample;
  const frame = sample.toVideoFrame();
  try {
    const { format, visibleRect, colorSpace } = frame;
    if (format === null) {
      return await sample.transform({
        crop: { left, top, width, height },
        width,
        height,
        fit: 'fill',
      });
    }
    const x = left + (visibleRect?.x ?? 0);
    const y = top + (visibleRect?.y ?? 0);
    const part = { rect: { x, y, width, height } };
    const bytes = new Uint8Array(frame.allocationSize(part));
    const layout = await frame.copyTo(bytes, part);
    const size = { codedWidth: width, codedHeight: height };
    const cropped = new VideoFrame(bytes, {
      format,
      layout,
      ...size,
      timestamp: frame.timestamp,
      colorSpace,
    });
    return new VideoSample(cropped, { timestamp, duration });
  } finally {
    frame.close();
  }
}
