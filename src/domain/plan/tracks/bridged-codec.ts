import type { VideoCodec } from '../../media/codecs.ts';
import { isHdr, type Colours } from '../../media/colours.ts';
import type { VideoTrack } from '../../media/media.ts';
import type { Format } from '../../formats/format.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { PlanContext } from '../model/context.ts';
import type { EngineReason } from '../model/decision.ts';

/** Why FFmpeg alone would make a picture of which the browser could still do the slower half. */
const FOR_DECODING: ReadonlySet<EngineReason> = new Set(['undecodable', 'unsupported', 'edit']);

/**
 * The codec to which the browser encodes a picture that FFmpeg decodes and edits: several times as fast as FFmpeg
 * does both in WebAssembly. Null where that is not wanted, or would lose something. `because` is why FFmpeg was chosen.
 */
export function bridgedCodec(
  { media, options, capabilities, budget, format }: PlanContext,
  track: VideoTrack,
  wanted: readonly VideoCodec[],
  edit: PictureEdit,
  because: EngineReason,
): VideoCodec | null {
  const isWished =
    options.quality !== 'smallest' && (options.crf === null || options.videoBitrate !== null);
  // x264 makes the most of a size limit.
  if (!isWished || options.maxSize !== null || budget !== null) return null;
  if (!FOR_DECODING.has(because)) return null;
  // What is put together of several steps keeps its times, and FFmpeg lets clocks go on only where it may change them.
  if (media.clock === 'restarts') return null;
  if (capabilities.avoid.includes('bridge')) return null;
  if (edit.transparency.kind === 'kept' || !isSayable(edit.colours?.to ?? null)) return null;
  if (track.pixelAspect !== 1 && edit.pixels === 'source' && !saysAspect(format)) return null;
  return wanted.find((codec) => capabilities.bridge.includes(codec)) ?? null;
}

/** What WebCodecs has words for, and browsers write down. */
const SAYABLE = {
  matrix: ['bt709', 'bt470bg', 'smpte170m'],
  primaries: ['bt709', 'bt470bg', 'smpte170m'],
  transfer: ['bt709', 'smpte170m', 'iec61966-2-1'],
} as const;

function isSayable(colours: Colours | null): boolean {
  if (colours === null) return true;
  const isKnown = (['matrix', 'primaries', 'transfer'] as const).every((what) =>
    SAYABLE[what].some((name) => name === colours[what]),
  );
  return isKnown && !isHdr(colours);
}

/** Containers that say how wide a pixel is. Others leave it to the codec, of which the browser does not write it. */
function saysAspect({ container }: Format): boolean {
  return container === 'isobmff' || container === 'matroska';
}
