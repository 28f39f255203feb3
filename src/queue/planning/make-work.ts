import type { CodecSupport } from '../../domain/step/codec-support.ts';
import { ffmpegSupport } from '../../engines/ffmpeg/core/codec-support.ts';
import { failed, success, type Failure, type Result } from '../../domain/failure/failure.ts';
import type { Work } from '../../domain/job/work.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import type { Capabilities, Frames } from '../../domain/plan/model/context.ts';
import { plan } from '../../domain/plan/router.ts';
import { wantsFrames } from '../../domain/plan/frames-wanted.ts';
import { readerOf } from '../../domain/engine/engine-id.ts';
import type { Probe } from '../../engines/contract/engine-api.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import { askBridge, bridgeSupport } from './bridge-support.ts';
import type { Planner, PlanOrder } from './planner.ts';
import { probeSources } from './probe-sources.ts';
import type { BrowserProbe } from './probe-with-browser.ts';
import { haveSameTracks, withKnownLengths } from './with-known-lengths.ts';

const NOT_LOOKED = { kind: 'not-looked' } as const;

/** What the browser can do with a source: as a picture, or by its codecs. */
type BrowserSupport = Pick<Capabilities, 'images' | 'webcodecs'>;

/** Failures of the browser's probe that FFmpeg's would not mend, or that are to be known before it is asked. */
const SETTLED: ReadonlySet<Failure['kind']> = new Set([
  'empty-file',
  'playlist',
  'picture-format',
  'not-media',
  'internal',
]);

/**
 * The work by what the browser's codecs find in the source: final when FFmpeg has no part in it and no engine has to
 * list the frames, else a forecast. Null when FFmpeg has to probe the source first.
 */
export function workFromBrowserProbe(
  planner: Planner,
  order: PlanOrder,
  probe: BrowserProbe,
): Result<Work> | null {
  if (probe === null) return null;
  if (!probe.ok) return SETTLED.has(probe.failure.kind) ? probe : null;
  return planWith(planner, order, probe.value.media, browserSupport(probe.value), NOT_LOOKED);
}

/** The work by what is known of a source already, without another look at it; null when that is not enough. */
export function workFromCache(
  planner: Planner,
  order: PlanOrder,
  probe: BrowserProbe,
  media: MediaInfo | null,
): Result<Work> | null {
  return media?.probedBy === 'ffmpeg'
    ? planWith(planner, order, media, afterBrowserProbe(order, probe, media), NOT_LOOKED)
    : workFromBrowserProbe(planner, order, probe);
}

/** True when nothing that another probe could find out would change the work. */
export function isFinal(work: Work): boolean {
  return !wantsFfmpeg(work) && wantsFrames(work.plan) === null;
}

/**
 * True when a job cannot do without FFmpeg, as far as its source was looked at: the browser's probe has not led to its
 * work, or FFmpeg has a part in it.
 */
export function needsFfmpeg(work: Result<Work> | null): boolean {
  return work === null || (work.ok && wantsFfmpeg(work.value));
}

/** True when FFmpeg has a part in it, and has not looked yet. */
function wantsFfmpeg({ media, plan: { steps } }: Work): boolean {
  return media.probedBy !== 'ffmpeg' && steps.some(({ engine }) => readerOf(engine) === 'ffmpeg');
}

/** The work by the browser's probe when it is final, perhaps with the frames that its codecs list; null when it is not. */
export async function workWithBrowserFrames(
  planner: Planner,
  order: PlanOrder,
  probe: BrowserProbe,
  sources: NonEmpty<Blob>,
  signal: AbortSignal,
): Promise<Result<Work> | null> {
  const work = workFromBrowserProbe(planner, order, probe);
  if (work === null || !work.ok) return work;
  if (wantsFfmpeg(work.value) || probe?.ok !== true) return null;
  return withFrames(planner, order, work.value, browserSupport(probe.value), sources, signal);
}

/** What the browser can do with a source that was just probed. */
function browserSupport({ media, support }: Probe): BrowserSupport {
  return media.probedBy === 'images'
    ? { images: support, webcodecs: { kind: 'absent', because: 'unsupported' } }
    : { images: null, webcodecs: { kind: 'here', support } };
}

/** The work by FFmpeg's probe. What the browser's probe found out about its codecs still holds. */
export async function workFromFfmpegProbe(
  planner: Planner,
  order: PlanOrder,
  probe: BrowserProbe,
  sources: NonEmpty<Blob>,
  signal: AbortSignal,
): Promise<Result<Work>> {
  const { ffmpeg } = planner.engines;
  const probed = await probeSources(ffmpeg, order.target, sources, signal);
  if (!probed.ok) return probed;
  const isRead = probe?.ok === true && order.choice !== 'ffmpeg';
  const media = isRead
    ? withKnownLengths(probed.value.media, probe.value.media)
    : probed.value.media;
  await askBridge(planner.engines, order, media, signal);
  const support = afterBrowserProbe(order, probe, media);
  const work = planWith(planner, order, media, support, NOT_LOOKED);
  return work.ok ? withFrames(planner, order, work.value, support, sources, signal) : work;
}

/** The same work with its picture in segments, where that is better. Who encodes the picture has to find its frames. */
async function withFrames(
  planner: Planner,
  order: PlanOrder,
  work: Work,
  support: BrowserSupport,
  sources: NonEmpty<Blob>,
  signal: AbortSignal,
): Promise<Result<Work>> {
  const engine = wantsFrames(work.plan);
  if (engine === null) return success(work);
  const found = await planner.engines[engine].frames(sources[0], signal);
  if (!found.ok && found.failure.kind === 'internal') return found;
  const frames: Frames = found.ok ? { kind: 'known', index: found.value } : { kind: 'unknown' };
  return planWith(planner, order, work.media, support, frames);
}

function planWith(
  { device, engines, experience }: Planner,
  { target, avoid, choice }: PlanOrder,
  media: MediaInfo,
  { images, webcodecs }: BrowserSupport,
  frames: Frames,
): Result<Work> {
  const ffmpeg: CodecSupport = ffmpegSupport(media);
  const planned = plan(media, target, {
    images,
    webcodecs,
    ffmpeg,
    bridge: bridgeSupport(engines, { avoid, choice }, media, webcodecs),
    avoid,
    device: device.power,
    frames,
    measures: experience.measures(),
  });
  return planned.ok
    ? success({ media, plan: planned.value, artifacts: {}, choice })
    : failed(planned.failure);
}

function afterBrowserProbe(
  { choice }: PlanOrder,
  probe: BrowserProbe,
  media: MediaInfo,
): BrowserSupport {
  const without = (because: 'setting' | 'unsupported'): BrowserSupport => ({
    images: null,
    webcodecs: { kind: 'absent', because },
  });
  if (choice === 'ffmpeg') return without('setting');
  if (probe?.ok !== true || probe.value.media.probedBy === 'images') return without('unsupported');
  return haveSameTracks(probe.value.media, media)
    ? browserSupport(probe.value)
    : without('unsupported');
}
