import { failed, success, type Result } from '../../failure/failure.ts';
import { isPictureCodec } from '../../media/codecs.ts';
import { perSecond, refOf, secondsOf, tracksOf, type VideoTrack } from '../../media/media.ts';
import { fitsCanvas } from '../../media/still-picture.ts';
import { NO_EDIT } from '../../edits/picture-edit.ts';
import type { Options } from '../../options/options.ts';
import { pictureMemory, stepMemory } from '../../step/step-memory.ts';
import { onlyOutput } from '../steps/convert-step.ts';
import type { PlanContext } from '../model/context.ts';
import { keptPictureData } from '../tracks/decide-picture-data.ts';
import { geometryOf } from '../tracks/geometry.ts';
import { scanOf } from '../tracks/picture.ts';
import { pictureValues } from '../tracks/picture-values.ts';
import { qualityValue } from '../tracks/quality.ts';
import type { PlanDraft } from '../model/plan.ts';
import { includesTrack } from '../tracks/engine-support.ts';

/**
 * A picture of a picture, by the engine of pictures where it can; one frame of a video or the cover of a song, by
 * FFmpeg. A time past the end takes the last moment instead.
 */
export function planStill(context: PlanContext): Result<PlanDraft> {
  const { media, target, format, options } = context;
  const track = tracksOf(media, 'video')[0] ?? tracksOf(media, 'cover')[0];
  if (track === undefined || format.video === null) {
    return failed({ kind: 'no-track', wanted: 'video' });
  }
  const [codec] = format.video.encode;
  const ref = refOf(media, track);
  const byImages = canImagesMake(context);
  if (!byImages && isPictureCodec(codec)) {
    return failed({ kind: 'pictures-only', format: target.format });
  }
  if (!byImages && !includesTrack(context.capabilities.ffmpeg.decodes, ref)) {
    return failed({ kind: 'unsupported-codec', codec: track.codec });
  }
  const engine = byImages ? 'images' : 'ffmpeg';
  const because = byImages ? 'fastest' : isFiltered(options) ? 'edit' : 'unencodable';
  const shape = geometryOf(track, options, 'image');
  const { changes, ...values } = pictureValues(track, format, codec, shape.size, options);
  const length = track.kind === 'video' ? secondsOf(track.duration) : null;
  const latest = length === null ? 0 : Math.max(0, length - LAST_FRAME);
  return success({
    steps: [
      {
        id: 'still',
        engine,
        inputs: [{ kind: 'source', index: 0 }],
        format: target.format,
        command: {
          kind: 'still',
          track: ref,
          at: track.kind === 'cover' ? 0 : seekFor(track, Math.min(options.frameTime, latest)),
          edit: {
            ...NO_EDIT,
            ...shape,
            ...values,
            scan: track.kind === 'video' ? scanOf(track, options.deinterlace) : 'keep',
            denoise: options.denoise,
          },
          codec,
          value: qualityValue(codec, options),
          ...(options.lossless === 'on' ? { lossless: true } : {}),
          ...(byImages ? keptPictureData(context) : {}),
        },
        duration: null,
        cost: 1,
        memory: byImages ? pictureMemory(track) : stepMemory(null),
      },
    ],
    outputs: onlyOutput(context, 'still', {
      duration: STILL,
      video: [STILL],
      audio: [],
      tolerance: 0,
    }),
    decisions: media.tracks.map(({ kind, index, codec: from }) => ({
      track: { kind, index, codec: from },
      action:
        index === track.index
          ? ({ kind: 'encode', codec, engine, because, changes } as const)
          : ({ kind: 'drop' } as const),
      reason: index === track.index ? 'codec' : 'not-held',
    })),
    segmentation: { kind: 'whole', because: 'short' },
    estimate: { seconds: 1, bytes: null },
  });
}

/** True where something is asked for that only FFmpeg does. */
function isFiltered({ denoise, deinterlace }: Options): boolean {
  return denoise !== 'off' || deinterlace === 'on';
}

/** Layouts of more than eight bits, which canvases do not keep. */
const DEEP = /^(?:rgb48|rgba64|gray16|ya16)/u;

/** True where the engine of pictures makes what is asked for of this source. */
export function canImagesMake({
  media,
  target,
  format,
  options,
  capabilities,
}: PlanContext): boolean {
  const { images } = capabilities;
  const [track] = tracksOf(media, 'video');
  const [codec] = format.video?.encode ?? [];
  if (images === null || track === undefined || codec === undefined) return false;
  const keepsDepth = !(codec === 'png' && DEEP.test(track.pixelFormat));
  return (
    includesTrack(images.decodes, refOf(media, track)) &&
    images.formats.includes(target.format) &&
    fitsCanvas(track) &&
    !isFiltered(options) &&
    // Later pictures of the same file are for who reads them all.
    options.frameTime === 0 &&
    keepsDepth
  );
}

/**
 * Where FFmpeg has to look for the frame that is shown at a time: it takes the first one that begins there or later, so
 * half a frame before the one that is meant. Seconds. With an unknown rate, the time itself.
 */
function seekFor({ rate }: VideoTrack, at: number): number {
  if (rate === null) return at;
  const frame = Math.floor(at * perSecond(rate) + ROUNDING);
  return Math.max(0, (frame - 0.5) / perSecond(rate));
}

/** Share of a frame by which a time that was worked out may miss the frame it means. */
const ROUNDING = 0.01;

/** A picture lasts as long as it is looked at. */
const STILL = { kind: 'unknown' } as const;

/** Seconds before the end at which even a 5 fps video still has a frame. */
const LAST_FRAME = 0.2;
