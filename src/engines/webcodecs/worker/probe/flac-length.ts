/** Bytes up to the end of what a FLAC says of its stream; see RFC 9639, 8.2. */
const HEAD = 26;

/** Seconds of sound that a FLAC says it has; null where it does not, or where something else comes first. */
export async function flacLength(file: Blob): Promise<number | null> {
  const view = new DataView(await file.slice(0, HEAD).arrayBuffer());
  if (view.byteLength < HEAD || view.getUint32(0) !== 0x664c6143) return null;
  const rate = view.getUint32(18) >>> 12;
  const samples = (view.getUint8(21) & 0x0f) * 2 ** 32 + view.getUint32(22);
  return rate === 0 || samples === 0 ? null : samples / rate;
}
