import type { InputTrack } from 'mediabunny';
import type { AudioTrack, VideoTrack } from '../../../../domain/media/media.ts';

/** Layouts that every browser's decoder gives out as they are, and that 8-bit encoders take. */
const PLAIN_LAYOUTS: ReadonlySet<string> = new Set(['yuv420p', 'yuvj420p', 'yuva420p']);

/** Codecs whose decoder comes as a package. */
const PACKAGED: ReadonlySet<string> = new Set(['ac3', 'eac3']);

/**
 * True for a track that this browser decodes and that survives it: high dynamic range and finer colours do not. Asks
 * the browser itself, because mediabunny remembers a "no" for ever, even when a package is loaded later.
 */
export async function canDecode(
  known: VideoTrack | AudioTrack,
  track: InputTrack,
): Promise<boolean> {
  if (known.kind === 'video') {
    if (!track.isVideoTrack() || !PLAIN_LAYOUTS.has(known.pixelFormat)) return false;
    if (typeof VideoDecoder === 'undefined' || (await track.hasHighDynamicRange())) return false;
    const config = await track.getDecoderConfig();
    return config !== null && supported(() => VideoDecoder.isConfigSupported(config));
  }
  if (!track.isAudioTrack()) return false;
  if (PACKAGED.has(known.codec) || known.codec.startsWith('pcm_')) return true;
  if (typeof AudioDecoder === 'undefined') return false;
  const config = await track.getDecoderConfig();
  return config !== null && supported(() => AudioDecoder.isConfigSupported(config));
}

async function supported(ask: () => Promise<{ supported?: boolean }>): Promise<boolean> {
  try {
    return (await ask()).supported === true;
  } catch (error) {
    // Safari throws where the others say no.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    return false;
  }
}
