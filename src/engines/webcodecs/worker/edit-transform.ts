import type { InputVideoTrack, VideoTransformOptions } from 'mediabunny';
import type { PictureEdit, Rect, Size } from '../../../domain/step.ts';
import { croppedPicture } from './cropped-picture.ts';
import { Declined } from './declined.ts';
import { createPictureFrame } from './framed-picture.ts';
import { turnedCrop } from './turned-crop.ts';

/** What has to be done to a track's frames so that they stand upright and are as an edit wants them. */
export async function editTransform(
  track: InputVideoTrack,
  edit: PictureEdit,
): Promise<VideoTransformOptions> {
  const upright = await uprightSize(track);
  const turned = turnedCrop(upright, edit);
  if (turned === null) throw new Declined('The crop leaves the picture.');
  const { rotate, flip, crop } = turned;
  const size = edit.size ?? { width: crop.width, height: crop.height };
  if (size.width % 2 !== 0 || size.height % 2 !== 0) throw new Declined('The size is odd.');
  const aspect = await track.getPixelAspectRatio();
  const square = aspect.num === aspect.den;
  // Not every browser's encoder writes down that its pixels are not square.
  if (!square && edit.pixels === 'source') throw new Declined('The pixels are not square.');
  if (!square && edit.crop !== null) {
    throw new Declined('The crop counts pixels that are not square.');
  }
  const { frame } = edit;
  const { width, height } = frame ?? size;
  const untouched = square && (await track.getRotation()) === 0 && rotate === 0 && !flip;
  const scaled = width !== crop.width || height !== crop.height;
  const framed = frame === null ? {} : { process: createPictureFrame(size, frame) };
  if (untouched && !scaled) {
    if (edit.crop === null) return framed;
    if (frame === null && isEven(crop)) {
      return { process: (sample) => croppedPicture(sample, crop) };
    }
  }
  const part = { left: crop.x, top: crop.y, width: crop.width, height: crop.height };
  const cropped = edit.crop === null ? {} : { crop: part };
  return { width, height, rotate, flip, force: true, ...cropped, ...framed };
}

/** True when no pair of pixels, which share their colour, is cut in two. */
function isEven({ x, y, width, height }: Rect): boolean {
  return [x, y, width, height].every((value) => value % 2 === 0);
}

async function uprightSize(track: InputVideoTrack): Promise<Size> {
  const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()];
  return (await track.getRotation()) % 180 === 0
    ? { width, height }
    : { width: height, height: width };
}
