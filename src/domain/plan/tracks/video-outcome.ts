import { namesCodec } from '../../formats/may-copy.ts';
import { containerFacts, type ContainerId } from '../../media/container.ts';
import type { Options } from '../../options/options.ts';
import { addEstimates, estimateScaling, estimateVideo, type Estimate } from '../model/estimate.ts';
import {
  isChained,
  perSecond,
  refOf,
  secondsOf,
  tracksOf,
  type VideoTrack,
} from '../../media/media.ts';
import type { PictureEdit, Timing } from '../../edits/picture-edit.ts';
import type { TrackCommand } from '../../step/track-command.ts';
import type { VideoRate } from '../../step/video-rate.ts';
import { chooseForVideo } from './choose-engine.ts';
import type { PlanContext } from '../model/context.ts';
import { copied, dropped, summary, type Outcome } from './outcome.ts';
import { fadeOf } from './fade.ts';
import { geometryOf, type Geometry } from './geometry.ts';
import { cleanRate, isSlowed, pixelRate, scanOf, timingOf } from './picture.ts';
import { pictureValues } from './picture-values.ts';
import type { PictureChange, Reason } from '../model/decision.ts';
import { videoRate } from './quality.ts';
import { wouldUntrim } from './trimmed.ts';
import { wishedRate } from './wished-rate.ts';

/** What becomes of a video track. */
export function videoOutcome(context: PlanContext, track: VideoTrack): Outcome {
  const { media, format, options, capabilities } = context;
  if (format.video === null) return dropped(track, 'not-held');
  if (tracksOf(media, 'video')[0] !== track) return dropped(track, 'only-one');

  const { copy, encode, rotation, timing: containerTiming } = format.video;
  const shape = geometryOf(track, options, 'video');
  const reason = ((): Reason => {
    if (!namesCodec(copy, track)) return 'codec';
    if (options.quality === 'smallest') return 'option';
    if (context.budget !== null) return 'size';
    if (isEdited(context, track, shape)) return 'option';
    if (track.rotation !== 0 && rotation === 'baked') return 'rotation';
    if (capabilities.avoid.includes('copy') || isChained(media)) return 'copy-unsafe';
    if (!hasTimestamps(media.container, format.container)) return 'copy-unsafe';
    if (wouldUntrim(media, format)) return 'trimmed';
    return 'fits';
  })();
  if (reason === 'fits') {
    const { command, ...others } = copied(media, track, context.trim?.range ?? null);
    return { ...others, command: { ...command, ...clockOf(track, { kind: 'source' }, 1) } };
  }

  const { size } = shape;
  const wanted = options.videoCodec === 'auto' ? encode : ([options.videoCodec] as const);
  // MPEG-2 knows a few frame rates, and nothing between them.
  const timing = timingOf(
    track,
    options,
    wanted[0] === 'mpeg2video' ? 'constant' : containerTiming,
  );
  const { changes, ...values } = pictureValues(track, format, wanted[0], size, options);
  const edit: PictureEdit = {
    ...shape,
    ...values,
    timing,
    scan: scanOf(track, options.deinterlace),
    denoise: options.denoise,
    fade: fadeOf(context),
  };
  const { codec, engine, because } = chooseForVideo(context, track, wanted, edit);
  const usual = videoRate(codec, options.quality, track, size, timing);
  const rate = withinBudget(context, wishedRate(codec, usual, options));
  const duration = secondsOf(track.duration) ?? secondsOf(media.duration);
  return {
    decision: {
      track: summary(track),
      action: {
        kind: 'encode',
        codec,
        engine,
        because,
        changes: [...changes, ...scanChanges(edit)],
      },
      reason,
    },
    command: {
      kind: 'encode-video',
      input: 0,
      track: refOf(media, track),
      codec,
      edit,
      rate,
      segment: null,
      ...context.timeMap,
      ...clockOf(track, timing, context.timeMap.speed),
    },
    cost: costOf(
      estimateVideo(engine, codec, rate, pixelRate(track, size, timing), duration),
      edit,
      track,
      duration,
    ),
  };
}

/** The rate that the frames keep as they are, where it is one that cameras have: whole, or 1000/1001 of that. */
function clockOf(track: VideoTrack, timing: Timing, speed: number): Pick<TrackCommand, 'clock'> {
  if (timing.kind !== 'source' || speed !== 1 || track.rate === null) return {};
  const rate = cleanRate(track.rate);
  const isSame = Math.abs(perSecond(rate) / perSecond(track.rate) - 1) < NEAR;
  return isSame && (rate.den === 1 || rate.den === 1001) ? { clock: rate } : {};
}

/** Of a rate that was measured, the share that it may be off the one that was meant. */
const NEAR = 0.0005;

/** The share of a source's pixels that an output may lack without having been scaled: sizes are rounded to even numbers. */
const ROUNDED_AWAY = 0.02;

/** The cost of encoding, and of making the picture smaller before. */
function costOf(
  encoding: Estimate,
  { size, crop, timing }: PictureEdit,
  track: VideoTrack,
  duration: number | null,
): Estimate {
  const source = pixelRate(track, crop, timing);
  const isSmaller = pixelRate(track, size, timing) < source * (1 - ROUNDED_AWAY);
  return size !== null && isSmaller
    ? addEstimates(encoding, estimateScaling(source, duration))
    : encoding;
}

/** That an option asked for it is said already. */
function scanChanges({ scan }: PictureEdit): readonly PictureChange[] {
  return scan === 'deinterlace' ? [{ kind: 'deinterlaced' }] : [];
}

/** True when an option changes the picture, so that it cannot be copied. An odd size alone is no reason. */
function isEdited(
  { trim, timeMap, options }: PlanContext,
  track: VideoTrack,
  shape: Geometry,
): boolean {
  const { crop, turn, flip, frame, size, pixels } = shape;
  const reduced = size !== null && (pixels === 'square' || isReduced(track, options.resolution));
  return (
    trim?.mode === 'exact' ||
    timeMap.speed !== 1 ||
    crop !== null ||
    turn !== 0 ||
    flip !== 'none' ||
    frame !== null ||
    reduced ||
    isSlowed(track, options) ||
    options.deinterlace === 'on' ||
    options.denoise !== 'off' ||
    options.fadeIn + options.fadeOut > 0 ||
    (options.videoCodec !== 'auto' && options.videoCodec !== track.codec) ||
    options.videoBitrate !== null ||
    options.crf !== null
  );
}

/** True when the resolution option asks for a smaller picture than the source has. */
function isReduced(track: VideoTrack, resolution: Options['resolution']): boolean {
  return (
    resolution !== 'source' &&
    resolution !== 'custom' &&
    Math.min(track.width, track.height) > Number(resolution)
  );
}

/**
 * AVI and bare streams number their frames instead of timing them; what is copied from there into a container with
 * timestamps may lack them.
 */
function hasTimestamps(source: ContainerId, output: ContainerId): boolean {
  return source === output || containerFacts(source).timestamps;
}

/** The bits that a budget leaves are all spent. */
function withinBudget({ budget }: PlanContext, rate: VideoRate): VideoRate {
  return budget === null || budget.video === null
    ? rate
    : { ...rate, bitRate: budget.video, likeness: null, ceiling: null, spend: 'all' };
}
