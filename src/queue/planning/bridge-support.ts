import type { EngineChoice } from '../../domain/engine/engine-id.ts';
import type { JobBase } from '../../domain/job/job.ts';
import type { VideoCodec } from '../../domain/media/codecs.ts';
import { tracksOf, type MediaInfo } from '../../domain/media/media.ts';
import type { WebCodecs } from '../../domain/plan/model/context.ts';
import { avoidsWebCodecs } from '../../domain/plan/model/decision.ts';
import { uprightSize } from '../../domain/plan/tracks/picture.ts';
import type { Engines } from '../contract/ports.ts';

/** What decides whether the browser's own codecs may have a part in a job. */
type BrowserOrder = Pick<JobBase, 'avoid'> & { readonly choice: EngineChoice };

/** True when the browser's own codecs may have a part in a job. */
function mayUseBrowser({ avoid, choice }: BrowserOrder): boolean {
  return choice !== 'ffmpeg' && !avoidsWebCodecs(avoid);
}

/** Finds out what the browser encodes a source's picture to, whoever decodes it. */
export async function askBridge(
  { bridge }: Engines,
  order: BrowserOrder,
  media: MediaInfo,
  signal: AbortSignal,
): Promise<void> {
  const [video] = tracksOf(media, 'video');
  if (video !== undefined && mayUseBrowser(order)) await bridge.ask(uprightSize(video), signal);
}

/** What the browser may encode for FFmpeg. */
export function bridgeSupport(
  { bridge }: Engines,
  order: BrowserOrder,
  media: MediaInfo,
  webcodecs: WebCodecs,
): readonly VideoCodec[] {
  const [video] = tracksOf(media, 'video');
  if (video === undefined || !mayUseBrowser(order)) return [];
  const known = webcodecs.kind === 'here' ? webcodecs.support.video : [];
  return known.length > 0 ? known : bridge.encodes(uprightSize(video));
}
