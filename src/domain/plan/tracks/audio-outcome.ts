import type { EngineId } from '../../engine/engine-id.ts';
import { estimateAudio, NO_COST } from '../model/estimate.ts';
import {
  isChained,
  refOf,
  secondsOf,
  tracksOf,
  type AudioTrack,
  type MediaInfo,
} from '../../media/media.ts';
import type { AudioCodec } from '../../media/codecs.ts';
import type { Options } from '../../options/options.ts';
import { NO_SOUND_EDIT, type SoundEdit } from '../../edits/sound-edit.ts';
import type { EncodeAudio, MixInput } from '../../step/track-command.ts';
import { chooseForAudio, type Choice } from './choose-engine.ts';
import type { PlanContext } from '../model/context.ts';
import { soundNeeds, type EditNeed } from './edit-needs.ts';
import { fadeOf } from './fade.ts';
import { copied, dropped, summary, type Outcome } from './outcome.ts';
import { soundAt } from './least-audio.ts';
import type { EngineReason, Reason } from '../model/decision.ts';
import { audioBitRate, encodeAudio, wishedSound } from './quality.ts';
import { wouldUntrim } from './trimmed.ts';
import { includesTrack } from './engine-support.ts';
import { mixedSounds } from './mixed-sounds.ts';
import { usableSounds, whyUseless } from './useless.ts';

/** What becomes of a sound track. */
export function audioOutcome(context: PlanContext, track: AudioTrack): Outcome {
  const { media, format, options, capabilities } = context;
  if (format.audio === null) return dropped(track, 'not-held');
  const place = tracksOf(media, 'audio').indexOf(track);
  if (!isWanted(options.audioTracks, place)) return dropped(track, 'option');
  const usable = usableSounds(context);
  const useless = whyUseless(context, track);
  // What is the only sound, or was asked for by its number, is missed; the plan then fails with its codec's name.
  const isMissed = isChosen(options.audioTracks) || usable.length === 0;
  if (useless === 'empty' || (useless !== null && !isMissed)) return dropped(track, useless);
  const mixed = mixedSounds(context);
  const isOne = format.audio.tracks === 'one' || options.audioTracks === 'mix';
  const first = mixed[0] ?? usable[0] ?? track;
  if (mixed.length > 0 && track !== first) return alike(track, audioOutcome(context, first));
  const alone = isChosen(options.audioTracks) || track === first;
  if (isOne && !alone) return dropped(track, 'only-one');

  if (hasEnded(context, track)) return dropped(track, 'ended');

  const { copy, encode } = format.audio;
  const edit = { ...NO_SOUND_EDIT, gain: options.volume, fade: fadeOf(context) };
  const chosen = chooseForAudio(context, track, encode, [
    ...needsOf(context, edit),
    ...(mixed.length > 0 ? ['mix' as const] : []),
  ]);
  const { codec } = chosen;
  const channels = Math.max(track.channels, ...mixed.map((sound) => sound.channels));
  const heard = { ...track, channels };
  const bitRate = audioBitRate(codec, wishedSound(heard, options), options);
  const reason = ((): Reason => {
    if (mixed.length > 0) return 'mixed';
    if (!copy.includes(track.codec)) return 'codec';
    if (isEdited(context, track, edit)) return 'option';
    const asked = options.audioBitrate !== 'auto' || options.quality === 'smallest';
    if (asked && bitRate !== null && (track.bitRate ?? Infinity) > bitRate * 1.05) return 'option';
    if (context.budget !== null && (track.bitRate ?? Infinity) > (context.budget.audio ?? Infinity))
      return 'size';
    if (capabilities.avoid.includes('copy') || isChained(media)) return 'copy-unsafe';
    if (wouldUntrim(media, format)) return 'trimmed';
    return 'fits';
  })();
  if (reason === 'fits') return copied(media, track, context.trim?.range ?? null);

  const { command, engine, because } = withinBudget(context, chosen, {
    ...encodeAudio(codec, media, heard, options),
    track: refOf(media, track),
    ...(isChained(media) ? { recordings: 'many' } : {}),
    ...(mixed.length > 0 ? { mix: mixed.map((sound) => mixInput(media, sound)) } : {}),
    ...context.timeMap,
    ...edit,
  });
  const lossless = command.channels * command.sampleRate * (track.bits > 16 ? 24 : 16);
  const duration = secondsOf(track.duration) ?? secondsOf(media.duration);
  return {
    decision: {
      track: summary(track),
      action: { kind: 'encode', codec: command.codec, engine, because },
      reason,
    },
    command,
    cost: estimateAudio(command.bitRate ?? lossless, duration),
  };
}

