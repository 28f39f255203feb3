import { NO_METADATA } from '../../domain/media/metadata.ts';
import { SLIDESHOW_FORMATS } from '../../domain/plan/kinds/slideshow-formats.ts';
import { AUDIO_CODECS, type AudioCodec } from '../../domain/media/codecs.ts';
import type { Estimate } from '../../domain/plan/model/estimate.ts';
import { FFMPEG_WRITES } from '../../engines/ffmpeg/core/codec-support.ts';
import { secondsOf, type MediaInfo } from '../../domain/media/media.ts';
import type { Capabilities } from '../../domain/plan/model/context.ts';
import { plan } from '../../domain/plan/router.ts';
import type { EngineChoice } from '../../domain/engine/engine-id.ts';
import { slideshowMedia } from '../../domain/slideshow/slideshow-media.ts';
import type { Target } from '../../domain/target/target.ts';

/** What is to be expected of a slideshow: its length in seconds, and what it costs. */
export type Foreseen = Estimate & { readonly length: number };

/**
 * What a slideshow will be like, before its sound has been looked at: `lengths` are those that the browser tells, null
 * where it does not. Null when there is nothing to show.
 */
export function estimateDraft(
  target: Target,
  lengths: readonly (number | null)[],
  choice: EngineChoice,
): Foreseen | null {
  const { slideshow } = target;
  if (slideshow === undefined || slideshow.slides.length === 0) return null;
  const media = slideshowMedia(slideshow, lengths.map(someSound), 'webcodecs', 0);
  const planned = media === null ? null : plan(media, target, meansOf(media, choice));
  return media !== null && planned?.ok === true
    ? { ...planned.value.estimate, length: secondsOf(media.duration) ?? 0 }
    : null;
}

/** A sound file as most are: MP3, in stereo. */
function someSound(seconds: number | null): MediaInfo {
  const duration = seconds === null ? UNKNOWN : ({ kind: 'estimated', seconds } as const);
  return {
    ...{
      probedBy: 'webcodecs',
      container: 'mp3',
      size: 0,
      duration,
      metadata: NO_METADATA,
    },
    tracks: [
      {
        ...{ kind: 'audio', index: 0, codec: 'mp3', frames: null, bitRate: null, duration },
        ...{ channels: 2, sampleRate: 44_100, bits: 16 },
      },
    ],
  };
}

const UNKNOWN = { kind: 'unknown' } as const;

/** A browser that can do what most can. */
function meansOf({ tracks }: MediaInfo, choice: EngineChoice): Capabilities {
  const sounds = tracks.slice(1).map((_, nth) => ({ kind: 'audio', nth }) as const);
  const support = {
    copies: [],
    decodes: [{ kind: 'video', nth: 0 } as const, ...sounds],
    video: ['h264', 'vp9', 'vp8'] as const,
    audio: Object.keys(AUDIO_CODECS) as AudioCodec[],
    formats: SLIDESHOW_FORMATS.filter((id) => ['mp4', 'mov', 'mkv', 'webm'].includes(id)),
  };
  return {
    images: null,
    webcodecs:
      choice === 'ffmpeg' ? { kind: 'absent', because: 'setting' } : { kind: 'here', support },
    ffmpeg: { copies: [], decodes: support.decodes, ...FFMPEG_WRITES },
    bridge: [],
    avoid: [],
    device: { workers: 2, memory: 1e9 },
    frames: { kind: 'not-looked' },
  };
}
