import { estimateAudio } from '../estimate.ts';
import { secondsOf, tracksOf, type AudioTrack } from '../media.ts';
import { chooseForAudio } from './choose-engine.ts';
import type { PlanContext } from './context.ts';
import { copied, dropped, summary, type Outcome } from './outcome.ts';
import type { Reason } from './plan.ts';
import { audioBitRate, encodeAudio } from './quality.ts';
import { wouldUntrim } from './trimmed.ts';

/** What becomes of a sound track. */
export function audioOutcome(context: PlanContext, track: AudioTrack): Outcome {
  const { media, format, options, means } = context;
  if (format.audio === null) return dropped(track, 'not-held');
  const first = tracksOf(media, 'audio')[0] === track;
  if (format.audio.tracks === 'one' && !first) return dropped(track, 'only-one');

  const { copy, encode } = format.audio;
  const { codec, engine, because } = chooseForAudio(context, track, encode);
  const bitRate = audioBitRate(codec, track, options);
  const reason = ((): Reason => {
    if (!copy.includes(track.codec)) return 'codec';
    const asked = options.audioBitrate !== 'auto' || options.quality === 'smallest';
    if (asked && bitRate !== null && (track.bitRate ?? Infinity) > bitRate * 1.05) return 'option';
    if (means.avoid.includes('copy')) return 'copy-unsafe';
    if (wouldUntrim(media, format)) return 'trimmed';
    return 'fits';
  })();
  if (reason === 'fits') return copied(media, track);

  const command = encodeAudio(codec, media, track, options);
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
