import { addEstimates, estimateVideo } from '../model/estimate.ts';
import { failed, success, type Result } from '../../failure/failure.ts';
import { refOf, secondsOf, tracksOf, type MediaInfo, type VideoTrack } from '../../media/media.ts';
import { stepMemory } from '../../step/step-memory.ts';
import { onlyOutput, sourceFrom } from '../steps/convert-step.ts';
import type { PlanContext } from '../model/context.ts';
import { expectationOf } from '../steps/expectation.ts';
import { fadeOf } from '../tracks/fade.ts';
import { geometryOf } from '../tracks/geometry.ts';
import { isSideways, pixelRate, scanOf, timingOf, turned, uprightSize } from '../tracks/picture.ts';
import { pictureValues } from '../tracks/picture-values.ts';
import type { PlanDraft } from '../model/plan.ts';
import { ditherFor, videoRate } from '../tracks/quality.ts';
import { includesTrack } from '../tracks/engine-support.ts';

/** Seconds for which nobody misses a picture at the end of its sound: files end with a frame of one or of the other. */
const UNNOTICED = 0.5;

/** Two passes: a palette of the video's own colours, then the GIF drawn with it. One pass would use a generic palette. */
export function planGif(context: PlanContext): Result<PlanDraft> {
  const { media, format, options } = context;
  const track = tracksOf(media, 'video')[0];
  if (track === undefined) return failed({ kind: 'no-track', wanted: 'video' });
  const ref = refOf(media, track);
  if (!includesTrack(context.capabilities.ffmpeg.decodes, ref)) {
    return failed({ kind: 'unsupported-codec', codec: track.codec });
  }
  const geometry = geometryOf(track, options, 'image');
  // Said even where it is that of the source, which may change its own on the way.
  const shape = {
    ...geometry,
    size: geometry.size ?? turned(uprightSize(track), isSideways(geometry.turn)),
  };
  const { changes, ...values } = pictureValues(track, format, 'gif', shape.size, options);
  const edit = {
    ...shape,
    ...values,
    timing: timingOf(track, options, 'variable'),
    scan: scanOf(track, options.deinterlace),
    denoise: options.denoise,
    fade: fadeOf(context),
  };
  const source = sourceFrom(context);
  const hold = standstill(media, track);
  const duration = secondsOf(track.duration) ?? secondsOf(media.duration);
  const rate = videoRate('gif', options.quality, track, edit.size, edit.timing);
  const pass = estimateVideo(
    'ffmpeg',
    'gif',
    rate,
    pixelRate(track, edit.size, edit.timing),
    duration,
  );
  const cost = addEstimates(pass, { seconds: pass.seconds, bytes: 0 });
  return success({
    steps: [
      {
        id: 'palette',
        engine: 'ffmpeg',
        inputs: [source],
        format: 'png',
        command: {
          kind: 'palette',
          track: ref,
          edit,
          colours: rate.value,
          ...context.timeMap,
        },
        duration,
        cost: pass.seconds ?? 1,
        memory: stepMemory(track),
      },
      {
        id: 'gif',
        engine: 'ffmpeg',
        inputs: [source, { kind: 'step', id: 'palette' }],
        format: 'gif',
        command: {
          kind: 'gif',
          track: ref,
          edit,
          dither: ditherFor(rate.value),
          ...(hold === 0 ? {} : { hold }),
          ...context.timeMap,
        },
        duration,
        cost: pass.seconds ?? 1,
        memory: stepMemory(track),
      },
    ],
    outputs: onlyOutput(
      context,
      'gif',
      expectationOf(media, [hold === 0 ? track : { ...track, duration: media.duration }], format),
    ),
    decisions: media.tracks.map(({ kind, index, codec }) => ({
      track: { kind, index, codec },
      action:
        index === track.index
          ? ({
              kind: 'encode',
              codec: 'gif',
              engine: 'ffmpeg',
              because: 'unencodable',
              changes,
            } as const)
          : ({ kind: 'drop' } as const),
      reason: index === track.index ? 'codec' : 'not-held',
    })),
    segmentation: { kind: 'whole', because: 'short' },
    estimate: cost,
  });
}

/**
 * Seconds that the picture stands still at the end, while sound goes on: a screen on which nothing happens is recorded
 * without frames. A GIF has no sound that would tell how long the last picture is seen.
 */
function standstill(media: MediaInfo, { duration }: VideoTrack): number {
  if (duration.kind !== 'exact' || media.duration.kind !== 'exact') return 0;
  const seconds = media.duration.seconds - duration.seconds;
  return seconds < UNNOTICED ? 0 : seconds;
}
