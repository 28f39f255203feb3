import { failed, success, type Result } from '../../failure/failure.ts';
import { perSecond, tracksOf, type AudioTrack, type VideoTrack } from '../../media/media.ts';
import { audioOutcome } from '../tracks/audio-outcome.ts';
import type { PlanContext } from '../model/context.ts';
import { AIM, WELL_USED, type SizeLimit } from '../model/size-limit.ts';
import { leastAudio } from '../tracks/least-audio.ts';
import type { Outcome } from '../tracks/outcome.ts';
import { overheadOf } from './overhead.ts';
import { cleanRate } from '../tracks/picture.ts';
import { pictureFor } from './picture-for-rate.ts';

/** A context in which tracks take no more than they may, and how the output is to be no larger than allowed. */
export type Budgeted = {
  readonly context: PlanContext;
  readonly sizeLimit: Omit<SizeLimit, 'accepted'>;
};

/** The share of all bits that sound has at most before its bit rate is lowered: a picture needs them more. */
const SOUND_SHARE = 0.2;

/** Shares `limit` bytes out among the tracks of `seconds` of media; a failure where they are too few. */
export function budgetFor(context: PlanContext, seconds: number, limit: number): Result<Budgeted> {
  const { media, target, format } = context;
  const sounds = tracksOf(media, 'audio').flatMap((track) => soundOf(context, track));
  const [video] = format.video === null ? [] : tracksOf(media, 'video');
  const otherBytes =
    coverBytes(context) +
    overheadOf(target.format, {
      seconds,
      frameRate: video === undefined ? 0 : perSecond(cleanRate(video.rate)),
      sounds: sounds.length,
      bytes: limit,
    });
  const available = ((limit * AIM - otherBytes) * 8) / seconds;
  const leastSounds = sum(sounds.map(({ least }) => least));
  const tooLow = (bitRate: number) =>
    failed({
      kind: 'limit-too-low',
      limit,
      least: Math.ceil(((bitRate * seconds) / 8 + otherBytes) / AIM),
    });
  const shared = { limit, otherBytes, seconds, passes: [] };

  if (video === undefined) {
    if (available < leastSounds) return tooLow(leastSounds);
    const most = sum(sounds.map(({ usual }) => usual));
    const each = Math.floor(available / Math.max(1, sounds.length));
    return success({
      context: { ...context, budget: { video: null, audio: each } },
      sizeLimit: {
        ...shared,
        enough: enoughOf(limit, available, most),
        bitRate: each,
        picture: null,
        most,
      },
    });
  }
  const audio = audioShare(sounds, available);
  const usualSounds = sum(sounds.map(({ usual }) => usual));
  const spent =
    audio === null ? usualSounds : sum(sounds.map(({ usual }) => Math.min(usual, audio)));
  const picture = pictureFor(context, video, available - spent);
  if (picture.kind === 'too-little') return tooLow(picture.least + leastSounds);
  return success({
    context: {
      ...context,
      options: picture.options,
      budget: { video: picture.bitRate, audio },
    },
    sizeLimit: {
      ...shared,
      otherBytes: otherBytes + Math.round((spent * seconds) / 8),
      enough: enoughOf(limit, available - spent, picture.most),
      bitRate: picture.bitRate,
      picture: picture.size,
      most: picture.most,
    },
  });
}

/** What is allowed has to be used where that makes sense. */
function enoughOf(limit: number, available: number, most: number): number {
  return available < most ? Math.floor(limit * WELL_USED) : 0;
}

/** What each sound may have; null when all of them may have what they usually do. */
function audioShare(sounds: readonly Sound[], available: number): number | null {
  if (sum(sounds.map(({ usual }) => usual)) <= available * SOUND_SHARE) return null;
  const each = (available * SOUND_SHARE) / sounds.length;
  return Math.floor(Math.max(each, ...sounds.map(({ least }) => least)));
}

/** A sound that is kept: the bits per second that it usually takes, and at least. */
type Sound = { readonly usual: number; readonly least: number };

function soundOf(context: PlanContext, track: AudioTrack): Sound[] {
  const { command }: Outcome = audioOutcome(context, track);
  if (command === null || context.format.audio === null) return [];
  const codec = command.kind === 'encode-audio' ? command.codec : context.format.audio.encode[0];
  const usual =
    (command.kind === 'encode-audio' ? command.bitRate : track.bitRate) ??
    track.sampleRate * track.channels * track.bits;
  return [{ usual, least: Math.min(usual, leastAudio(codec)) }];
}

/** Bytes of pictures that belong to a song, and of its tags: what its sound does not explain. */
function coverBytes({ media, format }: PlanContext): number {
  if (format.cover === 'dropped' || tracksOf(media, 'cover').length === 0) return 0;
  const known: readonly (VideoTrack | AudioTrack)[] = [
    ...tracksOf(media, 'video'),
    ...tracksOf(media, 'audio'),
  ];
  const bytes = known.map(({ bitRate, duration }) =>
    bitRate === null || duration.kind === 'unknown' ? media.size : (bitRate * duration.seconds) / 8,
  );
  return Math.max(0, media.size - sum(bytes));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
