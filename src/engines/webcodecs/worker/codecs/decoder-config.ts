/** A decoder's configuration as bytes. */
export function bytesOf(description: AllowSharedBufferSource | undefined): Uint8Array {
  if (description === undefined) return new Uint8Array();
  if (!ArrayBuffer.isView(description)) return new Uint8Array(description);
  return new Uint8Array(description.buffer, description.byteOffset, description.byteLength);
}

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
