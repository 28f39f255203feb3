import type { Result } from '../../domain/failure/failure.ts';
import { SNIFF_BYTES } from '../../domain/media/sniff.ts';
import { stillContainer } from '../../domain/media/still-picture.ts';
import { avoidsWebCodecs } from '../../domain/plan/model/decision.ts';
import type { Probe } from '../../engines/contract/engine-api.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import { askBridge } from './bridge-support.ts';
import type { Planner, PlanOrder } from './planner.ts';
import { probeSources } from './probe-sources.ts';

/** What the browser's own codecs find in a source; null when they may not be asked. */
export type BrowserProbe = Result<Probe> | null;

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
