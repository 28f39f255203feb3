import { estimateAudio } from '../estimate.ts';
import { secondsOf, tracksOf, type AudioTrack } from '../media.ts';
import type { AudioCodec } from '../codecs.ts';
import type { EngineId, TrackCommand } from '../step.ts';
import { chooseForAudio, type Choice } from './choose-engine.ts';
import type { PlanContext } from './context.ts';
import { copied, dropped, summary, type Outcome } from './outcome.ts';
import { soundAt } from './least-audio.ts';
import type { EngineReason, Reason } from './plan.ts';
import { audioBitRate, encodeAudio } from './quality.ts';
import { wouldUntrim } from './trimmed.ts';
import { includesTrack } from './who-can.ts';

type EncodeAudio = Extract<TrackCommand, { kind: 'encode-audio' }>;

/** What becomes of a sound track. */
export function audioOutcome(context: PlanContext, track: AudioTrack): Outcome {
  const { media, format, options, means } = context;
  if (format.audio === null) return dropped(track, 'not-held');
  const first = tracksOf(media, 'audio')[0] === track;
  if (format.audio.tracks === 'one' && !first) return dropped(track, 'only-one');

  const { copy, encode } = format.audio;
  const chosen = chooseForAudio(context, track, encode);
  const { codec } = chosen;
  const bitRate = audioBitRate(codec, track, options);
  const reason = ((): Reason => {
    if (!copy.includes(track.codec)) return 'codec';
    const asked = options.audioBitrate !== 'auto' || options.quality === 'smallest';
    if (asked && bitRate !== null && (track.bitRate ?? Infinity) > bitRate * 1.05) return 'option';
    if (context.budget !== null && (track.bitRate ?? Infinity) > (context.budget.audio ?? Infinity))
      return 'size';
    if (means.avoid.includes('copy')) return 'copy-unsafe';
    if (wouldUntrim(media, format)) return 'trimmed';
    return 'fits';
  })();
  if (reason === 'fits') return copied(media, track);

  const { command, engine, because } = withinBudget(
    context,
    chosen,
    encodeAudio(codec, media, track, options),
  );
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
  { budget, means }: PlanContext,
  { engine, because }: Choice<AudioCodec>,
  command: EncodeAudio,
): Encode {
  const most = budget?.audio ?? Infinity;
  if (command.bitRate === null || command.bitRate <= most) return { command, engine, because };
  const stepped = soundAt(command, most);
  const wasteful = (stepped.bitRate ?? most) < most * WORTH_EXACTNESS;
  const alone = command.codec === 'mp3' && budget?.video === null;
  if (!wasteful || !alone || !includesTrack(means.ffmpeg.decodes, command.track)) {
    return { command: stepped, engine, because };
  }
  return {
    command: soundAt({ ...command, spread: 'average' }, most),
    engine: 'ffmpeg',
    because: engine === 'ffmpeg' ? because : 'exact-size',
  };
}
