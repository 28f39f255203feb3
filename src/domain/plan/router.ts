import { formatOf } from '../formats/catalogue.ts';
import { failed, success, type Result } from '../failure/failure.ts';
import { tracksOf, type MediaInfo } from '../media/media.ts';
import { NO_PICTURE_DATA_HELD } from '../media/picture-data.ts';
import { fitsCanvas, isForImagesOnly, isStillPicture, isTooLarge } from '../media/still-picture.ts';
import type { Options } from '../options/options.ts';
import { isCueForm } from '../edits/cues.ts';
import { UNCHANGED_TIME } from '../edits/time-map.ts';
import { resolveOptions, type Target } from '../target/target.ts';
import type { Capabilities, PlanContext } from './model/context.ts';
import { avoidsWebCodecs } from './model/decision.ts';
import { trimmedContext, isEmpty } from './trim-source.ts';
import { decideMetadata } from './tracks/decide-metadata.ts';
import { decidePictureData, hasRoomForExif } from './tracks/decide-picture-data.ts';
import { editFault } from './tracks/edit-fault.ts';
import { calibratedEstimate } from './model/estimate-calibration.ts';
import { planGif } from './kinds/plan-gif.ts';
import { planHls } from './kinds/plan-hls.ts';
import { planRenditions } from './kinds/plan-renditions.ts';
import { planSlideshow } from './kinds/plan-slideshow.ts';
import { canImagesMake, planStill } from './kinds/plan-still.ts';
import { planSubtitles } from './kinds/plan-subtitles.ts';
import { withPictureLimit } from './size-limit/limit-picture.ts';
import { planTracks } from './steps/plan-tracks.ts';
import { planWithinLimit } from './size-limit/plan-within-limit.ts';
import { type Plan, PLAN_VERSION, type PlanDraft } from './model/plan.ts';
import { hidesFrames } from './tracks/trimmed.ts';

/**
 * Plans a job. For each track the first that holds: copy, the browser's own codecs, FFmpeg; else it is dropped, and
 * always with a reason. A refusal is a failure value.
 */
export function plan(media: MediaInfo, target: Target, capabilities: Capabilities): Result<Plan> {
  const planned = planByConstants(media, target, capabilities);
  if (!planned.ok) return planned;
  const { draft, metadata } = planned.value;
  const rawEstimate = draft.estimate;
  const estimate = calibratedEstimate(draft, rawEstimate, capabilities.measures ?? {});
  return success({ ...draft, metadata, planVersion: PLAN_VERSION, rawEstimate, estimate });
}

function planByConstants(
  media: MediaInfo,
  target: Target,
  capabilities: Capabilities,
): Result<Pick<Plan, 'metadata'> & { readonly draft: PlanDraft }> {
  // FFmpeg writes what it cannot read.
  if (isAnimatedWebp(media)) return failed({ kind: 'picture-format', format: 'webp-animation' });
  const [picture] = tracksOf(media, 'video');
  if (media.probedBy === 'images' && picture !== undefined && isTooLarge(picture)) {
    const { width, height } = picture;
    return failed({ kind: 'picture-too-large', width, height });
  }
  const format = formatOf(target.format);
  const playable = (['video', 'audio', 'cover'] as const).some(
    (kind) => tracksOf(media, kind).length > 0,
  );
  const readable = format.kind === 'subtitles' && tracksOf(media, 'subtitle').length > 0;
  if (!playable && !readable) return failed({ kind: 'not-media' });
  const options = settledOptions(media, target);
  const uncut = {
    target,
    format,
    options,
    capabilities: usable(media, capabilities),
    budget: null,
  };
  if (target.slideshow !== undefined) {
    const context = { ...uncut, media, trim: null, timeMap: UNCHANGED_TIME };
    const planned = planSlideshow(context, target.slideshow);
    return planned.ok ? success({ draft: planned.value, metadata: [] }) : planned;
  }
  const fault = editFault(media, format, options);
  if (fault !== null) return failed({ kind: 'impossible-edit', edit: fault });
  const context = trimmedContext(media, uncut);
  if (context.trim !== null && isEmpty(context.trim)) {
    const { from, to } = context.trim.range;
    const edit = { kind: 'nothing-left', from: from ?? 0, to: to ?? 0 } as const;
    return failed({ kind: 'impossible-edit', edit });
  }
  const planned = planFor(context);
  if (!planned.ok) return planned;
  const { trim } = context;
  const byImages = planned.value.steps.every(({ engine }) => engine === 'images');
  // FFmpeg would have to be fetched to find that out.
  if (!byImages && media.probedBy === 'images' && isForImagesOnly(media)) {
    const [track] = tracksOf(media, 'video');
    if (track !== undefined && !fitsCanvas(track)) {
      const { width, height } = track;
      return failed({ kind: 'picture-too-large', width, height });
    }
    const isPicture = format.kind === 'still' || format.kind === 'animation';
    const kind = isPicture ? 'picture-format' : 'only-to-pictures';
    return failed({ kind, format: readOnlyByImages(media) });
  }
  return success({
    draft: trim === null ? planned.value : { ...planned.value, trim },
    metadata: byImages ? pictureMetadata(context) : metadataOf(context),
  });
}

