import type { InputVideoTrack } from 'mediabunny';
import { perSecond } from '../../../../domain/media/media.ts';
import type { EncodeVideo } from '../../../../domain/step/track-command.ts';
import { measuredRate } from '../containers/frame-rate.ts';
import { factsOf } from '../work/file-facts.ts';
import type { OpenSource } from '../work/track-work.ts';

/** How much of a track is encoded. */
export type VideoExtent = {
  /** When it begins, in seconds from the source's start. */
  readonly begin: number;
  /** How long it lasts in the source, and in the output: its speed may be another. Seconds. */
  readonly sourceSeconds: number;
  readonly seconds: number;
  /** Frames per second of the output; null when nobody knows. */
  readonly rate: number | null;
  /** How many frames there are, and the most that there can be; null when nobody knows. */
  readonly frames: number | null;
  readonly maximumFrames: number | null;
};

/** Finds out how much of a track a command encodes. */
export async function videoExtent(
  source: OpenSource,
  track: InputVideoTrack,
  { segment, range, speed, edit: { timing } }: EncodeVideo,
): Promise<VideoExtent> {
  const facts = factsOf(source.facts, track);
  const whole =
    ((await track.getDurationFromMetadata()) ?? (await track.computeDuration())) - source.start;
  const begin = segment?.from ?? range?.from ?? 0;
  const sourceSeconds = Math.min(segment?.to ?? Infinity, range?.to ?? Infinity, whole) - begin;
  const seconds = sourceSeconds / speed;
  const isConstant = timing.kind === 'constant';
  const shown = isConstant ? timing.rate : (facts?.rate ?? (await measuredRate(track)));
  const rate = shown === null ? null : perSecond(shown) * (isConstant ? 1 : speed);
  const inTrack = isConstant ? null : (facts?.frames ?? null);
  const frames = segment?.frames ?? (range === null ? inTrack : null);
  const about = rate === null ? null : Math.ceil(seconds * rate * 1.1) + 100;
  const maximumFrames = frames ?? inTrack ?? about;
  return { begin, sourceSeconds, seconds, rate, frames, maximumFrames };
}
