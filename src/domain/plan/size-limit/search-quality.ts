import type { VideoCodec } from '../../media/codecs.ts';
import { jpegQuality, jpegScale } from '../../media/jpeg-quality.ts';
import { WELL_USED } from '../model/size-limit.ts';
import type { PictureLimit, PicturePass } from '../model/picture-limit.ts';
import { ladderOf, type Ladder } from './ladders.ts';

/** What comes of the search: a quality to try, the best one is found, or none is low enough for so many pixels. */
export type Found =
  | { readonly kind: 'try'; readonly value: number }
  | { readonly kind: 'best' }
  | { readonly kind: 'too-many-pixels' };

/** Steps of quality below the lowest one by which an expectation may be wrong. */
const DOUBTED = 15;

/** The share of the limit that a pass aims at: what is a little too much costs another one. */
const AIM = 0.96;

/**
 * The quality, on the codec's own scale, with which a picture is made next whose encoder takes any: as near to the limit
 * as it comes without more than that. Bytes are taken to grow by an equal share with each step of quality between two
 * that were tried, and as the codec's ladder has it beyond them.
 */
export function searchQuality(
  { limit, picture }: Pick<PictureLimit, 'limit' | 'picture'>,
  passes: readonly PicturePass[],
  codec: VideoCodec,
): Found {
  const ladder = qualitiesOf(codec);
  const tried = passes
    .filter((pass) => pass.picture.width === picture.width)
    .map(({ value, bytes }): Tried => ({ quality: qualityOf(codec, value), bytes }));
  const below = tried
    .filter(({ bytes }) => bytes <= limit)
    .toSorted(byQuality)
    .at(-1);
  const above = tried.filter(({ bytes }) => bytes > limit).toSorted(byQuality)[0];
  const asked = qualityOf(codec, passes[0]?.value ?? 0);
  const from = below ?? above;
  if (from === undefined) return { kind: 'best' };
  const isNear = below !== undefined && above !== undefined;
  const aim = limit * AIM;
  const wanted = isNear ? between(below, above, aim) : beyond(ladder, from, aim);
  if (below === undefined) {
    const lowest = ladder.at(-1)?.[0] ?? from.quality;
    const quality = Math.min(Math.floor(wanted), from.quality - 1);
    if (quality >= lowest) return found(codec, quality);
    // How much the lowest quality takes is better known than guessed, where it may be enough or nearly so.
    const isWorthIt = wanted > lowest - DOUBTED && from.quality > lowest;
    return isWorthIt ? found(codec, lowest) : { kind: 'too-many-pixels' };
  }
  const most = Math.min(asked, (above?.quality ?? Infinity) - 1);
  const least = below.quality + 1;
  return below.bytes >= limit * WELL_USED || least > most
    ? { kind: 'best' }
    : found(codec, Math.min(most, Math.max(least, Math.floor(wanted))));
}

type Tried = { readonly quality: number; readonly bytes: number };

function byQuality(a: Tried, b: Tried): number {
  return a.quality - b.quality;
}

function found(codec: VideoCodec, quality: number): Found {
  return { kind: 'try', value: codec === 'mjpeg' ? jpegScale(quality) : quality };
}

/** The quality, 1 to 100, that a value on the codec's own scale stands for. */
export function qualityOf(codec: VideoCodec, value: number): number {
  return codec === 'mjpeg' ? jpegQuality(value) : value;
}

/** The share of the bytes of the highest rung of a codec's ladder that a value is expected to leave; 1 where it has none. */
export function shareAt(codec: VideoCodec, value: number): number {
  const ladder = qualitiesOf(codec);
  return ladder.length === 0 ? 1 : Math.exp(logShareAt(ladder, qualityOf(codec, value)));
}

/**
 * The ladder of a codec by qualities of 1 to 100. Its shares are the largest that were seen; the smallest ones of two
 * frames of video were their 1.4th to 1.8th power.
 */
function qualitiesOf(codec: VideoCodec): Ladder {
  return ladderOf(codec).map(([value, share]): Ladder[number] => [
    qualityOf(codec, value),
    share ** 1.5,
  ]);
}

/** The quality that takes so many bytes, of two that take less and more. */
function between(below: Tried, above: Tried, bytes: number): number {
  const share = Math.log(bytes / below.bytes) / Math.log(above.bytes / below.bytes);
  return below.quality + (above.quality - below.quality) * share;
}

/** The quality that takes so many bytes where only one was tried: by the rungs that stand next to where it leads. */
function beyond(ladder: Ladder, { quality, bytes }: Tried, wanted: number): number {
  return qualityAt(ladder, logShareAt(ladder, quality) + Math.log(wanted / bytes));
}

/** The logarithm of the share of bytes at a quality. */
function logShareAt(ladder: Ladder, quality: number): number {
  const [[higher, more], [lower, less]] = rungs(ladder, ([one]) => one < quality);
  const slope = Math.log(more / less) / (higher - lower);
  return Math.log(more) + slope * (quality - higher);
}

function qualityAt(ladder: Ladder, share: number): number {
  const [[higher, more], [lower, less]] = rungs(ladder, ([, one]) => Math.log(one) < share);
  return higher + ((share - Math.log(more)) * (higher - lower)) / Math.log(more / less);
}

/** The two rungs between which something is, or the last two at the end where it is beyond them. */
function rungs(
  ladder: Ladder,
  isLower: (rung: Ladder[number]) => boolean,
): readonly [Ladder[number], Ladder[number]] {
  const after = ladder.findIndex(isLower);
  const at = after === -1 ? ladder.length - 1 : Math.max(1, after);
  return [ladder[at - 1] ?? [1, 1], ladder[at] ?? [0, 1]];
}
