import { VideoSample, type VideoTransformOptions } from 'mediabunny';
import { fadeLevel, type Fade } from '../../../../domain/edits/fade.ts';
import { mappedPlanes, planeTable } from './mapped-planes.ts';

/** Black in limited range, and chroma without colour. */
const BLACK = 16;
const GREY = 128;

/**
 * A transform whose pictures fade at its end. `ahead` is what their own timestamps lack to the output's time, in
 * seconds. Without any fade it is the transform itself.
 */
export function fadedTransform(
  transform: VideoTransformOptions,
  fade: Fade,
  ahead: () => number,
): VideoTransformOptions {
  if (fade.in === 0 && fade.out === 0) return transform;
  const { process: before } = transform;
  return {
    ...transform,
    async process(sample) {
      const level = fadeLevel(fade, sample.timestamp + ahead());
      const done = before === undefined ? sample : await before(sample);
      if (level === 1 || !(done instanceof VideoSample)) return done;
      try {
        return await fadedPicture(done, level);
      } finally {
        if (done !== sample) done.close();
      }
    },
  };
}

/** A picture as dark as `level` says: from 0, black, to 1, as it is. The one that is given stays open. */
async function fadedPicture(sample: VideoSample, level: number): Promise<VideoSample> {
  const { fullRange } = sample.colorSpace;
  const black = fullRange === true ? 0 : BLACK;
  const tables = {
    luma: planeTable((value) => black + (value - black) * level),
    chroma: planeTable((value) => GREY + (value - GREY) * level),
  };
  // Without a canvas, where colours would not come out as those of the pictures that are not faded.
  return (await mappedPlanes(sample, tables, fullRange === true)) ?? darkened(sample, level);
}

/** The same on a canvas, for pictures whose planes nobody gets, and those that are transparent. */
function darkened(sample: VideoSample, level: number): VideoSample {
  const { codedWidth: width, codedHeight: height, timestamp, duration, rotation } = sample;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  const frame = sample.toVideoFrame();
  try {
    context.drawImage(frame, 0, 0, width, height);
  } finally {
    frame.close();
  }
  context.globalCompositeOperation = 'source-atop';
  context.globalAlpha = 1 - level;
  context.fillStyle = 'black';
  context.fillRect(0, 0, width, height);
  return new VideoSample(canvas, { timestamp, duration, rotation });
}
