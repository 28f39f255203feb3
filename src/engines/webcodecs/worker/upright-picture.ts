import type { InputVideoTrack, VideoTransformOptions } from 'mediabunny';
import type { Size } from '../../../domain/step.ts';
import { Declined } from './declined.ts';

/** What has to be done to a track's frames so that they stand upright at a size; null takes the source's own. */
export async function uprightTransform(
  track: InputVideoTrack,
  wanted: Size | null,
): Promise<VideoTransformOptions> {
  const rotation = await track.getRotation();
  const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()];
  const upright = rotation % 180 === 0 ? { width, height } : { width: height, height: width };
  const size = wanted ?? upright;
  if (size.width % 2 !== 0 || size.height % 2 !== 0) throw new Declined('The size is odd.');
  const aspect = await track.getPixelAspectRatio();
  const square = aspect.num === aspect.den;
  // Not every browser's encoder writes down that its pixels are not square.
  if (!square && wanted === null) throw new Declined('The pixels are not square.');
  const same = size.width === upright.width && size.height === upright.height;
  return same && square && rotation === 0 ? {} : { ...size, force: true };
}
