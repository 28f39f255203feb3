import { isFormatId } from '../catalogue.ts';
import {
  addEstimates,
  estimateAudio,
  estimateCopy,
  estimateVideo,
  NO_COST,
  type Estimate,
} from '../estimate.ts';
import { failed, success, type Result } from '../failure.ts';
import { secondsOf, tracksOf, type AudioTrack, type Track, type VideoTrack } from '../media.ts';
import type { TagSource, TrackCommand } from '../step.ts';
import type { PlanContext } from './context.ts';
import { expectationOf } from './expectation.ts';
import { isReduced, isSlowed, pixelRate, timingOf, videoSize } from './picture.ts';
import type { Decision, Plan, Reason } from './plan.ts';
import { audioBitRate, encodeAudio, videoRate } from './quality.ts';

/** What becomes of one track: the command that makes it (none when it is dropped), and why. */
type Outcome = {
  readonly decision: Decision;
  readonly command: TrackCommand | null;
  readonly cost: Estimate;
};

/** Plans video, audio and single-pass animations: every kept track is copied or encoded in one step. */
export function planTracks(context: PlanContext): Result<Plan> {
  const { media, format } = context;
  if (!isFormatId(format.id)) return failed({ kind: 'internal', detail: `format ${format.id}` });
  const outcomes = media.tracks.map((track) => outcomeOf(context, track));
  const kept = outcomes.flatMap(({ command, decision }) =>
    command ? [{ command, decision }] : [],
  );
  const playable = kept.filter(({ decision }) => decision.track.kind !== 'cover');
  if (playable.length === 0) return failed({ kind: 'no-track', wanted: wantedBy(context) });

  const keptIndexes = new Set(kept.map(({ decision }) => decision.track.index));
  const sources = media.tracks.filter((track) => keptIndexes.has(track.index));
  const cost = outcomes.map((outcome) => outcome.cost).reduce(addEstimates, NO_COST);
  const expect = expectationOf(media, sources);
  return success({
    steps: [
      {
        id: 'convert',
        engine: 'ffmpeg',
        inputs: [{ kind: 'source', index: 0 }],
        format: format.id,
        command: {
          kind: 'convert',
          tracks: kept.map(({ command }) => command),
          tags: tagSource(context),
        },
        duration: secondsOf(expect.duration),
        cost: cost.seconds ?? 1,
      },
    ],
    output: 'convert',
    decisions: outcomes.map(({ decision }) => decision),
    expect,
    estimate: cost,
  });
}

/** What is missing when no track can be kept. */
function wantedBy({ format }: PlanContext): 'video' | 'audio' | 'any' {
  if (format.video !== null && format.audio !== null) return 'any';
  return format.video === null ? 'audio' : 'video';
}

/** Ogg keeps its tags in the sound track; read from there, or a song loses its title. */
function tagSource({ media }: PlanContext): TagSource {
  const audio = tracksOf(media, 'audio')[0];
  return media.tags === 'track' && audio !== undefined
    ? { from: 'track', track: audio.index }
    : { from: 'file' };
}

function outcomeOf(context: PlanContext, track: Track): Outcome {
  switch (track.kind) {
    case 'video':
      return videoOutcome(context, track);
    case 'audio':
      return audioOutcome(context, track);
    case 'cover':
      return context.format.cover === 'kept'
        ? copied(track, track.kind)
        : dropped(track, 'not-held');
    case 'subtitle':
    case 'data':
      return dropped(track, 'not-held');
    default:
      return track satisfies never;
  }
}

