import { NO_COST } from '../model/estimate.ts';
import { refOf, type AttachmentTrack, type SubtitleTrack } from '../../media/media.ts';
import { subtitleForm, type SubtitleCodec } from '../../media/subtitle-codecs.ts';
import type { PlanContext } from '../model/context.ts';
import { copied, dropped, summary, type Outcome } from './outcome.ts';

/** What becomes of subtitles: kept as they are, turned into the text that the format holds, or left out. */
export function subtitleOutcome(context: PlanContext, track: SubtitleTrack): Outcome {
  const { media, format, options, timeMap } = context;
  if (format.subtitles === undefined) return dropped(track, 'not-held');
  if (options.subtitles === 'none') return dropped(track, 'option');
  const { copy, encode } = format.subtitles;
  const form = subtitleForm(track.codec);
  // Pictures say by themselves how long they are shown.
  if (form === 'pictures' && timeMap.speed !== 1) return dropped(track, 'timing');
  if (copy.includes(track.codec)) return copied(media, track, null);
  return form === 'text' && encode !== null
    ? rewritten(context, track, encode)
    : dropped(track, 'not-held');
}

/** What becomes of a file within the file; among the tags of other containers it is a picture, which FFmpeg does not see. */
export function attachmentOutcome({ media, format }: PlanContext, track: AttachmentTrack): Outcome {
  const isKept = format.attachments === 'kept' && media.container === 'matroska';
  return isKept ? copied(media, track, null) : dropped(track, 'not-held');
}

function rewritten({ media }: PlanContext, track: SubtitleTrack, codec: SubtitleCodec): Outcome {
  return {
    decision: {
      track: summary(track),
      action: { kind: 'encode', codec, engine: 'ffmpeg', because: 'unwritable' },
      reason: 'codec',
    },
    command: { kind: 'encode-subtitle', input: 0, track: refOf(media, track), codec },
    cost: NO_COST,
  };
}