/** Which of the kinds of pictures it is that only their engine reads. */
function readOnlyByImages({ container }: MediaInfo) {
  return container === 'avif' || container === 'jxl' || container === 'pdf' ? container : 'heic';
}

/** The options with what "auto" stands for in this format and for this source. */
function settledOptions(media: MediaInfo, target: Target): Options {
  const options = resolveOptions(target);
  if (options.resolution !== 'auto') return options;
  const { autoResolution = 'source' } = formatOf(target.format);
  const isOwn = isStillPicture(media) || options.longestEdge !== null;
  return { ...options, resolution: isOwn ? 'source' : autoResolution };
}

/** Of what the engine of pictures makes: it takes along what the format has room for. */
function pictureMetadata(context: PlanContext): Plan['metadata'] {
  return [...decideMetadata(holdingTags(context)).decisions, ...decidePictureData(context)];
}

/** Of what others make, who do not know what stands beside a picture. */
function metadataOf(context: PlanContext): Plan['metadata'] {
  const bare = { ...context, format: { ...context.format, pictureData: NO_PICTURE_DATA_HELD } };
  return [...decideMetadata(bare).decisions, ...decidePictureData(bare)];
}

/** Pictures that are made of pictures keep their EXIF data, as far as these fit; a frame of a video has none. */
function holdingTags(context: PlanContext): PlanContext {
  if (!hasRoomForExif(context)) return context;
  const metadata = { ...context.format.metadata, tags: 'any' } as const;
  return { ...context, format: { ...context.format, metadata } };
}

function planFor(context: PlanContext): Result<PlanDraft> {
  const { format } = context;
  switch (format.kind) {
    case 'still':
      return within(context, planStill(context));
    case 'animation':
      if (isStillPicture(context.media) && canImagesMake(context)) {
        return within(context, planStill(context));
      }
      return within(context, format.id === 'gif' ? planGif(context) : planTracks(context));
    case 'video':
      if (format.id === 'hls') return planHls(context);
      return context.options.renditions.length === 0
        ? planWithinLimit(context)
        : planRenditions(context);
    case 'audio':
      return planWithinLimit(context);
    case 'subtitles':
      return isCueForm(format.id)
        ? planSubtitles(context, format.id)
        : failed({ kind: 'internal', detail: `No form of cues: ${format.id}` });
    default:
      return format.kind satisfies never;
  }
}

/** Pictures and animations have no bit rate: their limit is kept in another way. */
function within(context: PlanContext, planned: Result<PlanDraft>): Result<PlanDraft> {
  return planned.ok ? success(withPictureLimit(context, planned.value)) : planned;
}

/** A still picture has no length. */
function isAnimatedWebp({ container, duration }: MediaInfo): boolean {
  return container === 'webp' && duration.kind !== 'unknown';
}

/** What of the capabilities may be used for this source. */
function usable(media: MediaInfo, capabilities: Capabilities): Capabilities {
  const without = (because: 'other-failed' | 'unsupported'): Capabilities => ({
    ...capabilities,
    webcodecs: { kind: 'absent', because },
  });
  if (avoidsWebCodecs(capabilities.avoid)) return without('other-failed');
  // Neither its demuxer nor its muxer knows the edit lists that hide the end of a track.
  return hidesFrames(media) ? without('unsupported') : capabilities;
}
