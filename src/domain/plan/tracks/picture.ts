import type { Options } from '../../options/options.ts';
import {
  perSecond,
  type CoverTrack,
  type Rate,
  type Rotation,
  type VideoTrack,
} from '../../media/media.ts';
import type { PictureEdit, Timing } from '../../edits/picture-edit.ts';
import type { Size } from '../../edits/rect.ts';

/** Rates that cameras and discs really use; a probed average within 0.05 % of one is that one; 30 and 29.97 are 0.1 % apart. */
const STANDARD_RATES: readonly Rate[] = [
  { num: 24_000, den: 1001 },
  { num: 24, den: 1 },
  { num: 25, den: 1 },
  { num: 30_000, den: 1001 },
  { num: 30, den: 1 },
  { num: 48, den: 1 },
  { num: 50, den: 1 },
  { num: 60_000, den: 1001 },
  { num: 60, den: 1 },
  { num: 120, den: 1 },
];

/** For sources whose rate is unknown or nonsense, such as the 90 000 fps of some variable-rate files. */
const FALLBACK_RATE: Rate = { num: 30, den: 1 };

/** Size of the picture as a viewer sees it turned, in stored pixels. */
export function uprightSize(track: VideoTrack): Size {
  return turned({ width: track.width, height: track.height }, isSideways(track.rotation));
}

/** The same of any picture; a cover is not turned. */
export function uprightOf(track: VideoTrack | CoverTrack): Size {
  return track.kind === 'cover' ? { width: track.width, height: track.height } : uprightSize(track);
}

/** How many times as wide as high a pixel of the upright picture is. */
export function aspectOf(track: VideoTrack | CoverTrack): number {
  if (track.kind === 'cover') return 1;
  return isSideways(track.rotation) ? 1 / track.pixelAspect : track.pixelAspect;
}

/** True when a turn makes width of height. */
export function isSideways(turn: Rotation): boolean {
  return turn === 90 || turn === 270;
}

/** A size whose sides are exchanged. */
export function turned({ width, height }: Size, sideways: boolean): Size {
  return sideways ? { width: height, height: width } : { width, height };
}

/** Shrinks a size so that its shorter side is at most the limit; never enlarges. */
export function limited(size: Size, limit: Exclude<Options['resolution'], 'custom'>): Size {
  const shorter = Math.min(size.width, size.height);
  const factor = limit === 'source' || limit === 'auto' ? 1 : Math.min(1, Number(limit) / shorter);
  return { width: size.width * factor, height: size.height * factor };
}

/** The nearest multiple of a unit, of two the lower one, and at least one unit. */
export function nearestTo(length: number, unit: number): number {
  return Math.max(unit, Math.ceil(length / unit - 0.5) * unit);
}

/** The source's frame rate, cleaned: standard where it is near one, within 1 to 120, with a denominator that old codecs can store. */
export function cleanRate(rate: Rate | null): Rate {
  if (rate === null || rate.den <= 0) return FALLBACK_RATE;
  const value = perSecond(rate);
  if (!(value >= 1 && value <= 120.5)) return FALLBACK_RATE;
  const off = (candidate: Rate) => Math.abs(perSecond(candidate) / value - 1);
  const [nearest] = STANDARD_RATES.toSorted((a, b) => off(a) - off(b));
  if (nearest !== undefined && off(nearest) < 0.0005) return nearest;
  return rate.num <= 65_535 && rate.den <= 65_535
    ? rate
    : { num: Math.round(value * 1000), den: 1000 };
}

/** Frames per second that come of a track played at a speed, which its rate has in it already. */
function shownRate(track: VideoTrack, speed: number): number {
  return perSecond(unhurried(track, speed)) * speed;
}

/** The rate at which it was filmed. */
function unhurried({ rate }: VideoTrack, speed: number): Rate {
  return cleanRate(rate === null ? null : { num: rate.num, den: rate.den * speed });
}

/** True when the frame rate option asks for fewer frames than there would be. */
export function isSlowed(
  track: VideoTrack,
  { frameRate, speed }: Pick<Options, 'frameRate' | 'speed'>,
): boolean {
  return frameRate !== 'source' && shownRate(track, speed) > Number(frameRate) * 1.01;
}

/** Frames per second from which on more are not seen, and that not every player keeps up with. */
const CROWDED = 60.5;

/** When the frames of an encoded video are shown. What plays faster has no more frames a second than were filmed, if that is many. */
export function timingOf(
  track: VideoTrack,
  options: Pick<Options, 'frameRate' | 'speed'>,
  container: 'variable' | 'constant',
): Timing {
  const { frameRate, speed } = options;
  if (isSlowed(track, options)) {
    return { kind: 'constant', rate: { num: Number(frameRate), den: 1 } };
  }
  if (speed > 1 && shownRate(track, speed) > CROWDED) {
    return { kind: 'constant', rate: unhurried(track, speed) };
  }
  return container === 'constant'
    ? { kind: 'constant', rate: cleanRate(track.rate) }
    : { kind: 'source' };
}

/** No format that Kiln encodes to is watched on screens that show half pictures. */
export function scanOf(track: VideoTrack, wish: Options['deinterlace']): PictureEdit['scan'] {
  switch (wish) {
    case 'auto':
      return track.scan === 'interlaced' ? 'deinterlace' : 'keep';
    case 'on':
      return 'deinterlace-all';
    case 'off':
      return 'keep';
    default:
      return wish satisfies never;
  }
}

/** Pixels per second of an encoded video; the measure of both work and size. */
export function pixelRate(track: VideoTrack, size: Size | null, timing: Timing): number {
  const { width, height } = size ?? uprightSize(track);
  return (
    width * height * perSecond(timing.kind === 'constant' ? timing.rate : cleanRate(track.rate))
  );
}
