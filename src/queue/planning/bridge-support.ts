import type { EngineChoice } from '../../domain/engine/engine-id.ts';
import type { JobBase } from '../../domain/job/job.ts';
import type { VideoCodec } from '../../domain/media/codecs.ts';
import { tracksOf, type MediaInfo } from '../../domain/media/media.ts';
import type { WebCodecs } from '../../domain/plan/model/context.ts';
import { avoidsWebCodecs } from '../../domain/plan/model/decision.ts';
import { uprightSize } from '../../domain/plan/tracks/picture.ts';
import type { Engines } from '../contract/ports.ts';

/** What decides whether the browser may encode for FFmpeg at all. */
type BridgeOrder = Pick<JobBase, 'avoid'> & { readonly choice: EngineChoice };

/** Finds out what the browser encodes a source's picture to, whoever decodes it. */
export async function askBridge(
  { bridge }: Engines,
  media: MediaInfo,
  signal: AbortSignal,
): Promise<void> {
  const [video] = tracksOf(media, 'video');
  if (video !== undefined) await bridge.ask(uprightSize(video), signal);
}

/** What the browser may encode for FFmpeg. */
export function bridgeSupport(
  { bridge }: Engines,
  { avoid, choice }: BridgeOrder,
  media: MediaInfo,
  webcodecs: WebCodecs,
): readonly VideoCodec[] {
  const [video] = tracksOf(media, 'video');
  if (video === undefined || choice === 'ffmpeg' || avoidsWebCodecs(avoid)) return [];
  const known = webcodecs.kind === 'here' ? webcodecs.support.video : [];
  return known.length > 0 ? known : bridge.encodes(uprightSize(video));
}
