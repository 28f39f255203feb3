import type { Device, Engines } from '../contract/ports.ts';
import type { CodecSupport } from '../../domain/step/codec-support.ts';
import { ffmpegSupport } from '../../engines/ffmpeg/core/codec-support.ts';
import { failed, success, type Failure, type Result } from '../../domain/failure/failure.ts';
import type { JobBase } from '../../domain/job/job.ts';
import type { Work } from '../../domain/job/work.ts';
import type { Measures } from '../../domain/plan/model/measures.ts';
import { tracksOf, type MediaInfo } from '../../domain/media/media.ts';
import { SNIFF_BYTES } from '../../domain/media/sniff.ts';
import { stillContainer } from '../../domain/media/still-picture.ts';
import type { Capabilities, Frames } from '../../domain/plan/model/context.ts';
import { plan } from '../../domain/plan/router.ts';
import { wantsFrames } from '../../domain/plan/frames-wanted.ts';
import { avoidsWebCodecs } from '../../domain/plan/model/decision.ts';
import { readerOf, type EngineChoice } from '../../domain/engine/engine-id.ts';
import type { Probe } from '../../engines/contract/engine-api.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import { askBridge, bridgeSupport } from './bridge-support.ts';
import { probeSources } from './probe-sources.ts';

const NOT_LOOKED = { kind: 'not-looked' } as const;

/** Who probes sources, and on what kind of device. */
export type Planner = {
  readonly engines: Engines;
  readonly device: Pick<Device, 'power'>;
  /** How jobs of each kind went on this device. */
  readonly experience: { readonly measures: () => Measures };
};

/** What a plan is asked for. */
export type PlanOrder = Pick<JobBase, 'target' | 'avoid'> & { readonly choice: EngineChoice };

/** What the browser can do with a source: as a picture, or by its codecs. */
type BrowserSupport = Pick<Capabilities, 'images' | 'webcodecs'>;

/** What the browser's own codecs find in a source; null when they may not be asked. */
export type BrowserProbe = Result<Probe> | null;

/** Failures of the browser's probe that FFmpeg's would not mend, or that are to be known before it is asked. */
const SETTLED: ReadonlySet<Failure['kind']> = new Set([
  'empty-file',
  'playlist',
  'picture-format',
  'not-media',
  'internal',
]);

/** Probes sources with the browser's own codecs, which need no download: pictures with those for pictures. */
export async function probeWithBrowser(
  { engines }: Planner,
  { target, avoid, choice }: PlanOrder,
  sources: NonEmpty<Blob>,
  signal: AbortSignal,
): Promise<BrowserProbe> {
  if (choice === 'ffmpeg') return null;
  if (
    target.slideshow === undefined &&
    !avoid.includes('images') &&
    (await isPicture(sources[0]))
  ) {
    const probe = await engines.images.probe(sources[0], signal);
    // What it does not read may be something else after all.
    if (probe.ok || probe.failure.kind !== 'declined') return probe;
  }
  if (avoidsWebCodecs(avoid)) return null;
  const probe = await probeSources(engines.webcodecs, target, sources, signal);
  if (probe.ok && probe.value.support.video.length === 0) {
    await askBridge(engines, { avoid, choice }, probe.value.media, signal);
  }
  return probe;
}

/** A file that cannot be read is no picture: whoever probes it says what is wrong with it. */
async function isPicture(source: Blob): Promise<boolean> {
  const head = await source
    .slice(0, SNIFF_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return stillContainer(new Uint8Array(head)) !== null;
}

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
  const { media } = probed.value;
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

/** Support names tracks by their place among their kind, so both engines must see the same ones. */
function haveSameTracks(a: MediaInfo, b: MediaInfo): boolean {
  return (['video', 'audio'] as const).every((kind) => {
    const codecs = (media: MediaInfo) => tracksOf(media, kind).map(({ codec }) => codec);
    return codecs(a).join() === codecs(b).join();
  });
}
