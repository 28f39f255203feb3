import type { Options } from '../options.ts';
import { perSecond, type CoverTrack, type Rate, type VideoTrack } from '../media.ts';
import type { PictureEdit, Size, Timing } from '../step.ts';

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
  const sideways = track.rotation === 90 || track.rotation === 270;
  return sideways
    ? { width: track.height, height: track.width }
    : { width: track.width, height: track.height };
}

/** Size with square pixels, for formats that cannot say how wide a pixel is. */
function squareSize(track: VideoTrack | CoverTrack): Size {
  if (track.kind === 'cover') return { width: track.width, height: track.height };
  const { width, height } = uprightSize(track);
  const sideways = track.rotation === 90 || track.rotation === 270;
  const aspect = sideways ? 1 / track.pixelAspect : track.pixelAspect;
  return { width: Math.round(width * aspect), height };
}

/** True when the resolution option asks for a smaller picture than the source has. */
export function isReduced(track: VideoTrack, resolution: Options['resolution']): boolean {
  return resolution !== 'source' && Math.min(track.width, track.height) > Number(resolution);
}

/** Shrinks a size so that its shorter side is at most the option's; never enlarges. */
function shrink(size: Size, resolution: Options['resolution']): Size {
  const shorter = Math.min(size.width, size.height);
  const limit = resolution === 'source' ? shorter : Number(resolution);
  const factor = Math.min(1, limit / shorter);
  return { width: size.width * factor, height: size.height * factor };
}

/** The nearest even number, the lower one of two, at least 2: chroma is stored for pairs of pixels. */
function even(length: number): number {
  return Math.max(2, Math.ceil(length / 2 - 0.5) * 2);
}

/** The size of an encoded video: upright, even, reduced where asked; null when the source has it already. */
export function videoSize(track: VideoTrack, resolution: Options['resolution']): Size | null {
  const upright = uprightSize(track);
  const wanted = shrink(upright, resolution);
  const size = { width: even(wanted.width), height: even(wanted.height) };
  return size.width === upright.width && size.height === upright.height ? null : size;
}

/** The size of an animation or a still: square pixels, any parity; null when the source has it already. */
export function imageSize(
  track: VideoTrack | CoverTrack,
  resolution: Options['resolution'],
): Size | null {
  const wanted = shrink(squareSize(track), resolution);
  const size = {
    width: Math.max(1, Math.round(wanted.width)),
    height: Math.max(1, Math.round(wanted.height)),
  };
  const now = track.kind === 'cover' ? track : uprightSize(track);
  return size.width === now.width && size.height === now.height ? null : size;
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

/** True when the frame rate option asks for fewer frames than the source has. */
export function isSlowed(track: VideoTrack, frameRate: Options['frameRate']): boolean {
  return frameRate !== 'source' && perSecond(cleanRate(track.rate)) > Number(frameRate) * 1.01;
}

/** When the frames of an encoded video are shown. */
export function timingOf(
  track: VideoTrack,
  frameRate: Options['frameRate'],
  container: 'variable' | 'constant',
): Timing {
  if (isSlowed(track, frameRate)) {
    return { kind: 'constant', rate: { num: Number(frameRate), den: 1 } };
  }
  return container === 'constant'
    ? { kind: 'constant', rate: cleanRate(track.rate) }
    : { kind: 'source' };
}

/** No format that Kiln encodes to is watched on screens that show half pictures. */
export function scanOf(track: VideoTrack): PictureEdit['scan'] {
  return track.scan === 'interlaced' ? 'deinterlace' : 'keep';
}

/** Pixels per second of an encoded video; the measure of both work and size. */
export function pixelRate(track: VideoTrack, size: Size | null, timing: Timing): number {
  const { width, height } = size ?? uprightSize(track);
  return (
    width * height * perSecond(timing.kind === 'constant' ? timing.rate : cleanRate(track.rate))
  );
}
