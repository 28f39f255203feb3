import type { InputVideoTrack, VideoSample, VideoTransformOptions } from 'mediabunny';
import type { Rotation } from '../../../../domain/media/media.ts';
import type { PictureEdit } from '../../../../domain/edits/picture-edit.ts';
import type { Rect, Size } from '../../../../domain/edits/rect.ts';
import { Declined } from '../work/refusals.ts';
import { createPictureFrame } from './framed-picture.ts';
import { movedPicture, type Move } from './moved-picture.ts';
import { pictureScaler } from './scaled-picture.ts';
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
  const rotation = await track.getRotation();
  const moves = rotation !== 0 || rotate !== 0 || flip || edit.crop !== null || frame !== null;
  const scaled = !square || width !== crop.width || height !== crop.height;
  if (!moves && !scaled) return {};
  const area = { left: crop.x, top: crop.y, width: crop.width, height: crop.height };
  const drawn = { width, height, rotate, flip, ...(edit.crop === null ? {} : { crop: area }) };
  const framing = frame === null ? null : createPictureFrame(size, frame);
  const part = turnedCrop(upright, { crop: edit.crop, turn: back(rotation), flip: 'none' })?.crop;
  const at = frame ?? { x: 0, y: 0, width, height };
  const planar = moves
    ? part !== undefined && isEven(part) && isEven(at)
      ? planarTransform({ part, rotate: sum(rotation, rotate), flip, size, at }, { width, height })
      : null
    : pictureScaler(size);
  return {
    async process(sample) {
      const moved = (await planar?.(sample)) ?? null;
      if (moved !== null) return moved;
      const picture = await sample.transform({ ...drawn, fit: 'fill' });
      if (framing === null) return picture;
      try {
        return framing(picture);
      } finally {
        picture.close();
      }
    },
  };
}

/**
 * Moves planes as they are, and scales them to what is drawn: a canvas takes several times as long, and changes colours.
 * Gives null for pictures whose planes nobody gets.
 */
function planarTransform(
  move: Move,
  drawn: Size,
): (sample: VideoSample) => Promise<VideoSample | null> {
  const { part, rotate, flip, size, at } = move;
  const sideways = rotate === 90 || rotate === 270;
  const turned = sideways
    ? { width: part.height, height: part.width }
    : { width: part.width, height: part.height };
  if (turned.width === drawn.width && turned.height === drawn.height) {
    return (sample) => movedPicture(sample, move);
  }
  const scale = pictureScaler(drawn);
  const whole = { x: 0, y: 0, ...drawn };
  const isFramed = size.width !== drawn.width || size.height !== drawn.height;
  const first = { part, rotate, flip, size: turned, at: { x: 0, y: 0 } };
  const last = { part: whole, rotate: 0, flip: false, size, at } as const;
  return (sample) =>
    inTurn(sample, [
      (given) => movedPicture(given, first),
      scale,
      ...(isFramed ? [(given: VideoSample) => movedPicture(given, last)] : []),
    ]);
}

/** One change after the other; what is made in between is closed. Null as soon as one of them cannot. */
async function inTurn(
  sample: VideoSample,
  changes: readonly ((sample: VideoSample) => Promise<VideoSample | null>)[],
): Promise<VideoSample | null> {
  let now = sample;
  for (const change of changes) {
    const next = await change(now);
    if (now !== sample) now.close();
    if (next === null) return null;
    now = next;
  }
  return now;
}

/** True when no pair of pixels, which share their colour, is cut in two. */
function isEven({ x, y, width, height }: Rect): boolean {
  return [x, y, width, height].every((value) => value % 2 === 0);
}

/** The turn that takes another one back. */
function back(turn: Rotation): Rotation {
  return turn === 90 ? 270 : turn === 270 ? 90 : turn;
}

/** Two turns, one after the other. */
function sum(one: Rotation, other: Rotation): Rotation {
  const quarters = ((one + other) / 90) % 4;
  return ([0, 90, 180, 270] as const)[quarters] ?? 0;
}

async function uprightSize(track: InputVideoTrack): Promise<Size> {
  const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()];
  return (await track.getRotation()) % 180 === 0
    ? { width, height }
    : { width: height, height: width };
}
