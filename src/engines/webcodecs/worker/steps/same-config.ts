import { bytesOf } from '../probe/probe-audio.ts';

/** True when one decoder, set up once, decodes both. */
export function isSameConfig(a: VideoDecoderConfig, b: VideoDecoderConfig): boolean {
  const [one, other] = [bytesOf(a.description), bytesOf(b.description)];
  return (
    a.codec === b.codec &&
    a.codedWidth === b.codedWidth &&
    a.codedHeight === b.codedHeight &&
    one.length === other.length &&
    one.every((byte, at) => byte === other[at])
  );
}
