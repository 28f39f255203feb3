import { perSecond, type CoverTrack, type VideoTrack } from '../../media/media.ts';
import { optionPool, type Options } from '../../options/options.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { Size } from '../../edits/rect.ts';
import type { PlanContext } from '../model/context.ts';
import { cleanRate, pixelRate, uprightOf } from '../tracks/picture.ts';
import { usualBitRate } from '../tracks/quality.ts';
import { videoOutcome } from '../tracks/video-outcome.ts';

/** The picture that suits a bit rate, or the lowest rate, in bits per second, that is enough for any. */
export type PictureForRate =
  | {
      readonly kind: 'found';
      /** With a resolution and a frame rate that suit it. */
      readonly options: Options;
      /** Null where no bit rate is too low for it. */
      readonly size: Size | null;
      /** Bits per second to be spent, and the most that make sense. */
      readonly bitRate: number;
      readonly most: number;
    }
  | { readonly kind: 'too-little'; readonly least: number };

/** A picture is made smaller until it gets this share of the bits that are usual for its size. */
const COMFORTABLE = 0.5;

/** The smallest picture is still acceptable with this share. */
const ACCEPTABLE = 0.15;

/** x264 needs about half the bits of a browser's encoder for the same picture. */
const X264_SHARE = 0.55;

/** More than this many times the usual bits are not seen. */
const MOST_SHARE = 3;

/** Frames per second that look smooth, and that the smallest pictures may come down to. */
const SMOOTH = '30';
const SPARSE = '15';

/** The largest picture that looks good at a bit rate; where none does, the smallest one if it is acceptable. */
export function pictureFor(
  context: PlanContext,
  track: VideoTrack,
  available: number,
): PictureForRate {
  const pictures = candidates(context, track).flatMap((options) =>
    pictureWith(context, track, options),
  );
  const best =
    pictures.find(({ usual }) => available >= usual * COMFORTABLE) ??
    pictures.findLast(({ usual }) => available >= usual * ACCEPTABLE);
  if (best === undefined) {
    return {
      kind: 'too-little',
      least: Math.min(...pictures.map(({ usual }) => usual * ACCEPTABLE)),
    };
  }
  const { options, size, most } = best;
  return { kind: 'found', options, size, bitRate: Math.floor(Math.min(available, most)), most };
}

/** A picture that could be made, with the bits per second that are usual for it, of this source, and the most that make sense. */
type Candidate = {
  readonly options: Options;
  readonly size: Size | null;
  readonly usual: number;
  readonly most: number;
};

/**
 * The options that are tried, from the largest picture to the smallest. What the user chose is not exceeded, and a size
 * of their own is kept.
 */
function candidates({ options }: PlanContext, track: VideoTrack): Options[] {
  const rates = slowerRates(options.frameRate, track);
  const sizes = optionPool.resolution.choices.filter((value) => value !== 'custom');
  const tried =
    options.resolution === 'custom'
      ? [options.resolution]
      : sizes.slice(sizes.indexOf(options.resolution));
  const smallest = tried.at(-1) ?? options.resolution;
  return [
    ...tried.flatMap((resolution) =>
      rates.map((frameRate): Options => ({ ...options, resolution, frameRate })),
    ),
    { ...options, resolution: smallest, frameRate: sparse(options.frameRate) },
  ];
}

/** The frame rate that was asked for, and a smooth one where that is less. */
function slowerRates(
  asked: Options['frameRate'],
  track: VideoTrack,
): readonly Options['frameRate'][] {
  const now = asked === 'source' ? perSecond(cleanRate(track.rate)) : Number(asked);
  return now > Number(SMOOTH) * 1.01 ? [asked, SMOOTH] : [asked];
}

function sparse(asked: Options['frameRate']): Options['frameRate'] {
  return asked !== 'source' && Number(asked) < Number(SPARSE) ? asked : SPARSE;
}

function pictureWith(context: PlanContext, track: VideoTrack, options: Options): Candidate[] {
  const budget = { video: null, audio: null };
  const { command, decision } = videoOutcome({ ...context, options, budget }, track);
  if (command?.kind !== 'encode-video') return [];
  const { action } = decision;
  const byX264 = command.codec === 'h264' && action.kind === 'encode' && action.engine === 'ffmpeg';
  const { edit } = command;
  const size = sizeAfter(edit, track);
  const pixels = pixelRate(track, size, edit.timing);
  const { rate } = command;
  const worth = (rate.ceiling ?? Infinity) * condensed(track, pixels);
  const ordinary = usualBitRate(command.codec, 'balanced', pixels) * (byX264 ? X264_SHARE : 1);
  const usual = Math.min(ordinary, worth);
  // A bit rate that the user gave is not exceeded.
  const given = rate.spend === 'all' ? rate.bitRate : Infinity;
  const most = Math.min(given, worth, ordinary * MOST_SHARE);
  // What is too large once is a bad start then, and not the end of what x264 can do.
  return [{ options, size: byX264 ? null : size, usual, most }];
}

/** A smaller picture holds more detail in each pixel: how many times the source's bits per pixel it is worth. */
function condensed(track: VideoTrack, pixels: number): number {
  return Math.max(1, Math.sqrt(pixelRate(track, null, { kind: 'source' }) / pixels));
}

/** The size of a picture that is encoded. */
export function sizeAfter({ size, crop, turn }: PictureEdit, track: VideoTrack | CoverTrack): Size {
  if (size !== null) return size;
  const { width, height } = crop ?? uprightOf(track);
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}