/** A sound that goes into another track's. */
function alike(track: AudioTrack, { decision }: Outcome): Outcome {
  return { decision: { ...decision, track: summary(track) }, command: null, cost: NO_COST };
}

function mixInput(media: MediaInfo, sound: AudioTrack): MixInput {
  return { track: refOf(media, sound), channels: sound.channels };
}

/** True when the option names one track. */
function isChosen(wish: Options['audioTracks']): boolean {
  return wish !== 'all' && wish !== 'mix' && wish !== 'none';
}

/** Who makes a sound, how, and why so. */
type Encode = {
  readonly command: EncodeAudio;
  readonly engine: EngineId;
  readonly because: EngineReason;
};

/** A step to the next lower standard rate that wastes more than this share is not taken where there is another way. */
const WORTH_EXACTNESS = 0.94;

/** The same encode with no more bits than it may have. Of a file that is all MP3, FFmpeg meets any bit rate. */
function withinBudget(
  { budget, capabilities }: PlanContext,
  { engine, because }: Choice<AudioCodec>,
  command: EncodeAudio,
): Encode {
  const most = budget?.audio ?? Infinity;
  if (command.bitRate === null || command.bitRate <= most) return { command, engine, because };
  const stepped = soundAt(command, most);
  const wasteful = (stepped.bitRate ?? most) < most * WORTH_EXACTNESS;
  const alone = command.codec === 'mp3' && budget?.video === null;
  if (!wasteful || !alone || !includesTrack(capabilities.ffmpeg.decodes, command.track)) {
    return { command: stepped, engine, because };
  }
  return {
    command: soundAt({ ...command, bitRateMode: 'average' }, most),
    engine: 'ffmpeg',
    because: engine === 'ffmpeg' ? because : 'exact-size',
  };
}

/** Seconds of sound that are too few to be worth a track: one or two packets. */
const NOTHING = 0.05;

/** True when the sound is over before the cut begins; a track without a packet is none. */
function hasEnded({ trim }: PlanContext, { duration }: AudioTrack): boolean {
  return trim !== null && duration.kind === 'exact' && duration.seconds < NOTHING;
}

/** True when this track, the n-th sound, is to be kept. */
function isWanted(wish: Options['audioTracks'], place: number): boolean {
  return wish === 'all' || wish === 'mix' || (wish !== 'none' && place === Number(wish) - 1);
}

/** What has to be done to the sound. Loudness is measured by a step of its own, see `loudness.ts`. */
function needsOf({ options, timeMap }: PlanContext, edit: SoundEdit): readonly EditNeed[] {
  return [
    ...soundNeeds(edit, timeMap),
    ...(options.loudness === 'keep' ? [] : ['loudness' as const]),
  ];
}

/** True when an option changes the sound, so that it cannot be copied. */
function isEdited(context: PlanContext, track: AudioTrack, edit: SoundEdit): boolean {
  const { trim, options } = context;
  return (
    trim?.mode === 'exact' ||
    needsOf(context, edit).some((need) => need !== 'range') ||
    (options.channels !== 'source' && Number(options.channels) !== track.channels) ||
    (options.sampleRate !== 'source' && Number(options.sampleRate) !== track.sampleRate)
  );
}
