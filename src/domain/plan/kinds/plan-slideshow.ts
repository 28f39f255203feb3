import { addEstimates, estimateVideo, NO_COST, type Estimate } from '../model/estimate.ts';
import { failed, success, type Result } from '../../failure/failure.ts';
import { tracksOf } from '../../media/media.ts';
import { NO_EDIT } from '../../edits/picture-edit.ts';
import type { Slideshow } from '../../slideshow/slideshow.ts';
import { SLIDESHOW_FORMATS } from './slideshow-formats.ts';
import { totalSeconds } from '../../slideshow/slideshow-media.ts';
import { timelineOf, type Timeline } from '../../slideshow/slideshow-timeline.ts';
import { stepMemory } from '../../step/step-memory.ts';
import { convertStep, onlyOutput, OUTPUT } from '../steps/convert-step.ts';
import { chooseForPicture } from '../tracks/choose-engine.ts';
import type { PlanContext } from '../model/context.ts';
import { expectationOf } from '../steps/expectation.ts';
import { summary } from '../tracks/outcome.ts';
import { pixelRate } from '../tracks/picture.ts';
import type { Decision } from '../model/decision.ts';
import type { PlanDraft } from '../model/plan.ts';
import { videoRate } from '../tracks/quality.ts';
import { intermediateFormat } from '../segments/intermediate-format.ts';
import { slideSegments } from './slide-segments.ts';
import { soundtrackOf } from './soundtrack.ts';
import { workersFor } from '../segments/concurrency.ts';

/**
 * Images and sound to a video: the picture in segments, which are drawn and encoded side by side and not again after a
 * crash; the sound in one step; and both put together. `media` is the slideshow as if it were one file.
 */
export function planSlideshow(context: PlanContext, slideshow: Slideshow): Result<PlanDraft> {
  const { media, format, options, target, capabilities } = context;
  const [video] = tracksOf(media, 'video');
  const sounds = tracksOf(media, 'audio');
  if (video === undefined) return failed({ kind: 'no-track', wanted: 'video' });
  if (format.video === null || !SLIDESHOW_FORMATS.includes(target.format)) {
    return failed(NO_SUCH_FORMAT);
  }

  const choice = chooseForPicture(context, video, format.video.encode, NO_EDIT);
  const stored = intermediateFormat(choice.codec, choice.engine);
  if (stored === null) return failed(NO_SUCH_FORMAT);
  const timeline = timelineOf(slideshow, totalSeconds(sounds));
  const seconds = timeline.frames / slideshow.rate;
  const soundtrack = soundtrackOf(context, slideshow, seconds, choice.engine);
  const isOurs =
    capabilities.webcodecs.kind === 'here' &&
    capabilities.webcodecs.support.formats.includes(target.format);
  const others =
    choice.engine === 'webcodecs' && isOurs && soundtrack?.engine !== 'ffmpeg'
      ? 'webcodecs'
      : 'ffmpeg';
  const sound = soundtrack?.by(others) ?? null;

  const timing = { kind: 'constant', rate: { num: slideshow.rate, den: 1 } } as const;
  const rate = videoRate(choice.codec, options.quality, video, null, timing);
  const cost = withDrawing(
    estimateVideo(choice.engine, choice.codec, rate, pixelRate(video, null, timing), seconds),
    slideshow,
    timeline,
  );
  const side = workersFor(capabilities.device, stepMemory(slideshow.size));
  const { segments, joined } = slideSegments(slideshow, timeline, {
    engine: choice.engine,
    codec: choice.codec,
    rate,
    format: stored,
    seconds: cost.seconds ?? seconds,
    together: side,
  });
  const picture = { codec: choice.codec, kind: 'video' } as const;
  const decision: Decision = {
    track: summary(video),
    action: { ...choice, kind: 'encode' },
    reason: 'codec',
  };
  const tracks = [video, ...(sound === null ? [] : [sound.track])];
  const whole = addEstimates(cost, sound?.cost ?? NO_COST);
  return success({
    steps: [
      ...(sound === null ? [] : [sound.step]),
      ...segments,
      convertStep(context, {
        id: OUTPUT,
        engine: others,
        inputs: [joined, ...(sound === null ? [] : [{ kind: 'step', id: sound.step.id } as const])],
        tracks: [picture, ...(sound === null ? [] : [{ ...sound, kind: 'audio' } as const])].map(
          ({ codec, kind }, input) => ({
            kind: 'copy',
            input,
            track: { kind, nth: 0 },
            codec,
            range: null,
          }),
        ),
        format: target.format,
        duration: seconds,
        seconds: null,
      }),
    ],
    outputs: onlyOutput(context, OUTPUT, expectationOf({ ...media, tracks }, tracks, format)),
    decisions: [decision, ...(sound?.decisions ?? [])],
    segmentation:
      segments.length > 1
        ? { kind: 'segments', count: segments.length }
        : { kind: 'whole', because: 'short' },
    estimate: {
      ...whole,
      seconds:
        whole.seconds === null ? null : whole.seconds / (choice.engine === 'ffmpeg' ? side : 1),
    },
  });
}

/** What a picture that stands still takes of the bits of one that moves, and what one takes that changes to another. */
const STILL_SHARE = 0.12;
const CHANGE_SHARE = 0.9;

/** Pixels per second that are drawn where frames change, and seconds that decoding and placing an image takes. */
const DRAWN_PER_SECOND = 60e6;
const PER_IMAGE = 0.3;

/** What a slideshow costs beside a film of its length: it has to be drawn, but stands still most of the time. */
function withDrawing(film: Estimate, { size }: Slideshow, { shots, frames }: Timeline): Estimate {
  const changing = shots.reduce((sum, { half }) => sum + 2 * half, 0);
  const share = STILL_SHARE + ((CHANGE_SHARE - STILL_SHARE) * changing) / frames;
  const drawing =
    shots.length * PER_IMAGE + (changing * size.width * size.height) / DRAWN_PER_SECOND;
  return {
    seconds: film.seconds === null ? null : film.seconds + drawing,
    bytes: film.bytes === null ? null : Math.round(film.bytes * share),
  };
}

/** Formats without moving pictures, of several files, and those whose codecs are not made in segments. */
const NO_SUCH_FORMAT = { kind: 'declined', why: 'No slideshows are made in this format.' } as const;
