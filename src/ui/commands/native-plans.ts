import { isNonEmpty, type NonEmpty } from '../../lib/non-empty.ts';
import { formatOf } from '../../domain/formats/catalogue.ts';
import { isStillPicture } from '../../domain/media/still-picture.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import type { Capabilities } from '../../domain/plan/model/context.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import { NOT_BESIDE } from '../../domain/plan/kinds/plan-renditions.ts';
import { plan } from '../../domain/plan/router.ts';
import { resolveOptions, withOptions, type Target } from '../../domain/target/target.ts';
import { ffmpegSupport } from '../../engines/ffmpeg/core/codec-support.ts';

/** A plan that native programs can follow, and what tells its output from others of the job; empty: there are none. */
export type NativePlan = { readonly plan: Plan; readonly suffix: string };

/**
 * How a job would be done by native programs: as with "FFmpeg only", in as few steps as there can be, pictures of
 * pictures by the engine of pictures, which stands for ImageMagick. A plan for each resolution that is wanted: none has
 * to share work with another. Null where it cannot be done.
 */
export function nativePlans(media: MediaInfo, target: Target): NonEmpty<NativePlan> | null {
  const plans = targetsOf(target).flatMap(({ target: one, suffix }): NativePlan[] => {
    const planned = plan(media, one, nativeCapabilities(media));
    return planned.ok ? [{ plan: planned.value, suffix }] : [];
  });
  return isNonEmpty(plans) ? plans : null;
}

function targetsOf(target: Target): { target: Target; suffix: string }[] {
  const { renditions } = resolveOptions(target);
  const own = target.slideshow === undefined && formatOf(target.format).id !== 'hls';
  if (renditions.length === 0 || !own) return [{ target, suffix: '' }];
  return renditions.map((side) => ({
    suffix: `${side}p`,
    target: withOptions(target, { ...NOT_BESIDE, resolution: `${side}` as '720' }),
  }));
}

/** Programs that decode everything there is, on a computer whose cores they know how to use by themselves. */
function nativeCapabilities(media: MediaInfo): Capabilities {
  const core = ffmpegSupport(media);
  const decodes = core.copies.filter(({ kind }) => kind !== 'attachment');
  return {
    images: isStillPicture(media)
      ? { copies: [], decodes, video: [], audio: [], formats: ['jpg', 'png', 'webp'] }
      : null,
    webcodecs: { kind: 'absent', because: 'setting' },
    ffmpeg: { ...core, decodes },
    bridge: [],
    avoid: ['segments'],
    device: { workers: 1, memory: Infinity },
    frames: { kind: 'not-looked' },
  };
}
