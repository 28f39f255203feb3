import { VideoSample, type VideoTransformOptions } from 'mediabunny';
import type { Colours } from '../../../../domain/media/colours.ts';
import { i420Bytes, toI420 } from '../../../slides/to-i420.ts';
import { colourSpaceOf } from '../codecs/colour-space.ts';

/** Layouts of canvases, and where red and blue stand in them. */
const RGB: Readonly<Record<string, 'rgb' | 'bgr'>> = {
  RGBA: 'rgb',
  RGBX: 'rgb',
  BGRA: 'bgr',
  BGRX: 'bgr',
};

/**
 * A transform whose pictures are planes again where a canvas was used, with values that mean what the output says.
 * Encoders get red, green and blue from a canvas, and what they make of it differs: Chromium writes full range and
 * calls it sRGB.
 */
export function planarTransform(
  transform: VideoTransformOptions,
  colours: Colours,
): VideoTransformOptions {
  const { process: before } = transform;
  return {
    ...transform,
    async process(sample) {
      const done = before === undefined ? sample : await before(sample);
      if (!(done instanceof VideoSample)) return done;
      const order = RGB[done.format ?? ''];
      if (order === undefined) return done;
      try {
        return await planarPicture(done, order, colours);
      } finally {
        if (done !== sample) done.close();
      }
    },
  };
}

async function planarPicture(
  sample: VideoSample,
  order: 'rgb' | 'bgr',
  colours: Colours,
): Promise<VideoSample> {
  const { codedWidth: width, codedHeight: height, timestamp, duration } = sample;
  const size = { width, height };
  const pixels = new Uint8ClampedArray(width * height * 4);
  await sample.copyTo(pixels);
  const isTransparent = sample.format === 'RGBA' || sample.format === 'BGRA';
  const planes = new Uint8Array(i420Bytes(size) + (isTransparent ? width * height : 0));
  toI420(pixels, size, planes, { matrix: colours.matrix, order });
  if (isTransparent) {
    const alpha = planes.subarray(i420Bytes(size));
    for (let at = 0; at < alpha.length; at += 1) alpha[at] = pixels[at * 4 + 3] ?? 0;
  }
  return new VideoSample(planes, {
    format: isTransparent ? 'I420A' : 'I420',
    codedWidth: width,
    codedHeight: height,
    timestamp,
    duration,
    colorSpace: colourSpaceOf(colours),
  });
}
