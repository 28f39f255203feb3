import { addEstimates, NO_COST } from '../estimate.ts';
import { failed, success, type Result } from '../failure.ts';
import { secondsOf, tracksOf, type Track } from '../media.ts';
import type { TagSource } from '../step.ts';
import { audioOutcome } from './audio-outcome.ts';
import type { PlanContext } from './context.ts';
import { expectationOf } from './expectation.ts';
import { copied, dropped, type Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import { videoOutcome } from './video-outcome.ts';

/** Plans video, audio and single-pass animations: every kept track is copied or encoded in one step. */
export function planTracks(context: PlanContext): Result<Plan> {
  const { media, target, format } = context;
  const outcomes = media.tracks.map((track) => outcomeOf(context, track));
  const kept = outcomes.flatMap(({ command, decision }) =>
    command ? [{ command, decision }] : [],
  );
  const playable = kept.filter(({ decision }) => decision.track.kind !== 'cover');
  if (playable.length === 0) return failed({ kind: 'no-track', wanted: wantedBy(context) });

  const keptIndexes = new Set(kept.map(({ decision }) => decision.track.index));
  const sources = media.tracks.filter((track) => keptIndexes.has(track.index));
  const cost = outcomes.map((outcome) => outcome.cost).reduce(addEstimates, NO_COST);
  const expect = expectationOf(media, sources, format);
  return success({
    steps: [
      {
        id: 'convert',
        engine: 'ffmpeg',
        inputs: [{ kind: 'source', index: 0 }],
        format: target.format,
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
