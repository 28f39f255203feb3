import type { AudioCodec } from '../../../../domain/media/codecs.ts';

/** Coded in script, or by WebAssembly that is loaded when it is needed. */
const ALWAYS = [
  'aac',
  'mp3',
  'flac',
  'ac3',
  'pcm_s16le',
  'pcm_s24le',
  'pcm_s16be',
  'pcm_s24be',
] as const satisfies readonly AudioCodec[];

/** Coded by some browsers only. */
const NATIVE = ['opus', 'vorbis'] as const satisfies readonly AudioCodec[];

/** Audio codecs that this browser can encode sound of all these numbers of channels to. */
export async function encodableAudio(channels: readonly number[]): Promise<AudioCodec[]> {
  const most = Math.max(2, ...channels);
  const native = await Promise.all(
    NATIVE.map((codec) => isNative(codec, most, 48_000, most * 64_000)),
  );
  return [...ALWAYS, ...NATIVE.filter((_, n) => native[n])];
}

/** True when the browser itself encodes a codec at this rate in hertz and bits per second. */
export async function isNative(
  codec: 'aac' | 'opus' | 'vorbis',
  numberOfChannels: number,
  sampleRate: number,
  bitrate: number,
): Promise<boolean> {
  if (typeof AudioEncoder === 'undefined') return false;
  const name = codec === 'aac' ? 'mp4a.40.2' : codec;
  try {
    const config = { codec: name, numberOfChannels, sampleRate, bitrate };
    return (await AudioEncoder.isConfigSupported(config)).supported === true;
  } catch (error) {
    // Safari throws where the others say no.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    return false;
  }
}