function videoOutcome({ media, format, options, avoid }: PlanContext, track: VideoTrack): Outcome {
  if (format.video === null) return dropped(track, 'not-held');
  if (tracksOf(media, 'video')[0] !== track) return dropped(track, 'only-one');

  const { copy, encode: codec, rotation, timing: containerTiming } = format.video;
  const reason = ((): Reason => {
    if (!holds(copy, track)) return 'codec';
    if (options.quality === 'smallest') return 'option';
    if (isReduced(track, options.resolution)) return 'option';
    if (isSlowed(track, options.frameRate)) return 'option';
    if (track.rotation !== 0 && rotation === 'baked') return 'rotation';
    if (avoid.includes('copy') || !hasTimestamps(media.container, format.id)) return 'copy-unsafe';
    return 'fits';
  })();
  if (reason === 'fits') return copied(track, 'video');

  const size = videoSize(track, options.resolution);
  const timing = timingOf(track, options.frameRate, containerTiming);
  const rate = videoRate(codec, options.quality, track, size, timing);
  const duration = secondsOf(track.duration) ?? secondsOf(media.duration);
  return {
    decision: {
      track: summary(track),
      action: { kind: 'encode', codec, engine: 'ffmpeg' },
      reason,
    },
    command: {
      kind: 'encode-video',
      input: 0,
      track: track.index,
      codec,
      edit: { size, timing },
      rate,
      alpha: codec === 'webp' && ALPHA.test(track.pixelFormat),
    },
    cost: estimateVideo(codec, rate, pixelRate(track, size, timing), duration),
  };
}

/** Pixel formats with transparency. */
const ALPHA = /^(?:yuva|rgba|bgra|argb|abgr|gbrap|ya|pal8)/u;

/** Lists of codecs name raw video together with its pixel format: `rawvideo:uyvy422`. */
function holds(codecs: readonly string[], track: VideoTrack): boolean {
  return codecs.includes(track.codec) || codecs.includes(`${track.codec}:${track.pixelFormat}`);
}

/**
 * AVI and bare streams number their frames instead of timing them; what is copied from there into a container with
 * timestamps may lack them (FFmpeg: "Can't write packet with unknown timestamp").
 */
const WITHOUT_TIMESTAMPS = ['avi', 'h264', 'hevc', 'm4v', 'mpegvideo'];

function hasTimestamps(container: string, format: string): boolean {
  return container === format || !WITHOUT_TIMESTAMPS.includes(container);
}

function audioOutcome({ media, format, options, avoid }: PlanContext, track: AudioTrack): Outcome {
  if (format.audio === null) return dropped(track, 'not-held');
  const first = tracksOf(media, 'audio')[0] === track;
  if (format.audio.tracks === 'one' && !first) return dropped(track, 'only-one');

  const { copy, encode: codec } = format.audio;
  const bitRate = audioBitRate(codec, track, options);
  const reason = ((): Reason => {
    if (!copy.includes(track.codec)) return 'codec';
    const asked = options.audioBitrate !== 'auto' || options.quality === 'smallest';
    if (asked && bitRate !== null && (track.bitRate ?? Infinity) > bitRate * 1.05) return 'option';
    if (avoid.includes('copy')) return 'copy-unsafe';
    return 'fits';
  })();
  if (reason === 'fits') return copied(track, 'audio');

  const command = encodeAudio(codec, track, options);
  const lossless = command.channels * command.sampleRate * (track.bits > 16 ? 24 : 16);
  const duration = secondsOf(track.duration) ?? secondsOf(media.duration);
  return {
    decision: {
      track: summary(track),
      action: { kind: 'encode', codec: command.codec, engine: 'ffmpeg' },
      reason,
    },
    command,
    cost: estimateAudio(command.bitRate ?? lossless, duration),
  };
}

function summary({ kind, index, codec }: Track): Decision['track'] {
  return { kind, index, codec };
}

function copied(track: Track, of: 'video' | 'audio' | 'cover'): Outcome {
  const duration = track.kind === 'video' || track.kind === 'audio' ? track.duration : null;
  return {
    decision: { track: summary(track), action: { kind: 'copy' }, reason: 'fits' },
    command: { kind: 'copy', input: 0, track: track.index, of, codec: track.codec },
    cost: duration === null ? NO_COST : estimateCopy(track.bitRate, secondsOf(duration)),
  };
}

function dropped(track: Track, reason: Reason): Outcome {
  return {
    decision: { track: summary(track), action: { kind: 'drop' }, reason },
    command: null,
    cost: NO_COST,
  };
}
