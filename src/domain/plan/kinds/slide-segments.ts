import type { VideoCodec } from '../../media/codecs.ts';
import type { FormatId } from '../../formats/catalogue.ts';
import type { EngineId } from '../../engine/engine-id.ts';
import type { SlideLook } from '../../slideshow/slide-look.ts';
import type { Slideshow } from '../../slideshow/slideshow.ts';
import { shotsBetween, type Timeline } from '../../slideshow/slideshow-timeline.ts';
import type { Step, StepInput } from '../../step/step.ts';
import { stepMemory } from '../../step/step-memory.ts';
import type { VideoRate } from '../../step/video-rate.ts';
import { BROWSER_TOGETHER } from '../segments/concurrency.ts';

/** Seconds of work that a segment should be at most: what a crash repeats. */
const PER_SEGMENT = 15;

/** Seconds of video below which a segment is not worth its start. */
const LEAST = 2;

const MICROSECONDS = 1e6;

/** How the segments are made. `seconds` is the work of all on one core, `together` how many of FFmpeg's run side by side. */
type Making = {
  readonly engine: EngineId;
  readonly codec: VideoCodec;
  readonly rate: VideoRate;
  readonly format: FormatId;
  readonly seconds: number;
  readonly together: number;
};

/** The picture of a slideshow in segments of about equal length, and the input that joins them. */
export function slideSegments(
  slideshow: Slideshow,
  timeline: Timeline,
  { engine, codec, rate, format, seconds, together }: Making,
): { readonly segments: readonly Step[]; readonly joined: StepInput } {
  const { size, fit, background, transition } = slideshow;
  const { frames } = timeline;
  const look: SlideLook = {
    ...{ size, fit, background, rate: slideshow.rate },
    transition: transition.kind,
  };
  const side = engine === 'ffmpeg' ? together : BROWSER_TOGETHER;
  const most = Math.max(1, Math.floor(frames / slideshow.rate / LEAST));
  const wanted = seconds < PER_SEGMENT ? 1 : Math.ceil(seconds / PER_SEGMENT / side) * side;
  const count = Math.min(most, wanted);
  const border = (n: number) => Math.round((n * frames) / count);
  const time = (frame: number) => Math.round((frame / slideshow.rate) * MICROSECONDS);
  const numbers = Array.from({ length: count }, (_, n) => n);

  const segments = numbers.map((n): Step => {
    const [from, to] = [border(n), border(n + 1)];
    const shots = shotsBetween(timeline, from, to);
    const sources = shots.map(({ input }) => slideshow.slides[input]?.source ?? 0);
    return {
      id: `segment-${n + 1}`,
      engine,
      inputs: sources.map((index) => ({ kind: 'source', index })),
      format,
      command: {
        kind: 'slides',
        ...{ codec, rate, look, from, to },
        shots: shots.map((shot, input) => ({ ...shot, input })),
      },
      duration: (to - from) / slideshow.rate,
      cost: seconds / count,
      memory: stepMemory(size),
    };
  });
  return {
    segments,
    joined: {
      kind: 'joined',
      start: 0,
      segments: segments.map(({ id }, n) => ({
        id,
        // Differences of rounded times, so that they add up without drifting.
        seconds: (time(border(n + 1)) - time(border(n))) / MICROSECONDS,
      })),
    },
  };
}
